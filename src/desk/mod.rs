//! The working state of the committee's part: one signal over the dossier, memos over what follows from it.
//!
//! Start at [`Desk`]: [`Desk::change`] is the only way in, and its signals are the only way out.

mod draft;
mod engine;
mod hearing;
mod judged;
#[cfg(test)]
mod judged_tests;
mod lines;
mod locking;
mod note;
mod outside;
mod state;
mod steps;
mod taking;
#[cfg(test)]
mod tests;
mod twin;
mod wire;
mod working;

pub use draft::{Draft, Target, member_scores};
pub use engine::{Engine, Listed, Order, Projection, Report};
pub use judged::{Judged, JudgedCandidate};
pub use lines::{Line, Lines, settled};
pub use locking::DeviceLock;
pub use outside::{GetBytes, GetText, HearSight, Nearness, NotePlace, Outside, Stop};
pub use state::{Desk, Leaving, Safety, Stage};
pub use twin::{MemoryEngine, StillOutside};
pub use working::Work;

//! Working on the draft of a vacancy: what somebody works on, how it is changed and undone, and how its points add up.
//!
//! Start in [`Draft`]; [`Spot`] names a thing in it that can be read and written, and [`History`] takes changes back.

mod blank;
mod draft;
mod history;
mod identifiers;
mod renaming;
mod spot;
mod sums;

pub use blank::blank_vacancy;
pub use draft::Draft;
pub use history::History;
pub use identifiers::{free_anchor, free_part_id, vacancy_id_from};
pub use renaming::{rename_competency, rename_part, rename_section};
pub use spot::{Spot, at, field_id};
pub use sums::{Sum, known_sum};

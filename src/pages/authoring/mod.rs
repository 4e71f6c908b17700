//! Drawing up a vacancy: `#/` leads to the drafts on this device, `#/<draft>/…` to the rooms of one.
//!
//! Start at [`AuthoringPage`]; [`AuthoringWaiting`] stands there until it is loaded.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

mod begin;
mod comma_list;
mod competencies;
mod details;
mod fields;
mod in_pieces;
#[cfg(test)]
mod in_tests;
mod items;
mod keeping;
mod notes;
mod preview;
mod procedure;
mod review;
mod rooms;
mod route;
mod sections;
mod shell;
mod source_text;
#[cfg(all(feature = "authoring", target_arch = "wasm32"))]
mod start;
mod trial;
mod work;

pub use route::{Room, Route};
pub use shell::{AuthoringPage, AuthoringPageProps, AuthoringWaiting};
#[cfg(all(feature = "authoring", target_arch = "wasm32"))]
pub use start::start;

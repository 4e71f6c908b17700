//! A dossier with its history: a bundle of Automerge documents. *Main* holds what no other does, the *key* who the
//! candidates are, and each member's *sheet* what that member gave.
//!
//! Start at [`Ledger`]: it makes one change at a time and remembers who made it. [`Clerk`] keeps many of them
//! on a [`Shelf`](crate::keeper::Shelf) and answers the page.

mod bundle;
mod chunk;
mod clerk;
mod document;
mod file;
mod hear;
mod incoming;
mod listing;
mod locked_shelf;
mod log;
mod merge;
mod projection;
mod sheet;
mod trouble;

pub use bundle::{Ledger, NotMade};
pub use chunk::Chunk;
pub use clerk::Clerk;
pub use file::{open_file, write_file};
pub use merge::NotTaken;
pub use trouble::Trouble;

//! A dossier with its history: a bundle of two Automerge documents, *main* and *key*.
//!
//! Start at [`Ledger`]: it makes one change at a time and remembers who made it. [`Clerk`] keeps many of them
//! on a [`Shelf`](crate::keeper::Shelf) and answers the page.

mod bundle;
mod clerk;
mod document;
mod file;
mod listing;
mod trouble;

pub use bundle::{Chunk, Ledger, NotMade};
pub use clerk::Clerk;
pub use file::{open_file, write_file};
pub use trouble::Trouble;

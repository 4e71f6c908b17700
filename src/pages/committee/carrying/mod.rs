//! How texts leave this tablet and come in: sealed, compared, as a file, by share sheet or as QR codes.
//!
//! Out: put a [`Parcel`] in a signal and draw [`HandOver`] over it. In: draw [`TakeIn`], which gives the text.

mod compare;
mod copies;
mod frames_in;
mod frames_out;
mod hand_over;
mod means;
mod open_form;
mod opening;
mod recovery;
mod seal_form;
mod sealing;
mod take_in;

use crate::archive::CopyWay;

pub(super) use copies::{forget_copy, last_copy, remember_copy};
pub(super) use hand_over::HandOver;
pub use means::Means;
pub(super) use open_form::OpenForm;
pub(super) use recovery::{RecoveryOf, RecoverySheet};
pub(super) use seal_form::{SealForm, Sealed};
pub(super) use take_in::{Compare, TakeIn};

/// A text that is to leave this tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parcel {
    /// The name to save it under.
    pub(super) name: String,
    /// The text, in the clear.
    pub(super) text: String,
    /// Its check characters.
    pub(super) check: String,
    /// Whether it is for practising: then it needs no passphrase.
    pub(super) practice: bool,
}

/// A text that left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Handed {
    /// In what way.
    pub(super) way: CopyWay,
    /// Its check characters.
    pub(super) check: String,
}

/// A text as it leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Packed {
    name: String,
    /// The text as others get it: sealed, or in the clear.
    text: String,
    /// The check characters of the text in the clear.
    check: String,
    /// The recovery key, where it was sealed.
    recovery_key: Option<String>,
}

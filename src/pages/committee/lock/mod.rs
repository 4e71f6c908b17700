//! The lock of this device: choosing it, opening it, its room, and locking again by itself.
//!
//! A device without a lock asks for one before the first dossier that counts; who goes without says so.

mod by_itself;
mod choose;
mod room;
mod unlock;

pub(super) use by_itself::{LockNow, lock_by_itself, locks_after};
pub(super) use choose::ChooseLock;
pub(super) use room::LockRoom;
pub(super) use unlock::Unlock;

use super::carrying::Means;
use crate::desk::{Desk, DeviceLock};
use leptos::prelude::*;

/// Under what name the device remembers that somebody chose to go without a lock.
const CHOICE: &str = "slot";
const WITHOUT: &str = "zonder";

/// Whether somebody chose to go without a lock here, in a context of the committee's part.
#[derive(Clone, Copy)]
pub(super) struct WithoutLock(RwSignal<bool>);

impl WithoutLock {
    /// What the device remembers.
    pub(super) fn remembered() -> Self {
        Self(RwSignal::new(Means::here().device.remembered(CHOICE).as_deref() == Some(WITHOUT)))
    }

    /// The one of this page.
    pub(super) fn here() -> Self {
        expect_context()
    }

    /// Somebody goes without; or no longer.
    fn choose(self, without: bool) {
        Means::here().device.remember(CHOICE, without.then_some(WITHOUT));
        self.0.set(without);
    }

    /// Whether a lock must be chosen, or not, before a dossier that counts.
    pub(super) fn is_unanswered(self, desk: Desk) -> bool {
        desk.lock.get() == DeviceLock::None && !self.0.get()
    }
}

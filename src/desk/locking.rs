//! The lock of this device, as the desk knows it. The key is in memory only: a page that was loaded again has to ask for it.

use super::engine::Order;
use super::{Desk, NotePlace, Safety};
use base64ct::{Base64, Encoding};
use leptos::prelude::*;

/// How the lock of this device is for this tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceLock {
    /// The engine has not said yet.
    Unknown,
    /// There is none: everything lies open.
    None,
    /// What counts cannot be read; carries the lock.
    Closed(String),
    /// Everything can be read; carries the lock.
    Open(String),
}

impl Desk {
    /// Opens the lock with the key that came out of it.
    pub fn unlock(self, key: String) {
        if let DeviceLock::Closed(lock) = self.lock.get_untracked() {
            self.inner.update_value(|inner| inner.key = Some(key.clone()));
            self.ask(Order::Unlock { lock, key });
        }
    }

    /// The key of this device: the one that opened it, or a fresh one.
    pub fn device_key(self) -> String {
        let known = self.inner.with_value(|inner| inner.key.clone());
        known.unwrap_or_else(|| {
            let outside = self.outside();
            let bytes: Vec<u8> = (0..4).flat_map(|_| outside.random().to_le_bytes()).collect();
            Base64::encode_string(&bytes)
        })
    }

    /// Puts a lock on this device, or another one in its place: a sealed text with the key in it.
    pub fn put_lock(self, lock: String, key: String) {
        self.settle();
        self.inner.update_value(|inner| inner.key = Some(key.clone()));
        self.ask(Order::Lock { lock: Some(lock), key });
    }

    /// Takes the lock off this device. Everything lies open from then on.
    pub fn take_lock(self) {
        self.settle();
        if let Some(key) = self.inner.with_value(|inner| inner.key.clone()) {
            self.ask(Order::Lock { lock: None, key });
        }
    }

    /// The engine started, perhaps anew: then this tab opened the lock already and says so to it.
    pub(super) fn finds_lock(self, lock: Option<String>) {
        let opened = matches!((&lock, self.lock.get_untracked()), (Some(lock), DeviceLock::Open(known)) if *lock == known);
        if !opened {
            self.lock.set(lock.map_or(DeviceLock::None, DeviceLock::Closed));
        }
    }

    /// What became of the lock. Where it closed, another tab put on another one.
    pub(super) fn hears_of_lock(self, lock: Option<String>, open: bool, words: Option<String>) {
        if let Some(words) = words {
            self.told.set(Some(words));
        }
        let now = match lock {
            None => DeviceLock::None,
            Some(lock) if open => DeviceLock::Open(lock),
            Some(lock) => DeviceLock::Closed(lock),
        };
        if !matches!(now, DeviceLock::Open(_)) {
            self.inner.update_value(|inner| inner.key = None);
        }
        self.lock.set(now.clone());
        match now {
            DeviceLock::Open(_) => {
                if self.safety.get_untracked() != Safety::Following {
                    self.take_up(NotePlace::Sealed);
                }
                self.note();
            }
            DeviceLock::None => {
                self.note();
                self.outside().note(NotePlace::Sealed, None);
            }
            DeviceLock::Closed(_) | DeviceLock::Unknown => {}
        }
    }
}

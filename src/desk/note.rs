//! What is not safe yet is noted where it is kept at once: a page that is closed does not wait for the engine.

use super::engine::Order;
use super::{Desk, DeviceLock, NotePlace, Safety};
use crate::archive::{WireEntry, open_note, read_text, seal_note, write_text};
use crate::rules::Dossier;
use leptos::prelude::*;
use std::sync::Arc;

const UNREADABLE: &str = "Op dit toestel lag nog een wijziging klaar die niet te lezen is. Kijk na of je laatste punten en teksten er staan.";

impl Desk {
    /// Notes every change that is not safe yet, and nothing once all of them are. A tab that follows has none.
    pub(super) fn note(self) {
        if self.safety.get_untracked() == Safety::Following {
            return;
        }
        let text = self.inner.with_value(|inner| {
            let changes = inner.pending.iter().flat_map(|(dossier, entries)| {
                entries.iter().map(move |entry| (dossier, WireEntry(entry.clone())))
            });
            let changes: Vec<_> = changes.collect();
            if changes.is_empty() { None } else { write_text(&changes).ok() }
        });
        let outside = self.outside();
        let key = self.inner.with_value(|inner| inner.key.clone());
        let key = key.filter(|_| matches!(self.lock.get_untracked(), DeviceLock::Open(_)));
        let counts =
            |dossier: &Option<Arc<Dossier>>| dossier.as_ref().is_some_and(|one| !one.opening().practice);
        if matches!(self.lock.get_untracked(), DeviceLock::Closed(_)) && self.dossier.with_untracked(counts) {
            // Another tab put on another lock: what is noted sealed stays, and nothing that counts is noted in the clear.
            return;
        }
        let Some(key) = key else {
            return outside.note(NotePlace::Clear, text.as_deref());
        };
        let sealed = text.map(|text| {
            let mut nonce = [0; 24];
            for part in nonce.chunks_exact_mut(8) {
                part.copy_from_slice(&outside.random().to_le_bytes());
            }
            seal_note(&key, nonce, &text)
        });
        outside.note(NotePlace::Sealed, sealed.as_deref());
        outside.note(NotePlace::Clear, None);
    }

    /// Takes up what a page noted that was closed before the engine had kept it. The engine makes a change once.
    pub(super) fn take_up(self, place: NotePlace) {
        let Some(noted) = self.outside().noted(place) else { return };
        let key = self.inner.with_value(|inner| inner.key.clone());
        let read = match (place, key) {
            (NotePlace::Clear, _) => Some(noted),
            (NotePlace::Sealed, Some(key)) => open_note(&key, &noted),
            (NotePlace::Sealed, None) => return,
        };
        let changes = read.and_then(|noted| read_text::<Vec<(String, WireEntry)>>(&noted).ok());
        let Some(changes) = changes else {
            self.told.set(Some(UNREADABLE.into()));
            return;
        };
        for (dossier, WireEntry(entry)) in changes {
            let known = self.inner.with_value(|inner| {
                let pending = inner.pending.get(&dossier);
                pending.is_some_and(|entries| entries.iter().any(|known| known.number == entry.number))
            });
            if !known {
                self.inner.update_value(|inner| {
                    inner.pending.entry(dossier.clone()).or_default().push(entry.clone());
                });
                self.safety.set(Safety::Busy);
                self.ask(Order::Keep { dossier, entry: Box::new(entry) });
            }
        }
    }
}

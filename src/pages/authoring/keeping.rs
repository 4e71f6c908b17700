//! Every change is kept on this device: after a moment of rest, and at once when the page goes out of sight or the draft is left.

use super::shell::Around;
use super::work::Work;
use crate::archive::{DraftLabel, KeptDraft, WrittenDraft};
use crate::components::Saved;
use crate::drafting::Draft;
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// So long nothing changes before it is kept, in milliseconds.
const REST: i32 = 250;
/// So long after it could not be kept it is tried again.
const AGAIN: i32 = 5_000;

/// How far keeping is.
#[derive(Default)]
struct Progress {
    /// The draft that was kept last.
    kept: Option<Arc<Draft>>,
    /// Whether something is being kept now.
    busy: bool,
    /// Counts the changes, so that only the last one starts the work after its rest.
    turn: u32,
}

/// Keeps what is worked on; a new draft at once.
pub(super) fn keep(work: Work, around: &Around, new: bool) {
    let kept = (!new).then(|| work.draft.get_untracked());
    let keeper = Keeper {
        work,
        around: StoredValue::new(around.clone()),
        progress: StoredValue::new(Progress { kept, ..Progress::default() }),
    };
    Effect::new(move |_| {
        work.draft.track();
        keeper.soon(REST);
    });
    let going = move || {
        keeper.note();
        keeper.now();
    };
    around.outside.on_hidden(Box::new(going));
    on_cleanup(going);
}

#[derive(Clone, Copy)]
struct Keeper {
    work: Work,
    around: StoredValue<Around>,
    progress: StoredValue<Progress>,
}

impl Keeper {
    fn soon(self, milliseconds: i32) {
        if !self.has_work() {
            return;
        }
        self.work.saved.update(|saved| {
            // What could not be kept stays said until it is.
            if matches!(saved, Saved::Kept { .. }) {
                *saved = Saved::Busy;
            }
        });
        let turn = self.progress.try_update_value(|progress| {
            progress.turn += 1;
            progress.turn
        });
        let then = move || {
            if self.progress.try_with_value(|progress| Some(progress.turn) == turn) == Some(true) {
                self.now();
            }
        };
        self.around.with_value(|around| around.outside.after(milliseconds, Box::new(then)));
    }

    /// Whether there is something that is not kept.
    fn has_work(self) -> bool {
        let now = self.work.draft.try_get_untracked();
        let kept = self.progress.try_with_value(|progress| progress.kept.clone()).flatten();
        now.is_some_and(|now| kept.is_none_or(|kept| !Arc::ptr_eq(&kept, &now)))
    }

    /// What there is now, as it is kept; `None` where all of it is, and on a device that is being wiped.
    fn to_keep(self) -> Option<(Arc<Draft>, WrittenDraft)> {
        let around = self.around.try_get_value()?;
        if !self.has_work() || around.is_wiped.get_untracked() {
            return None;
        }
        let draft = self.work.draft.get_untracked();
        let before = self.progress.try_with_value(|progress| progress.kept.clone()).flatten();
        let text = before.is_none_or(|before| before.text != draft.text).then(|| draft.text.to_string());
        let label = DraftLabel { title: draft.title().to_owned(), changed: around.outside.now() };
        let dealt_with = draft.dealt_with.iter().copied().collect();
        let kept = KeptDraft { vacancy: draft.vacancy.clone(), was_read: draft.was_read, dealt_with };
        let written = WrittenDraft { label: label.write(), draft: kept.write(), text };
        Some((draft, written))
    }

    /// Notes what there is now, where it is not kept: a page that goes away does not wait for that.
    fn note(self) {
        let (Some(around), Some((_, written))) = (self.around.try_get_value(), self.to_keep()) else {
            return;
        };
        around.shelf.note(&self.work.id.get_value(), Some(&written));
    }

    /// Keeps what there is now, unless it is kept or something is being kept.
    fn now(self) {
        if self.progress.try_with_value(|progress| progress.busy) != Some(false) {
            return;
        }
        let (Some(around), Some((draft, written))) = (self.around.try_get_value(), self.to_keep()) else {
            return;
        };
        let id = self.work.id.get_value();
        self.progress.update_value(|progress| progress.busy = true);
        let hear = move |came: Result<(), _>| {
            let Some(around) = self.around.try_get_value() else { return };
            self.progress.update_value(|progress| {
                progress.busy = false;
                if came.is_ok() {
                    progress.kept = Some(draft);
                }
            });
            // A note is never older than what is kept, and there is none once all of it is.
            match came {
                Ok(()) if self.has_work() => {
                    self.note();
                    self.soon(0);
                }
                Ok(()) => {
                    around.shelf.note(&self.work.id.get_value(), None);
                    let at = wording::time(around.outside.now());
                    self.work.saved.try_set(Saved::Kept { at, handed_on: true });
                }
                Err(why) => {
                    self.note();
                    self.work.saved.try_set(Saved::NotKept { advice: wording::draft_not_kept(&why) });
                    self.soon(AGAIN);
                }
            }
        };
        around.shelf.keep(&id, written, Box::new(hear));
    }
}

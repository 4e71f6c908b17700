//! Every change is kept on this device: after a moment of rest, and at once when the page goes out of sight.

use super::shell::Around;
use super::work::Work;
use crate::archive::{DraftLabel, KeptDraft};
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
    around.outside.on_hidden(Box::new(move || keeper.now()));
    on_cleanup(move || keeper.now());
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

    /// Keeps what there is now, unless it is kept or being kept. Nothing is kept on a device that is being wiped.
    fn now(self) {
        if !self.has_work() || self.progress.try_with_value(|progress| progress.busy) != Some(false) {
            return;
        }
        let Some(around) = self.around.try_get_value() else { return };
        if around.is_wiped.get_untracked() {
            return;
        }
        let (draft, id) = (self.work.draft.get_untracked(), self.work.id.get_value());
        let before = self.progress.try_update_value(|progress| {
            progress.busy = true;
            progress.kept.clone()
        });
        let text =
            before.flatten().is_none_or(|before| before.text != draft.text).then(|| draft.text.clone());
        let label = DraftLabel { title: draft.title().to_owned(), changed: around.outside.now() };
        let dealt_with = draft.dealt_with.iter().copied().collect();
        let kept = KeptDraft { vacancy: draft.vacancy.clone(), was_read: draft.was_read, dealt_with };
        let hear = move |came: Result<(), _>| {
            let at = self.around.try_with_value(|around| around.outside.now());
            let Some(at) = at else { return };
            self.progress.try_update_value(|progress| {
                progress.busy = false;
                if came.is_ok() {
                    progress.kept = Some(draft);
                }
            });
            match came {
                Ok(()) if self.has_work() => self.soon(0),
                Ok(()) => {
                    self.work.saved.try_set(Saved::Kept { at: wording::time(at), handed_on: true });
                }
                Err(why) => {
                    let advice = wording::draft_not_kept(&why);
                    self.work.saved.try_set(Saved::NotKept { advice });
                    self.soon(AGAIN);
                }
            }
        };
        around.shelf.keep(&id, &label.write(), &kept.write(), text.as_deref(), Box::new(hear));
    }
}

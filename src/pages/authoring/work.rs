//! The draft that somebody works on: one signal over it, one way to change it, and what follows from it.

use super::trial::Tried;
use crate::components::Saved;
use crate::drafting::{Draft, History, Spot};
use crate::intake::{Intake, TooLarge, read_text};
use crate::vacancy::{Defect, DraftVacancy, Fault, Place};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The draft at hand.
#[derive(Clone, Copy)]
pub(super) struct Work {
    /// The name of the draft on this device.
    pub(super) id: StoredValue<String>,
    /// The draft as it stands now.
    pub(super) draft: RwSignal<Arc<Draft>>,
    history: RwSignal<History>,
    /// Every defect of the vacancy.
    pub(super) defects: Memo<Vec<Defect>>,
    /// What its text gives; `None` where it was not read as it stands there. Not read again with every change to the vacancy.
    pub(super) intake: Memo<Option<Result<Arc<Intake>, TooLarge>>>,
    /// Whether also what is only empty is pointed out at its field: once somebody asked what is still wrong.
    pub(super) demanding: RwSignal<bool>,
    /// What went away just now, with the way back.
    pub(super) gone: RwSignal<Option<String>>,
    /// How safe the draft is on this device.
    pub(super) saved: RwSignal<Saved>,
    /// The invented candidate of this draft, which is nowhere kept.
    pub(super) tried: RwSignal<Tried>,
}

impl Work {
    /// Work on a draft, given to all that is drawn below.
    pub(super) fn on(id: String, draft: Draft, saved: Saved) -> Self {
        let draft = RwSignal::new(Arc::new(draft));
        let defects =
            Memo::new(move |_| draft.with(|draft| draft.vacancy.clone().check().err().unwrap_or_default()));
        let text = Memo::new(move |_| draft.with(|draft| draft.was_read.then(|| draft.text.clone())));
        let read = move || text.with(|text| text.as_ref().map(|text| read_text(text).map(Arc::new)));
        let work = Self {
            id: StoredValue::new(id),
            draft,
            history: RwSignal::new(History::default()),
            defects,
            intake: Memo::new(move |_| read()),
            demanding: RwSignal::new(false),
            gone: RwSignal::new(None),
            saved: RwSignal::new(saved),
            tried: RwSignal::new(Tried::default()),
        };
        provide_context(work);
        work
    }

    /// How many lines of its text were not placed, and that nobody dealt with yet.
    pub(super) fn lines_left(self) -> usize {
        let draft = self.draft.read();
        self.intake.with(|intake| {
            let unplaced = intake.iter().flatten().flat_map(|intake| &intake.unplaced);
            unplaced.filter(|line| !draft.dealt_with.contains(&line.number)).count()
        })
    }

    /// The work that what is being drawn belongs to.
    pub(super) fn here() -> Self {
        use_context().unwrap_or_else(|| unreachable!("a room stands in a draft"))
    }

    /// What follows from the vacancy, drawn anew only when it differs.
    pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        look: impl Fn(&DraftVacancy) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.draft.with(|draft| look(&draft.vacancy)))
    }

    /// Changes the draft. Changes one after the other in the same field are one to undo, until the field is left.
    pub(super) fn change(self, field: Option<&str>, change: impl FnOnce(&mut Draft)) {
        let before = self.draft.get_untracked();
        let mut next = (*before).clone();
        change(&mut next);
        if next != *before {
            self.history.update(|history| history.changed(before, field));
            self.draft.set(Arc::new(next));
        }
    }

    /// Changes a thing of the vacancy as somebody types in its field.
    pub(super) fn type_in<T>(self, spot: &Spot<T>, change: impl FnOnce(&mut T)) {
        self.change(Some(&spot.id()), |draft| spot.change(&mut draft.vacancy, change));
    }

    /// Changes a thing of the vacancy at once: something is added, moved, chosen or taken away.
    pub(super) fn set<T>(self, spot: &Spot<T>, change: impl FnOnce(&mut T)) {
        self.change(None, |draft| spot.change(&mut draft.vacancy, change));
    }

    /// A field was left: what is typed next is another change.
    pub(super) fn settle(self) {
        self.history.update(History::settle);
    }

    /// Whether there is something to undo, and something to make again.
    pub(super) fn ways(self) -> (bool, bool) {
        self.history.with(History::ways)
    }

    /// Takes the last change back.
    pub(super) fn undo(self) {
        self.step(History::undo);
    }

    /// Makes the change again that was taken back last.
    pub(super) fn redo(self) {
        self.step(History::redo);
    }

    fn step(self, step: impl FnOnce(&mut History, Arc<Draft>) -> Option<Arc<Draft>>) {
        self.gone.set(None);
        let now = self.draft.get_untracked();
        if let Some(other) = self.history.try_update(|history| step(history, now)).flatten() {
            self.draft.set(other);
        }
    }

    /// What is wrong at a place, in words for its field.
    pub(super) fn error_at(self, place: &Place) -> Signal<Option<String>> {
        let place = place.clone();
        let wrong = Memo::new(move |_| {
            let demanding = self.demanding.get();
            self.defects.with(|defects| {
                let here = defects.iter().filter(|defect| defect.place == place);
                let mut told = here.filter(|defect| demanding || !is_only_empty(&defect.fault));
                told.next().map(|defect| wording::draft_fault(&defect.fault))
            })
        });
        wrong.into()
    }
}

/// Whether something is only not filled in yet.
fn is_only_empty(fault: &Fault) -> bool {
    match fault {
        Fault::Empty | Fault::NothingListed => true,
        Fault::UnusableId(id) | Fault::UnknownId(id) => id.is_empty(),
        Fault::NotInText { quote, .. } => quote.is_empty(),
        _ => false,
    }
}

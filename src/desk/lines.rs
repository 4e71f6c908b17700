//! One signal per candidate, for lists of many: only the lines that changed are drawn again.
//!
//! A memo per line would be asked again at every change of the dossier; with a thousand lines that is felt.

use super::{Desk, Draft, Judged, Target};
use crate::rules::{Candidate, CandidateId, Cell, Dossier, PartId, Verdict};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a list shows of a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The candidate.
    pub candidate: Arc<Candidate>,
    /// The name, where it may stand beside the number.
    pub name: Option<String>,
    /// The verdict, over what is being typed where that is of this candidate; `None` for who does not take part.
    pub verdict: Option<Arc<Verdict>>,
    /// The parts of later rounds that the candidate does not take, as the dossier stands.
    pub left_out: Vec<PartId>,
    /// The score that is being typed, and for which part.
    pub typed: Option<(PartId, String)>,
}

impl Line {
    /// The text in the field of a part: as it is being typed, or as it stands in the dossier.
    pub fn text(&self, part: &PartId) -> String {
        match &self.typed {
            Some((typed, text)) if typed == part => text.clone(),
            _ => self.candidate.cells.get(part).map_or_else(String::new, Cell::text),
        }
    }

    /// Whether it says what the dossier says, seen without looking inside: what did not change is the very same.
    fn is(&self, dossier: &Dossier, judged: &Judged, unmasked: bool) -> bool {
        let id = &self.candidate.id;
        let verdict = judged.candidate(id).and_then(|judged| judged.verdict.as_ref());
        dossier.candidate(id).is_some_and(|known| Arc::ptr_eq(known, &self.candidate))
            && verdict.map(Arc::as_ptr) == self.verdict.as_ref().map(Arc::as_ptr)
            && name(dossier, id, unmasked) == self.name.as_deref()
    }
}

/// The lines of the open dossier, for as long as the list is on screen. Copies are the same lines.
#[derive(Clone, Copy)]
pub struct Lines {
    desk: Desk,
    lines: StoredValue<BTreeMap<CandidateId, ArcRwSignal<Option<Line>>>>,
}

impl Lines {
    /// Follows the open dossier, and what is being typed.
    pub fn follow(desk: Desk) -> Self {
        let lines = Self { desk, lines: StoredValue::new(BTreeMap::new()) };
        Effect::new(move |_| {
            desk.dossier.track();
            desk.judged.track();
            untrack(|| lines.renew_all());
        });
        Effect::new(move |before: Option<Option<CandidateId>>| {
            let typed = desk.draft.with(|draft| match draft.as_ref().map(|draft| &draft.target) {
                Some(Target::Points(who, _)) => Some(who.clone()),
                _ => None,
            });
            let left = before.flatten().filter(|left| Some(left) != typed.as_ref());
            untrack(|| left.iter().chain(&typed).for_each(|who| lines.renew(who)));
            typed
        });
        lines
    }

    /// The line of a candidate: nothing for who is not in the dossier.
    pub fn of(self, id: &CandidateId) -> ArcRwSignal<Option<Line>> {
        if let Some(known) = self.known(id) {
            return known;
        }
        let line = ArcRwSignal::new(untrack(|| self.read(id)));
        self.lines.try_update_value(|lines| lines.insert(id.clone(), line.clone()));
        line
    }

    /// The line that was asked for before, unless the list has gone since.
    fn known(self, id: &CandidateId) -> Option<ArcRwSignal<Option<Line>>> {
        self.lines.try_with_value(|lines| lines.get(id).cloned()).flatten()
    }

    fn renew_all(self) {
        let Some(dossier) = self.desk.dossier.get() else { return };
        let judged = self.desk.judged.get();
        let unmasked = dossier.is_unmasked();
        self.lines.try_with_value(|lines| {
            for (id, line) in lines {
                let same = line.with_untracked(|line| {
                    line.as_ref()
                        .is_some_and(|line| line.is(&dossier, &judged, unmasked) && line.typed.is_none())
                });
                if !same {
                    set(line, self.line(&dossier, &judged, id));
                }
            }
        });
    }

    fn renew(self, id: &CandidateId) {
        if let Some(line) = self.known(id) {
            set(&line, self.read(id));
        }
    }

    fn read(self, id: &CandidateId) -> Option<Line> {
        self.line(&*self.desk.dossier.get()?, &self.desk.judged.get(), id)
    }

    fn line(self, dossier: &Dossier, judged: &Judged, id: &CandidateId) -> Option<Line> {
        let candidate = dossier.candidate(id)?.clone();
        let name = dossier.name(id).map(str::to_owned);
        let standing = || judged.candidate(id)?.verdict.clone();
        let left_out = standing().map_or_else(Vec::new, |verdict| verdict.left_out().to_vec());
        let verdict = self.desk.draft_verdict(id).map(Arc::new).or_else(standing);
        let typed = self.desk.draft.with(|draft| match draft.as_ref() {
            Some(Draft { target: Target::Points(who, part), text }) if who == id => {
                Some((part.clone(), text.clone()))
            }
            _ => None,
        });
        Some(Line { candidate, name, verdict, left_out, typed })
    }
}

/// The name, where names may stand beside numbers: asked once for all of them.
fn name<'a>(dossier: &'a Dossier, id: &CandidateId, unmasked: bool) -> Option<&'a str> {
    unmasked.then(|| dossier.key().get(id)).flatten().map(|identity| identity.name.as_str())
}

/// A value as a signal of its own: who listens is asked only when it changed, not whenever it might have.
pub fn settled<T: Clone + PartialEq + Send + Sync + 'static>(memo: Memo<T>) -> Signal<T> {
    let settled = RwSignal::new(memo.get_untracked());
    Effect::new(move |_| {
        let now = memo.get();
        if settled.try_with_untracked(|before| *before != now) == Some(true) {
            settled.try_set(now);
        }
    });
    settled.into()
}

/// Sets a line that differs; equal ones are mostly the very same, which is seen at once.
fn set(line: &ArcRwSignal<Option<Line>>, now: Option<Line>) {
    if line.with_untracked(|before| *before != now) {
        line.set(now);
    }
}

//! How far closing is: what is done, what is next, and what is missing.

use crate::components::StepState;
use crate::rules::{Adoption, Dossier, Found, Moment, PartId, SelectionReopening};
use crate::wording;

/// How far the selection is.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Far {
    /// The tests that are still open.
    pub(super) open: Vec<PartId>,
    /// How many tests there are.
    pub(super) tests: usize,
    /// How many errors the check finds.
    pub(super) errors: usize,
    /// How many warnings nobody accepted yet.
    pub(super) warnings: usize,
    /// When the selection was closed, while it is.
    pub(super) closed: Option<Moment>,
    /// The adoption of what is closed.
    pub(super) adoption: Option<Adoption>,
    /// Why it is open again.
    pub(super) reopening: Option<SelectionReopening>,
}

impl Far {
    /// How far this dossier is.
    pub(super) fn of(dossier: &Dossier) -> Self {
        let findings = Found::of(dossier);
        let accepted = dossier.accepted();
        let tests = dossier.scoring().map_or(0, |scoring| scoring.leaves.len());
        Self {
            open: dossier.missing_for_closing().open,
            tests,
            errors: findings.errors.len(),
            warnings: findings.warnings.iter().filter(|found| !accepted.contains(&found.key())).count(),
            closed: dossier.closing().map(|(_, closing)| closing.at),
            adoption: dossier.adoption().cloned(),
            reopening: dossier.reopened().cloned(),
        }
    }

    /// Whether there are tests and every one is closed.
    pub(super) const fn tests_done(&self) -> bool {
        self.tests > 0 && self.open.is_empty()
    }

    /// Whether the selection can be closed now.
    pub(super) const fn can_close(&self) -> bool {
        self.closed.is_none() && self.tests_done() && self.errors == 0 && self.warnings == 0
    }

    /// How far the step at this place is.
    pub(super) fn state(&self, at: usize) -> StepState {
        let done = [self.tests_done(), self.closed.is_some(), self.adoption.is_some()];
        let here = done.iter().position(|done| !done);
        match done.get(at) {
            Some(true) => StepState::Done,
            _ if here == Some(at) => StepState::Here,
            _ => StepState::Ahead,
        }
    }

    /// How far the first step is, in words.
    pub(super) fn tests(&self) -> String {
        wording::tests_closed(self.tests - self.open.len(), self.tests)
    }

    /// How far the second step is, in words.
    pub(super) fn whole(&self) -> String {
        wording::selection_closed(self.closed, self.can_close())
    }

    /// How far the third step is, in words.
    pub(super) fn adoption(&self) -> String {
        wording::result_adopted(self.adoption.as_ref(), self.closed.is_some())
    }
}

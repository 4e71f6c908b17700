//! What the check found, as far as it may be told: errors and warnings apart, and what is still unsettled.

use super::{Dossier, Finding, FindingPlace};

/// Errors and warnings apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What blocks.
    pub errors: Vec<Finding>,
    /// What can be accepted.
    pub warnings: Vec<Finding>,
}

impl Found {
    /// What is found in a dossier. While the running result is hidden, that two stand equal would tell of it.
    pub fn of(dossier: &Dossier) -> Self {
        let told =
            |finding: &Finding| finding.place != FindingPlace::Ranking || dossier.result_may_be_shown();
        let (errors, warnings) = dossier.findings().into_iter().filter(told).partition(Finding::is_error);
        Self { errors, warnings }
    }

    /// Errors, then the warnings that nobody accepted yet.
    pub fn unsettled(self, dossier: &Dossier) -> Vec<Finding> {
        let accepted = dossier.accepted();
        let warnings = self.warnings.into_iter().filter(|finding| !accepted.contains(&finding.key()));
        self.errors.into_iter().chain(warnings).collect()
    }
}

impl Dossier {
    /// Whether every test is closed.
    pub fn all_tests_closed(&self) -> bool {
        self.scoring().is_some_and(|scoring| scoring.leaves.iter().all(|leaf| self.locked(leaf).is_some()))
    }

    /// Whether verdicts and ranking may be shown: while points are entered only if the secretary shows them.
    pub fn result_may_be_shown(&self) -> bool {
        self.running_result_shown() || self.all_tests_closed()
    }
}

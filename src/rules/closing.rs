//! The whole selection as it stood when it was closed, and what became of that: adoption, reopening, who declines.

use super::{CandidateId, Date, Dossier, Finding, Map, Moment, Offer, PartId, Reserve};
use std::sync::Arc;

/// One closing of the whole selection. It stays for ever, also after reopening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// When.
    pub at: Moment,
    /// The dossier as it stood then, without names and without earlier closings. Verdicts and places are derived
    /// from it as from any dossier, so they are the same for ever.
    pub stood: Arc<Dossier>,
}

/// That the appointing authority made the result final (vaststelling).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adoption {
    /// The body.
    pub body: String,
    /// When it decided; never before the day of closing.
    pub date: Date,
    /// The reference of its decision.
    pub reference: String,
}

/// That the closed selection was opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectionReopening {
    /// When.
    pub at: Moment,
    /// Who decided so.
    pub decided_by: String,
    /// Why.
    pub reason: String,
}

/// Every closing with what became of it. Each entry is recorded by itself, under the number of its closing, from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conclusions {
    /// The closings, numbered without gaps; each but the last was reopened.
    pub closings: Map<u32, Closing>,
    /// The adoption of a closing.
    pub adoptions: Map<u32, Adoption>,
    /// The reopening of a closing.
    pub reopenings: Map<u32, SelectionReopening>,
    /// Who declined their place (ziet af), and when. Nobody else moves up in the ranking.
    pub declined: Map<CandidateId, Date>,
    /// The recruitment reserve that was decided on.
    pub reserve: Option<Reserve>,
    /// The offers from it: to whom, and which of the candidate's offers.
    pub offers: Map<(CandidateId, u32), Offer>,
}

/// What still keeps the selection from being closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// The tests that are not closed, in the order of the procedure.
    pub open: Vec<PartId>,
    /// What the check finds and blocks.
    pub errors: Vec<Finding>,
    /// The warnings that nobody accepted yet.
    pub warnings: Vec<Finding>,
}

impl Missing {
    /// Whether the selection can be closed.
    pub const fn is_nothing(&self) -> bool {
        self.open.is_empty() && self.errors.is_empty() && self.warnings.is_empty()
    }
}

impl Dossier {
    /// Every closing with what became of it.
    pub fn conclusions(&self) -> &Conclusions {
        &self.conclusions
    }

    /// The closing that holds, with its number; `None` while the selection is open, also after reopening.
    pub fn closing(&self) -> Option<(u32, &Closing)> {
        let (number, closing) = self.conclusions.closings.last()?;
        (!self.conclusions.reopenings.contains_key(number)).then_some((*number, closing))
    }

    /// The adoption of the closing that holds. Until then every result is subject to it (onder voorbehoud).
    pub fn adoption(&self) -> Option<&Adoption> {
        let (number, _) = self.closing()?;
        self.conclusions.adoptions.get(&number)
    }

    /// Since when nothing is to come of it any more: its adoption, or its closing while there is none, or the last day of
    /// its reserve where that is later. `None` while it is open.
    pub fn concluded(&self) -> Option<Date> {
        let (_, closing) = self.closing()?;
        let day = self.adoption().map_or(closing.at.date, |adoption| adoption.date);
        Some(self.reserve().map_or(day, |reserve| reserve.until.max(day)))
    }

    /// Why the selection is open again; `None` while it is closed, or was never closed.
    pub fn reopened(&self) -> Option<&SelectionReopening> {
        let (number, _) = self.conclusions.closings.last()?;
        self.conclusions.reopenings.get(number)
    }

    /// When a candidate declined the place.
    pub fn declined(&self, candidate: &CandidateId) -> Option<Date> {
        self.conclusions.declined.get(candidate).copied()
    }

    /// What still keeps the selection from being closed.
    pub fn missing_for_closing(&self) -> Missing {
        let leaves = self.scoring.iter().flat_map(|scoring| scoring.leaves.iter());
        let open = leaves.filter(|leaf| self.locked(leaf).is_none()).cloned().collect();
        let (errors, warnings): (Vec<_>, Vec<_>) = self.findings().into_iter().partition(Finding::is_error);
        let warnings =
            warnings.into_iter().filter(|finding| !self.accepted.contains(&finding.key())).collect();
        Missing { open, errors, warnings }
    }
}

//! What somebody tries with an invented candidate. It is in this page only, and nowhere kept.

use crate::rules::{AnnouncedProcedure, Entry, JudgedBy, Map, PartId, Suitability};
use crate::vacancy::{Calculation, Outcome, open_groups};

/// What was typed and chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Tried {
    /// Points, and the maxima of what was announced open.
    pub(in super::super) calculation: Calculation,
    /// What was found on parts without points; none is open.
    pub(in super::super) found: Map<PartId, Suitability>,
}

impl Tried {
    /// Open maxima that nobody divided yet divide their group equally. What was typed before stays.
    pub(super) fn fit(&mut self, procedure: &AnnouncedProcedure) {
        let start = Calculation::start(procedure);
        for group in open_groups(procedure) {
            for part in group.typed() {
                if self.calculation.typed_maximum(&part.id).trim().is_empty() {
                    let share = start.typed_maximum(&part.id).to_owned();
                    self.calculation.type_maximum(&part.id, share);
                }
            }
        }
    }

    /// What follows from it.
    pub(super) fn outcome(&self, procedure: &AnnouncedProcedure) -> Outcome {
        self.calculation.outcome_where(procedure, |part| {
            self.found.get(part).map_or(Entry::Open, |found| Entry::Suitability(*found))
        })
    }
}

/// The parts on which somebody is found suitable or not, with their titles.
pub(super) fn judged_without_points(procedure: &AnnouncedProcedure) -> Vec<(PartId, String)> {
    let leaves = procedure.leaves().into_iter();
    let without = leaves.filter(|(_, leaf)| leaf.judged_by == JudgedBy::Suitability);
    without.map(|(part, _)| (part.id.clone(), part.title.clone())).collect()
}

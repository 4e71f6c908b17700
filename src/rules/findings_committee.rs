//! What the check finds about the committee: declarations, conflicts of interest, quorum, unequal panels.

use super::{Conflict, Dossier, Finding, FindingKind, FindingPlace, MemberId, PartId, RecusalOf};

impl Dossier {
    /// What the check finds of each member who scores.
    pub(super) fn findings_of_committee(&self) -> Vec<Finding> {
        let found = self.scoring_members().filter_map(|member| {
            let kind = match self.proceedings.declarations.get(&member.id) {
                None => FindingKind::NoDeclaration,
                Some(declaration) => {
                    let conflict = declaration.conflict.as_ref()?;
                    if self.unrecused(&member.id, conflict).is_empty() {
                        return None;
                    }
                    FindingKind::ConflictWithoutRecusal
                }
            };
            Some(Finding { place: FindingPlace::Member(member.id.clone()), kind })
        });
        found.collect()
    }

    /// The recusals that a declared conflict of interest suggests and that were not recorded: on every open part
    /// that the member judges.
    pub fn unrecused(&self, member: &MemberId, conflict: &Conflict) -> Vec<RecusalOf> {
        let leaves = self.announced().leaves().into_iter().map(|(part, _)| part.id.clone());
        let parts = leaves
            .filter(|part| !self.locked.contains_key(part) && self.assessors(part).contains(member))
            .filter(|part| !self.proceedings.is_recused_for_all(part, member));
        let of = |part: PartId, candidate| RecusalOf { part, member: member.clone(), candidate };
        let suggested = parts.flat_map(|part| {
            if conflict.with.is_empty() {
                return vec![of(part, None)];
            }
            let with = conflict.with.iter().filter(|id| self.candidate(id).is_some_and(|one| !one.removed));
            with.map(|candidate| of(part.clone(), Some(candidate.clone()))).collect()
        });
        suggested.filter(|of| !self.proceedings.recusals.contains_key(of)).collect()
    }

    /// What keeps open tests from closing: found once anybody was scored on them.
    pub(super) fn findings_of_panels(&self) -> Vec<Finding> {
        let leaves = self.scoring.iter().flat_map(|scoring| &scoring.leaves);
        let begun = leaves.filter(|part| {
            let candidates = self.candidates();
            !self.locked.contains_key(*part)
                && candidates.iter().any(|candidate| candidate.takes_part() && candidate.is_begun(part))
        });
        begun.flat_map(|part| self.findings_of_panel(part)).collect()
    }

    fn findings_of_panel(&self, part: &PartId) -> Vec<Finding> {
        let short = self.shortage(part).map(FindingKind::BelowQuorum);
        let unexplained = self.is_unequal(part) && !self.proceedings.unequal.contains_key(part);
        let unequal = unexplained.then_some(FindingKind::UnequalPanels);
        let place = || FindingPlace::Panel(part.clone());
        short.into_iter().chain(unequal).map(|kind| Finding { place: place(), kind }).collect()
    }
}

//! Undo on the guide and the forms of the oral test: each piece as it was.

use super::{CandidateId, CriterionId, Dossier, Observed, OralChange};

impl Dossier {
    /// The piece that this change is about, as it is in this dossier.
    pub(super) fn oral_again(&self, change: &OralChange) -> OralChange {
        match change.clone() {
            OralChange::WriteQuestions { criterion, .. } => {
                let text = match &criterion {
                    Some(criterion) => self.guide.questions.get(criterion).cloned(),
                    None => Some(self.guide.introduction.clone()).filter(|text| !text.is_empty()),
                };
                OralChange::WriteQuestions { criterion, text }
            }
            OralChange::Observe { candidate, criterion, member, .. } => {
                let observed = self.observed_before(&candidate, &criterion);
                let observation = observed.of(member.as_ref()).cloned();
                OralChange::Observe { candidate, criterion, member, observation }
            }
            OralChange::SetLevel { candidate, criterion, .. } => {
                let level = self.observed_before(&candidate, &criterion).level;
                OralChange::SetLevel { candidate, criterion, level }
            }
            OralChange::TickIndicator { candidate, criterion, indicator, .. } => {
                let seen = self.observed_before(&candidate, &criterion).indicators.contains(&indicator);
                OralChange::TickIndicator { candidate, criterion, indicator, seen }
            }
            OralChange::WriteNote { candidate, .. } => {
                let text = self.candidate(&candidate).and_then(|known| known.oral.note.clone());
                OralChange::WriteNote { candidate, text }
            }
        }
    }

    fn observed_before(&self, candidate: &CandidateId, criterion: &CriterionId) -> Observed {
        let form = self.candidate(candidate).map(|candidate| &candidate.oral);
        form.and_then(|form| form.criteria.get(criterion)).cloned().unwrap_or_else(Observed::default)
    }
}

//! What a change does to the form of the oral test.

use super::apply::filled;
use super::{
    CandidateId, Criterion, CriterionId, Dossier, InterviewGuide, MemberId, Needed, Observation, Observed,
    OralChange, OralForm, Refusal,
};

impl Dossier {
    pub(super) fn change_oral(&mut self, change: &OralChange) -> Result<(), Refusal> {
        match change {
            OralChange::WriteQuestions { criterion, text } => {
                self.write_questions(criterion.as_ref(), text.as_ref())
            }
            OralChange::Observe { candidate, criterion, member, observation } => {
                self.observe(candidate, criterion, member.as_ref(), observation.as_ref())
            }
            OralChange::SetLevel { candidate, criterion, level } => {
                self.set_level(candidate, criterion, *level)
            }
            OralChange::TickIndicator { candidate, criterion, indicator, seen } => {
                self.tick_indicator(candidate, criterion, *indicator, *seen)
            }
            OralChange::WriteNote { candidate, text } => {
                // A blank text says nothing.
                let text = text.clone().filter(|text| !text.trim().is_empty());
                self.open_form(candidate)?.note = text;
                Ok(())
            }
        }
    }

    fn write_questions(
        &mut self,
        criterion: Option<&CriterionId>,
        text: Option<&String>,
    ) -> Result<(), Refusal> {
        let text = text.filter(|text| !text.trim().is_empty()).cloned();
        let Some(criterion) = criterion else {
            self.guide.introduction = text.unwrap_or_else(String::new);
            return Ok(());
        };
        self.in_profile(criterion)?;
        match text {
            Some(text) => drop(self.guide.questions.insert(criterion.clone(), text)),
            None => drop(self.guide.questions.remove(criterion)),
        }
        Ok(())
    }

    /// A guide asks something, and only about what is in the profile.
    pub(super) fn is_guide(&self, guide: &InterviewGuide) -> Result<(), Refusal> {
        for criterion in guide.questions.keys() {
            self.in_profile(criterion)?;
        }
        if guide.questions.values().all(|text| text.trim().is_empty()) {
            return Err(Refusal::Empty(Needed::Questions));
        }
        Ok(())
    }

    fn observe(
        &mut self,
        candidate: &CandidateId,
        criterion: &CriterionId,
        member: Option<&MemberId>,
        observation: Option<&Observation>,
    ) -> Result<(), Refusal> {
        let observation = match observation {
            Some(Observation::NotAsked(reason)) => {
                Some(Observation::NotAsked(filled(reason, Needed::Reason)?))
            }
            // A blank text is no observation.
            Some(Observation::Said(text)) if text.trim().is_empty() => None,
            other => other.cloned(),
        };
        if let Some(member) = member.filter(|member| !self.committee.contains_key(*member)) {
            return Err(Refusal::UnknownMember(member.clone()));
        }
        self.change_observed(candidate, criterion, |observed| match (member, observation) {
            (None, observation) => observed.observation = observation,
            (Some(member), Some(observation)) => drop(observed.members.insert(member.clone(), observation)),
            (Some(member), None) => drop(observed.members.remove(member)),
        })
    }

    fn set_level(
        &mut self,
        candidate: &CandidateId,
        criterion: &CriterionId,
        level: Option<u8>,
    ) -> Result<(), Refusal> {
        let competency = self.in_profile(criterion)?.competency();
        if level.is_some_and(|level| competency.and_then(|competency| competency.level(level)).is_none()) {
            return Err(Refusal::NotInProfile(criterion.clone()));
        }
        self.change_observed(candidate, criterion, |observed| observed.level = level)
    }

    fn tick_indicator(
        &mut self,
        candidate: &CandidateId,
        criterion: &CriterionId,
        indicator: u8,
        seen: bool,
    ) -> Result<(), Refusal> {
        let competency = self.in_profile(criterion)?.competency();
        if competency.is_none_or(|competency| competency.indicators().get(usize::from(indicator)).is_none()) {
            return Err(Refusal::NotInProfile(criterion.clone()));
        }
        self.change_observed(candidate, criterion, |observed| {
            if seen {
                observed.indicators.insert(indicator);
            } else {
                observed.indicators.remove(&indicator);
            }
        })
    }

    fn in_profile(&self, criterion: &CriterionId) -> Result<Criterion<'_>, Refusal> {
        self.criterion(criterion).ok_or_else(|| Refusal::NotInProfile(criterion.clone()))
    }

    /// The form of a candidate, while the oral test is not closed.
    fn open_form(&mut self, candidate: &CandidateId) -> Result<&mut OralForm, Refusal> {
        let Some(part) = self.oral_part() else { return Err(Refusal::NoOral) };
        if self.locked.contains_key(part) {
            return Err(Refusal::Locked(part.clone()));
        }
        Ok(&mut self.candidate_mut(candidate)?.oral)
    }

    /// What says nothing leaves no trace.
    fn change_observed(
        &mut self,
        candidate: &CandidateId,
        criterion: &CriterionId,
        change: impl FnOnce(&mut Observed),
    ) -> Result<(), Refusal> {
        self.in_profile(criterion)?;
        let form = self.open_form(candidate)?;
        let mut observed = form.criteria.remove(criterion).unwrap_or_else(Observed::default);
        change(&mut observed);
        if observed != Observed::default() {
            form.criteria.insert(criterion.clone(), observed);
        }
        Ok(())
    }
}

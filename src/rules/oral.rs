//! The oral test: its criteria, the common guide, and what was observed of each candidate.
//!
//! Levels and ticked examples are evidence for what is written. They never become points, and ticks never a level.

use super::{
    Candidate, CandidateId, CandidateNumber, Cell, Criterion, CriterionId, Dossier, Finding, FindingKind,
    FindingPlace, Map, Matter, MemberId, OralSubject, PartId, Presence, Ruling, SortedSet, Subject,
};

/// The interview guide (gespreksleidraad): the same for every candidate, fixed before the first oral test.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterviewGuide {
    /// What is said to every candidate at the start; may be empty.
    pub introduction: String,
    /// Questions and assignments per criterion; a criterion without an entry has none.
    pub questions: Map<CriterionId, String>,
}

/// What was recorded of one candidate at the oral test.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OralForm {
    /// What was observed per criterion; a criterion without an entry is open.
    pub criteria: Map<CriterionId, Observed>,
    /// A note, which the candidate can ask for.
    pub note: Option<String>,
}

/// What was observed of one candidate on one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// What the committee writes.
    pub observation: Option<Observation>,
    /// What members wrote for themselves.
    pub members: Map<MemberId, Observation>,
    /// The level that was seen; it covers those below it.
    pub level: Option<u8>,
    /// Which examples of the required level were seen, counted from 0.
    pub indicators: SortedSet<u8>,
}

/// What is written on a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Observation {
    /// What was seen and heard, in words.
    Said(String),
    /// It was not questioned (niet bevraagd), and why.
    NotAsked(String),
}

impl Observation {
    /// The words: the observation, or the reason why there is none.
    pub fn text(&self) -> &str {
        match self {
            Self::Said(text) | Self::NotAsked(text) => text,
        }
    }
}

impl Observed {
    /// What a member wrote alone, or the committee.
    pub fn of(&self, member: Option<&MemberId>) -> Option<&Observation> {
        match member {
            Some(member) => self.members.get(member),
            None => self.observation.as_ref(),
        }
    }

    /// Whether there are words on it, of the committee or of a member.
    pub fn is_answered(&self) -> bool {
        self.observation.is_some() || !self.members.is_empty()
    }
}

impl OralForm {
    /// Whether there are words on a criterion.
    pub fn is_answered(&self, criterion: &CriterionId) -> bool {
        self.criteria.get(criterion).is_some_and(Observed::is_answered)
    }
}

impl Dossier {
    /// The part on which criteria are questioned, where the vacancy announced one.
    pub fn oral_part(&self) -> Option<&PartId> {
        let oral = self.opening.vacancy.oral.as_ref()?;
        self.announced().leaves().into_iter().map(|(part, _)| &part.id).find(|leaf| *leaf == oral)
    }

    /// The criteria of the oral test in order: every announced aspect, then the competencies selected beforehand.
    pub fn criteria(&self) -> Vec<Criterion<'_>> {
        if self.oral_part().is_none() {
            return Vec::new();
        }
        let selected: &[String] = match self.decision(Matter::Competencies).map(|decision| &decision.ruling) {
            Some(Ruling::Competencies(selected)) => selected,
            _ => &[],
        };
        let vacancy = &self.opening.vacancy;
        let selected = vacancy
            .competencies
            .iter()
            .filter(|competency| selected.iter().any(|id| id == competency.id.as_str()));
        vacancy.aspects.iter().map(Criterion::Aspect).chain(selected.map(Criterion::Competency)).collect()
    }

    /// An aspect or a competency of the profile, selected or not.
    pub fn criterion(&self, id: &CriterionId) -> Option<Criterion<'_>> {
        let vacancy = &self.opening.vacancy;
        let aspect = vacancy.aspects.iter().find(|aspect| aspect.id == *id).map(Criterion::Aspect);
        let competency = || vacancy.competencies.iter().find(|competency| competency.id == *id);
        aspect.or_else(|| competency().map(Criterion::Competency))
    }

    /// The guide as it is being written.
    pub const fn guide(&self) -> &InterviewGuide {
        &self.guide
    }

    /// The guide as it was fixed last.
    pub fn fixed_guide(&self) -> Option<&InterviewGuide> {
        match self.decision(Matter::Guide).map(|decision| &decision.ruling) {
            Some(Ruling::Guide(guide)) => Some(guide),
            _ => None,
        }
    }

    /// How many criteria of a candidate have words, and how many there are.
    pub fn answered(&self, candidate: &Candidate) -> (usize, usize) {
        let criteria = self.criteria();
        let answered = criteria.iter().filter(|criterion| candidate.oral.is_answered(criterion.id()));
        (answered.count(), criteria.len())
    }

    /// Whether anyone has an oral score or an observation: from then on the guide changes only with a reason.
    pub fn oral_has_begun(&self) -> bool {
        let scored = |cell: &Cell| cell.presence != Presence::Absent && cell.is_scored();
        self.candidates.values().any(|candidate| {
            !candidate.oral.criteria.is_empty()
                || self.oral_part().and_then(|part| candidate.cells.get(part)).is_some_and(scored)
        })
    }

    /// The criteria on which nothing was written of a candidate who was scored on the oral test.
    pub fn unobserved(&self, candidate: &Candidate) -> Vec<Criterion<'_>> {
        let Some(part) = self.oral_part() else { return Vec::new() };
        let present = candidate.cells.get(part).is_some_and(|cell| cell.presence == Presence::Present);
        if !candidate.takes_part() || !present || self.is_open(candidate, part) {
            return Vec::new();
        }
        let open = |criterion: &Criterion<'_>| !candidate.oral.is_answered(criterion.id());
        self.criteria().into_iter().filter(open).collect()
    }

    /// DOMAIN §1: every aspect and selected competency needs an observation, or the reason why there is none.
    pub(super) fn findings_of_oral(&self, candidate: &Candidate) -> Vec<Finding> {
        let (id, number) = (&candidate.id, candidate.number);
        let found = |criterion: Criterion<'_>| Finding {
            place: FindingPlace::Criterion(id.clone(), number, criterion.id().clone()),
            kind: FindingKind::Unobserved,
        };
        self.unobserved(candidate).into_iter().map(found).collect()
    }

    /// A cell of the forms in which two values stand, where this part is the oral test: it counts as open.
    pub(super) fn contested_form(&self, part: &PartId) -> Option<&String> {
        let mut contests = self.contests.iter().filter(|_| self.oral_part() == Some(part));
        let (cell, _) = contests.find(|(_, contest)| match &contest.subject {
            Subject::Oral(about) => !matches!(about, OralSubject::Questions(_)),
            _ => false,
        })?;
        Some(cell)
    }

    /// Whether two values stand for what a member wrote of a candidate on a criterion.
    pub fn is_contested_observation(
        &self,
        candidate: &CandidateId,
        criterion: &CriterionId,
        member: &MemberId,
    ) -> bool {
        self.contests.values().any(|contest| match &contest.subject {
            Subject::Oral(OralSubject::Observation(who, on, Some(by))) => {
                (who, on, by) == (candidate, criterion, member)
            }
            _ => false,
        })
    }

    /// Who has been scored on this part with criteria still open, where this part is the oral test.
    pub(super) fn unobserved_on(&self, part: &PartId) -> Vec<(CandidateNumber, Vec<CriterionId>)> {
        if self.oral_part() != Some(part) {
            return Vec::new();
        }
        let open = self.candidates().into_iter().filter_map(|candidate| {
            let open: Vec<_> = self.unobserved(candidate).into_iter().map(|one| one.id().clone()).collect();
            (!open.is_empty()).then_some((candidate.number, open))
        });
        open.collect()
    }
}

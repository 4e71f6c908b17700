//! Changes to the guide and to the forms of the oral test.

use super::{CandidateId, CriterionId, MemberId, Observation};

/// One thing that a person did to the guide or to a form of the oral test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OralChange {
    /// Writes in the interview guide; it holds once it is fixed by a decision.
    WriteQuestions {
        /// About which criterion; `None` for what is said at the start.
        criterion: Option<CriterionId>,
        /// The questions; `None` takes them out.
        text: Option<String>,
    },
    /// Writes what was observed of a candidate on a criterion, or why it was not questioned; `None` takes it out.
    Observe {
        /// Who.
        candidate: CandidateId,
        /// On which criterion.
        criterion: CriterionId,
        /// The member who writes it alone; `None` for the committee.
        member: Option<MemberId>,
        /// The words.
        observation: Option<Observation>,
    },
    /// Records the level of a competency that was seen; `None` takes it out.
    SetLevel {
        /// Who.
        candidate: CandidateId,
        /// Which competency.
        criterion: CriterionId,
        /// The level.
        level: Option<u8>,
    },
    /// Records that an example of the required level was seen, or no longer.
    TickIndicator {
        /// Who.
        candidate: CandidateId,
        /// Which competency.
        criterion: CriterionId,
        /// Which example, counted from 0.
        indicator: u8,
        /// Whether it was seen.
        seen: bool,
    },
    /// Writes a note on a candidate; `None` takes it out.
    WriteNote {
        /// Who.
        candidate: CandidateId,
        /// The text.
        text: Option<String>,
    },
}

/// What a change to the oral test is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OralSubject {
    /// The guide on one criterion, or what is said at the start.
    Questions(Option<CriterionId>),
    /// What the committee, or one member, observed of a candidate on a criterion.
    Observation(CandidateId, CriterionId, Option<MemberId>),
    /// The level of a competency that was seen.
    Level(CandidateId, CriterionId),
    /// An example of behaviour that was seen.
    Indicator(CandidateId, CriterionId, u8),
    /// The note on a candidate.
    Note(CandidateId),
}

impl OralChange {
    /// What this change is about.
    pub fn subject(&self) -> OralSubject {
        match self {
            Self::WriteQuestions { criterion, .. } => OralSubject::Questions(criterion.clone()),
            Self::Observe { candidate, criterion, member, .. } => {
                OralSubject::Observation(candidate.clone(), criterion.clone(), member.clone())
            }
            Self::SetLevel { candidate, criterion, .. } => {
                OralSubject::Level(candidate.clone(), criterion.clone())
            }
            Self::TickIndicator { candidate, criterion, indicator, .. } => {
                OralSubject::Indicator(candidate.clone(), criterion.clone(), *indicator)
            }
            Self::WriteNote { candidate, .. } => OralSubject::Note(candidate.clone()),
        }
    }

    /// Whose form it changes; `None` for the guide.
    pub const fn candidate(&self) -> Option<&CandidateId> {
        match self {
            Self::WriteQuestions { .. } => None,
            Self::Observe { candidate, .. }
            | Self::SetLevel { candidate, .. }
            | Self::TickIndicator { candidate, .. }
            | Self::WriteNote { candidate, .. } => Some(candidate),
        }
    }
}

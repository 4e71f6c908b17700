//! Why something about the committee and its proceedings was refused.

use super::{CandidateNumber, MemberId, PartId, Refusal, Shortage};

/// Why something about the committee and its proceedings was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProceedingsRefusal {
    /// This person does not score: an observer, a secretary who is no member, or somebody who was removed.
    DoesNotScore(MemberId),
    /// This person stands in a panel, and would no longer score.
    StandsInPanel(MemberId),
    /// This member is recused here.
    RecusedHere {
        /// Who.
        member: MemberId,
        /// Where.
        part: PartId,
    },
    /// Observers, and who is recused, leave before deliberation.
    LeavesBeforeDeliberation {
        /// Who.
        member: MemberId,
        /// Where.
        part: PartId,
    },
    /// A session ends before it begins, or on another day.
    EndsBeforeItBegins,
    /// Closing a test: agreed scores of which nobody recorded who deliberated.
    Undeliberated {
        /// Where.
        part: PartId,
        /// Whose.
        candidates: Vec<CandidateNumber>,
    },
    /// Closing a test: too few members were recorded present.
    BelowQuorum {
        /// Where.
        part: PartId,
        /// How many, and who was missing.
        shortage: Shortage,
    },
    /// Closing a test: candidates were scored by unequal numbers of members, and nobody said why.
    Unequal(PartId),
}

impl From<ProceedingsRefusal> for Refusal {
    fn from(refusal: ProceedingsRefusal) -> Self {
        Self::Proceedings(refusal)
    }
}

//! What can be recorded of the proceedings, and the way back from each of it.

use super::{
    CandidateId, Declaration, Dossier, MemberId, PartId, Recusal, RecusalOf, Refusal, Session, SessionId,
    SortedSet, Subject,
};

/// One thing recorded of the proceedings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProceedingsChange {
    /// Records what a member declared about a conflict of interest; `None` takes it out.
    Declare {
        /// Which member.
        member: MemberId,
        /// What, and when.
        declaration: Option<Declaration>,
    },
    /// Records a session of the committee, or changes what is written of it; `None` takes it out.
    HoldSession {
        /// The identifier of the session.
        id: SessionId,
        /// When, where, about what, and who was there.
        session: Option<Session>,
    },
    /// Records that a member does not judge; `None` takes it back.
    Recuse {
        /// Who, on which part, for whom.
        of: RecusalOf,
        /// When it was recorded, and why.
        recusal: Option<Recusal>,
    },
    /// Records why candidates were not scored by equally many members; `None` takes it out.
    ExplainUnequal {
        /// On which part.
        part: PartId,
        /// The reason.
        reason: Option<String>,
    },
    /// Records who was present when the score that counts was agreed; nobody takes it out.
    Deliberate {
        /// About whom.
        candidate: CandidateId,
        /// On which part.
        part: PartId,
        /// Which people of the committee.
        present: SortedSet<MemberId>,
    },
}

impl ProceedingsChange {
    /// What this change is about.
    pub(super) fn subject(&self) -> Subject {
        match self {
            Self::Declare { member, .. } => Subject::Declaration(member.clone()),
            Self::HoldSession { id, .. } => Subject::Session(id.clone()),
            Self::Recuse { of, .. } => Subject::Recusal(of.clone()),
            Self::ExplainUnequal { part, .. } => Subject::Unequal(part.clone()),
            Self::Deliberate { candidate, part, .. } => {
                Subject::Deliberation(candidate.clone(), part.clone())
            }
        }
    }
}

impl Dossier {
    pub(super) fn proceed(&mut self, change: &ProceedingsChange) -> Result<(), Refusal> {
        match change {
            ProceedingsChange::Declare { member, declaration } => self.declare(member, declaration.as_ref()),
            ProceedingsChange::HoldSession { id, session } => self.hold_session(id, session.as_ref()),
            ProceedingsChange::Recuse { of, recusal } => self.recuse(of, recusal.as_ref()),
            ProceedingsChange::ExplainUnequal { part, reason } => self.explain_unequal(part, reason.as_ref()),
            ProceedingsChange::Deliberate { candidate, part, present } => {
                self.deliberate(candidate, part, present)
            }
        }
    }

    /// The change that records again what is recorded now.
    pub(super) fn proceedings_again(&self, change: &ProceedingsChange) -> ProceedingsChange {
        match change {
            ProceedingsChange::Declare { member, .. } => ProceedingsChange::Declare {
                member: member.clone(),
                declaration: self.proceedings.declarations.get(member).cloned(),
            },
            ProceedingsChange::HoldSession { id, .. } => ProceedingsChange::HoldSession {
                id: id.clone(),
                session: self.proceedings.sessions.get(id).cloned(),
            },
            ProceedingsChange::Recuse { of, .. } => ProceedingsChange::Recuse {
                of: of.clone(),
                recusal: self.proceedings.recusals.get(of).cloned(),
            },
            ProceedingsChange::ExplainUnequal { part, .. } => ProceedingsChange::ExplainUnequal {
                part: part.clone(),
                reason: self.proceedings.unequal.get(part).cloned(),
            },
            ProceedingsChange::Deliberate { candidate, part, .. } => ProceedingsChange::Deliberate {
                candidate: candidate.clone(),
                part: part.clone(),
                present: self.cell_before(candidate, part).deliberated,
            },
        }
    }
}

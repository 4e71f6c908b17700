//! What a change is about: two changes about one subject change the same thing.

use super::{
    CandidateId, Change, Matter, MemberId, Note, OralSubject, PartId, RecusalOf, ReserveChange, SessionId,
};

/// What a change is about: two changes about one subject change the same thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The dossier as a whole.
    Dossier,
    /// A matter that is decided beforehand.
    Matter(Matter),
    /// Candidates as such: number, standing, name, adjustment.
    Candidates(Vec<CandidateId>),
    /// A candidate's score on a part, with presence.
    Score(CandidateId, PartId),
    /// A member's score.
    MemberScore(CandidateId, PartId, MemberId),
    /// A motivation.
    Motivation(CandidateId, PartId),
    /// A piece of the guide or of a form of the oral test.
    Oral(OralSubject),
    /// A member of the committee.
    Member(MemberId),
    /// What a member declared.
    Declaration(MemberId),
    /// A session.
    Session(SessionId),
    /// A recusal.
    Recusal(RecusalOf),
    /// Why numbers of scores on a part are unequal.
    Unequal(PartId),
    /// Who deliberated.
    Deliberation(CandidateId, PartId),
    /// A part as a whole.
    Part(PartId),
    /// A text of the dossier.
    Note(Note),
    /// A tie.
    Tie,
    /// A member's score sheet: handed out, taken over.
    Sheet(MemberId),
    /// A warning.
    Warning(String),
    /// Closing the selection, and what becomes of it.
    Conclusion,
    /// Whether a candidate declines the place.
    Place(CandidateId),
    /// Until when the reserve holds.
    Reserve,
    /// An offer from the reserve: to whom, and which one.
    Offer(CandidateId, u32),
}

impl Change {
    /// What this change is about.
    pub fn subject(&self) -> Subject {
        let one = |candidate: &CandidateId| Subject::Candidates(vec![candidate.clone()]);
        match self {
            Self::Rename { .. } | Self::Unmask { .. } | Self::ShowRunningResult { .. } => Subject::Dossier,
            Self::Decide { decision } => Subject::Matter(decision.ruling.matter()),
            Self::TakeBackDecision { matter } => Subject::Matter(*matter),
            Self::AddCandidates { candidates } => {
                Subject::Candidates(candidates.iter().map(|candidate| candidate.id.clone()).collect())
            }
            Self::MarkRemoved { candidates, .. } => Subject::Candidates(candidates.clone()),
            Self::Renumber { candidate, .. }
            | Self::Identify { candidate, .. }
            | Self::SetStanding { candidate, .. }
            | Self::Adjust { candidate, .. } => one(candidate),
            Self::EnterPoints { candidate, part, .. }
            | Self::EnterSuitability { candidate, part, .. }
            | Self::KeepUnreadable { candidate, part, .. }
            | Self::SetPresence { candidate, part, .. } => Subject::Score(candidate.clone(), part.clone()),
            Self::EnterMemberScore { candidate, part, member, .. }
            | Self::KeepUnreadableMemberScore { candidate, part, member, .. } => {
                Subject::MemberScore(candidate.clone(), part.clone(), member.clone())
            }
            Self::Motivate { candidate, part, .. } => Subject::Motivation(candidate.clone(), part.clone()),
            Self::SetMember { member } => Subject::Member(member.id.clone()),
            Self::Oral(change) => Subject::Oral(change.subject()),
            Self::Proceedings(change) => change.subject(),
            Self::LockPart { part, .. } | Self::ReopenPart { part, .. } => Subject::Part(part.clone()),
            Self::WriteNote { note, .. } => Subject::Note(*note),
            Self::RecordTie { .. } | Self::TakeBackTie { .. } => Subject::Tie,
            Self::Settle { changes, .. } => changes.first().map_or(Subject::Dossier, Self::subject),
            Self::HandOut { member, .. } | Self::Collect { member, .. } => Subject::Sheet(member.clone()),
            Self::AcceptWarning { key, .. } => Subject::Warning(key.clone()),
            Self::CloseSelection { .. } | Self::Adopt { .. } | Self::ReopenSelection { .. } => {
                Subject::Conclusion
            }
            Self::Decline { candidate, .. } => Subject::Place(candidate.clone()),
            Self::Reserve(ReserveChange::Set { .. }) => Subject::Reserve,
            Self::Reserve(ReserveChange::Offer { candidate, number, .. }) => {
                Subject::Offer(candidate.clone(), *number)
            }
        }
    }
}

//! The proceedings of the committee: declarations of impartiality, sessions, recusals, and what explains them.

use super::part::identifier;
use super::{CandidateId, Date, Map, MemberId, Moment, PartId, SortedSet, in_order};

/// The random identifier of a session within a dossier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(std::sync::Arc<str>);
identifier!(SessionId);

/// How the committee went about its work, apart from the scores themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proceedings {
    /// What each member declared about a conflict of interest.
    pub declarations: Map<MemberId, Declaration>,
    /// When the committee sat, and who was there.
    pub sessions: Map<SessionId, Session>,
    /// Who does not judge, on which part, for whom.
    pub recusals: Map<RecusalOf, Recusal>,
    /// Why candidates were not scored by equally many members, by part.
    pub unequal: Map<PartId, String>,
}

/// What a member declared about the own impartiality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// On which day.
    pub on: Date,
    /// The conflict of interest; `None` where the member declared to have none.
    pub conflict: Option<Conflict>,
}

/// A conflict of interest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// With these candidates; with the selection as a whole where there are none.
    pub with: SortedSet<CandidateId>,
    /// Which, in words.
    pub words: String,
}

/// One time that the committee sat.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Session {
    /// From when.
    pub from: Moment,
    /// Until when, on the same day; `None` while it lasts.
    pub until: Option<Moment>,
    /// Where.
    pub place: String,
    /// Which parts it was about.
    pub parts: SortedSet<PartId>,
    /// Which people of the committee were there.
    pub present: SortedSet<MemberId>,
    /// Who else was there, in words; may be empty.
    pub others: String,
}

/// Whose recusal, on which part, for whom: what names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecusalOf {
    /// On which part.
    pub part: PartId,
    /// Who does not judge.
    pub member: MemberId,
    /// For which candidate; for all of them where there is none.
    pub candidate: Option<CandidateId>,
}

/// That a member does not judge because of a conflict of interest (zich onthouden).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recusal {
    /// When it was recorded.
    pub at: Moment,
    /// Why; needed where it is for one candidate, may be empty where it is for all.
    pub reason: String,
}

impl RecusalOf {
    /// Whether it keeps its member from judging this candidate.
    pub fn is_about(&self, candidate: &CandidateId) -> bool {
        self.candidate.as_ref().is_none_or(|own| own == candidate)
    }
}

impl Proceedings {
    /// The sessions about a part, the earliest first.
    pub fn sessions_of(&self, part: &PartId) -> Vec<&Session> {
        self.in_order().into_iter().map(|(_, held)| held).filter(|held| held.parts.contains(part)).collect()
    }

    /// Every session, the earliest first.
    pub fn in_order(&self) -> Vec<(&SessionId, &Session)> {
        in_order(self.sessions.iter().collect(), |(_, one), (_, other)| one.from.cmp(&other.from))
    }

    /// The recusal that keeps a member from judging a candidate on a part; the one for all candidates first.
    pub fn recusal(&self, part: &PartId, member: &MemberId, candidate: &CandidateId) -> Option<&Recusal> {
        let of = |candidate| RecusalOf { part: part.clone(), member: member.clone(), candidate };
        self.recusals.get(&of(None)).or_else(|| self.recusals.get(&of(Some(candidate.clone()))))
    }

    /// Whether a member judges nobody on a part.
    pub fn is_recused_for_all(&self, part: &PartId, member: &MemberId) -> bool {
        let of = RecusalOf { part: part.clone(), member: member.clone(), candidate: None };
        self.recusals.contains_key(&of)
    }

    /// Whether some candidates are judged without a member who judges the others.
    pub fn judged_by_different_members(&self, part: &PartId) -> bool {
        let one = |of: &&RecusalOf| of.part == *part && of.candidate.is_some();
        self.recusals.keys().filter(one).any(|of| !self.is_recused_for_all(part, &of.member))
    }
}

//! What the proceedings ask before a test closes: the quorum, a reason for unequal panels, who deliberated.

use super::{
    Candidate, Cell, Combine, Dossier, Leaf, Matter, Member, MemberId, MemberScore, PartId, Points, Presence,
    ProceedingsRefusal, Refusal, Ruling, spread,
};

/// That too few members who score were present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// How many have to be there.
    pub needed: u8,
    /// How many were there, at the session of this part where they were fewest.
    pub present: usize,
    /// Who was not there, and is not recused.
    pub missing: Vec<MemberId>,
}

impl Dossier {
    /// How many members who score have to be there; `None` where nothing was decided.
    pub fn quorum(&self) -> Option<u8> {
        match self.decision(Matter::Quorum).map(|decision| &decision.ruling) {
            Some(Ruling::Quorum(count)) => Some(*count),
            _ => None,
        }
    }

    /// Who may give a score on a part: the panel, or everyone who scores where none was decided.
    pub fn assessors(&self, part: &PartId) -> Vec<MemberId> {
        let leaf = self.scoring.as_ref().and_then(|scoring| scoring.procedure.leaf(part));
        match leaf {
            Some(leaf) if !leaf.members.is_empty() || leaf.combine != Combine::Agreed => {
                leaf.members.iter().cloned().collect()
            }
            _ => self.scoring_members().map(|member| member.id.clone()).collect(),
        }
    }

    /// Everyone on the committee who scores.
    pub fn scoring_members(&self) -> impl Iterator<Item = &Member> {
        self.committee.values().filter(|member| member.scores())
    }

    /// DOMAIN §3, quorum: who scores, is not recused and was recorded present counts, at every session of the part.
    pub fn shortage(&self, part: &PartId) -> Option<Shortage> {
        let needed = self.quorum()?;
        let counting = || {
            let scoring = self.scoring_members().map(|member| &member.id);
            scoring.filter(|member| !self.proceedings.is_recused_for_all(part, member))
        };
        let there: Vec<Vec<MemberId>> = self
            .proceedings
            .sessions_of(part)
            .into_iter()
            .map(|held| counting().filter(|member| held.present.contains(*member)).cloned().collect())
            .collect();
        let fewest = there.into_iter().min_by_key(Vec::len).unwrap_or_default();
        (fewest.len() < usize::from(needed)).then(|| Shortage {
            needed,
            present: fewest.len(),
            missing: counting().filter(|member| !fewest.contains(member)).cloned().collect(),
        })
    }

    /// Whether candidates were scored by unequal numbers of members, where members' scores are combined.
    pub fn is_unequal(&self, part: &PartId) -> bool {
        let leaf = self.scoring.as_ref().and_then(|scoring| scoring.procedure.leaf(part));
        if leaf.is_none_or(|leaf| leaf.combine == Combine::Agreed) {
            return false;
        }
        let candidates = self.candidates().into_iter();
        let counts: Vec<usize> = candidates
            .filter(|candidate| candidate.takes_part() && !self.is_open(candidate, part))
            .filter_map(|candidate| {
                spread(&candidate.cells.get(part)?.readable_members()).map(|(_, count)| count)
            })
            .collect();
        counts.iter().min() != counts.iter().max()
    }

    /// Whether what counts is a score agreed after deliberation, beside members' own.
    pub fn is_consensus(&self, candidate: &Candidate, part: &PartId, leaf: &Leaf<Points>) -> bool {
        let Some(cell) = candidate.cells.get(part) else { return false };
        let first = |cell: &Cell| {
            cell.members.values().any(|score| matches!(score, MemberScore::Points(_)))
                || !cell.unreadable_members.is_empty()
        };
        cell.presence == Presence::Present
            && cell.points.is_some()
            && (leaf.combine != Combine::Agreed || first(cell))
    }

    /// DOMAIN §3: a score agreed after deliberation names the members who were present at it.
    pub(super) fn lacks_deliberation(
        &self,
        candidate: &Candidate,
        part: &PartId,
        leaf: &Leaf<Points>,
    ) -> bool {
        self.is_consensus(candidate, part, leaf)
            && candidate.cells.get(part).is_some_and(|cell| cell.deliberated.is_empty())
    }

    /// What keeps a test open although every score and motivation is there.
    pub(super) fn proceedings_allow_closing(&self, part: &PartId) -> Result<(), Refusal> {
        let leaf = self.leaf(part)?;
        let candidates = self.candidates().into_iter().filter(|candidate| candidate.takes_part());
        let silent: Vec<_> = candidates
            .filter(|candidate| self.lacks_deliberation(candidate, part, leaf))
            .map(|candidate| candidate.number)
            .collect();
        if !silent.is_empty() {
            return Err(Refusal::Proceedings(ProceedingsRefusal::Undeliberated {
                part: part.clone(),
                candidates: silent,
            }));
        }
        if let Some(shortage) = self.shortage(part) {
            return Err(Refusal::Proceedings(ProceedingsRefusal::BelowQuorum {
                part: part.clone(),
                shortage,
            }));
        }
        if self.is_unequal(part) && !self.proceedings.unequal.contains_key(part) {
            return Err(Refusal::Proceedings(ProceedingsRefusal::Unequal(part.clone())));
        }
        Ok(())
    }
}

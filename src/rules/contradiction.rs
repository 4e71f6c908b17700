//! Contradictions: who did not attend a part, as it is written down, and was scored there by members. The two are
//! written on different tablets; neither wins by itself, and a person decides.

use super::{Candidate, CandidateId, Cell, Change, Dossier, PartId, Presence};

/// A candidate who did not attend, and was scored. DOMAIN §3: such a cell counts as open, and the verdict names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// Who.
    pub candidate: CandidateId,
    /// On which part.
    pub part: PartId,
    /// What is written down of attendance, and what members gave.
    pub cell: Cell,
}

impl Dossier {
    /// The contradictions on parts that are not closed, by candidate number and in the order of the procedure.
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let leaves = || self.scoring.iter().flat_map(|scoring| &scoring.leaves);
        let on = |candidate: &Candidate, part: &PartId| {
            let cell = candidate.cells.get(part).filter(|cell| cell.is_scored_though_away())?;
            let open = self.locked(part).is_none();
            open.then(|| Contradiction {
                candidate: candidate.id.clone(),
                part: part.clone(),
                cell: cell.clone(),
            })
        };
        let mut found = Vec::new();
        for candidate in self.candidates() {
            found.extend(leaves().filter_map(|part| on(candidate, part)));
        }
        found
    }
}

impl Contradiction {
    /// The changes by which the scores hold: the candidate was there.
    pub fn attended(&self) -> Vec<Change> {
        let (candidate, part) = (self.candidate.clone(), self.part.clone());
        vec![Change::SetPresence { candidate, part, presence: Presence::Present }]
    }

    /// The changes by which the attendance holds: what members gave is taken out, and stays in the history.
    pub fn stayed_away(&self) -> Vec<Change> {
        let mut changes = Vec::new();
        for member in self.cell.scores_of_members() {
            let (candidate, part, member) = (self.candidate.clone(), self.part.clone(), member.clone());
            if self.cell.unreadable_members.contains_key(&member) {
                changes.push(Change::KeepUnreadableMemberScore {
                    candidate: candidate.clone(),
                    part: part.clone(),
                    member: member.clone(),
                    typed: None,
                });
            }
            if self.cell.members.contains_key(&member) {
                changes.push(Change::EnterMemberScore { candidate, part, member, score: None });
            }
        }
        changes
    }
}

//! How far the scoring is: who still has to score whom, what still misses a motivation, which tests are closed.

use super::{Candidate, CandidateNumber, Combine, Dossier, Entry, Leaf, MemberId, Moment, PartId, Points};

/// How far a part is. Candidates go by number, in the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartProgress {
    /// Which part.
    pub part: PartId,
    /// When it was closed; `None` while it is open.
    pub closed: Option<Moment>,
    /// How many candidates are scored here: who does not take part or was absent is not.
    pub of: usize,
    /// Whose score is not known yet.
    pub open: Vec<CandidateNumber>,
    /// Every member who scores apart, in the order of identifiers; nobody where the score is agreed.
    pub members: Vec<MemberProgress>,
    /// Whose motivation is missing.
    pub unmotivated: Vec<CandidateNumber>,
}

/// How far a member is on a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberProgress {
    /// Who.
    pub member: MemberId,
    /// How many candidates the member scores: not those for whom the member is recused.
    pub of: usize,
    /// Whom the member still has to score; nobody any more once a score was agreed.
    pub open: Vec<CandidateNumber>,
}

impl PartProgress {
    /// How many candidates have a score.
    pub const fn done(&self) -> usize {
        self.of - self.open.len()
    }
}

impl MemberProgress {
    /// How many candidates the member is done with.
    pub const fn done(&self) -> usize {
        self.of - self.open.len()
    }
}

impl Dossier {
    /// How far every part is, in the order of the procedure; nothing while nothing can be scored.
    pub fn progress(&self) -> Vec<PartProgress> {
        let leaves = self.scoring.iter().flat_map(|scoring| scoring.procedure.leaves());
        leaves.map(|(part, leaf)| self.progress_on(&part.id, leaf)).collect()
    }

    fn progress_on(&self, part: &PartId, leaf: &Leaf<Points>) -> PartProgress {
        let scored: Vec<&Candidate> = self
            .candidates()
            .into_iter()
            .map(AsRef::as_ref)
            .filter(|candidate: &&Candidate| candidate.takes_part() && candidate.entry(part) != Entry::Absent)
            .filter(|candidate| candidate.is_begun(part) || !self.is_out_before(candidate, part))
            .collect();
        let numbers = |fits: &dyn Fn(&Candidate) -> bool| -> Vec<CandidateNumber> {
            scored.iter().filter(|candidate| fits(candidate)).map(|candidate| candidate.number).collect()
        };
        let panel = if leaf.combine == Combine::Agreed { Vec::new() } else { self.assessors(part) };
        let members = panel.into_iter().map(|member| {
            let judges =
                |candidate: &Candidate| self.proceedings.recusal(part, &member, &candidate.id).is_none();
            let waits = |candidate: &Candidate| {
                let cell = candidate.cells.get(part);
                judges(candidate)
                    && !cell.is_some_and(|cell| {
                        cell.points.is_some() || cell.readable_members().contains_key(&member)
                    })
            };
            MemberProgress { of: numbers(&judges).len(), open: numbers(&waits), member: member.clone() }
        });
        PartProgress {
            part: part.clone(),
            closed: self.locked(part),
            of: scored.len(),
            open: numbers(&|candidate| self.is_open(candidate, part)),
            members: members.collect(),
            unmotivated: numbers(&|candidate| self.lacks_motivation(candidate, part, leaf)),
        }
    }
}

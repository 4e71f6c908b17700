//! What a change does to scores, and when a test may close over them.

use super::apply::filled;
use super::{
    Candidate, CandidateId, Cell, Change, Dossier, Entry, JudgedBy, Leaf, MemberId, MemberScore, Moment,
    Needed, PartId, Points, Presence, ProceedingsRefusal, Refusal, Suitability, counted,
};

impl Dossier {
    pub(super) fn enter_points(
        &mut self,
        id: &CandidateId,
        part: &PartId,
        points: Option<Points>,
    ) -> Result<(), Refusal> {
        if let Some(points) = points {
            self.fits(part, points)?;
        }
        let cell = self.present_cell(id, part)?;
        cell.points = points;
        cell.suitability = None;
        cell.unreadable = None;
        Ok(())
    }

    pub(super) fn enter_suitability(
        &mut self,
        id: &CandidateId,
        part: &PartId,
        suitability: Option<Suitability>,
    ) -> Result<(), Refusal> {
        if suitability.is_some() && self.leaf(part)?.has_points() {
            return Err(Refusal::TakesPoints(part.clone()));
        }
        let cell = self.present_cell(id, part)?;
        cell.points = None;
        cell.suitability = suitability;
        cell.unreadable = None;
        Ok(())
    }

    pub(super) fn keep_unreadable(
        &mut self,
        id: &CandidateId,
        part: &PartId,
        typed: Option<&String>,
    ) -> Result<(), Refusal> {
        if typed.is_some() {
            self.takes_points(part)?;
        }
        self.present_cell(id, part)?.unreadable = typed.cloned();
        Ok(())
    }

    pub(super) fn keep_unreadable_of_member(
        &mut self,
        id: &CandidateId,
        part: &PartId,
        member: &MemberId,
        typed: Option<&String>,
    ) -> Result<(), Refusal> {
        let texts = &mut self.cell_of_members(id, part)?.unreadable_members;
        match typed {
            Some(typed) => drop(texts.insert(member.clone(), typed.clone())),
            None => drop(texts.remove(member)),
        }
        Ok(())
    }

    /// The leaf, where it is judged by points.
    pub(super) fn takes_points(&self, part: &PartId) -> Result<&Leaf<Points>, Refusal> {
        let leaf = self.leaf(part)?;
        if leaf.has_points() { Ok(leaf) } else { Err(Refusal::NoSuchLeaf(part.clone())) }
    }

    /// Whether a part has room for everything in a cell.
    pub(super) fn has_room(&self, part: &PartId, cell: &Cell) -> bool {
        let suitable = cell.suitability.is_none() || self.leaf(part).is_ok_and(|leaf| !leaf.has_points());
        suitable && cell.all_points().all(|points| self.fits(part, points).is_ok())
    }

    pub(super) fn enter_member_score(
        &mut self,
        id: &CandidateId,
        part: &PartId,
        member: &MemberId,
        score: Option<MemberScore>,
    ) -> Result<(), Refusal> {
        if let Some(MemberScore::Points(points)) = score {
            self.fits(part, points)?;
        }
        let cell = self.cell_of_members(id, part)?;
        match score {
            Some(score) => drop(cell.members.insert(member.clone(), score)),
            None => drop(cell.members.remove(member)),
        }
        Ok(())
    }

    /// Whether the member in whose place something is written sits on that panel, and is not recused. What stands
    /// there may always be taken out.
    pub(super) fn may_score(&self, change: &Change) -> Result<(), Refusal> {
        let (Change::EnterMemberScore { candidate, part, member, score: Some(_) }
        | Change::KeepUnreadableMemberScore { candidate, part, member, typed: Some(_) }) = change
        else {
            return Ok(());
        };
        self.takes_points(part)?;
        if !self.assessors(part).contains(member) {
            return Err(Refusal::NotOnPanel { member: member.clone(), part: part.clone() });
        }
        if self.proceedings.recusal(part, member, candidate).is_some() {
            return Err(Refusal::Proceedings(ProceedingsRefusal::RecusedHere {
                member: member.clone(),
                part: part.clone(),
            }));
        }
        Ok(())
    }

    /// The cell in which members score. Whether a candidate attended is written elsewhere: see
    /// [`Cell::is_scored_though_away`].
    fn cell_of_members(&mut self, id: &CandidateId, part: &PartId) -> Result<&mut Cell, Refusal> {
        self.takes_points(part)?;
        self.open_cell(id, part)
    }

    pub(super) fn set_presence(
        &mut self,
        id: &CandidateId,
        part: &PartId,
        presence: &Presence,
    ) -> Result<(), Refusal> {
        if let Presence::Deferred { decision, .. } = presence {
            filled(decision, Needed::Decision)?;
        }
        self.open_cell(id, part)?.presence = presence.clone();
        Ok(())
    }

    pub(super) fn lock(&mut self, part: &PartId, at: Moment) -> Result<(), Refusal> {
        let leaf = self.leaf(part)?;
        if self.locked.contains_key(part) {
            return Err(Refusal::Locked(part.clone()));
        }
        let (mut open, mut unmotivated) = (Vec::new(), Vec::new());
        for candidate in self.candidates().into_iter().filter(|candidate| candidate.takes_part()) {
            let out_already = self.is_out_before(candidate, part);
            match candidate.entry(part) {
                Entry::Absent => {}
                Entry::Points(_) | Entry::Members(_) | Entry::Suitability(_)
                    if !self.is_open(candidate, part) =>
                {
                    if self.lacks_motivation(candidate, part, leaf) {
                        unmotivated.push(candidate.number);
                    }
                }
                // Nobody has to give advice.
                Entry::Open if leaf.judged_by == JudgedBy::Advice => {}
                Entry::Open | Entry::Members(_) if out_already && !candidate.is_begun(part) => {}
                _ => open.push(candidate.number),
            }
        }
        if !open.is_empty() || !unmotivated.is_empty() {
            return Err(Refusal::NotReady { part: part.clone(), open, unmotivated });
        }
        if let Some(cell) = self.contested_form(part) {
            return Err(Refusal::Contested(cell.clone()));
        }
        let unobserved = self.unobserved_on(part);
        if !unobserved.is_empty() {
            return Err(Refusal::Unobserved { part: part.clone(), unobserved });
        }
        self.proceedings_allow_closing(part)?;
        self.locked.insert(part.clone(), at);
        Ok(())
    }

    /// DOMAIN §3: who was absent from a part takes no further part, so later parts may stay open. Advice excepted.
    fn absent_before(&self, candidate: &Candidate, part: &PartId) -> bool {
        let leaves = self.scoring.iter().flat_map(|scoring| scoring.leaves.iter());
        let mut before = leaves.take_while(|leaf| *leaf != part);
        before.any(|before| {
            let advice = |leaf: &Leaf<Points>| leaf.judged_by == JudgedBy::Advice;
            candidate.entry(before) == Entry::Absent && !self.leaf(before).is_ok_and(advice)
        })
    }

    /// Whether the candidate is not expected on a part any more: absent from an earlier one, or left out after an earlier round.
    pub fn is_out_before(&self, candidate: &Candidate, part: &PartId) -> bool {
        self.absent_before(candidate, part) || self.left_out(candidate).contains(part)
    }

    /// The parts of later rounds, which the candidate does not take because of an earlier one.
    pub fn left_out(&self, candidate: &Candidate) -> Vec<PartId> {
        let rounds = self.scoring.as_ref().is_some_and(|scoring| !scoring.procedure.rounds().is_empty());
        let verdict = rounds.then(|| self.verdict(candidate)).flatten();
        verdict.map_or_else(Vec::new, |verdict| verdict.left_out().to_vec())
    }

    /// Whether a candidate does not take a part because of an earlier round: nothing was entered there either.
    pub fn does_not_take(&self, candidate: &Candidate, part: &PartId) -> bool {
        !candidate.is_begun(part) && self.left_out(candidate).contains(part)
    }

    /// Whether the candidate's entry on a leaf is still open, members' scores included.
    pub fn is_open(&self, candidate: &Candidate, part: &PartId) -> bool {
        let leaf = self.scoring.as_ref().and_then(|scoring| scoring.procedure.leaf(part));
        let entry = candidate.entry(part);
        let unreadable = candidate.cells.get(part).is_some_and(|cell| cell.unreadable().next().is_some());
        let is_unknown = |leaf: &Leaf<Points>| match leaf.judged_by {
            JudgedBy::Points => counted(&entry, leaf).is_none(),
            JudgedBy::Suitability => !matches!(entry, Entry::Suitability(_)),
            JudgedBy::Advice => !matches!(entry, Entry::Open | Entry::Suitability(_)),
        };
        entry != Entry::Absent && (unreadable || leaf.is_none_or(is_unknown))
    }

    pub(super) fn fits(&self, part: &PartId, points: Points) -> Result<(), Refusal> {
        let leaf = self.takes_points(part)?;
        let part = part.clone();
        if points > leaf.most_entered() {
            Err(Refusal::AboveMaximum { part, points, maximum: leaf.most_entered() })
        } else if points.is_multiple_of(leaf.step) {
            Ok(())
        } else {
            Err(Refusal::OffStep { part, points, step: leaf.step })
        }
    }

    pub(super) fn leaf(&self, part: &PartId) -> Result<&Leaf<Points>, Refusal> {
        let scoring = self.scoring.as_ref().ok_or(Refusal::NotFixed)?;
        scoring.procedure.leaf(part).ok_or_else(|| Refusal::NoSuchLeaf(part.clone()))
    }

    /// The cell of a candidate on a leaf that is not closed.
    pub(super) fn open_cell(&mut self, id: &CandidateId, part: &PartId) -> Result<&mut Cell, Refusal> {
        self.leaf(part)?;
        if self.locked.contains_key(part) {
            return Err(Refusal::Locked(part.clone()));
        }
        Ok(self.candidate_mut(id)?.cells.entry(part.clone()).or_default())
    }

    /// The same, of a candidate who attended.
    pub(super) fn present_cell(&mut self, id: &CandidateId, part: &PartId) -> Result<&mut Cell, Refusal> {
        let candidate = self.known(id)?.number;
        let cell = self.open_cell(id, part)?;
        if cell.presence == Presence::Present {
            Ok(cell)
        } else {
            Err(Refusal::NotPresent { candidate, part: part.clone() })
        }
    }
}

//! How a change changes a dossier: the new state, or a refusal and no change.

use super::derived::Derived;
use super::gather::Gather;
use super::{
    Candidate, CandidateId, CandidateNumber, Cell, Change, Decision, Dossier, Matter, NewCandidate, PartId,
    Refusal, Reopening, Ruling, SortedSet, Standing, Subject, TieDecidedBy, TieOutcome, TieRule,
    refusal::Needed,
};
use std::sync::Arc;

impl Dossier {
    /// The dossier after a change.
    ///
    /// # Errors
    /// Why the change was refused; this dossier is untouched either way.
    pub fn apply(&self, change: &Change) -> Result<Self, Refusal> {
        self.may_take(change)?;
        self.is_not_contested(change)?;
        self.may_score(change)?;
        self.may_number(change)?;
        self.may_deliberate(change)?;
        self.may_reserve(change)?;
        self.recall(change)
    }

    /// The dossier after a change that somebody made before, on this tablet or on another one: whether that hand may
    /// still write it now is not asked again. So a history of several tablets gives the dossier that they make together.
    ///
    /// # Errors
    /// Why it does not fit; this dossier is untouched either way.
    pub fn recall(&self, change: &Change) -> Result<Self, Refusal> {
        let mut next = self.clone();
        next.make(change)?;
        next.cuts = Derived::default();
        if let Subject::Score(id, part)
        | Subject::MemberScore(id, part, _)
        | Subject::Motivation(id, part)
        | Subject::Deliberation(id, part) = change.subject()
        {
            next.forget_empty_cell(&id, &part);
        }
        Ok(next)
    }

    /// A cell that says nothing is no cell: what was undone leaves no trace in the state.
    fn forget_empty_cell(&mut self, id: &CandidateId, part: &PartId) {
        if let Some(candidate) = self.candidates.get_mut(id)
            && candidate.cells.get(part) == Some(&Cell::default())
        {
            Arc::make_mut(candidate).cells.remove(part);
        }
    }

    pub(super) fn make(&mut self, change: &Change) -> Result<(), Refusal> {
        self.cuts = Derived::default();
        match change {
            Change::Rename { title } => self.title = filled(title, Needed::Title)?,
            Change::Decide { decision } => self.decide(decision)?,
            Change::TakeBackDecision { matter } => self.take_back_decision(*matter)?,
            Change::AddCandidates { candidates } => self.add_candidates(candidates)?,
            Change::MarkRemoved { candidates, removed } => self.mark_removed(candidates, *removed)?,
            Change::Renumber { candidate, number } => {
                self.candidate_mut(candidate)?.number = *number;
            }
            Change::Identify { candidate, identity } => {
                self.known(candidate)?;
                match identity {
                    Some(identity) => {
                        filled(&identity.name, Needed::Name)?;
                        Arc::make_mut(&mut self.key).insert(candidate.clone(), identity.clone());
                    }
                    None => {
                        Arc::make_mut(&mut self.key).remove(candidate);
                    }
                }
            }
            Change::SetStanding { candidate, standing } => self.set_standing(candidate, standing)?,
            Change::Adjust { candidate, measure } => {
                self.candidate_mut(candidate)?.adjustment.clone_from(measure);
            }
            Change::EnterPoints { candidate, part, points } => self.enter_points(candidate, part, *points)?,
            Change::EnterSuitability { candidate, part, suitability } => {
                self.enter_suitability(candidate, part, *suitability)?;
            }
            Change::KeepUnreadable { candidate, part, typed } => {
                self.keep_unreadable(candidate, part, typed.as_ref())?;
            }
            Change::EnterMemberScore { candidate, part, member, score } => {
                self.enter_member_score(candidate, part, member, *score)?;
            }
            Change::KeepUnreadableMemberScore { candidate, part, member, typed } => {
                self.keep_unreadable_of_member(candidate, part, member, typed.as_ref())?;
            }
            Change::SetPresence { candidate, part, presence } => {
                self.set_presence(candidate, part, presence)?;
            }
            Change::Motivate { candidate, part, motivation } => {
                // A blank text gives no reasons.
                let motivation = motivation.clone().filter(|text| !text.trim().is_empty());
                self.open_cell(candidate, part)?.motivation = motivation;
            }
            Change::Oral(change) => self.change_oral(change)?,
            Change::SetMember { member } => self.set_member(member)?,
            Change::Proceedings(change) => self.proceed(change)?,
            Change::LockPart { part, at } => self.lock(part, *at)?,
            Change::ReopenPart { part, at, decided_by, reason } => {
                if self.locked.remove(part).is_none() {
                    return Err(Refusal::NotLocked(part.clone()));
                }
                let (decided_by, reason) =
                    (filled(decided_by, Needed::Body)?, filled(reason, Needed::Reason)?);
                self.reopenings.push(Reopening { part: part.clone(), at: *at, decided_by, reason });
            }
            Change::Unmask { unmasking } => {
                self.may_unmask()?;
                if unmasking.present.iter().all(|name| name.trim().is_empty()) {
                    return Err(Refusal::Empty(Needed::Present));
                }
                self.unmasking = Some(unmasking.clone());
            }
            Change::ShowRunningResult { shown } => self.running_result_shown = *shown,
            Change::WriteNote { note, text } => match text {
                Some(text) => drop(self.notes.insert(*note, text.clone())),
                None => drop(self.notes.remove(note)),
            },
            Change::RecordTie { outcome } => self.record_tie(outcome)?,
            Change::TakeBackTie { order } => {
                let before = self.ties.len();
                self.ties.retain(|outcome| outcome.order != *order);
                if self.ties.len() == before {
                    return Err(Refusal::NotTied);
                }
            }
            Change::Settle { cell, changes, reason } => self.settle(cell, changes, reason)?,
            Change::HandOut { member, at } => self.sheet_trail(member)?.handed_out = Some(*at),
            Change::Collect { member, at, check } => {
                self.sheet_trail(member)?.collected = Some((*at, check.clone()));
            }
            Change::AcceptWarning { key, accepted } => {
                if *accepted {
                    self.accepted.insert(key.clone());
                } else {
                    self.accepted.remove(key);
                }
            }
            Change::CloseSelection { at } => self.close_selection(*at)?,
            Change::Adopt { adoption } => self.adopt(adoption)?,
            Change::ReopenSelection { reopening } => self.reopen_selection(reopening)?,
            Change::Decline { candidate, on } => self.decline(candidate, *on)?,
            Change::Reserve(change) => self.change_reserve(change)?,
        }
        Ok(())
    }

    fn decide(&mut self, decision: &Decision) -> Result<(), Refusal> {
        filled(&decision.body, Needed::Body)?;
        let matter = decision.ruling.matter();
        // DOMAIN §1: once a score exists, changing one needs a reason and stands in the minutes.
        if self.is_late(matter) && decision.reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
            return Err(Refusal::ReasonNeeded(matter));
        }
        if let Ruling::Ties(TieRule::Parts(parts)) = &decision.ruling {
            let mut leaves = self.announced().leaves();
            leaves.retain(|(_, leaf)| leaf.has_points());
            if let Some(part) = parts.iter().find(|part| leaves.iter().all(|(leaf, _)| leaf.id != **part)) {
                return Err(Refusal::NoSuchLeaf(part.clone()));
            }
        }
        if let Ruling::Guide(guide) = &decision.ruling {
            self.is_guide(guide)?;
        }
        self.decisions.entry(matter).or_default().push(decision.clone());
        if matter == Matter::Panels {
            self.panels_score()?;
        }
        self.fix_again(matter)
    }

    fn take_back_decision(&mut self, matter: Matter) -> Result<(), Refusal> {
        let last = self.decisions.get_mut(&matter).and_then(Vec::pop);
        if last.is_none() || self.is_late(matter) {
            return Err(Refusal::CannotTakeBack(matter));
        }
        self.decisions.retain(|_, decisions| !decisions.is_empty());
        self.fix_again(matter)
    }

    /// Fixes the procedure again after a decision; what was entered must still fit.
    fn fix_again(&mut self, matter: Matter) -> Result<(), Refusal> {
        if !matches!(matter, Matter::Split | Matter::Steps | Matter::Panels) {
            return Ok(());
        }
        let scoring = match self.scoring_under(&self.decisions) {
            Ok(scoring) => Some(Arc::new(scoring)),
            // Before the split is decided the other decisions wait for it; a split itself leaves nothing open.
            Err(defects)
                if self.decision(Matter::Split).is_none()
                    && defects.iter().all(|defect| defect.fault == super::Fault::StillOpen) =>
            {
                None
            }
            Err(defects) => return Err(Refusal::Defects(defects)),
        };
        self.scoring = scoring;
        for candidate in self.candidates.values() {
            for (part, cell) in &candidate.cells {
                if !self.has_room(part, cell) {
                    let (candidate, part) = (candidate.number, part.clone());
                    return Err(Refusal::ScoresWouldNotFit { candidate, part });
                }
            }
        }
        Ok(())
    }

    fn add_candidates(&mut self, candidates: &[NewCandidate]) -> Result<(), Refusal> {
        if candidates.is_empty() {
            return Err(Refusal::Empty(Needed::Candidates));
        }
        for new in candidates {
            let candidate = Arc::new(Candidate::new(new.id.clone(), new.number));
            if self.candidates.insert(new.id.clone(), candidate).is_some() {
                return Err(Refusal::CandidateExists(new.id.clone()));
            }
            if let Some(identity) = &new.identity {
                filled(&identity.name, Needed::Name)?;
                Arc::make_mut(&mut self.key).insert(new.id.clone(), identity.clone());
            }
        }
        self.follow_recusals();
        Ok(())
    }

    fn mark_removed(&mut self, candidates: &[CandidateId], removed: bool) -> Result<(), Refusal> {
        for id in candidates {
            self.candidate_mut(id)?.removed = removed;
        }
        Ok(())
    }

    fn set_standing(&mut self, candidate: &CandidateId, standing: &Standing) -> Result<(), Refusal> {
        match standing {
            Standing::TakingPart | Standing::Withdrawn { after: None, .. } => {}
            Standing::Withdrawn { after: Some(part), .. } => {
                if self.announced().part(part).is_none() {
                    return Err(Refusal::NoSuchLeaf(part.clone()));
                }
            }
            Standing::OnCondition { condition } => drop(filled(condition, Needed::Condition)?),
            Standing::NotAdmitted { decision } => drop(filled(decision, Needed::Decision)?),
            Standing::Excluded { decision, reason } => {
                filled(decision, Needed::Decision)?;
                filled(reason, Needed::Reason)?;
            }
        }
        self.candidate_mut(candidate)?.standing = standing.clone();
        Ok(())
    }

    fn may_unmask(&self) -> Result<(), Refusal> {
        if self.unmasking.is_some() {
            return Err(Refusal::AlreadyUnmasked);
        }
        let unlocked: Vec<_> =
            self.anonymous_parts().into_iter().filter(|part| !self.locked.contains_key(part)).collect();
        if unlocked.is_empty() { Ok(()) } else { Err(Refusal::StillMasked(unlocked)) }
    }

    fn record_tie(&mut self, outcome: &TieOutcome) -> Result<(), Refusal> {
        match &outcome.by {
            TieDecidedBy::Authority { body, reasons, .. } => {
                filled(body, Needed::Body)?;
                filled(reasons, Needed::Reason)?;
            }
            TieDecidedBy::Lot { witnesses, .. } => {
                if *self.tie_rule() != TieRule::Lot {
                    return Err(Refusal::NotTied);
                }
                if witnesses.iter().all(|name| name.trim().is_empty()) {
                    return Err(Refusal::Empty(Needed::Witnesses));
                }
            }
        }
        let drawn: SortedSet<&CandidateId> = outcome.order.iter().gather();
        let ranking = self.ranking();
        let place = ranking.iter().find(|ranked| drawn.contains(&ranked.who)).map(|ranked| ranked.place);
        let tied = ranking.iter().filter(|ranked| Some(ranked.place) == place).map(|ranked| &ranked.who);
        if drawn.len() < 2 || drawn.len() != outcome.order.len() || tied.gather::<SortedSet<_>>() != drawn {
            return Err(Refusal::NotTied);
        }
        let earlier = self.ties.iter_mut().find(|tie| tie.is_between(&outcome.order));
        match earlier {
            Some(earlier) => *earlier = outcome.clone(),
            None => self.ties.push(outcome.clone()),
        }
        Ok(())
    }

    pub(super) fn known(&self, id: &CandidateId) -> Result<&Arc<Candidate>, Refusal> {
        self.candidates.get(id).ok_or_else(|| Refusal::UnknownCandidate(id.clone()))
    }

    pub(super) fn candidate_mut(&mut self, id: &CandidateId) -> Result<&mut Candidate, Refusal> {
        let candidate = self.candidates.get_mut(id).ok_or_else(|| Refusal::UnknownCandidate(id.clone()))?;
        Ok(Arc::make_mut(candidate))
    }

    /// Whether nobody else has the numbers that a change gives. Two tablets can give one number apart, each rightly; then
    /// the check finds it.
    fn may_number(&self, change: &Change) -> Result<(), Refusal> {
        match change {
            Change::Renumber { candidate, number } => self.number_is_free(*number, Some(candidate)),
            Change::AddCandidates { candidates } => {
                for (at, new) in candidates.iter().enumerate() {
                    if candidates[..at].iter().any(|before| before.number == new.number) {
                        return Err(Refusal::NumberTaken(new.number));
                    }
                    self.number_is_free(new.number, None)?;
                }
                Ok(())
            }
            Change::MarkRemoved { candidates, removed: false } => {
                candidates.iter().try_for_each(|id| self.number_is_free(self.known(id)?.number, Some(id)))
            }
            Change::Settle { changes, .. } => changes.iter().try_for_each(|one| self.may_number(one)),
            _ => Ok(()),
        }
    }

    fn number_is_free(&self, number: CandidateNumber, own: Option<&CandidateId>) -> Result<(), Refusal> {
        let taken = self
            .candidates
            .values()
            .any(|candidate| candidate.number == number && !candidate.removed && Some(&candidate.id) != own);
        if taken { Err(Refusal::NumberTaken(number)) } else { Ok(()) }
    }
}

pub(super) fn filled(text: &str, needed: Needed) -> Result<String, Refusal> {
    if text.trim().is_empty() { Err(Refusal::Empty(needed)) } else { Ok(text.to_owned()) }
}

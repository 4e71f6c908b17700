//! What a change does to the proceedings: declarations, sessions, recusals, reasons, deliberations.

use super::apply::filled;
use super::gather::Gather;
use super::{
    CandidateId, Change, Declaration, Dossier, Map, Member, MemberId, Needed, PartId, ProceedingsChange,
    ProceedingsRefusal, Recusal, RecusalOf, Refusal, Role, Ruling, Session, SessionId, SortedSet,
};
use std::sync::Arc;

impl Dossier {
    pub(super) fn declare(
        &mut self,
        member: &MemberId,
        declaration: Option<&Declaration>,
    ) -> Result<(), Refusal> {
        self.known_member(member)?;
        if let Some(conflict) = declaration.and_then(|declaration| declaration.conflict.as_ref()) {
            filled(&conflict.words, Needed::Conflict)?;
            for candidate in &conflict.with {
                self.known(candidate)?;
            }
        }
        put(&mut Arc::make_mut(&mut self.proceedings).declarations, member, declaration);
        Ok(())
    }

    pub(super) fn hold_session(&mut self, id: &SessionId, session: Option<&Session>) -> Result<(), Refusal> {
        if let Some(session) = session {
            filled(&session.place, Needed::Place)?;
            if session.parts.is_empty() {
                return Err(Refusal::Empty(Needed::Parts));
            }
            if session.present.is_empty() {
                return Err(Refusal::Empty(Needed::Present));
            }
            if session.until.is_some_and(|until| until <= session.from || until.date != session.from.date) {
                return Err(Refusal::Proceedings(ProceedingsRefusal::EndsBeforeItBegins));
            }
            for part in &session.parts {
                self.announced_leaf(part)?;
            }
            for member in &session.present {
                self.known_member(member)?;
            }
        }
        put(&mut Arc::make_mut(&mut self.proceedings).sessions, id, session);
        Ok(())
    }

    /// DOMAIN §3: a recusal is for all candidates; for one candidate only with a reason.
    pub(super) fn recuse(&mut self, of: &RecusalOf, recusal: Option<&Recusal>) -> Result<(), Refusal> {
        self.announced_leaf(&of.part)?;
        if self.locked.contains_key(&of.part) {
            return Err(Refusal::Locked(of.part.clone()));
        }
        if let Some(recusal) = recusal {
            self.scoring_member(&of.member)?;
            if let Some(candidate) = &of.candidate {
                self.known(candidate)?;
                filled(&recusal.reason, Needed::Reason)?;
            }
        }
        put(&mut Arc::make_mut(&mut self.proceedings).recusals, of, recusal);
        self.follow_recusals();
        Ok(())
    }

    pub(super) fn explain_unequal(&mut self, part: &PartId, reason: Option<&String>) -> Result<(), Refusal> {
        self.announced_leaf(part)?;
        let reason = reason.filter(|reason| !reason.trim().is_empty());
        put(&mut Arc::make_mut(&mut self.proceedings).unequal, part, reason);
        Ok(())
    }

    /// DOMAIN §3: observers leave before deliberation, and so does who is recused.
    pub(super) fn deliberate(
        &mut self,
        candidate: &CandidateId,
        part: &PartId,
        present: &SortedSet<MemberId>,
    ) -> Result<(), Refusal> {
        for member in present {
            self.known_member(member)?;
        }
        self.open_cell(candidate, part)?.deliberated.clone_from(present);
        Ok(())
    }

    /// Whether everybody who is written down as having deliberated may. One tablet can write that somebody is recused
    /// while another writes the deliberation; then the check finds it.
    pub(super) fn may_deliberate(&self, change: &Change) -> Result<(), Refusal> {
        match change {
            Change::Proceedings(ProceedingsChange::Deliberate { candidate, part, present }) => {
                let leaves = present.iter().find(|member| self.leaves_before(member, part, candidate));
                leaves.map_or(Ok(()), |member| {
                    let (member, part) = (member.clone(), part.clone());
                    Err(Refusal::Proceedings(ProceedingsRefusal::LeavesBeforeDeliberation { member, part }))
                })
            }
            Change::Settle { changes, .. } => changes.iter().try_for_each(|one| self.may_deliberate(one)),
            _ => Ok(()),
        }
    }

    /// Whether somebody leaves before the deliberation about a candidate: an observer, and who is recused.
    pub(super) fn leaves_before(&self, member: &MemberId, part: &PartId, candidate: &CandidateId) -> bool {
        self.committee.get(member).is_some_and(|known| known.role == Role::Observer)
            || self.proceedings.recusal(part, member, candidate).is_some()
    }

    /// Only who scores may stand in a panel, and who stands in one keeps scoring.
    pub(super) fn panels_score(&self) -> Result<(), Refusal> {
        let Some(Ruling::Panels(panels)) =
            self.decision(super::Matter::Panels).map(|decision| &decision.ruling)
        else {
            return Ok(());
        };
        for member in panels.values().flat_map(|panel| &panel.members) {
            self.scoring_member(member)?;
        }
        Ok(())
    }

    pub(super) fn set_member(&mut self, member: &Member) -> Result<(), Refusal> {
        filled(&member.name, Needed::Name)?;
        let scored = self.committee.insert(member.id.clone(), member.clone()).is_some_and(|was| was.scores());
        if scored && !member.scores() && self.panels_score().is_err() {
            return Err(Refusal::Proceedings(ProceedingsRefusal::StandsInPanel(member.id.clone())));
        }
        Ok(())
    }

    /// The marks in the cells that follow from the recusals; see [`Cell::recused`](super::Cell::recused).
    pub(super) fn follow_recusals(&mut self) {
        let mut by_part: Map<&PartId, Vec<&RecusalOf>> = Map::new();
        for of in self.proceedings.recusals.keys() {
            by_part.entry(&of.part).or_default().push(of);
        }
        for (_, candidate) in &mut self.candidates {
            let marked = candidate.cells.iter().filter(|(_, cell)| !cell.recused.is_empty());
            let parts: SortedSet<PartId> =
                marked.map(|(part, _)| part).chain(by_part.keys().copied()).cloned().gather();
            for part in parts {
                let about = by_part.get(&part).into_iter().flatten().filter(|of| of.is_about(&candidate.id));
                let recused: SortedSet<MemberId> = about.map(|of| of.member.clone()).gather();
                if candidate.cells.get(&part).map_or(recused.is_empty(), |cell| cell.recused == recused) {
                    continue;
                }
                let cells = &mut Arc::make_mut(candidate).cells;
                cells.entry(part.clone()).or_default().recused = recused;
                cells.retain(|_, cell| *cell != super::Cell::default());
            }
        }
    }

    pub(super) fn known_member(&self, id: &MemberId) -> Result<&Member, Refusal> {
        self.committee.get(id).ok_or_else(|| Refusal::UnknownMember(id.clone()))
    }

    pub(super) fn scoring_member(&self, id: &MemberId) -> Result<&Member, Refusal> {
        let member = self.known_member(id)?;
        if member.scores() {
            Ok(member)
        } else {
            Err(Refusal::Proceedings(ProceedingsRefusal::DoesNotScore(id.clone())))
        }
    }

    pub(super) fn announced_leaf(&self, part: &PartId) -> Result<(), Refusal> {
        let leaf = self.announced().leaves().into_iter().any(|(leaf, _)| leaf.id == *part);
        if leaf { Ok(()) } else { Err(Refusal::NoSuchLeaf(part.clone())) }
    }
}

/// Keeps a value under its name, or takes it out.
fn put<Name: Ord + Clone, Value: Clone>(kept: &mut Map<Name, Value>, name: &Name, value: Option<&Value>) {
    match value {
        Some(value) => drop(kept.insert(name.clone(), value.clone())),
        None => drop(kept.remove(name)),
    }
}

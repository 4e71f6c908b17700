//! What closing, adopting and opening again do to a dossier, and what a closed one still takes.

use super::apply::filled;
use super::closing::{Adoption, Closing, SelectionReopening};
use super::{CandidateId, Change, Date, Dossier, Moment, Needed, Refusal, TieDecidedBy};
use std::sync::Arc;

impl Dossier {
    /// DOMAIN §3: while the selection is closed, nothing that counts changes.
    pub(super) fn may_take(&self, change: &Change) -> Result<(), Refusal> {
        let Some((_, closing)) = self.closing() else { return Ok(()) };
        let may = match change {
            Change::Rename { .. }
            | Change::Identify { .. }
            | Change::Unmask { .. }
            | Change::ShowRunningResult { .. }
            | Change::WriteNote { .. }
            | Change::HandOut { .. }
            | Change::Collect { .. }
            | Change::Adopt { .. }
            | Change::ReopenSelection { .. }
            | Change::Decline { .. }
            | Change::Reserve(_) => true,
            // What the authority prefers changes no place; what stood at closing stays.
            Change::RecordTie { outcome } => {
                matches!(outcome.by, TieDecidedBy::Authority { .. })
                    && !closing.stood.ties.iter().any(|tie| tie.is_between(&outcome.order))
            }
            // Between two values for what a closed selection still takes, such as who declined when.
            Change::Settle { changes, .. } => changes.iter().all(|one| self.may_take(one).is_ok()),
            Change::TakeBackTie { order } => !closing.stood.ties.iter().any(|tie| tie.order == *order),
            Change::Decide { .. }
            | Change::TakeBackDecision { .. }
            | Change::AddCandidates { .. }
            | Change::MarkRemoved { .. }
            | Change::Renumber { .. }
            | Change::SetStanding { .. }
            | Change::Adjust { .. }
            | Change::EnterPoints { .. }
            | Change::EnterSuitability { .. }
            | Change::KeepUnreadable { .. }
            | Change::KeepUnreadableMemberScore { .. }
            | Change::EnterMemberScore { .. }
            | Change::SetPresence { .. }
            | Change::Motivate { .. }
            | Change::Oral(_)
            | Change::SetMember { .. }
            | Change::Proceedings(_)
            | Change::LockPart { .. }
            | Change::ReopenPart { .. }
            | Change::AcceptWarning { .. }
            | Change::CloseSelection { .. } => false,
        };
        if may { Ok(()) } else { Err(Refusal::Closed(closing.at)) }
    }

    pub(super) fn close_selection(&mut self, at: Moment) -> Result<(), Refusal> {
        let missing = self.missing_for_closing();
        if !missing.is_nothing() {
            return Err(Refusal::NotConcluded(missing));
        }
        let stood = Arc::new(self.without_names_or_closings());
        let conclusions = self.conclusions_mut();
        let number = conclusions.closings.last().map_or(1, |(last, _)| last + 1);
        conclusions.closings.insert(number, Closing { at, stood });
        Ok(())
    }

    /// The dossier as a closing keeps it.
    fn without_names_or_closings(&self) -> Self {
        Self { key: Arc::default(), conclusions: Arc::default(), ..self.clone() }
    }

    pub(super) fn adopt(&mut self, adoption: &Adoption) -> Result<(), Refusal> {
        let (number, closed) =
            self.closing().map(|(number, closing)| (number, closing.at)).ok_or(Refusal::NotClosed)?;
        filled(&adoption.body, Needed::Body)?;
        filled(&adoption.reference, Needed::Reference)?;
        if adoption.date < closed.date {
            return Err(Refusal::AdoptedBeforeClosing(closed.date));
        }
        self.conclusions_mut().adoptions.insert(number, adoption.clone());
        Ok(())
    }

    pub(super) fn reopen_selection(&mut self, reopening: &SelectionReopening) -> Result<(), Refusal> {
        let (number, _) = self.closing().ok_or(Refusal::NotClosed)?;
        filled(&reopening.decided_by, Needed::Body)?;
        filled(&reopening.reason, Needed::Reason)?;
        self.conclusions_mut().reopenings.insert(number, reopening.clone());
        Ok(())
    }

    pub(super) fn decline(&mut self, candidate: &CandidateId, on: Option<Date>) -> Result<(), Refusal> {
        let number = self.known(candidate)?.number;
        let (_, closing) = self.closing().ok_or(Refusal::NotClosed)?;
        let Some(on) = on else {
            self.conclusions_mut().declined.remove(candidate);
            return Ok(());
        };
        if !closing.stood.passed().iter().any(|(passed, _)| passed.id == *candidate) {
            return Err(Refusal::NoPlace(number));
        }
        self.conclusions_mut().declined.insert(candidate.clone(), on);
        Ok(())
    }
}

//! Undo: the inverse of a change is itself a new change.

use super::{CandidateId, Cell, Change, Dossier, LogEntry, PartId, Refusal};

impl Dossier {
    /// The changes that take `change` back; this dossier is the one from just before it.
    ///
    /// # Errors
    /// [`Refusal::CannotUndo`] for what has its own way back: closing, adopting, reopening and putting names beside numbers.
    pub fn inverse(&self, change: &Change) -> Result<Vec<Change>, Refusal> {
        let one = |change| Ok(vec![change]);
        match change {
            Change::Rename { .. } => one(Change::Rename { title: self.title.clone() }),
            Change::Decide { decision } => one(Change::TakeBackDecision { matter: decision.ruling.matter() }),
            Change::TakeBackDecision { matter } => match self.decision(*matter) {
                Some(decision) => one(Change::Decide { decision: decision.clone() }),
                None => Err(Refusal::CannotTakeBack(*matter)),
            },
            Change::AddCandidates { candidates } => one(Change::MarkRemoved {
                candidates: candidates.iter().map(|candidate| candidate.id.clone()).collect(),
                removed: true,
            }),
            Change::MarkRemoved { candidates, removed } => {
                // Who was marked so before stays marked so.
                let was_otherwise = |id: &&CandidateId| {
                    self.candidate(id).is_some_and(|candidate| candidate.removed != *removed)
                };
                let candidates = candidates.iter().filter(was_otherwise).cloned().collect();
                one(Change::MarkRemoved { candidates, removed: !removed })
            }
            Change::Renumber { candidate, .. } => {
                let number = self.known_before(candidate)?.number;
                one(Change::Renumber { candidate: candidate.clone(), number })
            }
            Change::Identify { candidate, .. } => one(Change::Identify {
                candidate: candidate.clone(),
                identity: self.key.get(candidate).cloned(),
            }),
            Change::SetStanding { candidate, .. } => {
                let standing = self.known_before(candidate)?.standing.clone();
                one(Change::SetStanding { candidate: candidate.clone(), standing })
            }
            Change::Adjust { candidate, .. } => {
                let measure = self.known_before(candidate)?.adjustment.clone();
                one(Change::Adjust { candidate: candidate.clone(), measure })
            }
            Change::EnterPoints { candidate, part, .. }
            | Change::EnterSuitability { candidate, part, .. }
            | Change::KeepUnreadable { candidate, part, .. }
            | Change::SetPresence { candidate, part, .. } => {
                Ok(self.score_again(candidate, part, matches!(change, Change::SetPresence { .. })))
            }
            Change::EnterMemberScore { candidate, part, member, .. } => one(Change::EnterMemberScore {
                candidate: candidate.clone(),
                part: part.clone(),
                member: member.clone(),
                score: self.cell_before(candidate, part).members.get(member).copied(),
            }),
            Change::KeepUnreadableMemberScore { candidate, part, member, .. } => {
                one(Change::KeepUnreadableMemberScore {
                    candidate: candidate.clone(),
                    part: part.clone(),
                    member: member.clone(),
                    typed: self.cell_before(candidate, part).unreadable_members.get(member).cloned(),
                })
            }
            Change::Motivate { candidate, part, .. } => one(Change::Motivate {
                candidate: candidate.clone(),
                part: part.clone(),
                motivation: self.cell_before(candidate, part).motivation,
            }),
            Change::Oral(change) => one(Change::Oral(self.oral_again(change))),
            Change::SetMember { member } => {
                let mut before = self.committee.get(&member.id).unwrap_or(member).clone();
                before.removed |= !self.committee.contains_key(&member.id);
                one(Change::SetMember { member: before })
            }
            Change::Proceedings(change) => one(Change::Proceedings(self.proceedings_again(change))),
            Change::WriteNote { note, .. } => {
                one(Change::WriteNote { note: *note, text: self.notes.get(note).cloned() })
            }
            Change::RecordTie { outcome } => one(self.tie_again(&outcome.order)),
            Change::TakeBackTie { order } => match self.ties.iter().find(|tie| tie.order == *order) {
                Some(outcome) => one(Change::RecordTie { outcome: outcome.clone() }),
                None => Err(Refusal::NotTied),
            },
            Change::AcceptWarning { key, .. } => {
                one(Change::AcceptWarning { key: key.clone(), accepted: self.accepted.contains(key) })
            }
            Change::ShowRunningResult { .. } => {
                one(Change::ShowRunningResult { shown: self.running_result_shown })
            }
            Change::Decline { candidate, .. } => {
                one(Change::Decline { candidate: candidate.clone(), on: self.declined(candidate) })
            }
            Change::Reserve(change) => one(Change::Reserve(self.reserve_again(change))),
            Change::Settle { .. }
            | Change::HandOut { .. }
            | Change::Collect { .. }
            | Change::LockPart { .. }
            | Change::ReopenPart { .. }
            | Change::Unmask { .. }
            | Change::CloseSelection { .. }
            | Change::Adopt { .. }
            | Change::ReopenSelection { .. } => Err(Refusal::CannotUndo),
        }
    }

    /// How the tie between these candidates had ended, or that it had not.
    fn tie_again(&self, order: &[CandidateId]) -> Change {
        match self.ties.iter().find(|tie| tie.is_between(order)) {
            Some(earlier) => Change::RecordTie { outcome: earlier.clone() },
            None => Change::TakeBackTie { order: order.to_vec() },
        }
    }

    /// A cell's score as it was: the points first, then what stood beside them.
    fn score_again(&self, candidate: &CandidateId, part: &PartId, with_presence: bool) -> Vec<Change> {
        let cell = self.cell_before(candidate, part);
        let (candidate, part) = (candidate.clone(), part.clone());
        if with_presence {
            return vec![Change::SetPresence { candidate, part, presence: cell.presence }];
        }
        if cell.suitability.is_some() {
            return vec![Change::EnterSuitability { candidate, part, suitability: cell.suitability }];
        }
        let mut changes = vec![Change::EnterPoints {
            candidate: candidate.clone(),
            part: part.clone(),
            points: cell.points,
        }];
        if cell.unreadable.is_some() {
            changes.push(Change::KeepUnreadable { candidate, part, typed: cell.unreadable });
        }
        changes
    }

    fn known_before(&self, candidate: &CandidateId) -> Result<&super::Candidate, Refusal> {
        self.candidate(candidate)
            .map(std::convert::AsRef::as_ref)
            .ok_or_else(|| Refusal::UnknownCandidate(candidate.clone()))
    }

    pub(super) fn cell_before(&self, candidate: &CandidateId, part: &PartId) -> Cell {
        self.candidate(candidate).and_then(|candidate| candidate.cells.get(part)).cloned().unwrap_or_default()
    }
}

/// The last change in the log that this device can still undo.
///
/// `since` is the number of the last change before this device opened the dossier; undo reaches no further back.
///
/// # Errors
/// [`Refusal::NothingToUndo`], or [`Refusal::ChangedSince`] when another device changed the same thing after it.
pub fn last_undoable<'a>(log: &'a [LogEntry], device: &str, since: u64) -> Result<&'a LogEntry, Refusal> {
    let own = |entry: &&LogEntry| entry.device == device && entry.number > since;
    let undone: Vec<u64> = log.iter().filter(own).filter_map(|entry| entry.undoes).collect();
    let candidate = log
        .iter()
        .enumerate()
        .rev()
        .find(|(_, entry)| own(entry) && entry.undoes.is_none() && !undone.contains(&entry.number));
    let (at, entry) = candidate.ok_or(Refusal::NothingToUndo)?;
    let subject = entry.change.subject();
    let changed_since =
        log[at + 1..].iter().any(|later| later.device != device && later.change.subject() == subject);
    if changed_since { Err(Refusal::ChangedSince) } else { Ok(entry) }
}

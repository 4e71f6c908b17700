//! Contests: what different tablets wrote for one thing, without knowing of each other. A person decides.

use super::apply::filled;
use super::{Candidate, Change, Dossier, Map, Matter, Needed, Refusal, Subject};
use std::sync::Arc;

/// Two or more values for one thing. Nothing wins by itself: DOMAIN §3, a cell with two values counts as open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contest {
    /// What it is about.
    pub subject: Subject,
    /// Each value, as the changes that would set it.
    pub ways: Vec<Vec<Change>>,
}

/// Every contest, by the name of the cell in which the values stand side by side.
pub type Contests = Map<String, Contest>;

impl Dossier {
    /// What a person must still decide between.
    pub fn contests(&self) -> &Contests {
        &self.contests
    }

    /// Whether how points are given is contested itself: then no verdict can be given on anybody.
    pub(super) fn procedure_is_contested(&self) -> bool {
        let fixing = [Matter::Split, Matter::Steps, Matter::Panels];
        self.contests
            .values()
            .any(|contest| matches!(&contest.subject, Subject::Matter(matter) if fixing.contains(matter)))
    }

    /// While values stand side by side nobody writes a third one over them unseen.
    pub(super) fn is_not_contested(&self, change: &Change) -> Result<(), Refusal> {
        if matches!(change, Change::Settle { .. }) {
            return Ok(());
        }
        let subject = change.subject();
        let touched = self.contests.iter().find(|(_, contest)| same_thing(&contest.subject, &subject));
        touched.map_or(Ok(()), |(cell, _)| Err(Refusal::Contested(cell.clone())))
    }

    /// Ends a contest: what the person chose is written anew, over all that stood there.
    pub(super) fn settle(&mut self, cell: &str, changes: &[Change], reason: &str) -> Result<(), Refusal> {
        let reason = filled(reason, Needed::Reason)?;
        let contest = Arc::make_mut(&mut self.contests)
            .remove(cell)
            .ok_or_else(|| Refusal::NotContested(cell.to_owned()))?;
        if changes.is_empty() || changes.iter().any(|change| change.subject() != contest.subject) {
            return Err(Refusal::NotContested(cell.to_owned()));
        }
        self.mark(&contest.subject, false);
        for change in changes {
            self.make(&with_reason(change, &reason))?;
        }
        Ok(())
    }

    /// Takes contests over as they were found, and marks the scores that they are about.
    pub(super) fn contest(&mut self, contests: Contests) {
        for contest in contests.values() {
            self.mark(&contest.subject, true);
        }
        self.contests = Arc::new(contests);
    }

    fn mark(&mut self, subject: &Subject, contested: bool) {
        let (Subject::Score(id, part) | Subject::MemberScore(id, part, _)) = subject else { return };
        let Some(cell) = self.candidates.get_mut(id).map(|candidate: &mut Arc<Candidate>| {
            Arc::make_mut(candidate).cells.entry(part.clone()).or_default()
        }) else {
            return;
        };
        match subject {
            Subject::MemberScore(_, _, member) if contested => {
                cell.contested_members.insert(member.clone());
            }
            Subject::MemberScore(_, _, member) => {
                cell.contested_members.remove(member);
            }
            _ => cell.contested = contested,
        }
    }
}

/// Whether two subjects share something. Changes about several candidates touch each of them.
fn same_thing(one: &Subject, other: &Subject) -> bool {
    match (one, other) {
        (Subject::Candidates(some), Subject::Candidates(others)) => some.iter().any(|id| others.contains(id)),
        _ => one == other,
    }
}

/// A decision that is chosen after scores exist carries the reason of the choice.
fn with_reason(change: &Change, reason: &str) -> Change {
    match change {
        Change::Decide { decision } if decision.reason.is_none() => {
            let mut decision = decision.clone();
            decision.reason = Some(reason.to_owned());
            Change::Decide { decision }
        }
        other => other.clone(),
    }
}

//! Undo and redo: steps of this device since it opened the dossier.

use crate::rules::{Change, Dossier, LogEntry, Refusal};

/// One or more changes that were made together.
#[derive(Clone)]
pub(super) struct Step {
    /// What was done.
    pub(super) forward: Vec<Change>,
    /// What takes it back.
    pub(super) backward: Vec<Change>,
}

/// What was done and what was undone, each with the number of its first change.
#[derive(Clone, Default)]
pub(super) struct Steps {
    done: Vec<(Step, u64)>,
    undone: Vec<(Step, u64)>,
}

impl Step {
    /// The step that these changes make, and the dossier after it.
    pub(super) fn of(before: &Dossier, changes: Vec<Change>) -> Result<(Self, Dossier), Refusal> {
        let mut dossier = before.clone();
        let mut backward = Vec::new();
        for change in &changes {
            let next = dossier.apply(change)?;
            // What has its own way back makes the step one that cannot be undone.
            backward.push(dossier.inverse(change).unwrap_or_default());
            dossier = next;
        }
        if backward.iter().any(Vec::is_empty) {
            backward.clear();
        }
        let backward = backward.into_iter().rev().flatten().collect();
        Ok((Self { forward: changes, backward }, dossier))
    }

    /// Whether another device changed the same thing after this step.
    pub(super) fn changed_since(&self, log: &[LogEntry], device: &str, number: u64) -> bool {
        let own = log.iter().position(|entry| entry.device == device && entry.number == number);
        let later = &log[own.map_or(log.len(), |at| at + 1)..];
        let subjects: Vec<_> = self.forward.iter().map(Change::subject).collect();
        later.iter().any(|entry| entry.device != device && subjects.contains(&entry.change.subject()))
    }
}

impl Steps {
    /// Remembers a step. What was undone before it can no longer be done again.
    pub(super) fn took(&mut self, step: Step, number: u64) {
        self.undone.clear();
        if step.backward.is_empty() {
            // Nothing reaches behind a step that has its own way back.
            self.done.clear();
        } else {
            self.done.push((step, number));
        }
    }

    /// The step that would be undone or done again next.
    pub(super) fn next(&self, undo: bool) -> Option<&(Step, u64)> {
        if undo { self.done.last() } else { self.undone.last() }
    }

    /// Moves that step to the other side.
    pub(super) fn turn(&mut self, undo: bool) {
        let (from, to) =
            if undo { (&mut self.done, &mut self.undone) } else { (&mut self.undone, &mut self.done) };
        to.extend(from.pop());
    }

    /// Whether there is something to undo, and to do again.
    pub(super) const fn ways(&self) -> (bool, bool) {
        (!self.done.is_empty(), !self.undone.is_empty())
    }
}

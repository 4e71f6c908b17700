//! What the desk makes of the engine's reports.

use super::engine::{Order, Projection, Report};
use super::{Desk, Leaving, NotePlace, Safety, Stage};
use crate::rules::Change;
use leptos::prelude::*;
use std::sync::Arc;

impl Desk {
    /// Hears one report of the engine.
    pub(super) fn hear(self, report: Report) {
        self.hears_of_work(&report);
        match report {
            Report::Working { .. } => {}
            Report::Listed(listed, locked) => {
                self.runs();
                self.listed.set(Some(listed));
                self.locked.set(locked);
            }
            Report::Lock { lock, open, words } => self.hears_of_lock(lock, open, words),
            Report::Runs { lock, writes } => {
                self.finds_lock(lock);
                self.hear(Report::Writes(writes));
            }
            Report::Ready { dossier } => {
                self.inner.update_value(|inner| {
                    inner.wanted = Some(dossier.clone());
                    inner.opening = true;
                });
                self.ask(Order::Open { dossier: dossier.clone() });
                self.outside().go(&format!("/dossier/{dossier}/vooraf"));
            }
            Report::Projection(projection) => self.project(*projection),
            Report::Safe { dossier, through } => self.safe(&dossier, through),
            Report::Refused { number } => self.inner.update_value(|inner| inner.rejected.push(number)),
            Report::NotKept { advice } => self.safety.set(Safety::NotKept(advice)),
            Report::Exported { name, text, check } => {
                self.leaving.set(Some(Leaving { name, text, check }));
            }
            Report::Incoming(incoming) => self.comes_in(*incoming),
            Report::TakenOver(incoming) => self.taken_over(*incoming),
            Report::Impossible { words } => self.impossible(words),
            Report::Writes(true) => self.may_write(),
            Report::Writes(false) => self.safety.set(Safety::Following),
            Report::Down { words } if self.stage.get_untracked() == Stage::Running => {
                self.safety.set(Safety::NotKept(words));
            }
            Report::Down { words } => self.stage.set(Stage::Down(words)),
        }
    }

    /// From now on this tab writes.
    fn may_write(self) {
        self.take_up(NotePlace::Clear);
        self.take_up(NotePlace::Sealed);
        let followed = self.safety.get_untracked() == Safety::Following;
        if followed {
            self.safety.set(Safety::Busy);
            // The other tab may have written last: its state comes first.
            if let Some(dossier) = self.inner.with_value(|inner| inner.wanted.clone()) {
                self.ask(Order::Open { dossier });
            }
        }
        let safe = self.inner.with_value(|inner| inner.pending.is_empty());
        if safe && !matches!(self.safety.get_untracked(), Safety::Kept(_)) {
            self.calm();
        }
    }

    /// The engine answers. What is on screen is drawn again only when it did not before.
    fn runs(self) {
        if self.stage.with_untracked(|stage| *stage != Stage::Running) {
            self.stage.set(Stage::Running);
        }
    }

    /// What was asked last cannot be done: a dossier that does not open says so in its own place.
    fn impossible(self, words: String) {
        let opening = self.inner.try_update_value(|inner| {
            let opening = std::mem::take(&mut inner.opening);
            if opening {
                inner.wanted = None;
            }
            opening
        });
        let place = if opening == Some(true) { self.unopened } else { self.told };
        place.set(Some(words));
    }

    /// The engine is the truth: its state replaces ours, and what it has not acknowledged yet is done again on top.
    fn project(self, projection: Projection) {
        let Projection { mut dossier, mut log, device, last } = projection;
        let id = dossier.opening().id.clone();
        let wanted = self.inner.with_value(|inner| inner.wanted.as_deref() == Some(id.as_str()));
        if !wanted {
            return;
        }
        self.runs();
        let same =
            self.dossier.with_untracked(|open| open.as_ref().is_some_and(|open| open.opening().id == id));
        let mut refused = None;
        self.inner.update_value(|inner| {
            inner.device = device;
            inner.opening = false;
            let mut pending = inner.pending.remove(&id).unwrap_or_default();
            pending.retain(|entry| entry.number > last);
            let made = pending.last().map_or(last, |entry| entry.number);
            inner.last = if same { inner.last.max(made) } else { made };
            let rejected = std::mem::take(&mut inner.rejected);
            pending.retain(|entry| match dossier.apply(&entry.change) {
                Ok(_) if rejected.contains(&entry.number) => false,
                Ok(next) => {
                    dossier = next;
                    log.push(entry.clone());
                    true
                }
                Err(refusal) => {
                    refused = Some(refusal);
                    false
                }
            });
            if !pending.is_empty() {
                inner.pending.insert(id.clone(), pending);
            }
        });
        if refused.is_some() {
            self.refused.set(refused);
        }
        if self.by.with_untracked(String::is_empty)
            && let Some(entry) = log.iter().rev().find(|entry| !entry.by.is_empty())
        {
            self.by.set(entry.by.clone());
        }
        self.log.set(log);
        self.dossier.set(Some(Arc::new(dossier)));
        self.note();
        if self.inner.with_value(|inner| inner.pending.is_empty()) {
            self.calm();
        }
        if let Some((member, check)) = self.inner.try_update_value(|inner| inner.collected.take()).flatten() {
            let at = self.outside().now();
            self.change(Change::Collect { member, at, check });
        }
        let begin = self.inner.try_update_value(|inner| inner.begin.take_if(|(of, _)| *of == id)).flatten();
        if let Some((_, begin)) = begin.filter(|(_, begin)| !begin.is_empty()) {
            self.make(begin, None);
        }
    }

    fn safe(self, dossier: &str, through: u64) {
        self.inner.update_value(|inner| {
            inner.pending.retain(|of, entries| {
                entries.retain(|entry| of != dossier || entry.number > through);
                !entries.is_empty()
            });
        });
        self.note();
        if self.inner.with_value(|inner| inner.pending.is_empty()) {
            self.calm();
        }
    }

    /// Everything shown is safe; a tab that follows keeps saying so.
    fn calm(self) {
        if self.safety.get_untracked() != Safety::Following {
            self.safety.set(Safety::Kept(self.outside().now()));
        }
    }
}

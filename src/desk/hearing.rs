//! What the desk makes of the engine's reports.

use super::engine::{Order, Projection, Report};
use super::{Desk, Safety, Stage};
use leptos::prelude::*;
use std::sync::Arc;

impl Desk {
    /// Hears one report of the engine.
    pub(super) fn hear(self, report: Report) {
        match report {
            Report::Listed(listed) => {
                self.stage.set(Stage::Running);
                self.listed.set(Some(listed));
            }
            Report::Ready { dossier } => {
                self.inner.update_value(|inner| inner.wanted = Some(dossier.clone()));
                self.ask(Order::Open { dossier: dossier.clone() });
                self.outside().go(&format!("/dossier/{dossier}/vooraf"));
            }
            Report::Projection(projection) => self.project(*projection),
            Report::Safe { dossier, through } => self.safe(&dossier, through),
            Report::Refused { number } => self.inner.update_value(|inner| inner.rejected.push(number)),
            Report::NotKept { advice } => {
                self.safety.set(Safety::NotKept(advice));
                self.outside().after(5_000, Box::new(move || self.send_again()));
            }
            Report::Exported { name, text, check } => {
                self.outside().save_file(&name, "application/json", text.as_bytes());
                self.check.set(Some(check));
                self.handed_on.set(true);
            }
            Report::Impossible { words } => self.told.set(Some(words)),
            Report::Writes(true) => {
                let safe = self.inner.with_value(|inner| inner.pending.is_empty());
                if safe && matches!(self.safety.get_untracked(), Safety::NotKept(_)) {
                    self.calm();
                }
                if self.safety.get_untracked() == Safety::Following {
                    self.safety.set(Safety::Kept(self.outside().now()));
                    // The other tab may have written last: its state comes first.
                    if let Some(dossier) = self.inner.with_value(|inner| inner.wanted.clone()) {
                        self.ask(Order::Open { dossier });
                    }
                }
            }
            Report::Writes(false) => self.safety.set(Safety::Following),
            Report::Down { words } if self.stage.get_untracked() == Stage::Running => {
                self.safety.set(Safety::NotKept(words));
            }
            Report::Down { words } => self.stage.set(Stage::Down(words)),
        }
    }

    /// The engine is the truth: its state replaces ours, and what it has not acknowledged yet is done again on top.
    fn project(self, projection: Projection) {
        let Projection { mut dossier, mut log, device, last } = projection;
        let id = dossier.opening().id.clone();
        let wanted = self.inner.with_value(|inner| inner.wanted.as_deref() == Some(id.as_str()));
        if !wanted {
            return;
        }
        self.stage.set(Stage::Running);
        let same =
            self.dossier.with_untracked(|open| open.as_ref().is_some_and(|open| open.opening().id == id));
        let mut refused = None;
        self.inner.update_value(|inner| {
            inner.device = device;
            if same {
                inner.last = inner.last.max(last);
                inner.pending.retain(|entry| entry.number > last);
            } else {
                inner.last = last;
                inner.pending.clear();
            }
            let rejected = std::mem::take(&mut inner.rejected);
            inner.pending.retain(|entry| match dossier.apply(&entry.change) {
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
        if self.inner.with_value(|inner| inner.pending.is_empty()) {
            self.calm();
        }
        let begin = self.inner.try_update_value(|inner| std::mem::take(&mut inner.begin)).unwrap_or_default();
        if !begin.is_empty() {
            self.make(begin, None);
        }
    }

    /// What is not safe yet is asked again; the engine makes the same change once.
    fn send_again(self) {
        let Some(pending) = self.inner.try_with_value(|inner| inner.pending.clone()) else { return };
        let Some(dossier) =
            self.dossier.with_untracked(|open| open.as_ref().map(|open| open.opening().id.clone()))
        else {
            return;
        };
        for entry in pending {
            self.ask(Order::Keep { dossier: dossier.clone(), entry: Box::new(entry) });
        }
    }

    fn safe(self, dossier: &str, through: u64) {
        let open = self
            .dossier
            .with_untracked(|open| open.as_ref().is_some_and(|open| open.opening().id == dossier));
        if !open {
            return;
        }
        self.inner.update_value(|inner| inner.pending.retain(|entry| entry.number > through));
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

//! The check characters of dossiers on this device, asked one after the other.

use crate::desk::{Desk, Leaving, Order};
use leptos::prelude::*;
use std::collections::{BTreeMap, VecDeque};

/// What is known of the check characters of a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Check {
    /// They are being asked.
    Asked,
    /// The dossier could not be read.
    Unreadable,
    /// These.
    Characters(String),
}

impl Check {
    /// The characters, where there are any.
    pub(super) fn characters(self) -> Option<String> {
        match self {
            Self::Characters(characters) => Some(characters),
            Self::Asked | Self::Unreadable => None,
        }
    }
}

/// What was found so far, by the identifier of a dossier. Copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Checks {
    desk: Desk,
    found: RwSignal<BTreeMap<String, Check>>,
    waiting: StoredValue<VecDeque<String>>,
    /// The one that was asked for.
    asked: RwSignal<Option<String>>,
}

impl Checks {
    /// Nothing was asked yet.
    pub(super) fn new(desk: Desk) -> Self {
        let (found, asked) = (RwSignal::new(BTreeMap::new()), RwSignal::new(None));
        let checks = Self { desk, found, waiting: StoredValue::new(VecDeque::new()), asked };
        Effect::new(move |_| {
            let Some(id) = asked.get() else { return };
            let check = match (desk.leaving.get(), desk.told.get()) {
                (Some(Leaving { check, .. }), _) => {
                    desk.leaving.set(None);
                    Check::Characters(check)
                }
                // It could not be read: that is said beside it, and not above everything.
                (None, Some(_)) => {
                    desk.told.set(None);
                    Check::Unreadable
                }
                (None, None) => return,
            };
            found.update(|found| {
                found.insert(id, check);
            });
            asked.set(None);
            checks.next();
        });
        checks
    }

    /// Asks for those of a dossier, anew where they were asked before.
    pub(super) fn ask(self, dossier: String) {
        self.found.update(|found| {
            found.remove(&dossier);
        });
        self.waiting.update_value(|waiting| waiting.push_back(dossier));
        self.next();
    }

    fn next(self) {
        if self.asked.with_untracked(Option::is_some) {
            return;
        }
        if let Some(id) = self.waiting.try_update_value(VecDeque::pop_front).flatten() {
            self.asked.set(Some(id.clone()));
            self.desk.ask(Order::Export { dossier: id });
        }
    }

    /// Those of a dossier.
    pub(super) fn of(self, dossier: &str) -> Check {
        self.found.with(|found| found.get(dossier).cloned().unwrap_or(Check::Asked))
    }
}

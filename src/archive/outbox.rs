//! What the page said and the engine has not yet answered for: said again when the engine had to be restarted.

use super::messages::{FromEngine, Refused, ToEngine};
use std::collections::VecDeque;

/// Every question without an answer, in order, and the dossier that was open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outbox {
    open: Option<String>,
    /// Whether what is to be open was asked for and is not here yet.
    opening: bool,
    /// What opens the device for this tab.
    opener: Option<ToEngine>,
    /// Whether that was not answered yet.
    unlocking: bool,
    waiting: VecDeque<ToEngine>,
}

impl Outbox {
    /// Remembers what is said.
    pub fn say(&mut self, message: &ToEngine) {
        match message {
            ToEngine::Hello { .. } | ToEngine::Ping { .. } => {}
            ToEngine::Open { dossier } => (self.open, self.opening) = (Some(dossier.clone()), true),
            ToEngine::Unlock { .. } | ToEngine::Lock { .. } => {
                (self.opener, self.unlocking) = (Some(message.clone()), true);
            }
            other => self.waiting.push_back(other.clone()),
        }
    }

    /// Forgets what was answered. An answer that names no question is that to the oldest of its kind.
    pub fn hear(&mut self, answer: &FromEngine) {
        match answer {
            FromEngine::Safe { dossier, through } => self.waiting.retain(|asked| {
                !matches!(asked, ToEngine::Change { dossier: of, entry }
                    if of == dossier && entry.0.number <= *through)
            }),
            // A change that another tab stood in the way of waits until this tab writes.
            FromEngine::Refused { dossier, number, because: Refused::ByTheRules } => {
                self.waiting.retain(|asked| {
                    !matches!(asked, ToEngine::Change { dossier: of, entry }
                    if of == dossier && entry.0.number == *number)
                });
            }
            FromEngine::Dossiers { .. } => {
                self.answered(|asked| {
                    matches!(asked, ToEngine::List | ToEngine::Delete { .. } | ToEngine::Purge { .. })
                });
            }
            FromEngine::Made { .. } => self.answered(|asked| {
                matches!(asked, ToEngine::Create { .. } | ToEngine::Copy { .. } | ToEngine::Import { .. })
            }),
            FromEngine::Exported { .. } => {
                self.answered(|asked| matches!(asked, ToEngine::Export { .. } | ToEngine::HandOut { .. }));
            }
            FromEngine::Incoming(_) => self.answered(|asked| matches!(asked, ToEngine::Import { .. })),
            FromEngine::TakenOver(_) => self.answered(|asked| matches!(asked, ToEngine::TakeOver { .. })),
            FromEngine::Opened(_) => self.opening = false,
            FromEngine::Lock { lock, open, .. } => {
                self.unlocking = false;
                self.opener = match (self.opener.take(), lock) {
                    (Some(ToEngine::Unlock { key, .. } | ToEngine::Lock { key, .. }), Some(lock))
                        if *open =>
                    {
                        Some(ToEngine::Unlock { lock: lock.clone(), key })
                    }
                    _ => None,
                };
            }
            FromEngine::Impossible { .. } => {
                self.opening = false;
                self.answered(|asked| !matches!(asked, ToEngine::Change { .. }));
            }
            FromEngine::Hello { .. }
            | FromEngine::Ready { .. }
            | FromEngine::BecameWriter
            | FromEngine::Working { .. }
            | FromEngine::NotKept { .. }
            | FromEngine::Refused { because: Refused::AnotherTabWrites, .. }
            | FromEngine::Stopped { .. }
            | FromEngine::Pong { .. } => {}
        }
    }

    fn answered(&mut self, by: impl Fn(&ToEngine) -> bool) {
        if let Some(place) = self.waiting.iter().position(by) {
            self.waiting.remove(place);
        }
    }

    /// Whether something was asked that may take the engine long: whole dossiers and files.
    pub fn takes_long(&self) -> bool {
        let short = |asked: &ToEngine| {
            matches!(
                asked,
                ToEngine::Change { .. }
                    | ToEngine::List
                    | ToEngine::Delete { .. }
                    | ToEngine::Purge { .. }
                    | ToEngine::Create { .. }
            )
        };
        self.opening || self.unlocking || !self.waiting.iter().all(short)
    }

    /// Whether changes wait for "safe".
    pub fn has_changes(&self) -> bool {
        self.waiting.iter().any(|asked| matches!(asked, ToEngine::Change { .. }))
    }

    /// The changes that wait for "safe", in order.
    pub fn changes(&self) -> Vec<ToEngine> {
        self.waiting.iter().filter(|asked| matches!(asked, ToEngine::Change { .. })).cloned().collect()
    }

    /// Everything to say to an engine that has just started: what opens the device, what waits, then what was open.
    ///
    /// Opening comes last, so that the state it brings holds the changes. Changes wait until this tab writes.
    pub fn again(&self, writes: bool) -> Vec<ToEngine> {
        let open = self.open.iter().map(|dossier| ToEngine::Open { dossier: dossier.clone() });
        let waiting = self.waiting.iter().filter(|asked| writes || !matches!(asked, ToEngine::Change { .. }));
        self.opener.iter().chain(waiting).cloned().chain(open).collect()
    }
}

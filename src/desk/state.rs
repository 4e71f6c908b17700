//! The desk itself: what it holds, and how a change goes through it.

use super::engine::{Engine, Listed, Order};
use super::steps::{Step, Steps};
use super::working::{Asked, Work};
use super::{DeviceLock, Draft, Judged, Outside};
use crate::archive::{Incoming, closed_change};
use crate::rules::{Change, Dossier, LogEntry, MemberId, Moment, Opening, Refusal, closed_text};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// How safe the work is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Everything shown lies on this device since then.
    Kept(Moment),
    /// A change is on its way.
    Busy,
    /// A change could not be kept; carries what to do.
    NotKept(String),
    /// Another tab writes; this one follows.
    Following,
}

/// How far the desk is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The engine has not answered yet.
    Starting,
    /// The engine answers.
    Running,
    /// The engine does not run; carries what to do.
    Down(String),
    /// This device is being wiped, or was: nothing is kept any more.
    Wiped,
}

/// The file of a dossier, ready to leave this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The name to save it under.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its check characters.
    pub check: String,
}

/// Everything the screens read and the one place where a dossier changes. Copies are the same desk.
#[derive(Clone, Copy)]
pub struct Desk {
    /// How far the engine is.
    pub stage: RwSignal<Stage>,
    /// The dossiers on this device that can be read; `None` before the first answer.
    pub listed: RwSignal<Option<Vec<Listed>>>,
    /// How many dossiers are locked.
    pub locked: RwSignal<usize>,
    /// How the lock of this device is for this tab.
    pub lock: RwSignal<DeviceLock>,
    /// The open dossier with everything that was done, safe or not.
    pub dossier: RwSignal<Option<Arc<Dossier>>>,
    /// Every change to it, the oldest first.
    pub log: RwSignal<Vec<LogEntry>>,
    /// Verdicts and ranking of the open dossier.
    pub judged: Memo<Arc<Judged>>,
    /// What is being typed and is no change yet.
    pub draft: RwSignal<Option<Draft>>,
    /// How safe the work is.
    pub safety: RwSignal<Safety>,
    /// Whether the dossier was saved as a file since the last change.
    pub handed_on: RwSignal<bool>,
    /// Why the last change was refused.
    pub refused: RwSignal<Option<Refusal>>,
    /// Why the dossier of the address did not open.
    pub unopened: RwSignal<Option<String>>,
    /// Something that happened and must be said.
    pub told: RwSignal<Option<String>>,
    /// Something that went away and can come back: what, and whether undo brings it.
    pub gone: RwSignal<Option<String>>,
    /// Who works on this device, for the log.
    pub by: RwSignal<String>,
    /// Whether there is something to undo, and to do again.
    pub ways: RwSignal<(bool, bool)>,
    /// The file that was asked for last and did not leave yet: the screen that asked takes it out.
    pub leaving: RwSignal<Option<Leaving>>,
    /// What a file would bring to the open dossier, and its text.
    pub incoming: RwSignal<Option<(Incoming, String)>>,
    /// Whether the page is being put on paper.
    pub printing: RwSignal<bool>,
    /// What a worker is busy with, once it takes long.
    pub work: RwSignal<Option<Work>>,
    pub(super) inner: StoredValue<Inner, LocalStorage>,
}

/// What no screen reads.
pub(super) struct Inner {
    pub(super) engine: Rc<dyn Engine>,
    pub(super) outside: Arc<dyn Outside>,
    pub(super) device: String,
    /// The key of the lock, once somebody opened it here.
    pub(super) key: Option<String>,
    pub(super) last: u64,
    /// The changes of each dossier that are not safe yet, also of one that was left.
    pub(super) pending: BTreeMap<String, Vec<LogEntry>>,
    pub(super) steps: Steps,
    pub(super) turn: u64,
    pub(super) wanted: Option<String>,
    /// Whether the wanted dossier was asked for and is not here yet.
    pub(super) opening: bool,
    /// The text of the file that is being taken in.
    pub(super) coming: Option<String>,
    /// A sheet that was taken over, to be noted in the history: whose, and its check characters.
    pub(super) collected: Option<(MemberId, String)>,
    /// A dossier that is being made, and the first changes in it.
    pub(super) begin: Option<(String, Vec<Change>)>,
    pub(super) rejected: Vec<u64>,
    pub(super) asked: Asked,
}

impl Desk {
    /// A desk that asks the engine at once which dossiers there are.
    pub fn start(engine: Rc<dyn Engine>, outside: Arc<dyn Outside>) -> Self {
        let dossier: RwSignal<Option<Arc<Dossier>>> = RwSignal::new(None);
        let judged = Memo::new(move |before: Option<&Arc<Judged>>| {
            dossier.with(|dossier| Arc::new(Judged::of(dossier.as_deref(), before.map(AsRef::as_ref))))
        });
        let inner = Inner {
            engine: engine.clone(),
            outside: outside.clone(),
            device: String::new(),
            key: None,
            last: 0,
            pending: BTreeMap::new(),
            steps: Steps::default(),
            turn: 0,
            wanted: None,
            opening: false,
            coming: None,
            collected: None,
            begin: None,
            rejected: Vec::new(),
            asked: Asked::default(),
        };
        let desk = Self {
            stage: RwSignal::new(Stage::Starting),
            listed: RwSignal::new(None),
            locked: RwSignal::new(0),
            lock: RwSignal::new(DeviceLock::Unknown),
            dossier,
            log: RwSignal::new(Vec::new()),
            judged,
            draft: RwSignal::new(None),
            // Nothing is called kept before the engine answered.
            safety: RwSignal::new(Safety::Busy),
            handed_on: RwSignal::new(false),
            refused: RwSignal::new(None),
            unopened: RwSignal::new(None),
            told: RwSignal::new(None),
            gone: RwSignal::new(None),
            by: RwSignal::new(String::new()),
            ways: RwSignal::new((false, false)),
            leaving: RwSignal::new(None),
            incoming: RwSignal::new(None),
            printing: RwSignal::new(false),
            work: RwSignal::new(None),
            inner: StoredValue::new_local(inner),
        };
        engine.listen(Box::new(move |report| desk.hear(report)));
        outside.on_hidden(Box::new(move || desk.settle()));
        outside.on_print(Box::new(move |printing| desk.printing.set(printing)));
        engine.send(Order::List);
        desk
    }

    /// The outside world.
    pub fn outside(self) -> Arc<dyn Outside> {
        self.inner.with_value(|inner| inner.outside.clone())
    }

    /// A random identifier of twenty characters.
    pub fn new_id(self) -> String {
        const CHARACTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let outside = self.outside();
        let (mut left, mut id) = (0_u64, String::with_capacity(20));
        for at in 0..20 {
            if at % 10 == 0 {
                left = outside.random();
            }
            id.push(char::from(CHARACTERS[(left % 32) as usize]));
            left /= 32;
        }
        id
    }

    /// Asks the engine.
    pub fn ask(self, order: Order) {
        self.begins(&order);
        let engine = self.inner.with_value(|inner| inner.engine.clone());
        engine.send(order);
    }

    /// Makes a dossier, opens it once it lies on this device, and makes the first changes in it.
    pub fn create(self, opening: Opening, begin: Vec<Change>) {
        self.inner.update_value(|inner| {
            inner.wanted = Some(opening.id.clone());
            inner.opening = false;
            inner.begin = Some((opening.id.clone(), begin));
        });
        self.ask(Order::Create { opening: Box::new(opening) });
    }

    /// Opens a dossier, unless it is open already.
    pub fn open(self, id: &str) {
        let wanted = self.inner.with_value(|inner| inner.wanted.as_deref() == Some(id));
        let open = self
            .dossier
            .with_untracked(|dossier| dossier.as_ref().is_some_and(|dossier| dossier.opening().id == id));
        if open || (wanted && self.dossier.with_untracked(Option::is_none)) {
            return;
        }
        self.settle();
        self.inner.update_value(|inner| {
            inner.wanted = Some(id.to_owned());
            inner.opening = true;
            inner.steps = Steps::default();
        });
        self.unopened.set(None);
        self.ways.set((false, false));
        self.dossier.set(None);
        self.ask(Order::Open { dossier: id.to_owned() });
    }

    /// Closes the open dossier; nothing is lost, what is not safe yet stays on its way.
    pub fn leave(self) {
        self.settle();
        self.dossier.set(None);
        self.inner.update_value(|inner| inner.wanted = None);
        self.ask(Order::List);
    }

    /// Ends the engine and forgets everything that was on screen, for good: the device is wiped.
    pub fn stop(self) {
        self.inner.update_value(|inner| {
            inner.engine.stop();
            inner.pending.clear();
            inner.steps = Steps::default();
            (inner.wanted, inner.coming, inner.begin, inner.key) = (None, None, None, None);
        });
        self.draft.set(None);
        self.leaving.set(None);
        self.incoming.set(None);
        self.gone.set(None);
        self.stage.set(Stage::Wiped);
        self.dossier.set(None);
        self.log.set(Vec::new());
        self.listed.set(None);
        self.locked.set(0);
        self.lock.set(DeviceLock::Unknown);
    }

    /// Makes one change; answers whether it was made.
    pub fn change(self, change: Change) -> bool {
        self.make(vec![change], None)
    }

    /// Makes several changes as one step, all or none; answers whether they were made.
    pub fn make(self, changes: Vec<Change>, reason: Option<String>) -> bool {
        let Some(before) = self.dossier.get_untracked() else { return false };
        if self.safety.get_untracked() == Safety::Following {
            self.told.set(Some("Een ander tabblad schrijft in dit dossier. Hier verandert niets.".into()));
            return false;
        }
        // What is pasted may turn around what stands beside it.
        let changes = changes.into_iter().map(closed_change).collect();
        match Step::of(&before, changes) {
            Ok((step, after)) => {
                let forward = step.forward.clone();
                let first = self.record(&forward, reason.as_ref(), None);
                self.inner.update_value(|inner| inner.steps.took(step, first));
                self.settled_on(after);
                true
            }
            Err(refusal) => {
                self.refused.set(Some(refusal));
                false
            }
        }
    }

    /// Undoes the last step of this device.
    pub fn undo(self) {
        self.settle();
        self.turn_back(true);
    }

    /// Does again what was undone last.
    pub fn redo(self) {
        self.settle();
        self.turn_back(false);
    }

    fn turn_back(self, undo: bool) {
        let Some(before) = self.dossier.get_untracked() else { return };
        let Some((step, number)) = self.inner.with_value(|inner| inner.steps.next(undo).cloned()) else {
            self.refused.set(Some(Refusal::NothingToUndo));
            return;
        };
        let device = self.inner.with_value(|inner| inner.device.clone());
        if undo && self.log.with_untracked(|log| step.changed_since(log, &device, number)) {
            self.refused.set(Some(Refusal::ChangedSince));
            return;
        }
        let changes = if undo { step.backward } else { step.forward };
        match Step::of(&before, changes.clone()) {
            Ok((_, after)) => {
                self.record(&changes, None, Some(number));
                self.inner.update_value(|inner| inner.steps.turn(undo));
                self.gone.set(None);
                self.settled_on(after);
            }
            Err(refusal) => self.refused.set(Some(refusal)),
        }
    }

    /// Writes changes in the log and hands them to the engine; answers the number of the first.
    fn record(self, changes: &[Change], reason: Option<&String>, undoes: Option<u64>) -> u64 {
        let Some(dossier) = self
            .dossier
            .with_untracked(|dossier| dossier.as_ref().map(|dossier| dossier.opening().id.clone()))
        else {
            return 0;
        };
        let (at, by) = (self.outside().now(), closed_text(&self.by.get_untracked()));
        let reason = reason.map(|reason| closed_text(reason));
        let mut entries = Vec::with_capacity(changes.len());
        self.inner.update_value(|inner| {
            for change in changes {
                inner.last += 1;
                entries.push(LogEntry {
                    number: inner.last,
                    at,
                    by: by.clone(),
                    device: inner.device.clone(),
                    reason: reason.clone(),
                    undoes,
                    change: change.clone(),
                });
            }
            inner.pending.entry(dossier.clone()).or_default().extend(entries.iter().cloned());
        });
        let first = entries.first().map_or(0, |entry| entry.number);
        self.note();
        self.safety.set(Safety::Busy);
        self.handed_on.set(false);
        self.log.update(|log| log.extend(entries.iter().cloned()));
        for entry in entries {
            self.ask(Order::Keep { dossier: dossier.clone(), entry: Box::new(entry) });
        }
        first
    }

    fn settled_on(self, after: Dossier) {
        self.refused.set(None);
        self.ways.set(self.inner.with_value(|inner| inner.steps.ways()));
        self.dossier.set(Some(Arc::new(after)));
    }
}

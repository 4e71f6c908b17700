//! In-memory twins of the engine and the outside world, for tests.

use super::engine::{Engine, Listed, Order, Projection, Report};
use super::outside::{GetBytes, GetText, HearSight, NotePlace, Outside, Stop};
use crate::rules::{Date, Dossier, LogEntry, Moment};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Keeps dossiers in memory and answers at once, unless it is held.
#[derive(Default)]
pub struct MemoryEngine {
    dossiers: RefCell<BTreeMap<String, Held>>,
    hear: RefCell<Option<Hear>>,
    /// The answers that are held back.
    held: RefCell<Option<Vec<Report>>>,
}

type Hear = Box<dyn Fn(Report)>;

struct Held {
    dossier: Dossier,
    log: Vec<LogEntry>,
    deleted: bool,
}

impl MemoryEngine {
    /// From now on answers are held back; or those that were are given, and later ones at once.
    pub fn hold(&self, hold: bool) {
        let before = self.held.replace(hold.then(Vec::new));
        for report in before.into_iter().flatten() {
            self.tell(report);
        }
    }

    fn tell(&self, report: Report) {
        if let Some(held) = &mut *self.held.borrow_mut() {
            held.push(report);
        } else if let Some(hear) = &*self.hear.borrow() {
            hear(report);
        }
    }

    fn list(&self) -> Report {
        let dossiers = self.dossiers.borrow();
        let listed = dossiers.iter().map(|(id, held)| Listed {
            id: id.clone(),
            title: held.dossier.title().to_owned(),
            practice: held.dossier.opening().practice,
            candidates: held.dossier.candidates().len(),
            changed: held.log.last().map_or(held.dossier.opening().at, |entry| entry.at),
            concluded: held.dossier.concluded(),
            deleted: held.deleted,
            sheet: None,
        });
        Report::Listed(listed.collect(), 0)
    }

    fn projection(&self, id: &str) -> Option<Report> {
        let dossiers = self.dossiers.borrow();
        let held = dossiers.get(id)?;
        Some(Report::Projection(Box::new(Projection {
            dossier: held.dossier.clone(),
            log: held.log.clone(),
            device: "memory".into(),
            last: held.log.last().map_or(0, |entry| entry.number),
        })))
    }

    fn keep(&self, id: &str, entry: LogEntry) -> Report {
        let mut dossiers = self.dossiers.borrow_mut();
        let Some(held) = dossiers.get_mut(id) else {
            return Report::NotKept { advice: "Dit dossier staat niet meer op dit toestel.".into() };
        };
        let number = entry.number;
        match held.dossier.apply(&entry.change) {
            Ok(next) => {
                held.dossier = next;
                held.log.push(entry);
                Report::Safe { dossier: id.to_owned(), through: number }
            }
            Err(_) => Report::Refused { number },
        }
    }
}

impl Engine for MemoryEngine {
    fn send(&self, order: Order) {
        let report = match order {
            Order::List => self.list(),
            Order::Unlock { lock, .. } => Report::Lock { lock: Some(lock), open: true, words: None },
            Order::Lock { lock, .. } => Report::Lock { lock, open: true, words: None },
            Order::Create { opening } => {
                let (id, dossier) = (opening.id.clone(), Dossier::open(*opening));
                let held = Held { dossier, log: Vec::new(), deleted: false };
                self.dossiers.borrow_mut().insert(id.clone(), held);
                Report::Ready { dossier: id }
            }
            Order::Open { dossier } => match self.projection(&dossier) {
                Some(report) => report,
                None => Report::Impossible { words: "Dit dossier staat niet op dit toestel.".into() },
            },
            Order::Keep { dossier, entry } => self.keep(&dossier, *entry),
            Order::Delete { dossier, deleted } => {
                if let Some(held) = self.dossiers.borrow_mut().get_mut(&dossier) {
                    held.deleted = deleted;
                }
                self.list()
            }
            Order::Purge { dossier } => {
                self.dossiers.borrow_mut().retain(|id, held| *id != dossier || !held.deleted);
                self.list()
            }
            Order::Copy { .. }
            | Order::Export { .. }
            | Order::HandOut { .. }
            | Order::TakeOver { .. }
            | Order::Import { .. } => {
                Report::Impossible { words: "Het geheugen kent geen bestanden.".into() }
            }
        };
        self.tell(report);
    }

    fn listen(&self, hear: Box<dyn Fn(Report)>) {
        *self.hear.borrow_mut() = Some(hear);
    }

    fn stop(&self) {
        self.hear.replace(None);
    }
}

/// What will be done, and after how many milliseconds.
type Later = (i32, Box<dyn FnOnce()>);

thread_local! {
    /// What will be done later on this thread, which it may not leave.
    static LATER: RefCell<Vec<Later>> = const { RefCell::new(Vec::new()) };
}

/// An outside world in which nobody answers, and time passes only when a test says so.
#[derive(Default)]
pub struct StillOutside {
    address: Mutex<String>,
    drawn: Mutex<u64>,
    noted: Mutex<[Option<String>; 2]>,
}

impl StillOutside {
    /// Lets time pass: what was to be done by then is done.
    pub fn pass(milliseconds: i32) {
        let later = LATER.take();
        let (now, then): (Vec<_>, Vec<_>) = later.into_iter().partition(|(after, _)| *after <= milliseconds);
        LATER.set(then.into_iter().map(|(after, done)| (after - milliseconds, done)).collect());
        for (_, done) in now {
            done();
        }
    }
}

impl Outside for StillOutside {
    fn now(&self) -> Moment {
        let day = Date::new(2026, 11, 24);
        day.and_then(|day| Moment::new(day, 12, 0)).unwrap_or_else(|| unreachable!("a day of the calendar"))
    }

    fn random(&self) -> u64 {
        self.drawn.lock().map_or(0, |mut drawn| {
            // A linear congruence: different every time, the same in every run.
            *drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *drawn
        })
    }

    fn after(&self, milliseconds: i32, then: Box<dyn FnOnce()>) {
        LATER.with_borrow_mut(|later| later.push((milliseconds, then)));
    }

    fn when_idle(&self, then: Box<dyn FnOnce()>) {
        self.after(0, then);
    }

    fn address(&self) -> String {
        self.address.lock().map_or_else(|_| String::new(), |address| address.clone())
    }

    fn go(&self, to: &str) {
        if let Ok(mut address) = self.address.lock() {
            to.clone_into(&mut address);
        }
    }

    fn on_address(&self, _: Box<dyn Fn(String)>) {}
    fn on_hidden(&self, _: Box<dyn Fn()>) {}
    fn on_still(&self, _: Box<dyn Fn(u32)>) {}
    fn on_print(&self, _: Box<dyn Fn(bool)>) {}

    fn watch_sight(&self, _: &str, _: &[String], _: HearSight) -> Stop {
        Box::new(|| ())
    }

    fn leave_field(&self) {}

    fn note(&self, place: NotePlace, text: Option<&str>) {
        if let Ok(mut noted) = self.noted.lock() {
            noted[place as usize] = text.map(str::to_owned);
        }
    }

    fn noted(&self, place: NotePlace) -> Option<String> {
        self.noted.lock().ok().and_then(|noted| noted[place as usize].clone())
    }

    fn set_title(&self, _: &str) {}
    fn save_file(&self, _: &str, _: &str, _: &[u8]) {}

    fn open_file(&self, _: &str, then: GetBytes) {
        then(None);
    }

    fn fetch(&self, _: &str, then: GetText) {
        then(None);
    }

    fn print(&self) {}
}

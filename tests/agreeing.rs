//! Page and engine agree after every step: what a page makes of its own changes and of what the engine tells it is the
//! dossier that lies on the shelf.
#![cfg(feature = "engine")]

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;
#[expect(dead_code, reason = "the changes that can come together serve other tests")]
mod tablets;

use play::{any_change, moment, opening};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::archive::*;
use selectiewijzer::keeper::{MemoryShelf, MemoryVault};
use selectiewijzer::ledger::Clerk;
use selectiewijzer::rules::{Change, Dossier, LogEntry};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tablets::{begun, file};

const ID: &str = "dossier-1";

/// What happens on the tablets, one thing after another.
#[derive(Clone, Debug)]
enum Step {
    /// Somebody writes on a tablet.
    Write(usize, Box<Change>),
    /// What stands side by side on a tablet is decided: the first or the last value.
    Decide(usize, bool),
    /// A tablet's file is taken in on another one, and taken over where the engine asks first.
    Carry(usize, usize),
    /// The engine of a tablet dies, and is started again.
    Die(usize),
}

/// A tablet: its shelf, its engine, and the page with what it knows.
struct Tablet {
    device: &'static str,
    shelf: MemoryShelf,
    engine: Clerk<MemoryShelf, MemoryVault>,
    page: Dossier,
    log: Vec<LogEntry>,
    last: u64,
}

/// What a future gives that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a shelf in memory answers at once"),
    }
}

fn started(shelf: &MemoryShelf, device: &str) -> Clerk<MemoryShelf, MemoryVault> {
    let mut clerk = now(Clerk::start(shelf.clone(), MemoryVault::default(), device)).expect("a clerk");
    now(clerk.become_writer());
    clerk
}

fn open() -> ToEngine {
    ToEngine::Open { dossier: ID.into() }
}

impl Tablet {
    fn with(file: &str, device: &'static str) -> Self {
        let shelf = MemoryShelf::default();
        let mut engine = started(&shelf, device);
        now(engine.answer(ToEngine::Import { text: file.to_owned() }));
        let mut tablet =
            Self { device, shelf, engine, page: Dossier::open(opening()), log: Vec::new(), last: 0 };
        tablet.say(open());
        tablet
    }

    /// Says something to the engine, through text as the page does, and hears the answers.
    fn say(&mut self, message: ToEngine) {
        let text = write_text(&message).expect("text");
        for answer in now(self.engine.answer(read_text(&text).expect("a message"))) {
            let text = write_text(&answer).expect("text");
            self.hear(read_text(&text).expect("an answer"));
        }
    }

    fn hear(&mut self, said: FromEngine) {
        match said {
            FromEngine::Opened(seen) => {
                let WireProjection { cells, rivals, log, last, .. } = *seen;
                self.page = contested_dossier(&cells, &rivals).expect("a dossier");
                (self.log, self.last) = (log.into_iter().map(|entry| entry.0).collect(), last);
            }
            FromEngine::Made { .. } => self.say(open()),
            FromEngine::Safe { through, .. } => assert_eq!(through, self.last, "the last change is safe"),
            FromEngine::Incoming(_) | FromEngine::TakenOver(_) | FromEngine::Impossible { .. } => {}
            other => panic!("{other:?}"),
        }
    }

    /// The page makes a change where the rules take it, and tells the engine.
    fn write(&mut self, change: &Change) {
        let Ok(next) = self.page.apply(change) else { return };
        (self.page, self.last) = (next, self.last + 1);
        let (by, device) = (self.device.to_owned(), self.device.to_owned());
        let (number, at, change) = (self.last, moment(25, 9, 0), change.clone());
        let entry = LogEntry { number, at, by, device, reason: None, undoes: None, change };
        self.log.push(entry.clone());
        self.say(ToEngine::Change { dossier: ID.into(), entry: Box::new(WireEntry(entry)) });
    }

    fn file(&mut self) -> String {
        match now(self.engine.answer(ToEngine::Export { dossier: ID.into() })).pop() {
            Some(FromEngine::Exported { text, .. }) => text,
            other => panic!("{other:?}"),
        }
    }

    /// What an engine tells who opens the dossier now.
    fn told(engine: &mut Clerk<MemoryShelf, MemoryVault>) -> (Dossier, Vec<LogEntry>) {
        let said = now(engine.answer(open())).pop();
        let Some(FromEngine::Opened(seen)) = said else { panic!("{said:?}") };
        let log = seen.log.into_iter().map(|entry| entry.0).collect();
        (contested_dossier(&seen.cells, &seen.rivals).expect("a dossier"), in_order(log))
    }
}

/// The same changes in one order: a page has its own last, a log that is read has them by what they knew of each other.
fn in_order(mut log: Vec<LogEntry>) -> Vec<LogEntry> {
    log.sort_by_key(|entry| (entry.device.clone(), entry.number));
    log
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let tablet = 0..3_usize;
    let step = prop_oneof![
        8 => (tablet.clone(), any_change()).prop_map(|(tablet, change)| Step::Write(tablet, Box::new(change))),
        1 => (tablet.clone(), any::<bool>()).prop_map(|(tablet, last)| Step::Decide(tablet, last)),
        2 => (tablet.clone(), tablet.clone()).prop_map(|(from, to)| Step::Carry(from, to)),
        1 => tablet.prop_map(Step::Die),
    ];
    vec(step, 0..32)
}

fn take(tablets: &mut [Tablet], step: &Step) {
    match step {
        Step::Write(at, change) => tablets[*at].write(change),
        Step::Decide(at, last) => {
            for (cell, contest) in tablets[*at].page.contests().clone() {
                let way = if *last { contest.ways.last() } else { contest.ways.first() };
                let (changes, reason) = (way.expect("a way").clone(), "nagekeken".to_owned());
                tablets[*at].write(&Change::Settle { cell, changes, reason });
            }
        }
        Step::Carry(from, to) => {
            let text = tablets[*from].file();
            tablets[*to].say(ToEngine::Import { text: text.clone() });
            tablets[*to].say(ToEngine::TakeOver { dossier: ID.into(), text });
        }
        Step::Die(at) => {
            let tablet = &mut tablets[*at];
            tablet.engine = started(&tablet.shelf, tablet.device);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn page_engine_and_shelf_agree_after_every_step_on_every_tablet(steps in steps()) {
        let text = file(&begun(opening()));
        let mut tablets = ["tablet", "laptop", "pc"].map(|device| Tablet::with(&text, device));
        for step in &steps {
            take(&mut tablets, step);
            for tablet in &mut tablets {
                let page = (tablet.page.clone(), in_order(tablet.log.clone()));
                let from_shelf = Tablet::told(&mut started(&tablet.shelf, tablet.device));
                prop_assert_eq!(&from_shelf, &page, "the shelf after {:?}", step);
                prop_assert_eq!(&Tablet::told(&mut tablet.engine), &page, "the engine after {:?}", step);
            }
        }
    }
}

//! The page's side of the line to the engine: starts the worker, watches it, and starts it again when it is dead.

use super::after_picture::after_picture;
use crate::archive::{FromEngine, Outbox, PROTOCOL, ToEngine, read_text, write_text};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, MessageEvent, Worker};

/// What the page hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EngineNews {
    /// The engine says something.
    Said(Box<FromEngine>),
    /// The engine does not run, in Dutch. The link keeps trying; what was asked is not forgotten.
    Down(String),
}

/// Starts a worker, or says in Dutch why it cannot.
pub type StartWorker = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Result<Worker, String>>>>>;

/// The line to the engine. Clones are the same line.
#[derive(Clone)]
pub struct EngineLink(Rc<Line>);

struct Line {
    start: StartWorker,
    hear: Box<dyn Fn(EngineNews)>,
    outbox: RefCell<Outbox>,
    /// Changes that are said as soon as the picture that shows them is on screen.
    held: RefCell<Vec<ToEngine>>,
    worker: RefCell<Option<Running>>,
    /// Counts workers, so that late words of a dead one are not heard.
    turn: Cell<u32>,
    /// Whether the engine answered [`ToEngine::Hello`]; before that, everything waits.
    ready: Cell<bool>,
    writes: Cell<bool>,
    /// Seconds since the engine should have said something.
    silent: Cell<u32>,
    /// How many workers died in a row without a word.
    died: Cell<u32>,
    /// Whether a change could not be kept and must be said once more.
    unkept: Cell<bool>,
    stopped: Cell<bool>,
}

struct Running {
    worker: Worker,
    _message: Closure<dyn FnMut(MessageEvent)>,
    _error: Closure<dyn FnMut(ErrorEvent)>,
}

/// After so many silent seconds a worker that has been ready counts as dead.
const DEAD_AFTER: u32 = 5;
/// Over a large dossier it may be silent for longer.
const DEAD_AFTER_LONG: u32 = 15;
/// Starting may take longer: the wasm must come in first.
const STARTED_WITHIN: u32 = 30;
/// Deaths in a row after which the page is told, and the next try waits.
const TELL_AFTER: u32 = 2;
const SECOND: i32 = 1000;

impl EngineLink {
    /// Starts the engine, and calls back with everything that it says.
    pub fn start(start: StartWorker, hear: impl Fn(EngineNews) + 'static) -> Self {
        let link = Self(Rc::new(Line {
            start,
            hear: Box::new(hear),
            outbox: RefCell::default(),
            held: RefCell::default(),
            worker: RefCell::default(),
            turn: Cell::new(0),
            ready: Cell::new(false),
            writes: Cell::new(false),
            silent: Cell::new(0),
            died: Cell::new(0),
            unkept: Cell::new(false),
            stopped: Cell::new(false),
        }));
        link.begin();
        link.keep_watch();
        link
    }

    /// Asks something. It is said when the engine listens, and again when it died before it answered. A change is
    /// said after the picture that shows it, and before anything that is asked later.
    pub fn send(&self, message: &ToEngine) {
        self.0.outbox.borrow_mut().say(message);
        let first = self.0.held.borrow().is_empty();
        self.0.held.borrow_mut().push(message.clone());
        if !is_change(message) {
            self.say_held();
        } else if first {
            let link = self.clone();
            after_picture(move || link.say_held());
        }
    }

    fn say_held(&self) {
        for message in &self.0.held.take() {
            let waits = is_change(message) && !self.0.writes.get();
            if self.0.ready.get() && !waits {
                self.post(message);
            }
        }
    }

    /// Whether changes are not yet safe.
    pub fn has_unsafe_changes(&self) -> bool {
        self.0.outbox.borrow().has_changes()
    }

    /// Says the changes that are not yet safe once more: after the storage was full, for example.
    pub fn try_again(&self) {
        if self.0.ready.get() && self.0.writes.get() {
            self.0.held.borrow_mut().clear();
            let changes = self.0.outbox.borrow().changes();
            for message in &changes {
                self.post(message);
            }
        }
    }

    /// Ends the engine for good; what was asked and not answered is forgotten.
    pub fn finish(&self) {
        self.0.stopped.set(true);
        self.end();
        self.0.held.borrow_mut().clear();
        *self.0.outbox.borrow_mut() = Outbox::default();
    }

    fn begin(&self) {
        if self.0.stopped.get() {
            return;
        }
        let turn = self.0.turn.get() + 1;
        self.0.turn.set(turn);
        self.0.ready.set(false);
        self.0.silent.set(0);
        let link = self.clone();
        spawn_local(async move {
            let started = (link.0.start)().await;
            if link.0.turn.get() != turn {
                started.iter().for_each(Worker::terminate);
                return;
            }
            match started {
                Ok(worker) => {
                    link.listen(worker, turn);
                    link.post(&ToEngine::Hello { protocol: PROTOCOL });
                }
                Err(words) => link.died(words),
            }
        });
    }

    fn listen(&self, worker: Worker, turn: u32) {
        let link = self.clone();
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if link.0.turn.get() == turn {
                link.heard(event.data().as_string().unwrap_or_default().as_str());
            }
        });
        let link = self.clone();
        let error = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            if link.0.turn.get() == turn {
                link.died(fell(&event.message()));
            }
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        *self.0.worker.borrow_mut() = Some(Running { worker, _message: message, _error: error });
    }

    fn heard(&self, text: &str) {
        self.0.silent.set(0);
        let Ok(message) = read_text::<FromEngine>(text) else {
            self.stop("De pagina en de motor zijn van een verschillende versie. Laad de pagina opnieuw.");
            return;
        };
        self.0.outbox.borrow_mut().hear(&message);
        match &message {
            FromEngine::Hello { protocol } if *protocol != PROTOCOL => {
                self.stop("De pagina en de motor zijn van een verschillende versie. Laad de pagina opnieuw.");
                return;
            }
            FromEngine::Ready { writer, .. } => {
                self.0.died.set(0);
                self.0.ready.set(true);
                self.0.writes.set(*writer);
                self.0.held.borrow_mut().clear();
                (self.0.hear)(EngineNews::Said(Box::new(message.clone())));
                let waiting = self.0.outbox.borrow().again(*writer);
                for message in &waiting {
                    self.post(message);
                }
                return;
            }
            FromEngine::BecameWriter => {
                self.0.writes.set(true);
                self.try_again();
            }
            FromEngine::NotKept { .. } => self.0.unkept.set(true),
            FromEngine::Stopped { .. } => self.0.stopped.set(true),
            FromEngine::Hello { .. } | FromEngine::Pong { .. } => return,
            _ => {}
        }
        (self.0.hear)(EngineNews::Said(Box::new(message)));
    }

    fn stop(&self, words: &str) {
        self.0.stopped.set(true);
        self.end();
        (self.0.hear)(EngineNews::Down(words.to_owned()));
    }

    fn post(&self, message: &ToEngine) {
        let worker = self.0.worker.borrow();
        let Some(running) = worker.as_ref() else { return };
        match write_text(message) {
            Ok(text) => {
                if let Err(error) = running.worker.post_message(&text.into()) {
                    web_sys::console::error_1(&error);
                }
            }
            Err(error) => web_sys::console::error_1(&error.to_string().into()),
        }
    }

    fn end(&self) {
        self.0.ready.set(false);
        self.0.turn.set(self.0.turn.get() + 1);
        if let Some(running) = self.0.worker.borrow_mut().take() {
            running.worker.set_onmessage(None);
            running.worker.set_onerror(None);
            running.worker.terminate();
            // A closure must not be dropped while it runs: the browser forgets it with the worker.
            std::mem::forget(running);
        }
    }

    fn died(&self, words: String) {
        self.end();
        let died = self.0.died.get() + 1;
        self.0.died.set(died);
        if died >= TELL_AFTER {
            let words = if words.is_empty() { SILENT.to_owned() } else { words };
            (self.0.hear)(EngineNews::Down(words));
        }
        let link = self.clone();
        let wait = if died < TELL_AFTER { 0 } else { 10 * SECOND };
        after(wait, move || link.begin());
    }

    /// Asks every second whether the engine still answers. Time stands still here too while the device sleeps.
    fn keep_watch(&self) {
        let link = self.clone();
        after(SECOND, move || {
            if link.0.stopped.get() {
                return;
            }
            let silent = link.0.silent.get() + 1;
            link.0.silent.set(silent);
            let limit = match link.0.ready.get() {
                false => STARTED_WITHIN,
                true if link.0.outbox.borrow().takes_long() => DEAD_AFTER_LONG,
                true => DEAD_AFTER,
            };
            if link.0.worker.borrow().is_some() {
                if silent > limit {
                    link.died(String::new());
                } else if link.0.ready.get() {
                    if link.0.unkept.replace(false) {
                        link.try_again();
                    }
                    link.post(&ToEngine::Ping { number: silent });
                }
            }
            link.keep_watch();
        });
    }
}

const fn is_change(message: &ToEngine) -> bool {
    matches!(message, ToEngine::Change { .. })
}

const SILENT: &str = "De motor die de dossiers bewaart, antwoordt niet. Wat je invoert staat nog niet op dit toestel. Laat dit tabblad open: we proberen het opnieuw.";

/// What the worker said itself before it fell, or else that it fell; the browser's own words go to the console.
fn fell(message: &str) -> String {
    const OURS: &str = "De motor die de dossiers bewaart";
    if let Some(at) = message.find(OURS) {
        return message[at..].to_owned();
    }
    web_sys::console::warn_1(&message.into());
    format!(
        "{OURS}, viel uit. Wat je sindsdien invoerde staat nog niet op dit toestel. Laat dit tabblad open: we proberen het opnieuw."
    )
}

/// Does something after a while.
pub(super) fn after(milliseconds: i32, then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(then);
    let Some(window) = web_sys::window() else { return };
    let set =
        window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), milliseconds);
    if let Err(error) = set {
        web_sys::console::error_1(&error);
    }
}

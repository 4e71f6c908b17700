//! The page's side of the line to the carrier: starts its worker on the first question.

use super::document::Opened;
use super::worker_start::start_worker;
use crate::archive::{FromCarrier, ToCarrier, read_text, write_text};
use crate::keeper::{Carrier, GetAnswer};
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, MessageEvent, Worker};

const WHAT: &str = "De drager die bestanden verzegelt en beelden leest";

/// The line to the carrier's worker; there is one for the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct CarrierLink;

#[derive(Default)]
struct Line {
    worker: Option<Worker>,
    /// Whether a worker is coming.
    starting: bool,
    /// What is to be said once there is a worker.
    unsaid: Vec<JsValue>,
    /// Who waits for an answer, in the order of asking.
    waiting: VecDeque<GetAnswer>,
}

thread_local! {
    static LINE: RefCell<Line> = RefCell::default();
}

impl Carrier for CarrierLink {
    fn ask(&self, asked: ToCarrier, then: GetAnswer) {
        match write_text(&asked) {
            Ok(text) => bring(text.into(), then),
            Err(error) => then(FromCarrier::Impossible { words: error.to_string() }),
        }
    }
}

/// Brings something to the carrier: a question, or a picture.
pub(super) fn bring(what: JsValue, then: GetAnswer) {
    let (ready, start) = LINE.with_borrow_mut(|line| {
        line.waiting.push_back(then);
        let start = line.worker.is_none() && !line.starting;
        line.starting |= start;
        if line.worker.is_none() {
            line.unsaid.push(what.clone());
        }
        (line.worker.clone(), start)
    });
    if let Some(worker) = ready {
        say(&worker, &what);
    }
    if start {
        spawn_local(begin());
    }
}

fn say(worker: &Worker, what: &JsValue) {
    if let Err(error) = worker.post_message(what) {
        web_sys::console::error_1(&error);
    }
}

async fn begin() {
    let started = match Opened::read() {
        Ok(opened) => start_worker(&opened, "carrier", WHAT).await,
        Err(words) => Err(words),
    };
    match started {
        Ok(worker) => {
            listen(&worker);
            let unsaid = LINE.with_borrow_mut(|line| {
                line.starting = false;
                line.worker = Some(worker.clone());
                std::mem::take(&mut line.unsaid)
            });
            for what in &unsaid {
                say(&worker, what);
            }
        }
        Err(words) => fell(&words),
    }
}

fn listen(worker: &Worker) {
    let message = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        let text = event.data().as_string().unwrap_or_default();
        let words =
            || "De pagina en de drager zijn van een verschillende versie. Laad de pagina opnieuw.".into();
        let answer = read_text(&text).unwrap_or_else(|_| FromCarrier::Impossible { words: words() });
        let then = LINE.with_borrow_mut(|line| line.waiting.pop_front());
        if let Some(then) = then {
            then(answer);
        }
    });
    let error = Closure::<dyn FnMut(ErrorEvent)>::new(|event: ErrorEvent| {
        web_sys::console::warn_1(&event.message().into());
        fell(&format!("{WHAT}, viel uit. Er is niets gewijzigd. Probeer het opnieuw."));
    });
    worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(error.as_ref().unchecked_ref()));
    // They listen for as long as the worker lives.
    message.forget();
    error.forget();
}

/// The carrier is gone: who waits hears it, and the next question starts another one.
fn fell(words: &str) {
    let waiting = LINE.with_borrow_mut(|line| {
        if let Some(worker) = line.worker.take() {
            worker.terminate();
        }
        line.starting = false;
        line.unsaid.clear();
        std::mem::take(&mut line.waiting)
    });
    for then in waiting {
        then(FromCarrier::Impossible { words: words.to_owned() });
    }
}

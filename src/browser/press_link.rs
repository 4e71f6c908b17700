//! The page's side of the line to the press: starts its worker on the first question.

use super::document::Opened;
use super::worker_start::start_worker;
use crate::archive::{FromPress, ToPress, read_text, write_text};
use crate::keeper::{HearPressed, Press, Pressed};
use js_sys::Uint8Array;
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, MessageEvent, Worker};

const WHAT: &str = "De pers die bestanden maakt";

/// The line to the press's worker; there is one for the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct PressLink;

#[derive(Default)]
struct Line {
    worker: Option<Worker>,
    /// Whether a worker is coming.
    starting: bool,
    /// What is to be said once there is a worker.
    unsaid: Vec<String>,
    /// Who waits for an answer, in the order of asking.
    waiting: VecDeque<HearPressed>,
}

thread_local! {
    static LINE: RefCell<Line> = RefCell::default();
}

impl Press for PressLink {
    fn ask(&self, asked: ToPress, hear: HearPressed) {
        let text = match write_text(&asked) {
            Ok(text) => text,
            Err(error) => return hear(Pressed::Impossible(error.to_string())),
        };
        let (ready, start) = LINE.with_borrow_mut(|line| {
            line.waiting.push_back(hear);
            let start = line.worker.is_none() && !line.starting;
            line.starting |= start;
            if line.worker.is_none() {
                line.unsaid.push(text.clone());
            }
            (line.worker.clone(), start)
        });
        if let Some(worker) = ready {
            say(&worker, &text);
        }
        if start {
            spawn_local(begin());
        }
    }
}

fn say(worker: &Worker, text: &str) {
    if let Err(error) = worker.post_message(&text.into()) {
        web_sys::console::error_1(&error);
    }
}

async fn begin() {
    let started = match Opened::read() {
        Ok(opened) => start_worker(&opened, "press", WHAT).await,
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
            for text in &unsaid {
                say(&worker, text);
            }
        }
        Err(words) => fell(&words),
    }
}

fn listen(worker: &Worker) {
    let message = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| match heard(event.data()) {
        Pressed::Working(share) => {
            // It is taken out while it hears, because it may ask something itself.
            if let Some(hear) = LINE.with_borrow_mut(|line| line.waiting.pop_front()) {
                hear(Pressed::Working(share));
                LINE.with_borrow_mut(|line| line.waiting.push_front(hear));
            }
        }
        answer => {
            if let Some(hear) = LINE.with_borrow_mut(|line| line.waiting.pop_front()) {
                hear(answer);
            }
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

/// What the press said: words, or a file as bytes.
fn heard(data: JsValue) -> Pressed {
    let Some(text) = data.as_string() else {
        return match data.dyn_into::<Uint8Array>() {
            Ok(bytes) => Pressed::File(bytes.to_vec()),
            Err(_other) => Pressed::Impossible(other_version()),
        };
    };
    match read_text(&text) {
        Ok(FromPress::Working { share }) => Pressed::Working(share),
        Ok(FromPress::Lacking { characters }) => Pressed::Lacking(characters),
        Ok(FromPress::Impossible { words }) => Pressed::Impossible(words),
        Err(_unknown) => Pressed::Impossible(other_version()),
    }
}

fn other_version() -> String {
    "De pagina en de pers zijn van een verschillende versie. Laad de pagina opnieuw.".into()
}

/// The press is gone: who waits hears it, and the next question starts another one.
fn fell(words: &str) {
    let waiting = LINE.with_borrow_mut(|line| {
        if let Some(worker) = line.worker.take() {
            worker.terminate();
        }
        line.starting = false;
        line.unsaid.clear();
        std::mem::take(&mut line.waiting)
    });
    for hear in waiting {
        hear(Pressed::Impossible(words.to_owned()));
    }
}

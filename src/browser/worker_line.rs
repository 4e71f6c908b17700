//! A line to a worker that answers in the order of asking: the worker starts on the first question, and again after it fell.

use super::document::Opened;
use super::worker_start::start_worker;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{ErrorEvent, MessageEvent, Worker};

/// What came of a question: a message of the worker, or in words why none comes.
pub(super) type Came = Result<JsValue, String>;

/// Hears what came, and answers whether this question waits for more.
pub(super) type HearCame = Box<dyn FnMut(Came) -> Waits>;

/// Whether a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// The worker says more about it.
    ForMore,
    /// This was the answer.
    No,
}

/// The line; there is one for each worker of the page.
pub(super) struct WorkerLine {
    /// The worker, as the document names it.
    name: &'static str,
    /// What the screen calls it.
    what: &'static str,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    worker: Option<Worker>,
    /// Whether a worker is coming.
    starting: bool,
    /// What is to be said once there is a worker.
    unsaid: Vec<JsValue>,
    /// Who waits for an answer, in the order of asking.
    waiting: VecDeque<HearCame>,
}

impl WorkerLine {
    /// A line on which nothing was asked yet.
    pub(super) fn to(name: &'static str, what: &'static str) -> Rc<Self> {
        Rc::new(Self { name, what, state: RefCell::default() })
    }

    /// Brings something to the worker.
    pub(super) fn bring(self: &Rc<Self>, what: JsValue, hear: HearCame) {
        let mut state = self.state.borrow_mut();
        state.waiting.push_back(hear);
        if let Some(worker) = &state.worker {
            say(worker, &what);
            return;
        }
        state.unsaid.push(what);
        if !std::mem::replace(&mut state.starting, true) {
            let line = self.clone();
            spawn_local(async move { line.begin().await });
        }
    }

    /// Ends the worker; who waits for an answer gets none.
    pub(super) fn end(&self) {
        let State { worker, .. } = self.state.take();
        worker.iter().for_each(Worker::terminate);
    }

    async fn begin(self: Rc<Self>) {
        let started = match Opened::read() {
            Ok(opened) => start_worker(&opened, self.name, self.what).await,
            Err(words) => Err(words),
        };
        match started {
            Ok(worker) => {
                self.listen(&worker);
                let mut state = self.state.borrow_mut();
                state.starting = false;
                state.unsaid.drain(..).for_each(|what| say(&worker, &what));
                state.worker = Some(worker);
            }
            Err(words) => self.fell(&words),
        }
    }

    fn listen(self: &Rc<Self>, worker: &Worker) {
        let (heard, fallen) = (self.clone(), self.clone());
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            // It is taken out while it hears, because it may ask something itself.
            let first = heard.state.borrow_mut().waiting.pop_front();
            if let Some(mut hear) = first
                && hear(Ok(event.data())) == Waits::ForMore
            {
                heard.state.borrow_mut().waiting.push_front(hear);
            }
        });
        let error = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            web_sys::console::warn_1(&event.message().into());
            fallen.fell(&format!("{}, viel uit. Er is niets gewijzigd. Probeer het opnieuw.", fallen.what));
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        // They listen for as long as the worker lives.
        message.forget();
        error.forget();
    }

    /// The worker is gone: who waits hears it, and the next question starts another one.
    fn fell(&self, words: &str) {
        let State { worker, waiting, .. } = self.state.take();
        if let Some(worker) = worker {
            worker.terminate();
        }
        for mut hear in waiting {
            hear(Err(words.to_owned()));
        }
    }
}

fn say(worker: &Worker, what: &JsValue) {
    if let Err(error) = worker.post_message(what) {
        web_sys::console::error_1(&error);
    }
}

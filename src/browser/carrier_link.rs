//! The page's side of the line to the carrier.

use super::worker_line::{Came, Waits, WorkerLine};
use crate::archive::{FromCarrier, ToCarrier, read_text, write_text};
use crate::keeper::{Carrier, GetAnswer};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The line to the carrier's worker; there is one for the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct CarrierLink;

thread_local! {
    static LINE: Rc<WorkerLine> =
        WorkerLine::to("carrier", "De drager die bestanden verzegelt en beelden leest");
}

impl Carrier for CarrierLink {
    fn ask(&self, asked: ToCarrier, then: GetAnswer) {
        match write_text(&asked) {
            Ok(text) => bring(text.into(), then),
            Err(error) => then(FromCarrier::Impossible { words: error.to_string() }),
        }
    }
}

/// Ends the carrier.
pub(super) fn end_carrier() {
    LINE.with(|line| line.end());
}

/// Brings something to the carrier: a question, or a picture. Each has one answer.
pub(super) fn bring(what: JsValue, then: GetAnswer) {
    let mut then = Some(then);
    let hear = move |came| {
        if let Some(then) = then.take() {
            then(answer(came));
        }
        Waits::No
    };
    LINE.with(|line| line.bring(what, Box::new(hear)));
}

fn answer(came: Came) -> FromCarrier {
    let said = match came {
        Ok(data) => data.as_string(),
        Err(words) => return FromCarrier::Impossible { words },
    };
    said.and_then(|text| read_text(&text).ok()).unwrap_or_else(|| FromCarrier::Impossible {
        words: "De pagina en de drager zijn van een verschillende versie. Laad de pagina opnieuw.".into(),
    })
}

//! The page's side of the line to the press.

use super::worker_line::{Came, Waits, WorkerLine};
use crate::archive::{FromPress, ToPress, read_text, write_text};
use crate::keeper::{HearPressed, Press, Pressed};
use js_sys::Uint8Array;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// The line to the press's worker; there is one for the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct PressLink;

thread_local! {
    static LINE: Rc<WorkerLine> = WorkerLine::to("press", "De pers die bestanden maakt");
}

impl Press for PressLink {
    fn ask(&self, asked: ToPress, hear: HearPressed) {
        let text = match write_text(&asked) {
            Ok(text) => text,
            Err(error) => return hear(Pressed::Impossible(error.to_string())),
        };
        bring(text.into(), hear);
    }

    fn read(&self, file: Vec<u8>, hear: HearPressed) {
        bring(Uint8Array::from(file.as_slice()).into(), hear);
    }
}

/// Ends the press.
pub(super) fn end_press() {
    LINE.with(|line| line.end());
}

/// Brings something to the press: a question, or a workbook.
fn bring(what: JsValue, hear: HearPressed) {
    let hear = move |came: Came| {
        let pressed = came.map_or_else(Pressed::Impossible, heard);
        let waits = if matches!(pressed, Pressed::Working(_)) { Waits::ForMore } else { Waits::No };
        hear(pressed);
        waits
    };
    LINE.with(|line| line.bring(what, Box::new(hear)));
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
        Ok(FromPress::Book { book }) => Pressed::Book(book),
        Ok(FromPress::Lacking { characters }) => Pressed::Lacking(characters),
        Ok(FromPress::Impossible { words }) => Pressed::Impossible(words),
        Err(_unknown) => Pressed::Impossible(other_version()),
    }
}

fn other_version() -> String {
    "De pagina en de pers zijn van een verschillende versie. Laad de pagina opnieuw.".into()
}

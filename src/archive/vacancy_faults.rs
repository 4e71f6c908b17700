//! What the JSON reader found, as defects of a vacancy: place, what was asked, what stands there.

use super::json_place::place_after;
use crate::vacancy::{Defect, Expected, Fault, Place, Step};
use serde_json::Value;

const LONGEST_QUOTE: usize = 60;

/// A file that is no JSON.
pub(super) fn not_json(text: &str, error: &serde_json::Error) -> Defect {
    // The reader counts bytes within the line; people count characters.
    let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().filter(|(byte, _)| *byte < error.column()).count();
    Defect::new(Place::vacancy(), Fault::NotJson { line: error.line(), column })
}

/// JSON of another shape than the format asks.
pub(super) fn shape(error: &serde_json::Error, text: &str, file: &Value) -> Defect {
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let steps = place_after(text, before + error.column());
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let fault = fault(message, found(&steps, file).map_or_else(String::new, quoted));
    Defect::new(steps.into_iter().fold(Place::vacancy(), |place, step| place.then(step)), fault)
}

/// What stands at a place of the file.
fn found<'v>(steps: &[Step], file: &'v Value) -> Option<&'v Value> {
    steps.iter().try_fold(file, |value, step| match step {
        Step::Field(name) => value.get(name),
        Step::Nth(nth) => value.get(nth - 1),
    })
}

/// A value as the file writes it, cut off when it is long.
pub(super) fn quoted(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The sentences of the reader are fixed English; a test pins each of them.
fn fault(message: &str, found: String) -> Fault {
    let names = || message.split('`').skip(1).step_by(2).map(str::to_owned);
    let name = || names().next().unwrap_or_default();
    if message.starts_with("missing field") {
        Fault::Missing(name())
    } else if message.starts_with("unknown field") {
        Fault::Unknown(name())
    } else if message.starts_with("duplicate field") {
        Fault::Twice(name())
    } else if message.starts_with("unknown variant") {
        Fault::Unfit {
            expected: Expected::OneOf(names().skip(1).collect()),
            found: format!("\"{}\"", name()),
        }
    } else if message.starts_with('“') {
        Fault::Unreadable { explanation: message.to_owned() }
    } else {
        let expected = message.rsplit_once(", expected ").map_or("", |(_, expected)| expected);
        Fault::Unfit { expected: self::expected(expected), found }
    }
}

fn expected(words: &str) -> Expected {
    match words {
        "a string" => Expected::Text,
        "a sequence" => Expected::List,
        "a boolean" => Expected::YesOrNo,
        "u16" => Expected::Months,
        "u8" | "u32" | "u64" => Expected::Number,
        "a map" => Expected::Object,
        words if words.starts_with("struct ") => Expected::Object,
        _ => Expected::Other,
    }
}

//! What the JSON reader found, as defects of a vacancy: place, what was asked, what stands there.

use crate::vacancy::{Defect, Expected, Fault, Place, Step};
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

const LONGEST_QUOTE: usize = 60;

/// A file that is no JSON.
pub(super) fn not_json(text: &str, error: &serde_json::Error) -> Defect {
    // The reader counts bytes within the line; people count characters.
    let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().filter(|(byte, _)| *byte < error.column()).count();
    Defect::new(Place::vacancy(), Fault::NotJson { line: error.line(), column })
}

/// JSON of another shape than the format asks.
pub(super) fn shape(error: &serde_path_to_error::Error<serde_json::Error>, file: &Value) -> Defect {
    let steps: Vec<Step> = error.path().iter().filter_map(step).collect();
    let message = error.inner().to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let found = found(error.path(), file).map_or_else(String::new, quoted);
    let fault = fault(message, found);
    // The reader may stand before or on the field that it complains of: the field is named once.
    let field = match &fault {
        Fault::Missing(name) | Fault::Unknown(name) | Fault::Twice(name) => Some(Step::Field(name.clone())),
        _ => None,
    };
    let keep = if field.is_some() && steps.last() == field.as_ref() { steps.len() - 1 } else { steps.len() };
    let place = steps.into_iter().take(keep).fold(Place::vacancy(), |place, step| place.then(step));
    Defect::new(place, fault)
}

fn step(segment: &Segment) -> Option<Step> {
    match segment {
        Segment::Seq { index } => Some(Step::Nth(index + 1)),
        Segment::Map { key } => Some(Step::Field(key.clone())),
        Segment::Enum { variant } => Some(Step::Field(variant.clone())),
        Segment::Unknown => None,
    }
}

/// What stands at a place of the file.
fn found<'v>(path: &Path, file: &'v Value) -> Option<&'v Value> {
    path.iter().try_fold(file, |value, segment| match segment {
        Segment::Seq { index } => value.get(index),
        Segment::Map { key } => value.get(key),
        Segment::Enum { variant } => value.get(variant),
        Segment::Unknown => Some(value),
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
        "u8" | "u16" | "u32" | "u64" => Expected::Number,
        "a map" => Expected::Object,
        words if words.starts_with("struct ") => Expected::Object,
        _ => Expected::Other,
    }
}

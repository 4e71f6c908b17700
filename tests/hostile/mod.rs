//! Hostile texts, the same as the journeys type, and a dossier that has one of them wherever a text may stand.

mod dossier;

pub(crate) use dossier::{everywhere, unfinished};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    #[serde(default)]
    text: String,
    /// How often it is repeated.
    #[serde(default = "once")]
    times: usize,
    /// For what is no text: the units of a string in JavaScript.
    #[serde(default)]
    units: Vec<u16>,
}

const fn once() -> usize {
    1
}

/// What a long text begins from.
const LONG: usize = 100_000;

/// Every hostile text with its name, as it is after a browser handed it over: half a pair of units becomes `�`.
pub(crate) fn texts() -> Vec<(String, String)> {
    let all: Vec<Written> = serde_json::from_str(include_str!("texts.json")).expect("the list");
    let text = |one: &Written| match one.units.as_slice() {
        [] => one.text.repeat(one.times),
        units => String::from_utf16_lossy(units),
    };
    all.iter().map(|one| (one.name.clone(), text(one))).collect()
}

/// The ones that can stand everywhere at once.
pub(crate) fn short_texts() -> Vec<(String, String)> {
    texts().into_iter().filter(|(_, text)| text.len() < LONG).collect()
}

/// The others.
pub(crate) fn long_texts() -> Vec<(String, String)> {
    texts().into_iter().filter(|(_, text)| text.len() >= LONG).collect()
}

/// The short ones, one after the other, without end.
pub(crate) fn in_turn() -> impl FnMut() -> String {
    let all: Vec<String> = short_texts().into_iter().map(|(_, text)| text).collect();
    let mut at = 0;
    move || {
        at += 1;
        all[at % all.len()].clone()
    }
}

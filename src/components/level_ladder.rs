//! The levels of a competency.

use super::{Icon, Sign};
use leptos::prelude::*;
use std::cmp::Ordering;

/// A level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelStep {
    /// Its number, from 1.
    pub number: u8,
    /// What somebody at this level does.
    pub words: String,
    /// Examples of behaviour; the source gives them only at the required level.
    pub examples: Vec<String>,
}

/// The levels from low to high with the required one marked. A higher level covers the lower ones:
/// they are drawn as included.
#[component]
pub fn LevelLadder(
    /// The levels from low to high.
    levels: Vec<LevelStep>,
    /// The number of the required level, where one is required.
    #[prop(into)]
    required: Option<u8>,
    /// The bullet before each example, where the source has its own.
    #[prop(optional, into)]
    marker: String,
) -> impl IntoView {
    let levels =
        levels.into_iter().map(|level| draw(level, required, &marker)).map(IntoAny::into_any).collect_view();
    view! { <ol class="level-ladder" role="list">{levels}</ol> }
}

fn draw(
    LevelStep { number, words, examples }: LevelStep,
    required: Option<u8>,
    marker: &str,
) -> impl IntoView + use<> {
    let (class, mark) = match required.map(|required| number.cmp(&required)) {
        Some(Ordering::Less) => ("level-ladder__level level-ladder__level--included", "inbegrepen"),
        Some(Ordering::Equal) => ("level-ladder__level level-ladder__level--required", "gevraagd niveau"),
        Some(Ordering::Greater) => ("level-ladder__level level-ladder__level--above", "hoger dan gevraagd"),
        None => ("level-ladder__level", ""),
    };
    let sign = required
        .is_some_and(|required| number <= required)
        .then(|| view! { <Icon sign=Sign::Check/> }.into_any());
    let examples = (!examples.is_empty()).then(|| {
        let (class, marker) = if marker.is_empty() {
            ("level-ladder__examples", None)
        } else {
            ("level-ladder__examples bullets", Some(marker.to_owned()))
        };
        let mark = move || {
            marker.clone().map(|marker| view! { <span class="bullets__mark">{marker}" "</span> }.into_any())
        };
        let lines = examples
            .into_iter()
            .map(|example| view! { <li>{mark()}<span>{example}</span></li> }.into_any())
            .map(IntoAny::into_any)
            .collect_view();
        view! { <ul class=class role="list">{lines}</ul> }
    });
    view! {
        <li class=class>
            <span class="level-ladder__number">{format!("{number}.")}</span>
            <div class="level-ladder__said">
                <p class="level-ladder__words">{words}</p>
                {(!mark.is_empty()).then(|| view! { <p class="level-ladder__mark">{sign}<span>{mark}</span></p> }.into_any())}
                {examples}
            </div>
        </li>
    }
}

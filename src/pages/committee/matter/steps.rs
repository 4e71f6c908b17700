//! In which steps points are given.

use super::{Named, Record, Texts, leaves, ruling_now};
use crate::components::{Answer, SelectField};
use crate::pages::committee::beforehand::By;
use crate::pages::committee::room::Open;
use crate::rules::{Gather, Map, Matter, PartId, Points, Ruling};
use leptos::prelude::*;

/// One step per part.
#[component]
pub(super) fn Steps(open: Open, by: By) -> impl IntoView {
    const STEPS: [(&str, &str); 4] =
        [("", "honderdsten"), ("0,25", "kwart punten"), ("0,5", "halve punten"), ("1", "hele punten")];
    let now = match ruling_now(open, Matter::Steps) {
        Some(Ruling::Steps(steps)) => steps.into_iter().map(|(part, step)| (part, step.to_string())).gather(),
        _ => Map::new(),
    };
    let texts: Texts = RwSignal::new(now);
    let record = move |()| {
        let steps = texts.with_untracked(|texts| {
            let given = texts.iter().filter_map(|(part, text)| Some((part.clone(), text.parse().ok()?)));
            given.gather::<Map<PartId, Points>>()
        });
        by.decide(open, Ruling::Steps(steps));
    };
    let answers: Vec<_> = STEPS.into_iter().map(|(value, label)| Answer::new(value, label)).collect();
    view! {
        <div class="committee-columns">{selects("stap", leaves(open), &answers, texts)}</div>
        <Record on_press=record/>
    }
    .into_any()
}

/// One select per part.
fn selects(name: &str, leaves: Vec<Named>, answers: &[Answer], texts: Texts) -> impl IntoView + use<> {
    let first = answers.first().map(|answer| answer.value.clone()).unwrap_or_default();
    let fields = leaves.into_iter().map(|(part, title)| {
        let (own, chosen, first) = (part.clone(), part.clone(), first.clone());
        view! {
            <SelectField
                id=format!("{name}-{part}")
                label=title
                answers=answers.to_vec()
                value=Signal::derive(move || texts.with(|texts| texts.get(&own).cloned().unwrap_or_else(|| first.clone())))
                on_choose=Callback::new(move |value| texts.update(|texts| drop(texts.insert(chosen.clone(), value))))
            />
        }
    });
    fields.map(IntoAny::into_any).collect_view()
}

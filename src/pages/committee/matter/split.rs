//! How the points of a group divide over its parts.

use super::{Named, Record, Texts, ruling_now};
use crate::components::{TextField, Width};
use crate::pages::committee::beforehand::By;
use crate::pages::committee::room::Open;
use crate::rules::{Gather, Map, Matter, PartId, Points, Ruling};
use crate::wording;
use leptos::prelude::*;

/// One maximum per part that was announced open.
#[component]
pub(super) fn Split(open: Open, by: By) -> impl IntoView {
    let now = match ruling_now(open, Matter::Split) {
        Some(Ruling::Split(maxima)) => maxima.into_iter().map(|(part, max)| (part, max.to_string())).gather(),
        _ => Map::new(),
    };
    let texts: Texts = RwSignal::new(now);
    let fault = RwSignal::new(None::<(PartId, String)>);
    let open_parts: Vec<Named> = open.dossier.with_untracked(|dossier| {
        let open_parts = dossier.announced().open();
        open_parts.into_iter().map(|part| (part.clone(), wording::part_title(part, dossier))).collect()
    });
    let fields = open_parts.clone().into_iter().map(|(part, title)| {
        let (own, typed, faulty) = (part.clone(), part.clone(), part.clone());
        view! {
            <TextField
                id=format!("maximum-{part}")
                label=format!("{title}: maximum")
                width=Width::Short
                value=Signal::derive(move || texts.with(|texts| texts.get(&own).cloned().unwrap_or_default()))
                on_input=Callback::new(move |text| texts.update(|texts| drop(texts.insert(typed.clone(), text))))
                error=Signal::derive(move || fault.get().filter(|(part, _)| *part == faulty).map(|(_, words)| words))
            />
        }
    });
    let fields = fields.map(IntoAny::into_any).collect_view();
    let record = move |()| {
        fault.set(None);
        let mut maxima = Map::new();
        for (part, _) in &open_parts {
            let text = texts.with_untracked(|texts| texts.get(part).cloned().unwrap_or_default());
            match Points::read(&text, Points::LIMIT, Points::HUNDREDTH) {
                Ok(Some(max)) => drop(maxima.insert(part.clone(), max)),
                Ok(None) => return fault.set(Some((part.clone(), "Vul het maximum in.".into()))),
                Err(error) => return fault.set(Some((part.clone(), wording::points_error(&error)))),
            }
        }
        by.decide(open, Ruling::Split(maxima));
    };
    view! {
        <div class="committee-columns">{fields}</div>
        <Record on_press=record/>
    }
    .into_any()
}

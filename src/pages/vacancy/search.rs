//! Search in the page, with how many hits there are.

use crate::components::TextField;
use crate::vacancy::{Found, Vacancy};
use crate::wording::quoted;
use leptos::prelude::*;
use std::sync::Arc;

/// As many places as are shown; more would hide the contents.
const SHOWN: usize = 12;

#[component]
pub(super) fn Search(
    /// The vacancy to search in.
    vacancy: StoredValue<Arc<Vacancy>>,
) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let found = Memo::new(move |_| vacancy.with_value(|vacancy| vacancy.content().search(&words.read())));
    let said = move || found.with(|found| count(found.as_deref(), &words.read()));
    let places = move || {
        let found = found.get().unwrap_or_default();
        let left = found.len().saturating_sub(SHOWN);
        let lines = found.into_iter().take(SHOWN).map(place).map(IntoAny::into_any).collect_view();
        let more = (left > 0).then(|| {
            view! { <li class="search__more">{format!("En nog {left} andere plaatsen. Typ meer om te kiezen.")}</li> }
        });
        view! { {lines} {more} }
    };
    view! {
        <div id="zoeken" class="search vacancy__needs-script" role="search">
            <TextField
                id="zoekwoorden"
                label="Zoek op deze pagina"
                value=words
                on_input=Callback::new(move |text| words.set(text))
            />
            <p class="search__count" role="status">{said}</p>
            <ul class="search__places" role="list" hidden=move || found.with(|found| found.as_ref().is_none_or(Vec::is_empty))>
                {places}
            </ul>
        </div>
    }
}

fn count(found: Option<&[Found]>, words: &str) -> String {
    let Some(found) = found else {
        return if words.trim().is_empty() { String::new() } else { "Typ minstens twee letters.".into() };
    };
    let hits: usize = found.iter().map(|found| found.count).sum();
    match (hits, found.len()) {
        (0, _) => format!("{} staat niet in de tekst.", quoted(words.trim())),
        (1, _) => "1 keer gevonden.".into(),
        (hits, 1) => format!("{hits} keer gevonden, op 1 plaats."),
        (hits, places) => format!("{hits} keer gevonden, op {places} plaatsen."),
    }
}

fn place(Found { anchor, place, count, first }: Found) -> impl IntoView {
    let times = (count > 1).then(|| format!(" ({count} keer)"));
    view! {
        <li class="search__place">
            <a href=format!("#{anchor}")>{place}</a>
            {times}
            <span class="search__snippet">{first.before}<mark>{first.words}</mark>{first.after}</span>
        </li>
    }
}

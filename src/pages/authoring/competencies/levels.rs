//! The levels of a competency: numbered by their place, each with examples of behaviour.

use super::super::fields::{Look, text};
use super::super::items::{Called, adding, items, items_then};
use crate::drafting::{Draft, Spot, at, number_levels};
use crate::vacancy::{Competency, Level};
use leptos::prelude::*;

/// The fields of the levels.
pub(super) fn levels(competency: &Spot<Competency>) -> AnyView {
    let list = at!(competency, "levels" levels);
    let called = Called { one: "Niveau", add: "Voeg een niveau toe" };
    let counted = list.clone();
    let fresh = move |draft: &Draft| {
        let count = counted.read(&draft.vacancy).map_or(0, Vec::len);
        Level { number: u8::try_from(count + 1).unwrap_or(u8::MAX), ..Level::default() }
    };
    let renumbered = competency.clone();
    view! {
        <section class="stack" aria-labelledby="niveaus-kop">
            <h2 id="niveaus-kop">"Niveaus"</h2>
            <p class="muted">"Van laag naar hoog. Het nummer is de plaats in de lijst: verplaats je een niveau, dan krijgt het een ander nummer."</p>
            {items_then(&list, called, adding(&list, called, fresh), |level, index| fields(&level, index), move |draft| number_levels(draft, &renumbered))}
        </section>
    }
    .into_any()
}

fn fields(level: &Spot<Level>, index: usize) -> AnyView {
    let called = Called { one: "Voorbeeld", add: "Voeg een voorbeeld toe" };
    let example = |spot: Spot<String>, index| text(&spot, format!("Voorbeeld {}", index + 1), Look::lines());
    view! {
        {text(&at!(level, "description" description), format!("Niveau {}: wat iemand doet", index + 1), Look::lines())}
        <h3 class="draft-subhead">"Voorbeelden van gedrag"</h3>
        {items(&at!(level, "indicators" indicators), called, |_| String::new(), example)}
    }
    .into_any()
}

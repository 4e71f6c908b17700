//! Picked levels beside the required ones: a step for every level, and the same as a table.

use super::{DataTable, Disclosure, Icon, Sign};
use leptos::prelude::*;

/// One competency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelRow {
    /// What it is called.
    pub name: String,
    /// The numbers of its levels, from low to high.
    pub levels: Vec<u8>,
    /// The required level, where one is required.
    pub required: Option<u8>,
    /// The picked level, which covers all below it; `None` while none is picked.
    pub picked: Option<u8>,
    /// Both in a sentence.
    pub said: String,
    /// How many examples are recognised, where there are any.
    pub counted: Option<String>,
}

/// A chart of levels. A tick stands in every step that is reached and "gevraagd" below the required one, so that nothing
/// is said by colour alone.
#[component]
pub fn LevelChart(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// The competencies in order.
    #[prop(into)]
    rows: Signal<Vec<LevelRow>>,
) -> impl IntoView {
    let drawn = move || rows.get().into_iter().map(row).map(IntoAny::into_any).collect_view();
    let numbers = move || rows.get().into_iter().map(numbers).map(IntoAny::into_any).collect_view();
    view! {
        <figure class="level-chart">
            <ul class="level-chart__rows" role="list">{drawn}</ul>
            <figcaption class="muted small">
                "Een vakje met een vinkje is het niveau dat je koos, of een lager niveau dat daarbij hoort. De dikke rand toont welk niveau gevraagd is."
            </figcaption>
        </figure>
        <Disclosure summary="Toon als tabel">
            <DataTable id=format!("{id}-tabel") caption>
                <thead>
                    <tr>
                        <th scope="col">"Competentie"</th>
                        <th scope="col" class="figure">"Gevraagd niveau"</th>
                        <th scope="col" class="figure">"Jouw niveau"</th>
                        <th scope="col">"Voorbeelden"</th>
                    </tr>
                </thead>
                <tbody>{numbers}</tbody>
            </DataTable>
        </Disclosure>
    }
}

fn row(row: LevelRow) -> impl IntoView {
    let LevelRow { name, levels, required, picked, said, counted } = row;
    let steps = levels
        .into_iter()
        .map(|level| step(level, picked.is_some_and(|picked| picked >= level), required == Some(level)))
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <li class="level-chart__row">
            <p class="level-chart__name">{name}</p>
            // The sentence below says the same.
            <div class="level-chart__steps" aria-hidden="true">{steps}</div>
            <p class="level-chart__said">{said}</p>
            {counted.map(|counted| view! { <p class="level-chart__said">{counted}</p> }.into_any())}
        </li>
    }
}

fn step(level: u8, reached: bool, required: bool) -> impl IntoView {
    let class = match (reached, required) {
        (true, true) => "level-chart__step level-chart__step--reached level-chart__step--required",
        (true, false) => "level-chart__step level-chart__step--reached",
        (false, true) => "level-chart__step level-chart__step--required",
        (false, false) => "level-chart__step",
    };
    let tick = reached.then(|| view! { <Icon sign=Sign::Check/> }.into_any());
    let asked = required.then(|| view! { <span class="level-chart__asked">"gevraagd"</span> }.into_any());
    view! {
        <div class="level-chart__place">
            <span class=class>{tick}<span>{level}</span></span>
            {asked}
        </div>
    }
}

fn numbers(LevelRow { name, required, picked, counted, .. }: LevelRow) -> impl IntoView {
    let number =
        |level: Option<u8>, none: &str| level.map_or_else(|| none.to_owned(), |level| level.to_string());
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="figure">{number(required, "–")}</td>
            <td class="figure">{number(picked, "nog geen")}</td>
            <td>{counted.unwrap_or_else(|| "–".to_owned())}</td>
        </tr>
    }
}

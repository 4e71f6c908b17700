//! Suitable or not suitable, on a part without points: in the grid and on the sheet of one candidate.

use super::room::Open;
use crate::components::{Answer, SelectField, focus_when_drawn, next_cell};
use crate::rules::{CandidateId, Cell, Change, Leaf, Part, PartId, Points, Suitability};
use crate::wording;
use leptos::prelude::*;

/// How a choice stands in the document.
const fn value_of(found: Suitability) -> &'static str {
    match found {
        Suitability::Suitable => "geschikt",
        Suitability::NotSuitable => "niet-geschikt",
    }
}

const BOTH: [Suitability; 2] = [Suitability::Suitable, Suitability::NotSuitable];

/// Enters what was chosen; an empty choice makes the entry open again.
fn enter(open: Open, candidate: CandidateId, part: PartId) -> impl Fn(String) + Clone + Send + Sync {
    move |chosen: String| {
        let suitability = BOTH.into_iter().find(|found| value_of(*found) == chosen);
        open.desk.settle();
        let (candidate, part) = (candidate.clone(), part.clone());
        open.desk.change(Change::EnterSuitability { candidate, part, suitability });
    }
}

/// The choice on the sheet of one candidate.
#[component]
pub(super) fn SuitabilityChoice(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    leaf: Leaf<Points>,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let answers: Vec<_> =
        BOTH.into_iter().map(|found| Answer::new(value_of(found), wording::suitability(found))).collect();
    let value = Signal::derive(move || {
        cell.with(|cell| cell.suitability.filter(|_| !cell.contested).map_or("", value_of).to_owned())
    });
    let contested = Signal::derive(move || {
        cell.with(|cell| cell.contested.then(|| super::grid_row::CONTESTED.to_owned()))
    });
    let choose = enter(open, id, part.id.clone());
    view! {
        <fieldset class="plain-fieldset" disabled=fixed>
            <SelectField
                id=format!("geschikt-{}", part.id)
                label="Beoordeling"
                answers
                value
                none="nog open"
                hint=wording::without_points(&leaf).unwrap_or_default().to_owned()
                error=contested
                on_choose=Callback::new(choose)
            />
        </fieldset>
    }
    .into_any()
}

/// The choice in a cell of the grid. Up and down change it, as in every list; the other keys go on.
#[component]
pub(super) fn SuitabilityCell(
    open: Open,
    id: CandidateId,
    part: PartId,
    label: String,
    row: usize,
    column: usize,
    /// What was found.
    found: Memo<Option<Suitability>>,
    read_only: Signal<bool>,
) -> impl IntoView {
    let choose = enter(open, id, part);
    let answers = BOTH.into_iter().map(|one| {
        let chosen = move || found.get() == Some(one);
        view! { <option value=value_of(one) selected=chosen>{wording::suitability(one)}</option> }
    });
    view! {
        <select
            id=format!("raster-{row}-{column}")
            class="grid-cell"
            aria-label=label
            disabled=read_only
            prop:value=move || found.get().map_or("", value_of)
            on:change:target=move |event| choose(event.target().value())
            on:keydown=move |event| {
                let goes_on = !matches!(event.key().as_str(), "ArrowUp" | "ArrowDown");
                if goes_on
                    && let Some((row, column)) = next_cell(&event.key(), row, column)
                    && focus_when_drawn(format!("raster-{row}-{column}"))
                {
                    event.prevent_default();
                }
            }
        >
            <option value="">"open"</option>
            {answers.map(IntoAny::into_any).collect_view()}
        </select>
    }
    .into_any()
}

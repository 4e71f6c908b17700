//! Points in the grid: the cell is the field, and the arrow keys go from cell to cell.

use super::field::tell_left;
use super::{Icon, Sign, focus_when_drawn};
use leptos::html::{ElementType, Input};
use leptos::prelude::*;

/// A field for points inside a table cell (`<td class="entry">`).
/// Enter and down go down, up goes up, left and right leave at the ends of the text; Tab goes on as always.
#[component]
pub fn PointsCell(
    /// The name of the grid; with row and column it makes the identifier `grid-row-column`.
    #[prop(into)]
    grid: String,
    /// The row, from 0.
    row: usize,
    /// The column, from 0.
    column: usize,
    /// The part and the candidate, read aloud.
    #[prop(into)]
    label: Signal<String>,
    /// The text now, exactly as typed.
    #[prop(into)]
    value: Signal<String>,
    /// Every keystroke, as typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// The text when the cell is left or Enter is pressed, changed or not.
    #[prop(into)]
    on_commit: Callback<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// What an empty cell says.
    #[prop(optional, into)]
    empty: MaybeProp<String>,
    /// What the text counts for, where that does not go without saying.
    #[prop(optional, into)]
    note: MaybeProp<String>,
    /// Whether it can be read only.
    #[prop(optional, into)]
    read_only: Signal<bool>,
    /// The identifier of the form of its row. Of a field that gets the keyboard some browsers look through the whole
    /// form, or through every field of the document that has none: in a large grid that takes longer than the entry.
    #[prop(optional, into)]
    form: MaybeProp<String>,
) -> impl IntoView {
    let id = format!("{grid}-{row}-{column}");
    let (error_id, note_id) = (format!("{id}-error"), format!("{id}-note"));
    let faulty = move || error.with(Option::is_some);
    let described_by = {
        let (error_id, note_id) = (error_id.clone(), note_id.clone());
        move || match (note.with(Option::is_some), faulty()) {
            (true, true) => Some(format!("{note_id} {error_id}")),
            (true, false) => Some(note_id.clone()),
            (false, true) => Some(error_id.clone()),
            (false, false) => None,
        }
    };
    // A tap puts the caret behind the text; the first one selects it all the same, as Tab does.
    let arrived = StoredValue::new(false);
    view! {
        <div class="points-cell" class:points-cell--noted=move || note.with(Option::is_some)>
            <input
                class="points-cell__control"
                id=id
                form=move || form.get()
                type="text"
                inputmode="decimal"
                autocomplete="off"
                prop:value=value
                placeholder=move || empty.get()
                prop:readOnly=read_only
                aria-label=label
                aria-describedby=described_by
                aria-invalid=move || faulty().then_some("true")
                on:input:target=move |event| on_input.run(event.target().value())
                on:focus:target=move |event| {
                    arrived.set_value(true);
                    event.target().select();
                }
                on:click:target=move |event| {
                    if arrived.try_update_value(std::mem::take) == Some(true) {
                        event.target().select();
                    }
                }
                on:blur:target=move |event| tell_left(Some(on_commit), event.target().value())
                on:keydown:target=move |event| {
                    let input = event.target();
                    arrived.set_value(false);
                    if event.key() == "Enter" {
                        on_commit.run(input.value());
                    }
                    if let Some((row, column)) = neighbour(&event.key(), &input, row, column)
                        && focus_when_drawn(format!("{grid}-{row}-{column}"))
                    {
                        event.prevent_default();
                    }
                }
            />
            {move || note.get().map(|note| view! { <span class="points-cell__note" id=note_id.clone()>{note}</span> }.into_any())}
            {move || faulty().then(|| view! { <span class="points-cell__corner"><Icon sign=Sign::Fault/></span> }.into_any())}
            {move || {
                error.get().map(|error| {
                    view! {
                        <p class="points-cell__error" id=error_id.clone()>
                            <Icon sign=Sign::Fault/>
                            <span><span class="visually-hidden">"Fout: "</span>{error}</span>
                        </p>
                    }
                })
            }}
        </div>
    }
}

/// The cell that this key leads to, as row and column: Enter and down go down.
pub fn next_cell(key: &str, row: usize, column: usize) -> Option<(usize, usize)> {
    match key {
        "Enter" | "ArrowDown" => Some((row + 1, column)),
        "ArrowUp" => Some((row.checked_sub(1)?, column)),
        "ArrowLeft" => Some((row, column.checked_sub(1)?)),
        "ArrowRight" => Some((row, column + 1)),
        _ => None,
    }
}

/// The cell that this key leads to; sideways only where the caret stands at that end of the text.
fn neighbour(
    key: &str,
    input: &<Input as ElementType>::Output,
    row: usize,
    column: usize,
) -> Option<(usize, usize)> {
    let caret = |end: bool| {
        let at = if end { input.selection_end() } else { input.selection_start() };
        at.ok().flatten().and_then(|at| usize::try_from(at).ok()).unwrap_or_default()
    };
    match key {
        "ArrowLeft" if caret(true) != 0 => None,
        "ArrowRight" if caret(false) != input.value().encode_utf16().count() => None,
        _ => next_cell(key, row, column),
    }
}

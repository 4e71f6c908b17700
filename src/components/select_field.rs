//! One of many answers.

use super::Answer;
use super::field::Words;
use leptos::prelude::*;

/// A question with many answers of which one holds: the list that the device draws.
#[component]
pub fn SelectField(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The answers; hints are not shown.
    #[prop(into)]
    answers: Signal<Vec<Answer>>,
    /// The value of the chosen answer; empty for none.
    #[prop(into)]
    value: Signal<String>,
    /// The value that was chosen; empty for none.
    #[prop(into)]
    on_choose: Callback<String>,
    /// What stands there while nothing is chosen, such as "Kies een lid".
    #[prop(optional, into)]
    none: Option<String>,
    /// How to answer.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Whether it may stay empty.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let words = Words { id: id.clone(), label, optional, hint, error };
    let options = move || {
        answers
            .get()
            .into_iter()
            .map(|answer| {
                let own = answer.value.clone();
                let chosen = move || value.with(|value| *value == own);
                view! { <option value=answer.value selected=chosen>{answer.label}</option> }
            })
            .map(IntoAny::into_any)
            .collect_view()
    };
    let control = view! {
        <select
            class="field__control"
            id=id
            prop:value=value
            aria-describedby=words.described_by()
            aria-invalid=words.invalid()
            on:change:target=move |event| on_choose.run(event.target().value())
        >
            {none.map(|none| view! { <option value="">{none}</option> }.into_any())}
            {options}
        </select>
    };
    words.around("field select-field", control.into_any())
}

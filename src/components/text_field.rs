//! A line of text.

use super::field::{Width, Words, tell_left};
use leptos::prelude::*;

/// A field for one line. What is typed goes out as typed; `on_commit` tells when the field is left or Enter is pressed.
#[component]
pub fn TextField(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The text now.
    #[prop(into)]
    value: Signal<String>,
    /// Every keystroke, as typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// The text when the field is left or Enter is pressed, changed or not.
    #[prop(optional, into)]
    on_commit: Option<Callback<String>>,
    /// How to answer.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Whether it may stay empty.
    #[prop(optional)]
    optional: bool,
    /// How much is expected.
    #[prop(optional)]
    width: Width,
    /// What the browser may fill in, such as `name` or `email`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Whether it can be read only.
    #[prop(optional, into)]
    read_only: Signal<bool>,
) -> impl IntoView {
    let words = Words { id: id.clone(), label, optional, hint, error };
    let class = match width {
        Width::Short => "field text-field text-field--short",
        Width::Medium => "field text-field text-field--medium",
        Width::Full => "field text-field",
    };
    let commit = move |text: String| tell_left(on_commit, text);
    let control = view! {
        <input
            class="field__control"
            id=id
            type="text"
            autocomplete=autocomplete.unwrap_or("off")
            value=value.get_untracked()
            prop:value=value
            prop:readOnly=read_only
            aria-describedby=words.described_by()
            aria-invalid=words.invalid()
            on:input:target=move |event| on_input.run(event.target().value())
            on:blur:target=move |event| commit(event.target().value())
            on:keydown:target=move |event| {
                if event.key() == "Enter" {
                    commit(event.target().value());
                }
            }
        />
    };
    words.around(class, control.into_any())
}

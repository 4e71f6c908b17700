//! A date, typed as people write it.

use super::field::{Words, tell_left};
use leptos::prelude::*;

/// A date as text (24-11-2026). A native picker differs per device, speaks the device's language and loses what it
/// cannot read; text keeps what was typed, and what is wrong comes back in as `error`.
#[component]
pub fn DateField(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The text now, exactly as typed.
    #[prop(into)]
    value: Signal<String>,
    /// Every keystroke, as typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// The text when the field is left or Enter is pressed, changed or not.
    #[prop(optional, into)]
    on_commit: Option<Callback<String>>,
    /// How to answer.
    #[prop(into, default = "Bijvoorbeeld 24-11-2026".into())]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Whether it may stay empty.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let words = Words { id: id.clone(), label, optional, hint, error };
    let commit = move |text: String| tell_left(on_commit, text);
    let control = view! {
        <input
            class="field__control"
            id=id
            type="text"
            inputmode="text"
            autocomplete="off"
            maxlength="20"
            value=value.get_untracked()
            prop:value=value
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
    words.around("field date-field", control.into_any())
}

//! Several lines of text: a motivation, a remark.

use super::field::{Words, tell_left};
use leptos::prelude::*;

/// A field for several lines.
#[component]
pub fn TextArea(
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
    /// The text when the field is left, changed or not.
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
    /// Whether a long text is expected, such as a pasted table.
    #[prop(optional)]
    tall: bool,
    /// Whether it can be read only.
    #[prop(optional, into)]
    read_only: Signal<bool>,
) -> impl IntoView {
    let words = Words { id: id.clone(), label, optional, hint, error };
    let class = if tall { "field text-area text-area--tall" } else { "field text-area" };
    let control = view! {
        <textarea
            class="field__control"
            id=id
            prop:value=value
            prop:readOnly=read_only
            aria-describedby=words.described_by()
            aria-invalid=words.invalid()
            on:input:target=move |event| on_input.run(event.target().value())
            on:blur:target=move |event| tell_left(on_commit, event.target().value())
        >
            {value.get_untracked()}
        </textarea>
    };
    words.around(class, control.into_any())
}

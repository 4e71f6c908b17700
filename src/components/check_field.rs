//! Yes or no.

use super::field::Words;
use leptos::prelude::*;

/// A box to tick.
#[component]
pub fn CheckField(
    /// Identifier, once in the document.
    #[prop(into)]
    id: String,
    /// What a tick says.
    #[prop(into)]
    label: String,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Whether it was ticked or cleared.
    #[prop(into)]
    on_toggle: Callback<bool>,
    /// More about it.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Whether it cannot be changed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let words = Words { id: id.clone(), label: label.clone(), optional: false, hint, error };
    let hint_id = format!("{id}-hint");
    view! {
        <div class="check-field">
            <label class="check-field__line">
                <input
                    class="check-field__input"
                    id=id
                    type="checkbox"
                    prop:checked=checked
                    prop:disabled=disabled
                    aria-describedby=words.described_by()
                    aria-invalid=words.invalid()
                    on:change:target=move |event| on_toggle.run(event.target().checked())
                />
                <span>{label}</span>
                {move || {
                    hint.get().map(|hint| view! { <span class="check-field__hint" id=hint_id.clone()>{hint}</span> }.into_any())
                }}
            </label>
            {words.error()}
        </div>
    }
}

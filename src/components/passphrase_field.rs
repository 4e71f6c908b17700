//! A passphrase.

use super::field::Words;
use super::{Button, ButtonKind};
use leptos::prelude::*;

/// A field for a passphrase: covered, until somebody wants to see it.
#[component]
pub fn PassphraseField(
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
    /// Enter was pressed.
    #[prop(into)]
    on_enter: Callback<()>,
    /// Whether it is shown.
    shown: RwSignal<bool>,
    /// How to answer.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let words = Words { id: id.clone(), label, optional: false, hint, error };
    let control = view! {
        <div class="passphrase-field__line">
            <input
                class="field__control"
                id=id
                type=move || if shown.get() { "text" } else { "password" }
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                prop:value=value
                aria-describedby=words.described_by()
                aria-invalid=words.invalid()
                on:input:target=move |event| on_input.run(event.target().value())
                on:keydown=move |event| {
                    if event.key() == "Enter" {
                        on_enter.run(());
                    }
                }
            />
            <Button kind=ButtonKind::Quiet on_press=move |()| shown.update(|shown| *shown = !*shown)>
                {move || if shown.get() { "Verberg" } else { "Toon" }}
                <span class="visually-hidden">" wat je typt"</span>
            </Button>
        </div>
    };
    words.around("field passphrase-field", control.into_any())
}

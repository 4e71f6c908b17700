//! First stop of the keyboard.

use super::focus;
use leptos::prelude::*;

/// Leads past everything to the text: an element with this identifier and `tabindex="-1"`.
#[component]
pub fn SkipLink(
    /// The identifier of the text.
    #[prop(into, default = "inhoud".into())]
    target: String,
) -> impl IntoView {
    let href = format!("#{target}");
    view! {
        <a class="skip-link" href=href on:click=move |event| {
            if focus(&target) {
                event.prevent_default();
            }
        }>
            "Naar de inhoud"
        </a>
    }
}

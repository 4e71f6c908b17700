//! Asking what opens a sealed text.

use super::open_form::OpenForm;
use crate::components::Dialog;
use leptos::prelude::*;

/// Opens as soon as `sealed` holds a sealed text; `on_open` gets the text in the clear. Closing it gives nothing.
#[component]
pub(super) fn OpenSealed(
    /// The sealed text.
    sealed: RwSignal<Option<String>>,
    /// The text.
    #[prop(into)]
    on_open: Callback<String>,
) -> impl IntoView {
    view! {
        <Dialog
            id="openen"
            title="Dit bestand is verzegeld"
            open=Signal::derive(move || sealed.with(Option::is_some))
            on_close=move |()| sealed.set(None)
        >
            {move || sealed.get().map(|text| view! {
                <OpenForm
                    text
                    hint="Vraag ze aan wie het bestand bewaarde."
                    open="Open het bestand"
                    on_open=move |text| {
                        sealed.set(None);
                        on_open.run(text);
                    }
                    on_cancel=move |()| sealed.set(None)
                />
            }.into_any())}
        </Dialog>
    }
    .into_any()
}

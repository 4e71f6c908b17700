//! Whether it is the right file: its check characters, typed over from the other screen.

use crate::archive::check_characters;
use crate::components::{Button, ButtonKind, CheckCompare, Dialog};
use leptos::prelude::*;

/// Opens as soon as `text` holds a text; `on_same` gets it once what was typed is equal to its check characters.
#[component]
pub(super) fn CompareText(
    /// The text.
    text: RwSignal<Option<String>>,
    /// Whether it may be taken over without comparing.
    skip: bool,
    /// The text, compared.
    #[prop(into)]
    on_same: Callback<String>,
) -> impl IntoView {
    let equal = RwSignal::new(false);
    let check = Signal::derive(move || {
        text.with(|text| text.as_deref().and_then(check_characters)).unwrap_or_default()
    });
    let take = move || {
        if let Some(whole) = text.get_untracked() {
            text.set(None);
            equal.set(false);
            on_same.run(whole);
        }
    };
    view! {
        <Dialog
            id="vergelijken"
            title="Is dit het juiste bestand?"
            open=Signal::derive(move || text.with(Option::is_some))
            on_close=move |()| text.set(None)
        >
            <div class="dialog__body">
                <p>"Na het bewaren toont het andere scherm acht controletekens. Zijn ze hier gelijk, dan is dit precies dat bestand en heeft niemand er iets in veranderd."</p>
                <CheckCompare id="controletekens" check on_equal=move |same| equal.set(same)/>
            </div>
            <div class="dialog__buttons">
                <Button
                    disabled=Signal::derive(move || !equal.get())
                    on_press=move |()| if equal.get_untracked() { take() }
                >
                    "Neem over"
                </Button>
                {skip.then(|| view! {
                    <Button kind=ButtonKind::Secondary on_press=move |()| take()>"Open zonder te vergelijken"</Button>
                })}
                <Button kind=ButtonKind::Quiet on_press=move |()| text.set(None)>"Annuleer"</Button>
            </div>
        </Dialog>
    }
    .into_any()
}

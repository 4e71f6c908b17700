//! Asking what opens a sealed text.

use super::Means;
use crate::archive::{FromCarrier, Opener, ToCarrier};
use crate::components::{Button, ButtonKind, Dialog, PassphraseField, focus_soon};
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
            {move || sealed.get().map(|text| view! { <Asking sealed text on_open/> }.into_any())}
        </Dialog>
    }
    .into_any()
}

#[component]
fn Asking(sealed: RwSignal<Option<String>>, text: String, on_open: Callback<String>) -> impl IntoView {
    let carrier = StoredValue::new(Means::here().carrier);
    let (typed, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let by_key = RwSignal::new(false);
    let (wrong, busy) = (RwSignal::new(None::<String>), RwSignal::new(false));
    let open = move |()| {
        if busy.get_untracked() {
            return;
        }
        if typed.with_untracked(|typed| typed.trim().is_empty()) {
            let what = if by_key.get_untracked() { "Typ de herstelsleutel." } else { "Typ de wachtzin." };
            wrong.set(Some(what.to_owned()));
            return;
        }
        busy.set(true);
        wrong.set(None);
        let with = if by_key.get_untracked() { Opener::RecoveryKey } else { Opener::Passphrase };
        let with = with(typed.get_untracked());
        let then = Box::new(move |answer| match answer {
            // Who closed the dialog meanwhile wants nothing opened.
            FromCarrier::Opened { text } if busy.try_set(false).is_none() => {
                sealed.set(None);
                on_open.run(text);
            }
            FromCarrier::Impossible { words } => {
                busy.try_set(false);
                wrong.try_set(Some(words));
            }
            _ => {}
        });
        carrier.with_value(|carrier| carrier.ask(ToCarrier::Open { text: text.clone(), with }, then));
    };
    let open = Callback::new(open);
    let other = move |()| {
        by_key.update(|by_key| *by_key = !*by_key);
        typed.set(String::new());
        wrong.set(None);
        shown.set(by_key.get_untracked());
        focus_soon("opener");
    };
    focus_soon("opener");
    let field = move || {
        let (label, hint) = if by_key.get() {
            (
                "Herstelsleutel",
                "28 tekens van het afgedrukte blad. Hoofdletters, spaties en streepjes maken niet uit.",
            )
        } else {
            ("Wachtzin", "Vraag ze aan wie het bestand bewaarde.")
        };
        view! {
            <PassphraseField
                id="opener"
                label
                hint
                value=typed
                shown
                on_input=Callback::new(move |text| {
                    wrong.set(None);
                    typed.set(text);
                })
                on_enter=open
                error=wrong
            />
        }
    };
    view! {
        <div class="dialog__body">
            {field}
            <p class="carrying-state" role="status">{move || busy.get().then_some("Bezig met openen…")}</p>
        </div>
        <div class="dialog__buttons">
            <Button on_press=open disabled=busy>"Open het bestand"</Button>
            <Button kind=ButtonKind::Quiet on_press=other>
                {move || if by_key.get() { "Gebruik de wachtzin" } else { "Gebruik de herstelsleutel" }}
            </Button>
            <Button kind=ButtonKind::Quiet on_press=move |()| sealed.set(None)>"Annuleer"</Button>
        </div>
    }
    .into_any()
}

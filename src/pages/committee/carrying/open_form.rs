//! What opens a sealed text: its passphrase, or its recovery key.

use super::Means;
use crate::archive::{FromCarrier, Opener, ToCarrier};
use crate::components::{Button, ButtonKind, PassphraseField, focus_soon};
use leptos::prelude::*;

/// Asks for the passphrase or the recovery key, and opens.
#[component]
pub(in crate::pages::committee) fn OpenForm(
    /// The sealed text.
    text: String,
    /// Who knows the passphrase.
    hint: &'static str,
    /// The words of the button.
    open: &'static str,
    /// The text in the clear.
    #[prop(into)]
    on_open: Callback<String>,
    /// Who does not want to.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let carrier = StoredValue::new(Means::here().carrier);
    let (typed, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let by_key = RwSignal::new(false);
    let (wrong, busy) = (RwSignal::new(None::<String>), RwSignal::new(false));
    let opens = move |()| {
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
            // Who closed the form meanwhile wants nothing opened.
            FromCarrier::Opened { text } if busy.try_set(false).is_none() => on_open.run(text),
            FromCarrier::Impossible { words } => {
                busy.try_set(false);
                wrong.try_set(Some(words));
            }
            _ => {}
        });
        carrier.with_value(|carrier| carrier.ask(ToCarrier::Open { text: text.clone(), with }, then));
    };
    let opens = Callback::new(opens);
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
            ("Wachtzin", hint)
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
                on_enter=opens
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
            <Button on_press=opens disabled=busy>{open}</Button>
            <Button kind=ButtonKind::Quiet on_press=other>
                {move || if by_key.get() { "Gebruik de wachtzin" } else { "Gebruik de herstelsleutel" }}
            </Button>
            {on_cancel.map(|cancel| view! {
                <Button kind=ButtonKind::Quiet on_press=move |()| cancel.run(())>"Annuleer"</Button>
            }.into_any())}
        </div>
    }
    .into_any()
}

//! Choosing a passphrase and sealing a text with it.

use super::Means;
use crate::archive::{FromCarrier, Strength, ToCarrier};
use crate::components::{Button, ButtonKind, PassphraseField};
use crate::wording;
use leptos::prelude::*;

/// A text that was sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::committee) struct Sealed {
    /// The sealed text.
    pub(in crate::pages::committee) text: String,
    /// The recovery key, as it stands on paper. It is nowhere else.
    pub(in crate::pages::committee) recovery_key: String,
}

/// Asks a passphrase, or thinks one up, and seals.
#[component]
pub(in crate::pages::committee) fn SealForm(
    /// The text, asked for when it is sealed.
    #[prop(into)]
    text: Callback<(), String>,
    /// The words of the button.
    seal: &'static str,
    /// What it gives.
    #[prop(into)]
    on_sealed: Callback<Sealed>,
    /// Who does not want to.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let carrier = StoredValue::new(Means::here().carrier);
    let (passphrase, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (wrong, busy) = (RwSignal::new(None::<String>), RwSignal::new(false));
    // The form may be gone before the answer comes.
    let failed = move |words| {
        busy.try_set(false);
        wrong.try_set(Some(words));
    };
    let suggest = move |()| {
        let then = Box::new(move |answer| match answer {
            FromCarrier::Suggested { passphrase: words } => {
                wrong.try_set(None);
                shown.try_set(true);
                passphrase.try_set(words);
            }
            FromCarrier::Impossible { words } => failed(words),
            _ => {}
        });
        carrier.with_value(|carrier| carrier.ask(ToCarrier::Suggest, then));
    };
    let seals = move |()| {
        let strength = Strength::of(&passphrase.get_untracked());
        if !strength.is_enough() {
            wrong.set(Some(wording::passphrase_strength(strength)));
            return;
        }
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        wrong.set(None);
        let then = Box::new(move |answer| match answer {
            // Who closed the form meanwhile wants nothing sealed.
            FromCarrier::Sealed { text, recovery_key } if busy.try_set(false).is_none() => {
                on_sealed.run(Sealed { text, recovery_key });
            }
            FromCarrier::Impossible { words } => failed(words),
            _ => {}
        });
        let asked = ToCarrier::Seal { text: text.run(()), passphrase: passphrase.get_untracked() };
        carrier.with_value(|carrier| carrier.ask(asked, then));
    };
    let said = move || {
        let typed = passphrase.get();
        (!typed.is_empty()).then(|| wording::passphrase_strength(Strength::of(&typed)))
    };
    view! {
        <div class="dialog__body">
            <PassphraseField
                id="wachtzin"
                label="Wachtzin"
                hint="Minstens 12 tekens. Vier of vijf woorden zijn sterk en makkelijk over te typen."
                value=passphrase
                shown
                on_input=Callback::new(move |text| {
                    wrong.set(None);
                    passphrase.set(text);
                })
                on_enter=seals
                error=wrong
            />
            <p class="carrying-state" role="status">
                {move || if busy.get() { Some("Bezig met verzegelen…".to_owned()) } else { said() }}
            </p>
            <div><Button kind=ButtonKind::Secondary on_press=suggest>"Bedenk er een voor mij"</Button></div>
        </div>
        <div class="dialog__buttons">
            <Button on_press=seals disabled=busy>{seal}</Button>
            {on_cancel.map(|cancel| view! {
                <Button kind=ButtonKind::Quiet on_press=move |()| cancel.run(())>"Annuleer"</Button>
            }.into_any())}
        </div>
    }
    .into_any()
}

//! Asking a passphrase for a text that leaves, and sealing it.

use super::{Means, Packed, Parcel};
use crate::archive::{FromCarrier, Strength, ToCarrier};
use crate::components::{
    Button, ButtonKind, Dialog, Disclosure, Notice, NoticeKind, PassphraseField, focus_soon,
};
use crate::wording;
use leptos::prelude::*;

/// Text in, text out: asks a passphrase for the parcel and packs it.
///
/// It opens as soon as `parcel` holds one and takes it out. `on_packed` gets the sealed text with its recovery key; or, after
/// a plain warning, the text in the clear. A parcel for practising is packed at once, in the clear. Closing the dialog
/// packs nothing.
#[component]
pub(super) fn Sealing(
    /// What is to leave.
    parcel: RwSignal<Option<Parcel>>,
    /// What leaves.
    #[prop(into)]
    on_packed: Callback<Packed>,
) -> impl IntoView {
    let held = RwSignal::new(None::<Parcel>);
    Effect::new(move |_| {
        if let Some(one) = parcel.get() {
            parcel.set(None);
            if one.practice {
                on_packed.run(in_the_clear(one));
            } else {
                held.set(Some(one));
            }
        }
    });
    view! {
        <Dialog
            id="verzegelen"
            title="Bescherm het bestand met een wachtzin"
            open=Signal::derive(move || held.with(Option::is_some))
            on_close=move |()| held.set(None)
        >
            // Every parcel begins with an empty field.
            {move || held.get().map(|one| view! { <Asking held parcel=one on_packed/> }.into_any())}
        </Dialog>
    }
    .into_any()
}

fn in_the_clear(Parcel { name, text, check, .. }: Parcel) -> Packed {
    Packed { name, text, check, recovery_key: None }
}

#[component]
fn Asking(held: RwSignal<Option<Parcel>>, parcel: Parcel, on_packed: Callback<Packed>) -> impl IntoView {
    let carrier = StoredValue::new(Means::here().carrier);
    let parcel = StoredValue::new(parcel);
    let (passphrase, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (wrong, busy) = (RwSignal::new(None::<String>), RwSignal::new(false));
    // The dialog may be gone before the answer comes.
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
    let seal = move |()| {
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
        let Parcel { name, text, check, .. } = parcel.get_value();
        let then = Box::new(move |answer| match answer {
            // Who closed the dialog meanwhile wants nothing to leave.
            FromCarrier::Sealed { text, recovery_key } if busy.try_set(false).is_none() => {
                held.set(None);
                on_packed.run(Packed { name, text, check, recovery_key: Some(recovery_key) });
            }
            FromCarrier::Impossible { words } => failed(words),
            _ => {}
        });
        let asked = ToCarrier::Seal { text, passphrase: passphrase.get_untracked() };
        carrier.with_value(|carrier| carrier.ask(asked, then));
    };
    let without = move |()| {
        held.set(None);
        on_packed.run(in_the_clear(parcel.get_value()));
    };
    focus_soon("wachtzin");
    let said = move || {
        let typed = passphrase.get();
        (!typed.is_empty()).then(|| wording::passphrase_strength(Strength::of(&typed)))
    };
    view! {
        <div class="dialog__body">
            <p>"Wie het bestand vindt, kan het zonder de wachtzin niet lezen. Zeg de wachtzin tegen wie het mag openen. Stuur ze niet mee met het bestand."</p>
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
                on_enter=seal
                error=wrong
            />
            <p class="carrying-state" role="status">
                {move || if busy.get() { Some("Bezig met verzegelen…".to_owned()) } else { said() }}
            </p>
            <div><Button kind=ButtonKind::Secondary on_press=suggest>"Bedenk er een voor mij"</Button></div>
        </div>
        <div class="dialog__buttons">
            <Button on_press=seal disabled=busy>"Verzegel en bewaar"</Button>
            <Button kind=ButtonKind::Quiet on_press=move |()| held.set(None)>"Annuleer"</Button>
        </div>
        <Disclosure summary="Zonder wachtzin">
            <Notice kind=NoticeKind::Warning>
                <p>"Zonder wachtzin kan iedereen die het bestand vindt alles lezen: namen, punten en motiveringen. Doe dit alleen als het bestand deze tafel niet verlaat."</p>
                <Button kind=ButtonKind::Secondary on_press=without>"Ga door zonder wachtzin"</Button>
            </Notice>
        </Disclosure>
    }
    .into_any()
}

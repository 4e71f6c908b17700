//! A lock on this device, or another passphrase for the one that is there.

use super::super::carrying::{RecoveryOf, RecoverySheet, SealForm, Sealed};
use super::WithoutLock;
use crate::components::{Button, ButtonKind, Disclosure, Notice, NoticeKind, PageHeader, focus_heading};
use crate::desk::{Desk, DeviceLock};
use leptos::prelude::*;

/// Asks for a passphrase, puts the lock on, and shows the recovery key; `on_chosen` hears once that is done, or once somebody
/// chose to go without.
#[component]
pub(in crate::pages::committee) fn ChooseLock(
    /// The desk.
    desk: Desk,
    /// It was chosen.
    #[prop(into)]
    on_chosen: Callback<()>,
) -> impl IntoView {
    let without = WithoutLock::here();
    desk.outside().set_title("Een slot op dit toestel – Selectiewijzer");
    // It comes in the place of what was asked for: whoever reads from the top reads why.
    focus_heading();
    // The lock as it will be, and its recovery key.
    let (asked, recovery) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let key = StoredValue::new(desk.device_key());
    let sealed = move |Sealed { text, recovery_key }| {
        recovery.set(Some(recovery_key));
        asked.set(Some(text.clone()));
        desk.put_lock(text, key.get_value());
    };
    let on = Memo::new(move |_| match (desk.lock.get(), asked.get()) {
        (DeviceLock::Open(lock), Some(asked)) => lock == asked,
        _ => false,
    });
    // It was refused: the desk told why, and the form is there again.
    Effect::new(move |_| {
        if desk.told.get().is_some() && !on.get_untracked() {
            asked.set(None);
        }
    });
    Effect::new(move |_| {
        if on.get() {
            without.choose(false);
            focus_heading();
        }
    });
    let first = StoredValue::new(!matches!(desk.lock.get_untracked(), DeviceLock::Open(_)));
    move || {
        if on.get() {
            let key = recovery.get().unwrap_or_default();
            view! {
                <PageHeader title="Het slot is erop" lead="Druk de herstelsleutel af voor je verdergaat."/>
                <RecoverySheet desk key of=RecoveryOf::Device/>
                <div>
                    <Button id="slot-klaar" on_press=move |()| on_chosen.run(())>"Ik heb de herstelsleutel"</Button>
                </div>
            }
            .into_any()
        } else if asked.with(Option::is_some) {
            view! {
                <PageHeader title="Een slot op dit toestel"/>
                <p role="status">"Wat op dit toestel staat, wordt verzegeld…"</p>
            }
            .into_any()
        } else {
            view! { <Asking key sealed=Callback::new(sealed) first=first.get_value() on_chosen/> }.into_any()
        }
    }
}

#[component]
fn Asking(
    key: StoredValue<String>,
    sealed: Callback<Sealed>,
    first: bool,
    on_chosen: Callback<()>,
) -> impl IntoView {
    let without = WithoutLock::here();
    let go = move |()| {
        without.choose(true);
        on_chosen.run(());
    };
    let (title, lead) = if first {
        (
            "Een slot op dit toestel",
            "Op dit toestel komen namen en punten te staan. Met een wachtzin kan niemand anders ze lezen, ook niet als het toestel verloren gaat.",
        )
    } else {
        (
            "Een andere wachtzin",
            "De oude wachtzin en de oude herstelsleutel openen daarna niets meer. Je krijgt een nieuwe herstelsleutel.",
        )
    };
    view! {
        <PageHeader title lead/>
        <div class="sheet stack committee-form">
            <p>"Je typt de wachtzin telkens als je Selectiewijzer op dit toestel opent, en als het even stil lag. Ze wordt nergens bewaard. Oefenen kan altijd zonder."</p>
            <SealForm text=move |()| key.get_value() seal=if first { "Zet het slot erop" } else { "Gebruik deze wachtzin" } on_sealed=sealed/>
        </div>
        {first.then(|| view! {
            <Disclosure summary="Zonder slot">
                <Notice kind=NoticeKind::Warning>
                    <p>"Zonder slot kan iedereen die dit toestel in handen krijgt, alles lezen: namen, punten en motiveringen. Doe dit alleen als het toestel zelf vergrendeld is en niemand anders het gebruikt. Je kan later alsnog een slot kiezen, bij Slot."</p>
                    <Button id="zonder-slot" kind=ButtonKind::Secondary on_press=go>"Ga door zonder slot"</Button>
                </Notice>
            </Disclosure>
        }.into_any())}
    }
    .into_any()
}

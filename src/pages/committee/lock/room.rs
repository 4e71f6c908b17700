//! The room of the lock: what there is, and what can be changed about it.

use super::super::arrival::arrive;
use super::super::carrying::Means;
use super::by_itself::{CHOICES, choose_after, locks_after};
use super::{ChooseLock, LockNow, Unlock};
use crate::components::{
    Answer, Button, ButtonKind, ButtonLink, ConfirmDialog, PageHeader, SelectField, focus_heading,
};
use crate::desk::{Desk, DeviceLock};
use leptos::prelude::*;

/// The title of the document.
const TITLE: &str = "Slot – Selectiewijzer";

/// The screen.
#[component]
pub(in crate::pages::committee) fn LockRoom(desk: Desk) -> impl IntoView {
    arrive();
    // Whether another passphrase is being chosen, or the first one.
    let choosing = RwSignal::new(desk.lock.get_untracked() == DeviceLock::None);
    let chosen = move |()| {
        choosing.set(false);
        focus_heading();
    };
    // While somebody chooses, nothing here is drawn again: the recovery key is shown once.
    let state = Memo::new(move |_| (!choosing.get()).then(|| std::mem::discriminant(&desk.lock.get())));
    view! {
        {move || match state.get() {
            None => view! { <ChooseLock desk on_chosen=chosen/> }.into_any(),
            Some(_) => match desk.lock.get_untracked() {
                DeviceLock::Closed(_) => view! { <Unlock desk/> }.into_any(),
                DeviceLock::Open(_) => view! { <On desk choosing/> }.into_any(),
                DeviceLock::None => view! { <Off desk choosing/> }.into_any(),
                DeviceLock::Unknown => ().into_any(),
            },
        }}
        <div><ButtonLink href="#/" kind=ButtonKind::Quiet>"Naar de dossiers"</ButtonLink></div>
    }
    .into_any()
}

#[component]
fn Off(desk: Desk, choosing: RwSignal<bool>) -> impl IntoView {
    desk.outside().set_title(TITLE);
    view! {
        <PageHeader title="Dit toestel heeft geen slot" lead="Wie dit toestel in handen krijgt, kan alles lezen."/>
        <div><Button id="kies-slot" on_press=move |()| choosing.set(true)>"Kies een slot"</Button></div>
    }
    .into_any()
}

#[component]
fn On(desk: Desk, choosing: RwSignal<bool>) -> impl IntoView {
    desk.outside().set_title(TITLE);
    let device = StoredValue::new(Means::here().device);
    let after = RwSignal::new(device.with_value(|device| locks_after(&**device)));
    let answers: Vec<_> = CHOICES
        .iter()
        .map(|minutes| Answer::new(minutes.to_string(), format!("{minutes} minuten")))
        .collect();
    let choose = move |minutes: String| {
        if let Ok(minutes) = minutes.parse() {
            device.with_value(|device| choose_after(&**device, minutes));
            after.set(minutes);
        }
    };
    let asking = RwSignal::new(false);
    view! {
        <PageHeader
            title="Dit toestel heeft een slot"
            lead="Wat telt, staat hier verzegeld. Wie de wachtzin niet kent, kan er niets van lezen."
        />
        <div class="sheet stack committee-form">
            <SelectField
                id="slot-na"
                label="Vergrendelt vanzelf als niemand het toestel aanraakt"
                hint="Wat nog niet bewaard is, wordt eerst bewaard."
                answers=Signal::stored(answers)
                value=Signal::derive(move || after.get().to_string())
                on_choose=choose
            />
            <div class="cluster">
                <LockNow desk id="vergrendel-nu"/>
                <Button id="andere-wachtzin" kind=ButtonKind::Secondary on_press=move |()| choosing.set(true)>
                    "Kies een andere wachtzin"
                </Button>
                <Button id="slot-weg" kind=ButtonKind::Quiet on_press=move |()| asking.set(true)>
                    "Haal het slot weg"
                </Button>
            </div>
        </div>
        <ConfirmDialog
            id="slot-weg-vraag"
            title="Het slot weghalen?"
            open=asking
            confirm="Haal het slot weg"
            on_confirm=move |()| {
                desk.take_lock();
                focus_heading();
            }
        >
            <p>"Daarna kan iedereen die dit toestel in handen krijgt, alles lezen: namen, punten en motiveringen."</p>
        </ConfirmDialog>
    }
    .into_any()
}

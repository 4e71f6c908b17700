//! "Klaar voor de zaal?": whether this device can be carried into the room.

use super::arrival::arrive;
use super::carrying::{Means, last_copy};
use super::lock::locks_after;
use super::new_version::NewVersion;
use super::retention::Retention;
use crate::archive::{FromCarrier, ToCarrier};
use crate::components::{Button, ButtonKind, ButtonLink, CheckCharacters, PageHeader, ReadyPoint, Sign};
use crate::desk::{Desk, DeviceLock, Leaving, Listed, Order};
use crate::keeper::Device;
use crate::wording::{self, ReadyWords};
use leptos::prelude::*;
use std::sync::Arc;

/// Under what name the test entry that must survive a reload is remembered, and when a test last went well.
const WRITTEN: &str = "proef";
const PASSED: &str = "proef-gelukt";

/// The screen.
#[component]
pub(super) fn Ready(desk: Desk) -> impl IntoView {
    desk.outside().set_title("Klaar voor de zaal? – Selectiewijzer");
    arrive();
    let device = Means::here().device;
    let after = locks_after(&*device);
    let lock = Signal::derive(move || match desk.lock.get() {
        DeviceLock::Unknown => ReadyWords::open("Wordt nagekeken…"),
        DeviceLock::None => wording::ready_without_lock(),
        DeviceLock::Closed(_) | DeviceLock::Open(_) => wording::ready_lock(after),
    });
    let (offline, room) = (RwSignal::new(None), RwSignal::new(None));
    device.offline(Box::new(move |found| {
        offline.try_set(Some(found));
    }));
    device.room(Box::new(move |found| {
        room.try_set(Some(found));
    }));
    let opened = Signal::stored(wording::ready_opened(device.is_installed()));
    let dossiers = move || {
        let listed = desk.listed.get().into_iter().flatten().filter(|one| !one.deleted);
        listed.map(|one| view! { <DossierPoint desk listed=one/> }.into_any()).collect_view()
    };
    let (retention, today) = (Retention::here(), desk.outside().now().date);
    let kept = Signal::derive(move || {
        desk.listed.with(|listed| retention.words(listed.as_deref().unwrap_or_default(), today))
    });
    view! {
        <PageHeader
            title="Klaar voor de zaal?"
            lead="Kijk dit na op elk toestel, met netwerk, voor de proef begint."
        />
        <NewVersion/>
        <ul class="ready-list" role="list">
            <ReadyPoint title="Beginscherm" words=opened/>
            <ReadyPoint title="Zonder netwerk" words=Signal::derive(move || wording::ready_offline(offline.get()))/>
            <ReadyPoint title="Opslag" words=Signal::derive(move || wording::ready_room(room.get()))/>
            <ReadyPoint title="Slot" words=lock>
                <ButtonLink href="#/slot" kind=ButtonKind::Secondary sign=Sign::Lock>"Naar het slot"</ButtonLink>
            </ReadyPoint>
            <EntryPoint desk/>
            <ReadyPoint title="Bewaartermijn" words=kept/>
            {dossiers}
        </ul>
        <div class="cluster">
            <ButtonLink href="#/" kind=ButtonKind::Secondary>"Naar de dossiers"</ButtonLink>
            <ButtonLink href="#/wissen" kind=ButtonKind::Quiet sign=Sign::Remove>"Wis dit toestel"</ButtonLink>
        </div>
    }
    .into_any()
}

/// An entry that is written, must be there after a reload, and is wiped.
#[component]
fn EntryPoint(desk: Desk) -> impl IntoView {
    let Means { carrier, device, .. } = Means::here();
    let before = device.remembered(PASSED).map(|moment| ReadyWords::good(format!("Gelukt op {moment}.")));
    let words = RwSignal::new(before.unwrap_or_else(|| {
        ReadyWords::open("Er wordt iets geschreven, de pagina laadt opnieuw, en dan moet het er nog staan.")
    }));
    let impossible = move |answer| {
        if let FromCarrier::Impossible { words: said } = answer {
            words.try_set(ReadyWords::bad(said, "Gebruik dit toestel niet om te scoren."));
        }
    };
    // The page was loaded again for this.
    if let Some(wanted) = device.remembered(WRITTEN) {
        words.set(ReadyWords::open("De proefinvoer wordt teruggelezen…"));
        device.remember(WRITTEN, None);
        let (wiper, memory) = (carrier.clone(), device.clone());
        let then = Box::new(move |answer| match answer {
            FromCarrier::Entry { entry } => {
                let found = wording::ready_entry(entry.as_deref(), &wanted);
                let passed = found.advice.is_none().then(|| wording::moment(desk.outside().now()));
                memory.remember(PASSED, passed.as_deref());
                words.try_set(found);
                wiper.ask(ToCarrier::WipeEntry, Box::new(impossible));
            }
            other => impossible(other),
        });
        carrier.ask(ToCarrier::ReadEntry, then);
    }
    let test = move |()| {
        let entry = desk.new_id();
        words.set(ReadyWords::open("De proefinvoer wordt geschreven…"));
        let memory: Arc<dyn Device> = device.clone();
        let then = Box::new(move |answer| match answer {
            FromCarrier::Entry { entry } => {
                memory.remember(WRITTEN, entry.as_deref());
                memory.reload();
            }
            other => impossible(other),
        });
        carrier.ask(ToCarrier::WriteEntry { entry }, then);
    };
    view! {
        <ReadyPoint title="Proefinvoer" words=words.into()>
            <Button kind=ButtonKind::Secondary on_press=test>"Doe de proef"</Button>
        </ReadyPoint>
    }
    .into_any()
}

/// A dossier: whether it is the right one, and when it was last copied.
#[component]
fn DossierPoint(desk: Desk, listed: Listed) -> impl IntoView {
    let device = Means::here().device;
    let copy = last_copy(&*device, &listed.id);
    let words = match (listed.practice, copy.as_ref()) {
        (true, None) => ReadyWords::good("Een oefendossier: daar is geen kopie van nodig."),
        (_, copy) => wording::ready_copy(copy),
    };
    let changed = wording::moment(listed.changed);
    let (check, asked) = (RwSignal::new(None::<String>), RwSignal::new(false));
    Effect::new(move |_| {
        if asked.get()
            && let Some(Leaving { check: found, .. }) = desk.leaving.get()
        {
            desk.leaving.set(None);
            asked.set(false);
            check.set(Some(found));
        }
    });
    let id = listed.id.clone();
    let ask = move |()| {
        asked.set(true);
        desk.ask(Order::Export { dossier: id.clone() });
    };
    view! {
        <ReadyPoint title=format!("Dossier “{}”", listed.title) words=Signal::stored(words)>
            <p class="muted small">{format!("Laatst gewijzigd op {changed}.")}</p>
            <div role="status">
                {move || check.get().map(|check| view! {
                    <p>"Vergelijk de controletekens met het andere toestel: "<CheckCharacters characters=check/></p>
                }.into_any())}
            </div>
            <Button kind=ButtonKind::Secondary sign=Sign::Check on_press=ask>
                "Toon de controletekens"<span class="visually-hidden">{format!(" van {}", listed.title)}</span>
            </Button>
        </ReadyPoint>
    }
    .into_any()
}

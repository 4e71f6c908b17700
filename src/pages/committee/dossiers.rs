//! The dossiers on this device.

use super::super::statement_links::statement_links;
use super::Route;
use super::arrival::arrive;
use super::carrying::{Compare, Means, TakeIn, last_copy};
use super::copied::{Left, Reminder};
use super::lock::Unlock;
use super::new_version::NewVersion;
use super::retention::{too_long, unknown};
use super::wiping::{Purge, Purged, Statement};
use crate::components::{
    Button, ButtonKind, ButtonLink, ConfirmDialog, EmptyState, Icon, PageHeader, Sign, focus_heading,
};
use crate::desk::{Desk, DeviceLock, Listed, Order};
use crate::wording;
use leptos::prelude::*;

/// The list, with the ways to make or take in a dossier.
#[component]
pub(super) fn Dossiers(desk: Desk, left: RwSignal<Left>) -> impl IntoView {
    let purged = RwSignal::new(Purged::None);
    move || match purged.get() {
        None => view! { <Here desk left purged/> }.into_any(),
        Some((wiped, now)) => view! {
            <Statement
                desk
                wiped
                now
                title="Het dossier is voorgoed gewist"
                lead="De verklaring staat alleen op dit scherm. Druk ze af voor je verdergaat."
            >
                <Button kind=ButtonKind::Quiet on_press=move |()| purged.set(None)>"Naar de dossiers"</Button>
            </Statement>
        }
        .into_any(),
    }
}

/// The list.
#[component]
fn Here(desk: Desk, left: RwSignal<Left>, purged: RwSignal<Purged>) -> impl IntoView {
    arrive();
    let going = RwSignal::new(None::<Listed>);
    let here = Memo::new(move |_| {
        desk.listed.get().map(|listed| listed.into_iter().partition::<Vec<_>, _>(|one| !one.deleted))
    });
    let asked = RwSignal::new(None::<Listed>);
    let asking = RwSignal::new(false);
    Effect::new(move |_| {
        if asked.get().is_some() {
            asking.set(true);
        }
    });
    let closed = Memo::new(move |_| matches!(desk.lock.get(), DeviceLock::Closed(_)));
    view! {
        {move || if closed.get() {
            view! { <Unlock desk/><NewVersion/><Practice/> }.into_any()
        } else {
            view! { <Ways desk left/> }.into_any()
        }}
        {move || here.get().map(|(present, deleted)| view! {
            {unknown(&present)}
            <List desk listed=present asked/>
            <Deleted desk listed=deleted going/>
        })}
        <div><ButtonLink href="#/wissen" kind=ButtonKind::Quiet sign=Sign::Remove>"Wis dit toestel"</ButtonLink></div>
        <footer>{statement_links("../", "commissie", false)}</footer>
        <Purge desk asked=going purged/>
        <ConfirmDialog
            id="verwijder-dossier"
            title="Dit dossier verwijderen?"
            open=asking
            confirm="Verwijder dossier"
            on_confirm=move |()| {
                if let Some(listed) = asked.get_untracked() {
                    desk.ask(Order::Delete { dossier: listed.id, deleted: true });
                    desk.told.set(None);
                }
                asked.set(None);
                focus_heading();
            }
        >
            <p>
                {move || asked.get().map(|listed| format!(
                    "“{}” verdwijnt uit deze lijst. Het blijft onderaan staan bij Verwijderd. Daar kan je het terugzetten.",
                    listed.title
                ))}
            </p>
        </ConfirmDialog>
    }
    .into_any()
}

/// The ways to make or take in a dossier, and what must be known first.
#[component]
fn Ways(desk: Desk, left: RwSignal<Left>) -> impl IntoView {
    desk.outside().set_title("Dossiers – Selectiewijzer");
    view! {
        <PageHeader
            title="Dossiers op dit toestel"
            lead="Eén dossier is één selectie: wat vooraf beslist is, de kandidaten, de punten en het proces-verbaal."
        >
            <div class="cluster">
                <ButtonLink href="#/nieuw" sign=Sign::Add>"Nieuw dossier"</ButtonLink>
                <TakeIn desk compare=Compare::Offered on_text=move |text| desk.take_in(text)/>
                <ButtonLink href="#/klaar" kind=ButtonKind::Quiet sign=Sign::Kept>"Klaar voor de zaal?"</ButtonLink>
                <ButtonLink href="#/slot" kind=ButtonKind::Quiet sign=Sign::Lock>"Slot"</ButtonLink>
            </div>
        </PageHeader>
        <NewVersion/>
        <Reminder left/>
    }
    .into_any()
}

/// What can be done before anybody unlocks.
#[component]
fn Practice() -> impl IntoView {
    view! {
        <section class="stack" aria-labelledby="oefenen">
            <h2 id="oefenen">"Oefenen"</h2>
            <p>"Een oefendossier heeft verzonnen kandidaten. Daarvoor hoef je niet te ontgrendelen."</p>
            <div><ButtonLink href="#/nieuw" kind=ButtonKind::Secondary sign=Sign::Add>"Nieuw oefendossier"</ButtonLink></div>
        </section>
    }
    .into_any()
}

#[component]
fn List(desk: Desk, listed: Vec<Listed>, asked: RwSignal<Option<Listed>>) -> impl IntoView {
    if listed.is_empty() {
        if matches!(desk.lock.get(), DeviceLock::Closed(_)) {
            return ().into_any();
        }
        return view! {
            <EmptyState sign=Sign::Sheet title="Nog geen dossiers">
                <p>
                    "Begin met een nieuw dossier van de vacature, of open een bestand dat je eerder bewaarde. Met een oefendossier probeer je alles uit zonder gevolgen."
                </p>
            </EmptyState>
        }
        .into_any();
    }
    let (device, today) = (Means::here().device, desk.outside().now().date);
    let cards = listed
        .into_iter()
        .map(|one| {
            let copy = wording::last_copy(last_copy(&*device, &one.id).as_ref(), today);
            let href = Route::read(&format!("#/dossier/{}", one.id)).address();
            let (title, mine) = (one.title.clone(), one.clone());
            let late = too_long(&one, today);
            view! {
                <li class="sheet dossier-card">
                    <div class="stack--tight">
                        <h2 class="dossier-card__title"><a href=href>{title.clone()}</a></h2>
                        {one.sheet.clone().map(|name| view! { <p>{format!("Scoreblad van {name}")}</p> })}
                        {one.practice.then(|| view! {
                            <p class="dossier-card__practice"><Icon sign=Sign::Practice/><span>"Oefening"</span></p>
                        })}
                        <p class="muted small">
                            {match one.candidates { 0 => "Nog geen kandidaten".to_owned(), 1 => "1 kandidaat".to_owned(), count => format!("{count} kandidaten") }}
                            {format!(" · laatst gewijzigd op {}", wording::moment(one.changed))}
                        </p>
                        {(!one.practice).then(|| view! { <p class="muted small">{copy}</p> }.into_any())}
                        {late}
                    </div>
                    <Button kind=ButtonKind::Quiet sign=Sign::Remove on_press=move |()| asked.set(Some(mine.clone()))>
                        "Verwijder"<span class="visually-hidden">{format!(" {title}")}</span>
                    </Button>
                </li>
            }
        })
        .map(IntoAny::into_any).collect_view();
    view! { <ul class="dossier-cards" role="list">{cards}</ul> }.into_any()
}

#[component]
fn Deleted(desk: Desk, listed: Vec<Listed>, going: RwSignal<Option<Listed>>) -> impl IntoView {
    (!listed.is_empty()).then(|| {
        let lines = listed
            .into_iter()
            .map(|one| {
                let (id, title, named, mine) = (one.id.clone(), one.title.clone(), one.title.clone(), one);
                view! {
                    <li class="cluster">
                        <span>{title.clone()}</span>
                        <Button
                            kind=ButtonKind::Secondary
                            sign=Sign::Undo
                            on_press=move |()| {
                                desk.ask(Order::Delete { dossier: id.clone(), deleted: false });
                                focus_heading();
                            }
                        >
                            "Zet terug"<span class="visually-hidden">{format!(" {title}")}</span>
                        </Button>
                        <Button
                            kind=ButtonKind::Quiet
                            sign=Sign::Remove
                            on_press=move |()| going.set(Some(mine.clone()))
                        >
                            "Wis voorgoed"<span class="visually-hidden">{format!(" {named}")}</span>
                        </Button>
                    </li>
                }
            })
            .map(IntoAny::into_any)
            .collect_view();
        view! {
            <section class="stack" aria-labelledby="verwijderd">
                <h2 id="verwijderd">"Verwijderd"</h2>
                <ul class="stack" role="list">{lines}</ul>
            </section>
        }
    })
}

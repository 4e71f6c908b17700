//! The recruitment reserve: until when it holds, who stands on it, and which jobs they were offered.

mod offer_form;
mod reserve_form;

use super::Room;
use super::room::Open;
use crate::components::{
    Button, ButtonKind, ButtonLink, DataTable, EmptyState, Notice, NoticeKind, PageHeader, Sign,
};
use crate::rules::{CandidateId, Dossier, Reserve, ReserveState, Reserved};
use crate::wording;
use leptos::prelude::*;
use offer_form::OfferForm;
use reserve_form::ReserveForm;

/// The button that asks until when the reserve holds.
const SET: &str = "wervingsreserve-vastleggen";

/// Which offer is asked about: to whom, and which of the candidate's offers.
type Asked = RwSignal<Option<(CandidateId, u32)>>;

/// The room.
#[component]
pub(super) fn ReserveRoom(open: Open) -> impl IntoView {
    let closed = Memo::new(move |_| open.dossier.with(|dossier| dossier.closing().is_some()));
    let reserve = Memo::new(move |_| open.dossier.with(|dossier| dossier.reserve().cloned()));
    let setting = RwSignal::new(false);
    let asked: Asked = RwSignal::new(None);
    let known = Memo::new(move |_| reserve.with(Option::is_some));
    view! {
        <PageHeader title="Wervingsreserve" lead="Wie slaagde en later nog een betrekking kan krijgen. De volgorde blijft die van het afsluiten.">
            <div class="cluster screen-only">
                <ButtonLink href=open.to(Room::Closing) kind=ButtonKind::Quiet>"Terug naar afsluiten"</ButtonLink>
                <div class="cluster" hidden=move || !closed.get() || !known.get()>
                    <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| open.desk.outside().print()>
                        "Druk de lijst af"
                    </Button>
                </div>
            </div>
        </PageHeader>
        {move || (!closed.get()).then(|| view! {
            <EmptyState sign=Sign::Lock title="Een wervingsreserve kan na het afsluiten">
                <p>"Tot dan kan nog veranderen wie slaagt. Sluit eerst elke proef en dan de selectie."</p>
                <ButtonLink href=open.to(Room::Closing)>"Naar Afsluiten"</ButtonLink>
            </EmptyState>
        }.into_any())}
        <div class="stack" hidden=move || !closed.get()>
            {move || match reserve.get() {
                Some(reserve) => view! { <State open reserve/> }.into_any(),
                None => view! {
                    <p>"Beslist de aanstellende overheid om een wervingsreserve aan te leggen? Leg dan vast tot wanneer ze geldt. Daarna noteer je hier elk aanbod en elk antwoord."</p>
                }.into_any(),
            }}
            <div class="screen-only">
                {move || {
                    let words = if known.get() { "Verleng of verbeter" } else { "Leg de wervingsreserve vast" };
                    let kind = if known.get() { ButtonKind::Secondary } else { ButtonKind::Primary };
                    view! { <Button id=SET kind disabled=open.follows on_press=move |()| setting.set(true)>{words}</Button> }.into_any()
                }}
            </div>
            {move || known.get().then(|| view! { <List open asked/> }.into_any())}
        </div>
        <ReserveForm open asked=setting/>
        <OfferForm open asked/>
    }
    .into_any()
}

/// Until when it holds, and who is next.
#[component]
fn State(open: Open, reserve: Reserve) -> impl IntoView {
    let today = open.desk.outside().now().date;
    let ended = reserve.has_ended(today);
    let holds = wording::reserve_holds(&reserve, today);
    let next = move || (!ended).then(|| open.dossier.with(|dossier| next_words(dossier)));
    view! {
        {if ended {
            view! { <Notice kind=NoticeKind::Warning title="Verlopen"><p>{holds}</p></Notice> }.into_any()
        } else {
            view! { <p><strong>{holds}</strong></p> }.into_any()
        }}
        <p>{format!("Beslist door {} op {}, kenmerk {}.", reserve.body, wording::day(reserve.date), reserve.reference)}</p>
        <p aria-live="polite">{next}</p>
    }
    .into_any()
}

/// Who can be offered the next job; on a list that nobody stands before another.
fn next_words(dossier: &Dossier) -> String {
    if !dossier.is_ranked() {
        return "Er is geen rangschikking: niemand staat voor een ander.".into();
    }
    let next = dossier.next_in_reserve();
    let named: Vec<String> = next.iter().map(|one| one.candidate.number.to_string()).collect();
    match named.as_slice() {
        [] => "Niemand op de lijst is nog beschikbaar.".into(),
        [one] => format!("Eerst aan de beurt: kandidaat {one}."),
        several => format!(
            "Eerst aan de beurt, ex aequo: kandidaten {}. De aanstellende overheid beslist wie van hen.",
            several.join(" en ")
        ),
    }
}

#[component]
fn List(open: Open, asked: Asked) -> impl IntoView {
    let lines = move || {
        open.dossier.with(|dossier| {
            let list = dossier.reserved();
            let named = list.iter().any(|one| dossier.name(&one.candidate.id).is_some());
            let placed = list.iter().any(|one| one.place.is_some());
            if list.is_empty() {
                return view! { <p>"Er is niemand geslaagd: de lijst is leeg."</p> }.into_any();
            }
            let rows = list.into_iter().map(|one| {
                let name = named.then(|| dossier.name(&one.candidate.id).unwrap_or_default().to_owned());
                line(open, asked, one, name)
            });
            let rows: Vec<_> = rows.collect();
            view! {
                <DataTable id="wervingsreserve" caption="Wervingsreserve" caption_hidden=true>
                    <thead>
                        <tr>
                            {placed.then(|| view! { <th scope="col">"Plaats"</th> }.into_any())}
                            <th scope="col">"Kandidaat"</th>
                            {named.then(|| view! { <th scope="col">"Naam"</th> }.into_any())}
                            <th scope="col">"Stand"</th>
                            <th scope="col">"Aanbod"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </DataTable>
            }
            .into_any()
        })
    };
    view! {
        {lines}
        <p class="screen-only">
            "Wil iemand niet meer op de lijst staan? Noteer dat bij "
            <a href=open.to(Room::Ranking)>{open.dossier.with_untracked(|dossier| wording::ranking_name(dossier))}</a>
            ": “ziet af”. Niemand schuift op."
        </p>
    }
    .into_any()
}

/// The identifier of the button that offers a job to somebody.
fn offer_button(who: &CandidateId) -> String {
    format!("bied-aan-{who}")
}

fn line(open: Open, asked: Asked, one: Reserved, name: Option<String>) -> AnyView {
    let Reserved { candidate, place, state, offers } = one;
    let (id, number) = (candidate.id.clone(), candidate.number.to_string());
    let place = place.map(|(place, tied)| format!("{place}{}", if tied { " ex aequo" } else { "" }));
    let can_be_asked = matches!(state, ReserveState::Available | ReserveState::Asked);
    let next = offers.last().map_or(1, |(number, _)| number + 1);
    let made = offers.into_iter().map(|(at, offer)| {
        let (id, number) = (id.clone(), number.clone());
        view! {
            <li>
                {wording::offer(&offer)}" "
                <span class="screen-only">
                    <Button
                        id=format!("aanbod-{id}-{at}")
                        kind=ButtonKind::Quiet
                        disabled=open.follows
                        on_press=move |()| asked.set(Some((id.clone(), at)))
                    >
                        {if offer.answer.is_some() { "Verbeter" } else { "Noteer het antwoord" }}
                        <span class="visually-hidden">{format!(" van kandidaat {number}: {}", offer.job)}</span>
                    </Button>
                </span>
            </li>
        }
    });
    let made: Vec<_> = made.collect();
    let offer = can_be_asked.then(|| {
        let id = id.clone();
        view! {
            <span class="screen-only">
                <Button
                    id=offer_button(&id)
                    kind=ButtonKind::Secondary
                    disabled=open.follows
                    on_press=move |()| asked.set(Some((id.clone(), next)))
                >
                    "Bied een betrekking aan"
                    <span class="visually-hidden">{format!(" aan kandidaat {number}")}</span>
                </Button>
            </span>
        }
        .into_any()
    });
    let heads = place.is_none();
    let number = candidate.number.to_string();
    view! {
        <tr>
            {place.map(|place| view! { <th scope="row">{place}</th> }.into_any())}
            {if heads { view! { <th scope="row">{number}</th> }.into_any() } else { view! { <td>{number}</td> }.into_any() }}
            {name.map(|name| view! { <td>{name}</td> }.into_any())}
            <td>{wording::reserve_state(state)}</td>
            <td><ul class="reasons" role="list">{made}</ul>{offer}</td>
        </tr>
    }
    .into_any()
}

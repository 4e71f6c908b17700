//! Score sheets: handed out to members, taken over when they come back, and what must be decided between.

use super::carrying::{Compare, HandOver, Parcel, TakeIn};
use super::contests::ContestList;
use super::incoming::IncomingNotice;
use super::room::Open;
use super::{OralPlace, Room};
use crate::components::{Button, ButtonKind, ButtonLink, EmptyState, Notice, NoticeKind, PageHeader, Sign};
use crate::desk::Leaving;
use crate::rules::{Dossier, MemberId, SheetTrail};
use crate::wording;
use leptos::prelude::*;

/// A member who scores apart, with the parts and where the sheet went.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Scoring {
    id: MemberId,
    name: String,
    parts: Vec<String>,
    trail: SheetTrail,
}

/// The room.
#[component]
pub(super) fn Sheets(open: Open) -> impl IntoView {
    let desk = open.desk;
    let members = Memo::new(move |_| open.dossier.with(|dossier| scoring_members(dossier)));
    let parcel = RwSignal::new(None);
    Effect::new(move |_| {
        if let Some(Leaving { name, text, check }) = desk.leaving.get() {
            desk.leaving.set(None);
            let practice = open.dossier.with_untracked(|dossier| dossier.opening().practice);
            parcel.set(Some(Parcel { name, text, check, practice }));
        }
    });
    view! {
        <PageHeader
            title=Room::Sheets.name()
            lead="Elk lid krijgt een eigen blad, met alleen het eigen onderdeel en de nummers. Neem terug wat het lid invulde: zo vaak je wil, in elke volgorde."
        >
            <div><ButtonLink href=open.to(Room::PaperSheets) kind=ButtonKind::Quiet sign=Sign::Print>"Papieren scorebladen"</ButtonLink></div>
        </PageHeader>
        <IncomingNotice open/>
        <ContestList open/>
        <section class="stack" aria-labelledby="bladen-uitdelen">
            <h2 id="bladen-uitdelen">"Uitdelen"</h2>
            {move || if members.with(Vec::is_empty) {
                view! {
                    <EmptyState sign=Sign::People title="Geen enkel lid geeft aparte punten">
                        <p>"Leg eerst vast welke leden welke proef apart beoordelen. Daarna krijgt elk lid hier een scoreblad."</p>
                        <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                    </EmptyState>
                }
                .into_any()
            } else {
                view! { <GuideFirst open/> <Members open members/> }.into_any()
            }}
            <HandOver desk parcel on_handed=|_| ()/>
        </section>
        <section class="sheet stack committee-form" aria-labelledby="bladen-aannemen">
            <h2 id="bladen-aannemen">"Aannemen"</h2>
            <p>"Open het scoreblad dat een lid teruggaf, of een kopie van dit dossier van een ander toestel. Je ziet eerst wat erin staat; er verandert nog niets."</p>
            <div hidden=move || open.follows.get()>
                <TakeIn desk compare=Compare::Required on_text=move |text| desk.take_in(text)/>
            </div>
        </section>
    }
    .into_any()
}

/// Says that the guide is not on the sheets yet, where somebody scores the oral test apart.
#[component]
fn GuideFirst(open: Open) -> impl IntoView {
    let missing = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let leaf = dossier.oral_part().zip(dossier.scoring());
            let leaf = leaf.and_then(|(part, scoring)| scoring.procedure.leaf(part));
            leaf.is_some_and(|leaf| !leaf.members.is_empty()) && dossier.fixed_guide().is_none()
        })
    });
    move || {
        missing.get().then(|| {
            let href = open.to(Room::Oral(OralPlace::Guide));
            view! {
                <Notice kind=NoticeKind::Warning title="De gespreksleidraad ligt nog niet vast">
                    <p>"Leg ze vast voor je uitdeelt: dan staan de vragen op het scoreblad."</p>
                    <ButtonLink href kind=ButtonKind::Secondary>"Naar de gespreksleidraad"</ButtonLink>
                </Notice>
            }
            .into_any()
        })
    }
}

/// Every member who scores a part apart, by name.
fn scoring_members(dossier: &Dossier) -> Vec<Scoring> {
    let leaves = dossier.scoring().map(|scoring| scoring.procedure.leaves()).unwrap_or_default();
    let parts_of = |id: &MemberId| {
        let own = leaves.iter().filter(|(_, leaf)| leaf.members.contains(id));
        own.map(|(part, _)| part.title.clone()).collect::<Vec<_>>()
    };
    let members = dossier.committee().values().filter(|member| !member.removed);
    let mut scoring: Vec<Scoring> = members
        .map(|member| Scoring {
            id: member.id.clone(),
            name: member.name.clone(),
            parts: parts_of(&member.id),
            trail: dossier.sheet_trails().get(&member.id).cloned().unwrap_or_default(),
        })
        .filter(|member| !member.parts.is_empty())
        .collect();
    scoring.sort_by(|one, other| one.name.cmp(&other.name));
    scoring
}

#[component]
fn Members(open: Open, members: Memo<Vec<Scoring>>) -> impl IntoView {
    let cards = move || {
        members
            .get()
            .into_iter()
            .map(|member| {
                let (id, name, handed_out) =
                    (member.id, member.name.clone(), member.trail.handed_out.is_some());
                view! {
                    <li class="sheet dossier-card">
                        <div class="stack--tight">
                            <h3 class="dossier-card__title">{member.name}</h3>
                            <p>{member.parts.join(", ")}</p>
                            <p class="muted small">{wording::sheet_trail(&member.trail)}</p>
                        </div>
                        <Button
                            id=format!("deel-uit-{id}")
                            kind=ButtonKind::Secondary
                            sign=Sign::Export
                            disabled=open.follows
                            on_press=move |()| open.desk.hand_out(id.clone())
                        >
                            {if handed_out { "Deel opnieuw uit" } else { "Deel uit" }}
                            <span class="visually-hidden">{format!(" aan {name}")}</span>
                        </Button>
                    </li>
                }
            })
            .map(IntoAny::into_any)
            .collect_view()
    };
    view! { <ul class="dossier-cards" role="list">{cards}</ul> }.into_any()
}

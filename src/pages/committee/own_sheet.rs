//! "Mijn scoreblad": what one member scores on an own tablet, and nothing of others.

use super::carrying::{HandOver, Parcel};
use super::grid_row::not_counted;
use super::incoming::IncomingNotice;
use super::room::Open;
use crate::components::{Button, DataTable, PageHeader, PointsCell, Sign};
use crate::desk::{Leaving, Order, Target};
use crate::rules::{Candidate, CandidateId, Dossier, Leaf, MemberId, Part, PartId, Points};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The sheet.
#[component]
pub(super) fn OwnSheet(open: Open) -> impl IntoView {
    let desk = open.desk;
    let Some(member) = open
        .dossier
        .with_untracked(|dossier| dossier.opening().sheet.as_ref().map(|sheet| sheet.member.clone()))
    else {
        return ().into_any();
    };
    let (name, job, id) = open.dossier.with_untracked(|dossier| {
        let name = dossier.committee().get(&member).map(|known| known.name.clone()).unwrap_or_default();
        (name, dossier.opening().vacancy.title.clone(), dossier.opening().id.clone())
    });
    if desk.by.with_untracked(String::is_empty) {
        desk.by.set(name.clone());
    }
    let parts = Memo::new(move |_| open.dossier.with(|dossier| dossier.scoring().cloned()));
    let own = member.clone();
    let sections = move || {
        let scoring = parts.get()?;
        let leaves = scoring.procedure.leaves().into_iter().map(|(part, leaf)| (part.clone(), leaf.clone()));
        let member = own.clone();
        Some(
            leaves
                .map(|(part, leaf)| view! { <OwnPart open part leaf member=member.clone()/> }.into_any())
                .collect_view(),
        )
    };
    let count = Memo::new(move |_| open.dossier.with(|dossier| filled(dossier, &member)));
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
            title="Mijn scoreblad"
            over=format!("{name} – {job}")
            lead="Je ziet alleen je eigen onderdeel. Wat je invult, blijft op dit toestel tot je het blad teruggeeft."
        />
        <IncomingNotice open/>
        {sections}
        <section class="sheet stack committee-form" aria-labelledby="blad-teruggeven">
            <h2 id="blad-teruggeven">"Geef je blad terug"</h2>
            <p role="status">
                {move || {
                    let (filled, all) = count.get();
                    format!("{filled} van {all} ingevuld.")
                }}
            </p>
            <p>"Je mag het blad meer dan één keer teruggeven. Wat je daarna nog verandert, komt mee met de volgende keer."</p>
            <div>
                <Button
                    id="geef-terug"
                    sign=Sign::Export
                    on_press=move |()| {
                        desk.settle();
                        desk.ask(Order::Export { dossier: id.clone() });
                    }
                >
                    "Geef mijn scoreblad terug"
                </Button>
            </div>
            <HandOver desk parcel on_handed=move |()| desk.handed_on.set(true)/>
        </section>
    }
    .into_any()
}

/// How many scores the member gave, of how many.
fn filled(dossier: &Dossier, member: &MemberId) -> (usize, usize) {
    let leaves = dossier.scoring().map(|scoring| scoring.leaves.clone()).unwrap_or_default();
    let candidates = dossier.candidates();
    let judged = |candidate: &&Arc<Candidate>, part: &PartId| {
        dossier.proceedings().recusal(part, member, &candidate.id).is_none()
    };
    let all = candidates.iter().map(|one| leaves.iter().filter(|part| judged(one, part)).count()).sum();
    let given = |candidate: &Arc<Candidate>| {
        let cells = leaves.iter().filter_map(|part| candidate.cells.get(part));
        cells.filter(|cell| cell.readable_members().contains_key(member)).count()
    };
    (candidates.iter().copied().map(given).sum(), all)
}

/// One part: its limits, what it is about, and a field per candidate.
#[component]
fn OwnPart(open: Open, part: Part<Points>, leaf: Leaf<Points>, member: MemberId) -> impl IntoView {
    let candidates = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            dossier.candidates().iter().map(|one| (one.id.clone(), one.number)).collect::<Vec<_>>()
        })
    });
    let (heading, grid) = (format!("onderdeel-{}", part.id), format!("blad-{}", part.id));
    let limits = wording::limits(&part);
    let (id, title) = (part.id.clone(), part.title.clone());
    let rows = move || {
        candidates
            .get()
            .into_iter()
            .enumerate()
            .map(|(row, (candidate, number))| {
                let target = Target::Member(candidate.clone(), id.clone(), member.clone());
                let label = format!("{title}, kandidaat {number}");
                let (grid, leaf) = (grid.clone(), leaf.clone());
                let recused = open.dossier.with_untracked(|dossier| {
                    dossier.proceedings().recusal(&id, &member, &candidate).is_some()
                });
                if recused {
                    return view! {
                        <tr>
                            <th scope="row">{format!("Kandidaat {number}")}</th>
                            <td class="figure">"je onthoudt je"</td>
                        </tr>
                    }
                    .into_any();
                }
                view! {
                    <tr>
                        <th scope="row">{format!("Kandidaat {number}")}</th>
                        <td class="entry">
                            <OwnScore open place=Place { grid, row, label } candidate part=id.clone() target leaf/>
                        </td>
                    </tr>
                }
                .into_any()
            })
            .collect_view()
    };
    view! {
        <section class="sheet stack" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{part.title.clone()}</h2>
            <p class="muted">{format!("Punten: {limits}.")}</p>
            {part.description.clone().map(|words| view! { <p>{words}</p> })}
            <DataTable id=format!("tabel-{}", part.id) caption=format!("Jouw punten op {}", part.title) caption_hidden=true>
                <thead><tr><th scope="col">"Kandidaat"</th><th scope="col" class="figure">"Jouw punten"</th></tr></thead>
                <tbody>{rows}</tbody>
            </DataTable>
        </section>
    }
    .into_any()
}

/// Where a field stands, and how it is read aloud.
struct Place {
    grid: String,
    row: usize,
    label: String,
}

/// The member's own score for one candidate.
#[component]
fn OwnScore(
    open: Open,
    place: Place,
    candidate: CandidateId,
    part: PartId,
    target: Target,
    leaf: Leaf<Points>,
) -> impl IntoView {
    let desk = open.desk;
    let Target::Member(_, _, member) = target.clone() else { return ().into_any() };
    let (shown, typed) = (target.clone(), target);
    let value = Memo::new(move |_| desk.text(&shown));
    let error = Memo::new(move |_| {
        value
            .with(|text| Points::read(text, leaf.max, leaf.step).err())
            .map(|error| wording::points_error(&error))
    });
    let cell = Memo::new(move |_| {
        open.dossier
            .with(|dossier| dossier.candidate(&candidate).and_then(|known| known.cells.get(&part).cloned()))
    });
    let own = member.clone();
    let contested = Memo::new(move |_| {
        cell.with(|cell| cell.as_ref().is_some_and(|cell| cell.contested_members.contains(&own)))
    });
    let note = Memo::new(move |_| {
        if contested.get() {
            return Some("twee waarden; de secretaris beslist".to_owned());
        }
        cell.with(|cell| {
            let cell = cell.as_ref()?;
            cell.unreadable_members.contains_key(&member).then(|| {
                not_counted(match cell.members.get(&member) {
                    Some(crate::rules::MemberScore::Points(points)) => Some(*points),
                    _ => None,
                })
            })
        })
    });
    let read_only = Signal::derive(move || open.follows.get() || contested.get());
    view! {
        <PointsCell
            grid=place.grid
            row=place.row
            column=0
            label=place.label
            value
            error
            empty="open"
            note
            read_only
            on_input=Callback::new(move |text| desk.typing(typed.clone(), text))
            on_commit=Callback::new(move |_| desk.settle())
        />
    }
    .into_any()
}

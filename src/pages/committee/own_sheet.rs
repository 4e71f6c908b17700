//! "Mijn scoreblad": what one member scores on an own tablet, and nothing of others.

use super::carrying::{HandOver, Means, Parcel};
use super::copied::Copied;
use super::incoming::IncomingNotice;
use super::own_form::{FormWay, Introduction, abstains};
use super::own_score::{OwnScore, Place};
use super::room::Open;
use crate::components::{Button, DataTable, PageHeader, Sign};
use crate::desk::{Leaving, Order, Target};
use crate::rules::{Candidate, CandidateId, CandidateNumber, Dossier, Leaf, MemberId, Part, PartId, Points};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The sheet.
#[component]
pub(super) fn OwnSheet(open: Open) -> impl IntoView {
    let desk = open.desk;
    let Some(member) = open.dossier.with_untracked(|dossier| dossier.sheet_member().cloned()) else {
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
    let observed = Memo::new(move |_| open.dossier.with(|dossier| observed(dossier)));
    let (parcel, out) = (RwSignal::new(None), Copied::here());
    let (copied_out, device) = (id.clone(), Means::here().device);
    let handed = move |handed| {
        if let Some(out) = out {
            out.left(&*device, &copied_out, handed);
        }
    };
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
        <p class="muted small">{move || open.dossier.with(|dossier| format!("Controletekens: {}.", wording::both_fingerprints(dossier)))}</p>
        {sections}
        <section class="sheet stack committee-form" aria-labelledby="blad-teruggeven">
            <h2 id="blad-teruggeven">"Geef je blad terug"</h2>
            <p role="status">
                {move || {
                    let (filled, all) = count.get();
                    format!("{filled} van {all} ingevuld.")
                }}
            </p>
            <p role="status">
                {move || {
                    let (observed, all) = observed.get();
                    (all > 0).then(|| format!("{observed} van {all} observaties geschreven."))
                }}
            </p>
            <p>"Je mag het blad meer dan één keer teruggeven. Wat je daarna nog verandert, komt mee met de volgende keer."</p>
            <div>
                <Button
                    id="geef-terug"
                    sign=Sign::Export
                    on_press=move |()| {
                        desk.settle();
                        if let Some(out) = out {
                            out.asked();
                        }
                        desk.ask(Order::Export { dossier: id.clone() });
                    }
                >
                    "Geef mijn scoreblad terug"
                </Button>
            </div>
            <HandOver desk parcel on_handed=handed/>
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

/// On how many criteria of all candidates the member wrote, of how many.
fn observed(dossier: &Dossier) -> (usize, usize) {
    let Some(member) = dossier.sheet_member() else { return (0, 0) };
    let judged = dossier.candidates().into_iter().filter(|one| !abstains(dossier, member, &one.id));
    judged
        .map(|one| dossier.answered(one))
        .fold((0, 0), |(answered, all), (more, of)| (answered + more, all + of))
}

/// One part: its limits, what it is about, and a field per candidate.
#[component]
fn OwnPart(open: Open, part: Part<Points>, leaf: Leaf<Points>, member: MemberId) -> impl IntoView {
    let candidates = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            dossier.candidates().iter().map(|one| (one.id.clone(), one.number)).collect::<Vec<_>>()
        })
    });
    let of_oral = part.id.clone();
    let is_oral = Memo::new(move |_| {
        open.dossier.with(|dossier| dossier.oral_part() == Some(&of_oral) && !dossier.criteria().is_empty())
    });
    let heading = format!("onderdeel-{}", part.id);
    let limits = wording::limits(&part);
    let (id, title) = (part.id.clone(), part.title.clone());
    let rows = move || {
        let row = |(row, (candidate, number)): (usize, (CandidateId, CandidateNumber))| {
            let (grid, label) = (format!("blad-{id}"), format!("{title}, kandidaat {number}"));
            let (place, part) = (Place { grid, row, label }, id.clone());
            let (leaf, member) = (leaf.clone(), member.clone());
            view! { <OwnRow open place part leaf member candidate number is_oral/> }.into_any()
        };
        candidates.get().into_iter().enumerate().map(row).collect_view()
    };
    view! {
        <section class="sheet stack" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{part.title.clone()}</h2>
            <p class="muted">{format!("Punten: {limits}.")}</p>
            {part.description.clone().map(|words| view! { <p>{words}</p> })}
            {move || is_oral.get().then(|| view! { <Introduction open/> }.into_any())}
            <div class="own-table">
                <DataTable id=format!("tabel-{}", part.id) caption=format!("Jouw punten op {}", part.title) caption_hidden=true>
                    <thead>
                        <tr>
                            <th scope="col">"Kandidaat"</th>
                            <th scope="col" class="figure">"Jouw punten"</th>
                            {move || is_oral.get().then(|| view! { <th scope="col">"Observaties"</th> }.into_any())}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </DataTable>
            </div>
        </section>
    }
    .into_any()
}

/// One candidate: the points, and at the oral test the way to the form.
#[component]
fn OwnRow(
    open: Open,
    place: Place,
    part: PartId,
    leaf: Leaf<Points>,
    member: MemberId,
    candidate: CandidateId,
    number: CandidateNumber,
    is_oral: Memo<bool>,
) -> impl IntoView {
    let recused = open
        .dossier
        .with_untracked(|dossier| dossier.proceedings().recusal(&part, &member, &candidate).is_some());
    let id = candidate.clone();
    let form = move || {
        let id = id.clone();
        is_oral.get().then(|| {
            let way = (!recused).then(|| view! { <FormWay open candidate=id number/> });
            view! { <td>{way}</td> }.into_any()
        })
    };
    let score = if recused {
        view! { <td class="figure">"je onthoudt je"</td> }.into_any()
    } else {
        let target = Target::Member(candidate.clone(), part.clone(), member);
        view! { <td class="entry"><OwnScore open place candidate part target leaf/></td> }.into_any()
    };
    view! { <tr><th scope="row">{format!("Kandidaat {number}")}</th>{score}{form}</tr> }.into_any()
}

//! The minutes (proces-verbaal): the notes of the sitting, and the sheet to print.

use super::Room;
use super::check::{Findings, link};
use super::closing::result_is_open;
use super::corrigendum::corrigenda;
use super::room::Open;
use super::typed::TypedArea;
use super::{
    minutes_committee as committee, minutes_oral, minutes_parts as part, minutes_results as results,
};
use crate::components::{Button, ButtonKind, PageHeader, Sign, focus_heading};
use crate::desk::Target;
use crate::rules::{Change, Dossier, Finding, Note};
use crate::wording;
use leptos::prelude::*;

/// The notes, then the minutes. Printing waits until every announced criterion is scored and explained.
#[component]
pub(super) fn Minutes(open: Open) -> impl IntoView {
    let ready = Memo::new(move |_| open.dossier.with(|dossier| is_ready(dossier)));
    let notes = Note::WRITTEN
        .into_iter()
        .map(|note| {
            view! {
                <TypedArea
                    open
                    id=format!("nota-{note:?}").to_lowercase()
                    label=wording::note(note)
                    target=Target::Note(note)
                    read_only=open.follows
                />
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <div class="screen-only stack--loose">
            <PageHeader title="Proces-verbaal" lead="Wat de commissie vaststelt en ondertekent. Het schrijft zichzelf uit het dossier.">
                <div class="stack--tight">
                    <Button
                        id="druk-verslag"
                        sign=Sign::Print
                        disabled=Signal::derive(move || !ready.get())
                        on_press=move |()| {
                            open.desk.settle();
                            open.desk.outside().print();
                        }
                    >
                        "Druk het proces-verbaal af"
                    </Button>
                    <p class="muted small" hidden=move || ready.get()>
                        "Afdrukken kan zodra elk onderdeel punten en een motivering heeft. Wat ontbreekt, staat bovenaan het ontwerp."
                    </p>
                </div>
            </PageHeader>
            <section class="sheet stack committee-form" aria-labelledby="zitting">
                <h2 id="zitting">"Opmerkingen bij de zittingen"</h2>
                <p class="muted">
                    "Dag, uren, plaats en wie aanwezig was leg je vast bij "<a href=open.to(Room::Committee)>"Commissie"</a>"."
                </p>
                {notes}
                <Earlier open/>
            </section>
        </div>
        <p class="paper-only" hidden=move || ready.get()>
            "Dit proces-verbaal is nog niet volledig en wordt niet afgedrukt. Op het scherm staat wat ontbreekt."
        </p>
        {move || {
            let class = if ready.get() { "sheet minutes" } else { "sheet minutes screen-only" };
            view! {
                <article class=class aria-labelledby="verslag-titel">
                    {open.dossier.with(|dossier| draft(open, dossier))}
                </article>
            }
        }}
    }
    .into_any()
}

/// What the first release noted of the sitting: it stays in the minutes until a session says it.
#[component]
fn Earlier(open: Open) -> impl IntoView {
    let earlier = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let noted = |note: &Note| Some((*note, dossier.note(*note)?.to_owned()));
            Note::OF_THE_SITTING.iter().filter_map(noted).collect::<Vec<_>>()
        })
    });
    view! {
        <div class="stack--tight" hidden=move || earlier.with(Vec::is_empty)>
            <h3>"Vroeger genoteerd"</h3>
            <For each=move || earlier.get() key=|noted| noted.clone() let:noted>
                <div class="cluster cluster--ends">
                    <p class="keep-lines">{format!("{}: {}", wording::note(noted.0), noted.1)}</p>
                    <Button
                        kind=ButtonKind::Quiet
                        sign=Sign::Remove
                        disabled=open.follows
                        on_press=move |()| {
                            if open.desk.change(Change::WriteNote { note: noted.0, text: None }) {
                                focus_heading();
                            }
                        }
                    >
                        "Haal weg"<span class="visually-hidden">{format!(" – {}", wording::note(noted.0))}</span>
                    </Button>
                </div>
            </For>
        </div>
    }
    .into_any()
}

/// Whether the minutes may be printed: nothing blocks, and the verdicts may be shown.
fn is_ready(dossier: &Dossier) -> bool {
    result_is_open(dossier) && Findings::of(dossier).errors.is_empty()
}

fn draft(open: Open, dossier: &Dossier) -> impl IntoView + use<> {
    let vacancy = &dossier.opening().vacancy;
    let judged = open.desk.judged.get();
    let judged = result_is_open(dossier).then_some(&*judged);
    view! {
        <header class="minutes__head">
            {dossier.closing().is_none().then(|| view! { <p class="minutes__draft">"ONTWERP"</p> }.into_any())}
            {dossier.opening().practice.then(|| view! {
                <p class="minutes__practice">"OEFENING – verzonnen kandidaten, geen echte selectie"</p>
            })}
            <h2 class="minutes__title" id="verslag-titel">"Proces-verbaal van de selectie"</h2>
            <p class="minutes__job">{vacancy.title.clone()}</p>
            <p class="minutes__employer">{vacancy.employer.clone()}</p>
            <p class="minutes__status">
                {format!("{} Stand op {}.", wording::provisional(dossier), wording::moment(open.desk.outside().now()))}
            </p>
        </header>
        {unsettled(open, dossier)}
        {committee::sessions(dossier)}
        {committee::committee(dossier)}
        {committee::recusals(dossier)}
        {part::beforehand(dossier)}
        {part::procedure(dossier)}
        {results::results(dossier, judged)}
        {results::ranking(dossier, judged)}
        {results::motivations(dossier)}
        {minutes_oral::oral(dossier)}
        {part::remarks(dossier)}
        {part::conclusion(dossier)}
        {part::signatures(dossier)}
        {corrections(dossier)}
    }
    .into_any()
}

/// Every corrigendum, each on a sheet of its own.
fn corrections(dossier: &Dossier) -> impl IntoView + use<> {
    let sheets = corrigenda(dossier).into_iter();
    sheets.map(|one| view! { <div class="new-sheet">{one}</div> }).map(IntoAny::into_any).collect_view()
}

/// What the check still finds, on top: errors, and warnings that nobody accepted yet.
fn unsettled(open: Open, dossier: &Dossier) -> impl IntoView + use<> {
    let Findings { errors, warnings } = Findings::of(dossier);
    let accepted = dossier.accepted();
    let warnings = warnings.into_iter().filter(|finding| !accepted.contains(&finding.key()));
    let found: Vec<Finding> = errors.into_iter().chain(warnings).collect();
    (!found.is_empty()).then(|| {
        let lines = found
            .iter()
            .map(|finding| view! { <li>{link(open, finding)}</li> })
            .map(IntoAny::into_any)
            .collect_view();
        view! {
            <section class="minutes__unsettled" aria-labelledby="niet-in-orde">
                <h3 id="niet-in-orde">{format!("Nog niet in orde ({})", found.len())}</h3>
                <ul>{lines}</ul>
            </section>
        }
    })
}

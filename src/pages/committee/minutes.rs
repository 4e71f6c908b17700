//! The minutes (proces-verbaal): the notes of the sitting, and the sheet to print.

use super::Room;
use super::check::link;
use super::piece::piece;
use super::recount::{agrees, conclusion, recounted};
use super::room::Open;
use super::save_file::{SaveFile, Saved, SavedFile, file_name};
use super::typed::TypedArea;
use crate::archive::ToPress;
use crate::components::{Button, ButtonKind, PageHeader, Sign, focus_heading};
use crate::desk::Target;
use crate::press::minutes;
use crate::rules::{Change, Dossier, Found, Note};
use crate::wording;
use leptos::prelude::*;

/// The identifier of the title of the minutes.
const TITLE: &str = "verslag-titel";

/// The notes, then the minutes. Printing waits until every announced criterion is scored and explained.
#[component]
pub(super) fn Minutes(open: Open) -> impl IntoView {
    let counted = Memo::new(move |_| open.dossier.with(|dossier| recounted(dossier)));
    let differs = Memo::new(move |_| counted.with(|counted| !agrees(counted.as_ref())));
    let ready = Memo::new(move |_| !differs.get() && open.dossier.with(|dossier| is_ready(dossier)));
    let saved = RwSignal::new(Saved::default());
    let make = Callback::new(move |()| {
        open.dossier.with_untracked(|dossier| {
            let what = if dossier.closing().is_none() { "ontwerp-proces-verbaal" } else { "proces-verbaal" };
            let document = Box::new(minutes(dossier, open.desk.outside().now()));
            Some((file_name(dossier, what, "pdf"), ToPress::Pdf { document }))
        })
    });
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
                    <div class="cluster">
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
                        <SaveFile open id="bewaar-verslag" ready saved make/>
                    </div>
                    <SavedFile saved/>
                    {move || differs.get().then(|| counted.with(|counted| counted.as_ref().map(conclusion)))}
                    <p class="muted small" hidden=move || ready.get() || differs.get()>
                        "Afdrukken en bewaren kan zodra elk onderdeel punten en een motivering heeft. Wat ontbreekt, staat bovenaan het ontwerp."
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
                <article class=class aria-labelledby=TITLE>
                    {open.dossier.with(|dossier| drawn(open, dossier))}
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
    dossier.result_may_be_shown() && Found::of(dossier).errors.is_empty()
}

/// The minutes as they stand, and after them every corrigendum on a sheet of its own.
fn drawn(open: Open, dossier: &Dossier) -> AnyView {
    let pieces = minutes(dossier, open.desk.outside().now()).pieces.into_iter().enumerate();
    let pieces = pieces.map(|(at, one)| {
        if at == 0 {
            return piece(one, TITLE, unsettled(open, dossier));
        }
        view! { <div class="new-sheet">{piece(one, &format!("rechtzetting-{at}"), None)}</div> }.into_any()
    });
    pieces.collect_view().into_any()
}

/// What the check still finds, each with the way to its place.
fn unsettled(open: Open, dossier: &Dossier) -> Option<AnyView> {
    let found = Found::of(dossier).unsettled(dossier);
    let lines =
        found.iter().map(|finding| view! { <li>{link(open, finding)}</li> }.into_any()).collect_view();
    (!found.is_empty()).then(|| lines.into_any())
}

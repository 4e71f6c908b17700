//! Scores from a table: what would be entered, replaced and left alone is shown first, and entered whole or not at all.

use super::Room;
use super::room::Open;
use super::table_came::Came;
use super::table_in::{Faults, LeftOut, TableIn};
use crate::archive::read_scores;
use crate::components::{
    ButtonKind, ButtonLink, DataTable, EmptyState, Frame, Notice, NoticeKind, PageHeader, Sign,
};
use crate::rules::{Dossier, ScoreList};
use crate::wording;
use leptos::prelude::*;

/// The room, or why nothing can come in.
#[component]
pub(super) fn ScoresIn(open: Open) -> impl IntoView {
    let fixed = Memo::new(move |_| open.dossier.with(|dossier| dossier.scoring().is_some()));
    let anyone = Memo::new(move |_| open.dossier.with(|dossier| !dossier.candidates().is_empty()));
    view! {
        <PageHeader title="Punten overnemen" lead="Uit een rekenblad: een rij per kandidaat, een kolom per onderdeel.">
            <ButtonLink href=open.to(Room::Grid) kind=ButtonKind::Quiet>"Terug naar Punten"</ButtonLink>
        </PageHeader>
        {move || if !fixed.get() || !anyone.get() {
            view! {
                <EmptyState sign=Sign::Lock title="Je kan nog geen punten overnemen">
                    <p>"Bij Punten lees je wat er eerst moet gebeuren."</p>
                    <ButtonLink href=open.to(Room::Grid)>"Naar Punten"</ButtonLink>
                </EmptyState>
            }
            .into_any()
        } else if open.follows.get() {
            view! {
                <Notice title="Hier verandert nu niets">
                    <p>"De selectie is afgesloten, of een ander tabblad schrijft in dit dossier."</p>
                </Notice>
            }
            .into_any()
        } else {
            view! { <TakeScores open/> }.into_any()
        }}
    }
    .into_any()
}

#[component]
fn TakeScores(open: Open) -> impl IntoView {
    let came = RwSignal::new(Came::default());
    let preview = Memo::new(move |_| match came.get() {
        Came::Table(table) => open.dossier.with(|dossier| {
            let draft = read_scores(&table, &dossier.scoring()?.procedure);
            Some(ScoreList::check(&draft, dossier, &wording::shown_score))
        }),
        Came::Nothing | Came::Book | Came::Refused(_) => None,
    });
    let ready =
        Memo::new(move |_| preview.with(|list| list.as_ref().is_some_and(|list| list.accepted().is_some())));
    let take = Callback::new(move |()| {
        let shown = preview.get_untracked();
        open.desk.settle();
        // What was typed meanwhile is shown beside the table before it goes.
        if preview.get_untracked() != shown {
            return false;
        }
        let Some(changes) = shown.and_then(|list| list.accepted()) else { return false };
        let count = changes.len();
        let made = open.desk.make(changes, None);
        if made {
            let words = if count == 1 {
                "1 score is overgenomen.".into()
            } else {
                format!("{count} scores zijn overgenomen.")
            };
            open.desk.gone.set(Some(words));
        }
        made
    });
    view! {
        <section class="sheet stack committee-form" aria-labelledby="punten-tabel">
            <h2 id="punten-tabel">"Neem een tabel met punten over"</h2>
            <p>{move || open.dossier.with(|dossier| wording::score_headings(dossier))}</p>
            <TableIn
                open
                hint="Met de koppen erbij. Een lege cel blijft zoals ze is. Je ziet eerst alles; er gebeurt nog niets."
                comma=None
                came
                ready
                take
            >
                {move || preview.get().map(|list| {
                    open.dossier.with_untracked(|dossier| view! { <Preview list dossier=dossier.as_ref().clone()/> }.into_any())
                })}
            </TableIn>
        </section>
    }
    .into_any()
}

/// What would happen with every cell, and every fault with its place.
#[component]
fn Preview(list: ScoreList, dossier: Dossier) -> impl IntoView {
    let faults: Vec<_> = list.faults().iter().map(|fault| wording::score_fault(fault, &dossier)).collect();
    let nothing = faults.is_empty() && list.accepted().is_none();
    let place = list.entries().first().map_or("Regel", |entry| wording::table_place_head(entry.place));
    let rows = list
        .entries()
        .iter()
        .map(|entry| {
            view! {
                <tr>
                    <th scope="row" class="figure">{entry.place.to_string()}</th>
                    <td>{entry.number.to_string()}</td>
                    <td>{wording::part_title(&entry.part, &dossier)}</td>
                    <td class="figure">{wording::score_before(entry)}</td>
                    <td class="figure">{wording::score_after(entry)}</td>
                    <td>{if entry.replaces() {
                    view! { <strong>{wording::score_effect(entry)}</strong> }.into_any()
                } else {
                    wording::score_effect(entry).into_any()
                }}</td>
                </tr>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <Faults faults/>
        <LeftOut headings=list.left_out().to_vec()/>
        {nothing.then(|| view! {
            <Notice kind=NoticeKind::Success title="Er verandert niets"><p>"Alle punten staan er al zo."</p></Notice>
        }.into_any())}
        {(!list.entries().is_empty()).then(|| view! {
            <DataTable id="voorbeeld" caption=wording::score_counts(list.entries()) frame=Frame::Tall>
                <thead>
                    <tr>
                        <th scope="col">{place}</th>
                        <th scope="col">"Kandidaat"</th>
                        <th scope="col">"Onderdeel"</th>
                        <th scope="col" class="figure">"Nu"</th>
                        <th scope="col" class="figure">"Wordt"</th>
                        <th scope="col">"Wat er gebeurt"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </DataTable>
        }.into_any())}
    }
    .into_any()
}

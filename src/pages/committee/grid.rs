//! The grid for the secretary: a row per candidate, a column per part. Enter goes down, Tab goes right.

use super::Room;
use super::grid_row::{Column, Row};
use super::room::Open;
use super::row_blocks::RowBlocks;
use crate::components::{ButtonKind, ButtonLink, CheckField, DataTable, EmptyState, Frame, PageHeader, Sign};
use crate::desk::{Lines, settled};
use crate::rules::{CandidateId, Change, Points, Scoring};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// The grid.
#[component]
pub(super) fn Grid(open: Open) -> impl IntoView {
    let scoring = Memo::new(move |_| open.dossier.with(|dossier| dossier.scoring().cloned()));
    let ticked = Memo::new(move |_| open.dossier.with(|dossier| dossier.running_result_shown()));
    let shown = settled(Memo::new(move |_| open.dossier.with(|dossier| dossier.result_may_be_shown())));
    let ids = Memo::new(move |before: Option<&Arc<[CandidateId]>>| match before {
        // A room stands a moment longer than its dossier.
        Some(before) if open.desk.dossier.with(Option::is_none) => before.clone(),
        _ => open.desk.judged.with(|judged| judged.by_number().clone()),
    });
    view! {
        <PageHeader title="Punten" lead="Met de pijltjes ga je van cel naar cel, met Enter naar beneden en met Tab naar rechts.">
            <ButtonLink href=open.to(Room::ScoresIn) kind=ButtonKind::Secondary sign=Sign::Import>"Neem punten over uit een rekenblad"</ButtonLink>
        </PageHeader>
        <CheckField
            id="lopend-resultaat"
            label="Toon het lopende resultaat"
            hint="Zonder vinkje zie je alleen de punten. De uitslag en de rangschikking komen dan als elke proef gesloten is."
            checked=ticked
            disabled=open.follows
            on_toggle=Callback::new(move |shown| {
                open.desk.change(Change::ShowRunningResult { shown });
            })
        />
        {move || match scoring.get() {
            None => view! {
                <EmptyState sign=Sign::Lock title="Je kan nog geen punten invullen">
                    <p>"De verdeling van de punten ligt nog niet vast. Leg ze eerst vast bij Vooraf beslist."</p>
                    <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
            Some(_) if ids.with(|ids| ids.is_empty()) => view! {
                <EmptyState sign=Sign::People title="Nog geen kandidaten">
                    <p>"Voeg eerst de kandidaten toe. Daarna vul je hier hun punten in."</p>
                    <ButtonLink href=open.to(Room::Candidates)>"Naar de kandidaten"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
            Some(scoring) => view! { <Table open scoring ids shown/> }.into_any(),
        }}
    }
    .into_any()
}

#[component]
fn Table(
    open: Open,
    scoring: Arc<Scoring>,
    ids: Memo<Arc<[CandidateId]>>,
    shown: Signal<bool>,
) -> impl IntoView {
    let lines = Lines::follow(open.desk);
    let columns: Arc<[Column]> =
        scoring.procedure.leaves().into_iter().map(|(part, leaf)| Column::of(open, part, leaf)).collect();
    let heads = columns
        .iter()
        .map(|column| {
            view! {
                <th role="columnheader" scope="col" class="figure">
                    {column.part.title.clone()}
                    <span class="data-table__limits">{wording::limits(&column.part)}</span>
                </th>
            }
            .into_any()
        })
        .collect_view();
    let floor = scoring.procedure.total_floor().map(|floor| {
        format!(
            "maximum {}, minimum {}",
            scoring.procedure.max(),
            floor.of(scoring.procedure.max(), Points::HUNDREDTH)
        )
    });
    let rows = move || {
        let ids = ids.get();
        let (columns, scoring, count) = (columns.clone(), scoring.clone(), ids.len());
        let draw = move |row: usize| {
            ids.get(row).map(|id| {
                view! {
                    <Row open columns=columns.clone() scoring=scoring.clone() known=lines.of(id) row shown/>
                }
                .into_any()
            })
        };
        view! { <RowBlocks open frame="raster" count draw=Arc::new(draw)/> }.into_any()
    };
    view! {
        <DataTable
            id="raster"
            caption="Punten per kandidaat en onderdeel"
            caption_hidden=true
            frame=Frame::Long
            rows=Signal::derive(move || ids.with(|ids| ids.len()) + 1)
        >
            <thead role="rowgroup">
                <tr role="row" aria-rowindex="1">
                    <th role="columnheader" scope="col">"Kandidaat"</th>
                    {heads}
                    <Show when=move || shown.get()>
                        <th role="columnheader" scope="col" class="figure data-table__sum">"Totaal"<span class="data-table__limits">{floor.clone()}</span></th>
                        <th role="columnheader" scope="col" class="data-table__rest">"Resultaat"</th>
                    </Show>
                </tr>
            </thead>
            {rows}
        </DataTable>
    }
    .into_any()
}

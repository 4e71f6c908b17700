//! Points in tables: the grid as it is, and the one of very many rows.

use super::Specimen;
use super::asking::typed;
use crate::components::{DataTable, Frame, PointsCell, Standing, VerdictBadge};
use leptos::prelude::*;

pub(super) fn specimens() -> Vec<Specimen> {
    vec![Specimen::new("PointsCell", &[("grid", grid), ("grid of very many rows", long_grid)])]
}

const PARTS: [(&str, &str); 3] = [
    ("Gevalstudie", "maximum 30, minimum 15"),
    ("Competentieproef", "maximum 30, minimum 15"),
    ("Mondelinge proef", "maximum 40, minimum 20"),
];

/// A cell with what it says: a fault, what it counts for, or nothing.
fn cell(grid: &'static str, row: usize, column: usize, score: &str, note: Option<&str>) -> AnyView {
    let (value, on_input) = typed(score);
    let part = PARTS.get(column).map_or("", |(part, _)| part);
    let fault = move || {
        (value.get() == "31" && column == 0).then(|| "“31” is meer dan het maximum van 30 punten.".to_owned())
    };
    let empty = if note == Some("gemiddelde") { "16,25" } else { "open" };
    view! {
        <PointsCell
            grid
            row
            column
            label=format!("{part}, kandidaat {}", 11 + row)
            value
            on_input
            on_commit=Callback::new(|_| ())
            error=Signal::derive(fault)
            empty=empty.to_owned()
            note=MaybeProp::from(note.map(str::to_owned))
            read_only=Signal::stored(column == 1)
        />
    }
    .into_any()
}

fn grid() -> AnyView {
    let scores = [["22", "18,5", "31"], ["14,5", "27", ""], ["31", "20", ""], ["", "", ""]];
    let rows = scores.into_iter().enumerate().map(|(row, scores)| {
        let cells = scores.into_iter().enumerate().map(|(column, score)| {
            view! { <td class="entry">{cell("gallery-grid", row, column, score, None)}</td> }.into_any()
        });
        view! { <tr><th scope="row">{11 + row}</th>{cells.collect_view()}</tr> }.into_any()
    });
    let heads = PARTS.map(|(part, limits)| {
        view! { <th scope="col" class="figure">{part}<span class="data-table__limits">{limits}</span></th> }.into_any()
    });
    view! {
        <DataTable id="gallery-grid-frame" caption="Punten per kandidaat" frame=Frame::Tall>
            <thead><tr><th scope="col">"Kandidaat"</th>{heads.into_iter().collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </DataTable>
    }
    .into_any()
}

fn long_grid() -> AnyView {
    let rows = [
        (["22", "18,5", "31"], [None; 3], "71,5", Standing::Passed, "geslaagd"),
        (["", "27", ""], [Some("gemiddelde"), None, None], "43,25", Standing::Undecided, "nog open"),
        (["31", "20", ""], [Some("niet geteld – was 21"), None, None], "20", Standing::Undecided, "nog open"),
    ];
    let rows = rows.into_iter().enumerate().map(|(row, (scores, notes, total, standing, word))| {
        let cells = scores.into_iter().zip(notes).enumerate().map(|(column, (score, note))| {
            view! { <td role="cell" class="entry">{cell("gallery-long", row, column, score, note)}</td> }
                .into_any()
        });
        view! {
            <tr role="row" aria-rowindex=row + 2>
                <th role="rowheader" scope="row">{11 + row}</th>
                {cells.collect_view()}
                <td role="cell" class="figure data-table__sum">{total}</td>
                <td role="cell" class="data-table__rest"><VerdictBadge standing word=word.to_owned()/></td>
            </tr>
        }
        .into_any()
    });
    let heads = PARTS.map(|(part, limits)| {
        view! {
            <th role="columnheader" scope="col" class="figure">
                {part}<span class="data-table__limits">{limits}</span>
            </th>
        }
        .into_any()
    });
    view! {
        <DataTable id="gallery-long-frame" caption="Punten van velen" frame=Frame::Long rows=4>
            <thead role="rowgroup">
                <tr role="row" aria-rowindex="1">
                    <th role="columnheader" scope="col">"Kandidaat"</th>
                    {heads.into_iter().collect_view()}
                    <th role="columnheader" scope="col" class="figure data-table__sum">"Totaal"</th>
                    <th role="columnheader" scope="col" class="data-table__rest">"Resultaat"</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
        </DataTable>
    }
    .into_any()
}

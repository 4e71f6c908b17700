//! Tables for the clipboard: what is pasted runs nowhere, and every cell stays one cell.

use super::ranking::{ranking_rows, ranking_table};
use super::results::{columns, rows};
use super::spreadsheet::plain;
use crate::archive::{Cell, Line, Row, SheetCell};
use crate::keeper::CopiedTable;
use crate::rules::{CandidateId, Dossier, Ranked};

/// The results: the very cells of the CSV.
pub fn copied_results(dossier: &Dossier) -> CopiedTable {
    let headings = columns(dossier).into_iter().map(|column| SheetCell::Text(column.heading)).collect();
    copied(std::iter::once(headings).chain(rows(dossier).into_iter().map(|(_, row)| row)))
}

/// The ranking, as it stands on screen.
pub fn copied_ranking(dossier: &Dossier, ranking: &[Ranked<CandidateId>]) -> CopiedTable {
    let table = ranking_table(ranking_rows(dossier, ranking));
    let headings = table.columns.iter().map(|column| SheetCell::Text(column.title.clone())).collect();
    let rows = table.rows.into_iter().filter_map(|row| match row {
        Row::Cells(cells) => Some(cells.into_iter().map(words).collect()),
        Row::Head(_) => None,
    });
    copied(std::iter::once(headings).chain(rows))
}

/// The lines of a cell, one after the other.
fn words(cell: Cell) -> SheetCell {
    let lines = cell.0.into_iter().map(|line| match line {
        Line::Plain(words) | Line::Strong(words) | Line::Aside(words) => words,
        _ => String::new(),
    });
    SheetCell::Text(lines.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" – "))
}

/// Rows in both forms; the first one has the headings.
fn copied(rows: impl Iterator<Item = Vec<SheetCell>>) -> CopiedTable {
    let mut table = CopiedTable { text: String::new(), markup: "<table>".into() };
    for (at, row) in rows.enumerate() {
        let name = if at == 0 { "th" } else { "td" };
        let cells: Vec<_> = row.iter().map(|cell| on_one_line(&plain(cell))).collect();
        table.text += &cells.join("\t");
        table.text += "\n";
        table.markup += "<tr>";
        for cell in &cells {
            for piece in ["<", name, ">", &escaped(cell), "</", name, ">"] {
                table.markup += piece;
            }
        }
        table.markup += "</tr>";
    }
    table.markup += "</table>";
    table
}

/// A tab or a new line would begin another cell.
fn on_one_line(text: &str) -> String {
    text.split(['\t', '\n', '\r']).filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

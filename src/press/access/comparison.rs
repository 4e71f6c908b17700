//! The anonymised comparison: how many did better, as well or worse; never how much anybody else got.

use super::closed;
use crate::archive::{Block, Cell, Column, Row, Section, Table};
use crate::press::minutes::section;
use crate::rules::{Candidate, Dossier, Exact, PartId, Scoring};
use crate::wording;

/// A row for each closed part with points, and one for the total once the selection is closed.
pub(super) fn comparison(dossier: &Dossier, candidate: &Candidate) -> Option<Section> {
    let scoring = dossier.scoring()?;
    let on_parts = closed(dossier).into_iter().filter_map(|part| {
        let title = wording::part_title(&part, dossier);
        row(dossier, candidate, &title, |other| reached(dossier, scoring, other, &part))
    });
    let total = dossier.closing().and_then(|_| {
        row(dossier, candidate, "Totaal", |other| dossier.verdict(other).and_then(|verdict| verdict.total()))
    });
    let rows: Vec<Row> = on_parts.chain(total).collect();
    let columns = ["Hoger", "Gelijk", "Lager"].map(Column::figures);
    let columns = std::iter::once(Column::words("Onderdeel")).chain(columns).collect();
    (!rows.is_empty()).then(|| {
        let table = Block::Table(Table { columns, rows });
        section(
            "Vergelijking met de andere kandidaten",
            vec![Block::Paragraph(wording::ACCESS_COMPARISON.into()), table],
        )
    })
}

fn reached(dossier: &Dossier, scoring: &Scoring, candidate: &Candidate, part: &PartId) -> Option<Exact> {
    scoring.judge.reached(part, &dossier.entries(candidate))
}

fn row(
    dossier: &Dossier,
    candidate: &Candidate,
    title: &str,
    reached: impl Fn(&Candidate) -> Option<Exact>,
) -> Option<Row> {
    let own = reached(candidate)?;
    let others = dossier.candidates().into_iter().filter(|other| other.id != candidate.id);
    let others: Vec<Exact> = others.filter_map(|other| reached(other)).collect();
    let count =
        |how: fn(&Exact, &Exact) -> bool| others.iter().filter(|other| how(other, &own)).count().to_string();
    let counts = [count(Exact::gt), count(Exact::eq), count(Exact::lt)];
    Some(Row::Cells(std::iter::once(title.to_owned()).chain(counts).map(Cell::plain).collect()))
}

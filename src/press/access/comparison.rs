//! The anonymised comparison: how many did better, as well or worse; never how much anybody else got.

use super::closed;
use crate::archive::{Block, Cell, Column, Row, Section, Table};
use crate::press::minutes::section;
use crate::rules::{Candidate, Dossier, Exact, LEAST_FOR_DISTRIBUTION, PartId, Scoring};
use crate::wording;

/// A row for each closed part with points, and one for the total once the selection is closed.
pub(super) fn comparison(dossier: &Dossier, candidate: &Candidate) -> Option<Section> {
    let scoring = dossier.scoring()?;
    let parts = closed(dossier);
    if parts.is_empty() {
        return None;
    }
    let on_parts = parts.into_iter().filter_map(|part| {
        let title = wording::part_title(&part, dossier);
        row(dossier, candidate, &title, |other| reached(dossier, scoring, other, &part))
    });
    let total = dossier.closing().and_then(|_| {
        row(dossier, candidate, "Totaal", |other| dossier.verdict(other).and_then(|verdict| verdict.total()))
    });
    let rows: Vec<Row> = on_parts.chain(total).collect();
    let columns = ["Hoger", "Gelijk", "Lager"].map(Column::figures);
    let columns = std::iter::once(Column::words("Onderdeel")).chain(columns).collect();
    let blocks = if rows.is_empty() {
        vec![Block::Paragraph(wording::access_without_comparison())]
    } else {
        vec![Block::Paragraph(wording::ACCESS_COMPARISON.into()), Block::Table(Table { columns, rows })]
    };
    Some(section("Vergelijking met de andere kandidaten", blocks))
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
    // Among few, how many did as well is how much somebody else got.
    if others.len() + 1 < LEAST_FOR_DISTRIBUTION {
        return None;
    }
    let count =
        |how: fn(&Exact, &Exact) -> bool| others.iter().filter(|other| how(other, &own)).count().to_string();
    let counts = [count(Exact::gt), count(Exact::eq), count(Exact::lt)];
    Some(Row::Cells(std::iter::once(title.to_owned()).chain(counts).map(Cell::plain).collect()))
}

//! The results of a dossier as a table: one row for each candidate.

use super::spreadsheet::write_sheet;
use crate::archive::{Holds, SheetCell, SheetColumn};
use crate::rules::{
    Candidate, Dossier, Entry, Exact, Gather, Hundredths, Leaf, Points, Standing, counted, entered,
    percentage,
};
use crate::wording;
use std::collections::BTreeMap;

/// The results as bytes of a CSV file: number, name once names may stand beside scores, standing, points for each
/// part (marks first, where it has them), total, percentage, verdict, place and reasons.
///
/// What was reached is cut off at two decimals; an inexact total also stands as a fraction.
pub fn write_results(dossier: &Dossier) -> Vec<u8> {
    let headings = columns(dossier).into_iter().map(|column| SheetCell::Text(column.heading)).collect();
    let rows = rows(dossier).into_iter().map(|(_, row)| row);
    let table: Vec<_> = std::iter::once(headings).chain(rows).collect();
    write_sheet(&table)
}

/// A row for each candidate.
pub(super) fn rows(dossier: &Dossier) -> Vec<(&Candidate, Vec<SheetCell>)> {
    let places: BTreeMap<_, _> =
        dossier.ranking().into_iter().map(|ranked| (ranked.who, ranked.place)).gather();
    let row = |candidate: &Candidate| {
        let mut row = who(dossier, candidate);
        row.push(text(wording::standing_word(&candidate.standing)));
        row.extend(points(dossier, candidate));
        let place = places.get(&candidate.id).copied();
        row.extend(judged(dossier, candidate, place));
        row
    };
    dossier.candidates().into_iter().map(|candidate| (&**candidate, row(candidate))).collect()
}

/// Above the columns of the rows.
pub(super) fn columns(dossier: &Dossier) -> Vec<SheetColumn> {
    let mut columns = who_columns(dossier);
    columns.push(SheetColumn::new("Deelname", Holds::Words));
    for (part, leaf) in dossier.announced().leaves() {
        let marks = leaf.raw_max.map(|most| format!("{} op {most}", part.title));
        columns.extend(marks.map(|marks| SheetColumn::new(marks, Holds::Points)));
        columns.push(SheetColumn::new(&part.title, Holds::Points));
    }
    columns.extend([
        SheetColumn::new("Totaal", Holds::Points),
        SheetColumn::new("Totaal als breuk", Holds::Words),
        SheetColumn::new("Percentage", Holds::Points),
        SheetColumn::new("Resultaat", Holds::Words),
        SheetColumn::new("Plaats", Holds::Whole),
        SheetColumn::new("Redenen", Holds::Sentences),
    ]);
    columns
}

/// The number, and the name once names may stand beside scores.
pub(super) fn who(dossier: &Dossier, candidate: &Candidate) -> Vec<SheetCell> {
    let mut row = vec![whole(candidate.number.get() as usize)];
    if dossier.is_unmasked() {
        row.push(dossier.name(&candidate.id).map_or(SheetCell::Empty, text));
    }
    row
}

/// Above [`who`].
pub(super) fn who_columns(dossier: &Dossier) -> Vec<SheetColumn> {
    let mut columns = vec![SheetColumn::new("Nummer", Holds::Whole)];
    if dossier.is_unmasked() {
        columns.push(SheetColumn::new("Naam", Holds::Words));
    }
    columns
}

fn points(dossier: &Dossier, candidate: &Candidate) -> Vec<SheetCell> {
    let mut row = Vec::new();
    for (part, announced) in dossier.announced().leaves() {
        let entry = candidate.entry(&part.id);
        let leaf = dossier.scoring().and_then(|scoring| scoring.procedure.leaf(&part.id));
        let out = dossier.does_not_take(candidate, &part.id);
        let word = if out { wording::LEFT_OUT } else { wording::entry_word(&entry) };
        let said = |count: fn(&Entry, &Leaf<Points>) -> Option<Exact>| {
            leaf.and_then(|leaf| count(&entry, leaf)).map_or_else(|| text(word), reached)
        };
        row.extend(announced.raw_max.map(|_| said(entered)));
        row.push(said(counted));
    }
    row
}

/// Total, fraction, percentage, verdict, place and reasons; empty for who does not take part.
fn judged(dossier: &Dossier, candidate: &Candidate, place: Option<usize>) -> Vec<SheetCell> {
    let recorded = (candidate.standing != Standing::TakingPart)
        .then(|| format!("{}.", wording::standing(&candidate.standing, dossier)));
    let (Some(scoring), Some(verdict)) = (dossier.scoring(), dossier.verdict(candidate)) else {
        let reasons = recorded.map_or(SheetCell::Empty, SheetCell::Text);
        return [vec![SheetCell::Empty; 5], vec![reasons]].concat();
    };
    let total = verdict.total();
    let fraction = total.filter(|total| !total.is_shown_exactly());
    let reasons = wording::verdict_reasons(&verdict, &scoring.procedure);
    let declined = wording::declined(&candidate.id, dossier).map(|words| format!("{words}."));
    let reasons = recorded.into_iter().chain(reasons).chain(declined).collect::<Vec<_>>().join(" ");
    vec![
        total.map_or(SheetCell::Empty, reached),
        // "7/3" alone would be read as the seventh of March.
        fraction.map_or(SheetCell::Empty, |total| SheetCell::Text(format!("{total} punten"))),
        total.map_or(SheetCell::Empty, |total| reached(percentage(total, scoring.procedure.max()))),
        text(wording::verdict_word(&verdict)),
        place.map_or(SheetCell::Empty, whole),
        if reasons.is_empty() { SheetCell::Empty } else { SheetCell::Text(reasons) },
    ]
}

pub(super) fn text(words: &str) -> SheetCell {
    SheetCell::Text(words.to_owned())
}

const fn whole(number: usize) -> SheetCell {
    SheetCell::Number(Hundredths(number as i128 * 100))
}

pub(super) const fn reached(points: Exact) -> SheetCell {
    SheetCell::Number(points.reached())
}

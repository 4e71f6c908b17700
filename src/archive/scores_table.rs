//! A table from elsewhere to scores: a row for each candidate, a column for each part.

use super::{ReadTable, is_candidate_heading};
use crate::rules::{
    CellFlaw, DraftScore, DraftScoreRow, DraftScores, FixedProcedure, Leaf, Part, PartId, Points, ScoreFault,
    ScoreReason, Suitability, Written,
};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    Number,
    Part(PartId),
    LeftOut,
    Nothing,
}

/// Headings of tables of results that say what follows from the scores, or what stands elsewhere.
const DERIVED: [&str; 8] = [
    "deelname",
    "totaal",
    "totaal als breuk",
    "percentage",
    "resultaat",
    "plaats",
    "redenen",
    "som van de punten",
];

/// Reads scores from a table whose first row has headings: the candidate number, and parts by their title or identifier.
/// A part that is marked on another scale is named with it: `Gevalstudie op 80`.
pub fn read_scores(table: &ReadTable, procedure: &FixedProcedure) -> DraftScores {
    let Some((first, below)) = table.rows.split_first() else {
        return DraftScores::unreadable(ScoreReason::Nothing, "");
    };
    if !first.iter().any(|heading| is_number(&heading.text)) {
        let said: Vec<_> =
            first.iter().map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
        return DraftScores::unreadable(ScoreReason::NoNumberColumn, &said.join(" "));
    }
    let mut draft = DraftScores::default();
    let columns = columns(first, below, procedure, &mut draft);
    draft.rows = below.iter().filter_map(|row| of_row(row, &columns, procedure, &mut draft.faults)).collect();
    draft
}

fn is_number(heading: &str) -> bool {
    matches!(plain(heading).as_str(), "nr" | "nummer" | "kandidaatnummer" | "kandidaat" | "number")
}

/// A heading as it is compared.
fn plain(heading: &str) -> String {
    heading.trim().trim_matches(['\'', '"', ':', '*', '.']).trim().to_lowercase()
}

/// The part that a heading names, and whether it names its marks where it has a scale of its own.
fn part_of<'a>(
    heading: &str,
    procedure: &'a FixedProcedure,
) -> Option<(&'a Part<Points>, &'a Leaf<Points>, bool)> {
    let heading = plain(heading);
    let mut named = procedure.leaves().into_iter().filter_map(|(part, leaf)| {
        let with_scale =
            leaf.has_points() && heading == plain(&format!("{} op {}", part.title, leaf.most_entered()));
        let bare = heading == plain(&part.title) || heading == plain(part.id.as_str());
        (with_scale || bare).then_some((part, leaf, with_scale))
    });
    // Two parts with one title are told apart by their identifiers.
    let first = named.next()?;
    let another = named.next();
    if another.is_some() {
        procedure
            .leaves()
            .into_iter()
            .find(|(part, _)| plain(part.id.as_str()) == heading)
            .map(|(part, leaf)| (part, leaf, false))
    } else {
        Some(first)
    }
}

fn columns(
    headings: &[Written],
    below: &[Vec<Written>],
    procedure: &FixedProcedure,
    draft: &mut DraftScores,
) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::with_capacity(headings.len());
    let has_marks = |part: &PartId| {
        let marks = |heading: &Written| {
            part_of(&heading.text, procedure).is_some_and(|(named, _, marks)| named.id == *part && marks)
        };
        headings.iter().any(marks)
    };
    for (at, heading) in headings.iter().enumerate() {
        let used = below.iter().any(|row| row.get(at).is_some_and(|cell| !cell.text.is_empty()));
        let column = match part_of(&heading.text, procedure) {
            _ if heading.text.is_empty() => Column::Nothing,
            // What a part marked on a scale of its own becomes, beside its marks.
            Some((part, leaf, false)) if leaf.raw_max.is_some() => {
                if !has_marks(&part.id) {
                    draft.faults.push(ScoreFault::of(heading, ScoreReason::Marks(part.id.clone())));
                }
                Column::LeftOut
            }
            Some((part, _, _)) => Column::Part(part.id.clone()),
            None if is_number(&heading.text) => Column::Number,
            None if DERIVED.contains(&plain(&heading.text).as_str())
                || is_candidate_heading(&heading.text) =>
            {
                Column::LeftOut
            }
            None => {
                draft.faults.push(ScoreFault::of(heading, ScoreReason::UnknownPart));
                Column::LeftOut
            }
        };
        match (&column, heading.flaw) {
            (Column::Number | Column::Part(_), _) if columns.contains(&column) => {
                draft.faults.push(ScoreFault::of(heading, ScoreReason::ColumnTwice));
            }
            (Column::Number | Column::Part(_), Some(flaw)) => {
                draft.faults.push(ScoreFault::of(heading, ScoreReason::Cell(flaw)));
            }
            (Column::Nothing, _) if used => {
                draft.faults.push(ScoreFault::of(heading, ScoreReason::NoHeading));
            }
            (Column::LeftOut, _) => draft.left_out.push(heading.text.clone()),
            _ => {}
        }
        columns.push(column);
    }
    columns
}

fn of_row(
    row: &[Written],
    columns: &[Column],
    procedure: &FixedProcedure,
    faults: &mut Vec<ScoreFault>,
) -> Option<DraftScoreRow> {
    let beyond = row.iter().skip(columns.len()).filter(|cell| !cell.text.is_empty());
    faults.extend(beyond.map(|cell| ScoreFault::of(cell, ScoreReason::NoHeading)));
    let at = |wanted: &Column| row.get(columns.iter().position(|column| column == wanted)?).cloned();
    let first = row.first()?;
    let mut number = at(&Column::Number).unwrap_or_else(|| Written::nothing(first.place));
    if is_number(&number.text) {
        number.flaw = Some(CellFlaw::Heading);
    }
    let scores = procedure.leaves().into_iter().filter_map(|(part, _)| {
        let written = at(&Column::Part(part.id.clone()))?;
        let suitability = match plain(&written.text).as_str() {
            "geschikt" => Some(Suitability::Suitable),
            "niet geschikt" | "niet-geschikt" | "ongeschikt" => Some(Suitability::NotSuitable),
            _ => None,
        };
        Some(DraftScore { part: part.id.clone(), written, suitability })
    });
    Some(DraftScoreRow { scores: scores.collect(), number })
}

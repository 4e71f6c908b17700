//! A table from elsewhere to a list of candidates.

use super::ReadTable;
use crate::rules::{
    CandidateList, CandidateNumber, CellFlaw, DraftRow, ListReason, SortedSet, TablePlace, Written,
};

/// Reads a table with names, contacts and perhaps numbers: pasted (tabs) or as CSV (`;`, `,` or tabs).
///
/// ```
/// use selectiewijzer::archive::read_candidates;
/// let list = read_candidates("Naam;E-mail\nAn Peeters;an@voorbeeld.be\n".as_bytes(), &Default::default());
/// assert_eq!(list.rows()[0].identity.name, "An Peeters");
/// assert!(list.accepted().is_some());
/// ```
pub fn read_candidates(bytes: &[u8], taken: &SortedSet<CandidateNumber>) -> CandidateList {
    match ReadTable::of_text(bytes, Some(&is_candidate_heading)) {
        Ok(table) => candidates_of(&table, taken),
        Err(fault) => CandidateList::unreadable(ListReason::Table(fault), ""),
    }
}

/// The list in a table.
///
/// A first row with headings is recognised; without one the columns are name and contact, with a number before
/// them where every row begins with one. Nothing is taken over here: see [`CandidateList::accepted`].
pub fn candidates_of(table: &ReadTable, taken: &SortedSet<CandidateNumber>) -> CandidateList {
    let Some((first, below)) = table.rows.split_first() else {
        return CandidateList::unreadable(ListReason::Nothing, "");
    };
    match headings(first) {
        Some(Ok(columns)) => {
            let left_out = columns
                .iter()
                .zip(first)
                .filter(|(column, heading)| **column == Column::LeftOut && !heading.text.is_empty());
            let left_out = left_out.map(|(_, heading)| heading.text.clone()).collect();
            let rows: Vec<_> = below.iter().map(|row| draft(row, &columns)).collect();
            CandidateList::check(&rows, taken, left_out)
        }
        Some(Err((reason, heading))) => CandidateList::unreadable(reason, &heading),
        None => {
            let columns = columns_without_headings(&table.rows);
            let rows: Vec<_> = table.rows.iter().map(|row| draft(row, &columns)).collect();
            CandidateList::check(&rows, taken, Vec::new())
        }
    }
}

/// Whether a text is the heading of a column of candidates.
pub fn is_candidate_heading(text: &str) -> bool {
    column(text) != Column::LeftOut
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Number,
    FirstName,
    Name,
    Contact,
    LeftOut,
}

/// The columns that a first row with headings names; `None` when it is a candidate already.
fn headings(cells: &[Written]) -> Option<Result<Vec<Column>, (ListReason, String)>> {
    let columns: Vec<Column> = cells.iter().map(|cell| column(&cell.text)).collect();
    if columns.iter().all(|column| *column == Column::LeftOut) {
        return None;
    }
    for (at, column) in columns.iter().enumerate() {
        if *column != Column::LeftOut && *column != Column::Contact && columns[..at].contains(column) {
            return Some(Err((ListReason::ColumnTwice, cells[at].text.clone())));
        }
    }
    if columns.contains(&Column::Name) {
        Some(Ok(columns))
    } else {
        Some(Err((
            ListReason::NoNameColumn,
            cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" "),
        )))
    }
}

/// What a heading says its column holds.
fn column(heading: &str) -> Column {
    let heading = heading.trim().trim_matches(['"', ':', '*', '.']).trim().to_lowercase();
    match heading.as_str() {
        "nr" | "nummer" | "kandidaatnummer" | "number" => Column::Number,
        "voornaam" | "first name" => Column::FirstName,
        "naam" | "name" | "kandidaat" | "familienaam" | "achternaam" | "naam en voornaam"
        | "voornaam en naam" => Column::Name,
        "e-mail" | "email" | "e-mailadres" | "mail" | "mailadres" | "contact" | "contactgegevens"
        | "telefoon" | "telefoonnummer" | "gsm" => Column::Contact,
        _ => Column::LeftOut,
    }
}

fn columns_without_headings(rows: &[Vec<Written>]) -> Vec<Column> {
    let numbered = rows.iter().all(|cells| {
        let mut cells = cells.iter().map(|cell| &cell.text);
        cells.next().is_some_and(|cell| cell.is_empty() || cell.bytes().all(|byte| byte.is_ascii_digit()))
            && cells.any(|cell| !cell.is_empty())
    });
    if numbered {
        vec![Column::Number, Column::Name, Column::Contact]
    } else {
        vec![Column::Name, Column::Contact]
    }
}

fn draft(cells: &[Written], columns: &[Column]) -> DraftRow {
    let row = cells.first().map_or(TablePlace::Line(1), |cell| cell.place);
    let filled = |wanted: Column| {
        let cells = columns
            .iter()
            .zip(cells)
            .filter(move |(column, cell)| **column == wanted && !cell.text.is_empty());
        cells.map(|(_, cell)| cell)
    };
    let beyond = || cells.iter().skip(columns.len()).filter(|cell| !cell.text.is_empty());
    let used = columns.iter().zip(cells).filter(|(column, _)| **column != Column::LeftOut);
    let flawed = used.filter_map(|(_, cell)| {
        let again = matches!(column(&cell.text), Column::Number | Column::FirstName | Column::Name);
        let flaw = cell.flaw.or(again.then_some(CellFlaw::Heading))?;
        Some(Written { flaw: Some(flaw), ..cell.clone() })
    });
    DraftRow {
        number: joined(filled(Column::Number), " ", row),
        name: joined(filled(Column::FirstName).chain(filled(Column::Name)), " ", row),
        contact: joined(filled(Column::Contact), ", ", row),
        beyond: joined(beyond(), " ", row),
        flawed: flawed.collect(),
    }
}

/// What some cells say together, in the place of the first; nothing, where none says anything.
fn joined<'a>(cells: impl Iterator<Item = &'a Written>, between: &str, row: TablePlace) -> Written {
    let (mut text, mut place) = (String::new(), None);
    for cell in cells {
        if place.replace(place.unwrap_or(cell.place)).is_some() {
            text.push_str(between);
        }
        text.push_str(&cell.text);
    }
    Written { text, place: place.unwrap_or(row), flaw: None }
}

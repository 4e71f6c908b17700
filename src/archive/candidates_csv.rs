//! A pasted table or a CSV file to a list of candidates.

use super::text::decode;
use crate::rules::{CandidateList, CandidateNumber, DraftRow, ListReason, SortedSet};

/// Reads a table with names, contacts and perhaps numbers: pasted (tabs) or as CSV (`;`, `,` or tabs).
///
/// A first row with headings is recognised; without one the columns are name and contact, with a number before
/// them where every row begins with one. Nothing is taken over here: see [`CandidateList::accepted`].
///
/// ```
/// use selectiewijzer::archive::read_candidates;
/// let list = read_candidates("Naam;E-mail\nAn Peeters;an@voorbeeld.be\n".as_bytes(), &Default::default());
/// assert_eq!(list.rows()[0].identity.name, "An Peeters");
/// assert!(list.accepted().is_some());
/// ```
pub fn read_candidates(bytes: &[u8], taken: &SortedSet<CandidateNumber>) -> CandidateList {
    if bytes.len() > CandidateList::MOST_BYTES {
        return CandidateList::unreadable(ListReason::TooLarge, "");
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return CandidateList::unreadable(ListReason::Workbook, "");
    }
    let Some(text) = decode(bytes) else {
        return CandidateList::unreadable(ListReason::NotText, "");
    };
    let table = table(&text);
    let Some((_, first)) = table.first() else {
        return CandidateList::unreadable(ListReason::Nothing, "");
    };
    match headings(first) {
        Some(Ok(columns)) => {
            let left_out = columns
                .iter()
                .zip(first)
                .filter(|(column, heading)| **column == Column::LeftOut && !heading.is_empty());
            let left_out = left_out.map(|(_, heading)| heading.clone()).collect();
            let rows: Vec<_> = table[1..].iter().map(|row| draft(row, &columns)).collect();
            CandidateList::check(&rows, taken, left_out)
        }
        Some(Err((reason, heading))) => CandidateList::unreadable(reason, &heading),
        None => {
            let columns = columns_without_headings(&table);
            let rows: Vec<_> = table.iter().map(|row| draft(row, &columns)).collect();
            CandidateList::check(&rows, taken, Vec::new())
        }
    }
}

/// A row of a table: its line and its cells, without the spaces around them.
type Row = (u64, Vec<String>);

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Number,
    FirstName,
    Name,
    Contact,
    LeftOut,
}

/// The rows with anything in them.
fn table(text: &str) -> Vec<Row> {
    // With both characters at the end of a line, the reader counts a row to the line before it.
    let text = text.replace("\r\n", "\n");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.records().filter_map(Result::ok).map(|record| {
        let line = record.position().map_or(1, csv::Position::line);
        (line, record.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
    });
    rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())).collect()
}

/// What separates the cells. A comma also stands between surname and first name: it only counts as a separator
/// beside a heading or an e-mail address.
fn delimiter(text: &str) -> u8 {
    let has = |character| text.contains(character);
    let comma_separates = || {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let headings = first.split(',').filter(|cell| column(cell) != Column::LeftOut).count();
        headings > 0
            || text.lines().any(|line| line.split_once(',').is_some_and(|(_, after)| after.contains('@')))
    };
    if has('\t') {
        b'\t'
    } else if !has(';') && has(',') && comma_separates() {
        b','
    } else {
        b';'
    }
}

/// The columns that a first row with headings names; `None` when it is a candidate already.
fn headings(cells: &[String]) -> Option<Result<Vec<Column>, (ListReason, String)>> {
    let columns: Vec<Column> = cells.iter().map(|cell| column(cell)).collect();
    if columns.iter().all(|column| *column == Column::LeftOut) {
        return None;
    }
    for (at, column) in columns.iter().enumerate() {
        if *column != Column::LeftOut && *column != Column::Contact && columns[..at].contains(column) {
            return Some(Err((ListReason::ColumnTwice, cells[at].clone())));
        }
    }
    if columns.contains(&Column::Name) {
        Some(Ok(columns))
    } else {
        Some(Err((ListReason::NoNameColumn, cells.join(" "))))
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

fn columns_without_headings(table: &[Row]) -> Vec<Column> {
    let numbered = table.iter().all(|(_, cells)| {
        let mut cells = cells.iter();
        cells.next().is_some_and(|cell| cell.is_empty() || cell.bytes().all(|byte| byte.is_ascii_digit()))
            && cells.any(|cell| !cell.is_empty())
    });
    if numbered {
        vec![Column::Number, Column::Name, Column::Contact]
    } else {
        vec![Column::Name, Column::Contact]
    }
}

fn draft((line, cells): &Row, columns: &[Column]) -> DraftRow {
    let of = |wanted: Column, between: &str| {
        let cells = columns.iter().zip(cells).filter(|(column, cell)| **column == wanted && !cell.is_empty());
        cells.map(|(_, cell)| cell.as_str()).collect::<Vec<_>>().join(between)
    };
    let (first_name, name) = (of(Column::FirstName, " "), of(Column::Name, " "));
    let beyond: Vec<&str> = cells.iter().skip(columns.len()).map(String::as_str).collect();
    DraftRow {
        line: *line,
        number: of(Column::Number, " "),
        name: [first_name, name].join(" ").trim().to_owned(),
        contact: of(Column::Contact, ", "),
        beyond: beyond.join(" ").trim().to_owned(),
    }
}

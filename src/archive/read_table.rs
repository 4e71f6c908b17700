//! A table from elsewhere, as text or on a sheet of a workbook, to rows of cells that know where they stand.

use super::text::{decode, is_garbled};
use super::{Found, ReadSheet};
use crate::rules::{CellFlaw, TableFault, TablePlace, Written};

/// A table from elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadTable {
    /// The rows with anything in them, each from its first column.
    pub rows: Vec<Vec<Written>>,
    /// The numbers of the rows that a spreadsheet program hides; they are rows like the others.
    pub hidden: Vec<u32>,
    /// The name of the sheet, where a spreadsheet program hides it.
    pub hidden_sheet: Option<String>,
}

impl ReadTable {
    /// Reads a pasted table (tabs) or a CSV file (`;`). Where `comma` is given, a comma separates beside a heading that it
    /// knows or an e-mail address; without it a comma never does, since it also stands in a number.
    ///
    /// # Errors
    /// Why it cannot be read at all.
    pub fn of_text(bytes: &[u8], comma: Option<&dyn Fn(&str) -> bool>) -> Result<Self, TableFault> {
        if bytes.len() > TableFault::MOST_BYTES {
            return Err(TableFault::TooLarge);
        }
        if is_workbook(bytes) {
            return Err(TableFault::Workbook);
        }
        let text = decode(bytes).ok_or(TableFault::NotText)?;
        // With both characters at the end of a line, the reader counts a row to the line before it.
        let text = text.replace("\r\n", "\n");
        let rows = rows(&text, delimiter(&text, comma)?);
        if rows.len() > TableFault::MOST_ROWS {
            return Err(TableFault::TooManyRows(rows.len()));
        }
        Ok(Self { rows, ..Self::default() })
    }

    /// The table on a sheet.
    ///
    /// # Errors
    /// It has too many rows.
    pub fn of_sheet(sheet: &ReadSheet) -> Result<Self, TableFault> {
        if sheet.count > TableFault::MOST_ROWS {
            return Err(TableFault::TooManyRows(sheet.count));
        }
        let hidden = sheet.rows.iter().filter(|row| row.hidden).map(|row| row.number).collect();
        let rows = sheet.rows.iter().map(|row| {
            let width = row.cells.last().map_or(0, |cell| cell.column + 1);
            let place = |column| TablePlace::Cell { column, row: row.number };
            let mut cells: Vec<_> = (0..width).map(|column| Written::nothing(place(column))).collect();
            for (cell, at) in row.cells.iter().map(|cell| (cell, cell.column as usize)) {
                cells[at] = of_cell(&cell.found, place(cell.column));
            }
            cells
        });
        let hidden_sheet = sheet.hidden.then(|| sheet.name.clone());
        Ok(Self { rows: rows.collect(), hidden, hidden_sheet })
    }
}

/// Whether these bytes are a workbook, of any kind, and no text.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0])
}

fn of_cell(found: &Found, place: TablePlace) -> Written {
    let (text, flaw) = match found {
        Found::Text(text) => (text.as_str(), is_garbled(text).then_some(CellFlaw::Garbled)),
        Found::Number(text) => (text.as_str(), None),
        Found::Logical(true) => ("WAAR", None),
        Found::Logical(false) => ("ONWAAR", None),
        Found::Percentage(text) => (text.as_str(), Some(CellFlaw::Percentage)),
        Found::Date(text) => (text.as_str(), Some(CellFlaw::Date)),
        Found::Formula(text) => (text.as_str(), Some(CellFlaw::Formula)),
        Found::Error(text) => (text.as_str(), Some(CellFlaw::Error)),
        Found::Merged(text) => (text.as_str(), Some(CellFlaw::Merged)),
    };
    Written { text: text.trim().to_owned(), place, flaw }
}

/// The rows of a text with anything in them.
fn rows(text: &str, delimiter: u8) -> Vec<Vec<Written>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.records().filter_map(Result::ok).map(|record| {
        let place = TablePlace::Line(record.position().map_or(1, csv::Position::line));
        let cell = |text: &str| {
            let text = text.trim().to_owned();
            let flaw = is_garbled(&text).then_some(CellFlaw::Garbled);
            Written { text, place, flaw }
        };
        record.iter().map(cell).collect::<Vec<_>>()
    });
    rows.filter(|cells| cells.iter().any(|cell| !cell.text.is_empty())).collect()
}

/// What separates the cells. A comma also stands between surname and first name: it only counts as a separator
/// beside a heading or an e-mail address. What is none of these and cuts every line alike is named, and never guessed.
fn delimiter(text: &str, comma: Option<&dyn Fn(&str) -> bool>) -> Result<u8, TableFault> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let comma_separates = |is_heading: &dyn Fn(&str) -> bool| {
        let headings = lines().next().unwrap_or_default().split(',').any(is_heading);
        headings || lines().any(|line| line.split_once(',').is_some_and(|(_, after)| after.contains('@')))
    };
    // Quoted cells may hold anything.
    let cuts = |separator: char, least: usize| {
        !text.contains('"')
            && lines().next().is_some()
            && lines().all(|line| line.matches(separator).count() >= least)
    };
    let outside = outside_quotes(text);
    let outside = outside.as_deref().unwrap_or(text);
    if outside.contains('\t') {
        Ok(b'\t')
    } else if outside.contains(';') {
        Ok(b';')
    } else if outside.contains(',') && comma.is_some_and(comma_separates) {
        Ok(b',')
    } else if cuts('|', 1) {
        Err(TableFault::Separator('|'))
    } else if cuts(',', if comma.is_some() { 2 } else { 1 }) {
        Err(TableFault::Separator(','))
    } else {
        Ok(b';')
    }
}

/// The text without what stands in quoted cells; `None` where there are none, or one of them does not end.
fn outside_quotes(text: &str) -> Option<String> {
    let (mut outside, mut before, mut quoted) = (String::new(), '\n', false);
    for character in text.chars() {
        // Within a quoted cell a doubled quote ends it and begins it again.
        if character == '"' && (quoted || matches!(before, '\n' | '\t' | ';' | ',' | '"')) {
            quoted = !quoted;
        } else if !quoted {
            outside.push(character);
        }
        before = character;
    }
    (!quoted && outside.len() < text.len()).then_some(outside)
}

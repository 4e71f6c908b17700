//! The cells of one sheet.

use super::day::day_of;
use super::formats::Shows;
use super::markup::{Element, Markup, Met};
use super::strings::unescaped;
use crate::archive::{Found, NoBook, ReadBook, ReadCell, ReadRow, ReadSheet};
use std::collections::BTreeMap;

/// What the cells of all sheets of a workbook share.
pub(super) struct Shared {
    /// The texts.
    pub(super) strings: Vec<String>,
    /// How each style shows numbers.
    pub(super) formats: Vec<Shows>,
    /// Whether days count from 1904.
    pub(super) from_1904: bool,
    /// How many bytes of text may still be told: one long text can stand in thousands of cells.
    pub(super) room: usize,
}

/// A row while it is read.
#[derive(Default)]
struct Row {
    hidden: bool,
    cells: BTreeMap<u32, Found>,
}

/// Where a walk through the rows is; both count from 1.
#[derive(Default)]
struct At {
    row: u32,
    column: u32,
    hidden: bool,
}

/// Reads what is on a sheet; its name and whether it is hidden are known elsewhere.
pub(super) fn read_sheet(part: &str, text: &str, shared: &mut Shared) -> Result<ReadSheet, NoBook> {
    let mut markup = Markup::of(part, text);
    let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
    let (mut at, mut count, mut last) = (At::default(), 0, 0);
    while let Some(met) = markup.next()? {
        match met {
            Met::Begins(element) if element.is("row") => {
                at.row = match element.says("r") {
                    Some(number) => {
                        number.parse().ok().filter(|row| *row > 0).ok_or_else(|| markup.broken())?
                    }
                    None => at.row.checked_add(1).ok_or_else(|| markup.broken())?,
                };
                (at.column, at.hidden) = (0, element.agrees("hidden"));
            }
            Met::Begins(element) if element.is("c") => {
                at.column = match element.says("r") {
                    Some(address) => read_address(&address).ok_or_else(|| markup.broken())?.0,
                    None => at.column.checked_add(1).ok_or_else(|| markup.broken())?,
                };
                let found = cell(&mut markup, &element, shared)?;
                let Some(found) = found.filter(|_| at.column <= ReadBook::MOST_COLUMNS) else { continue };
                if at.row != last {
                    (count, last) = (count + 1, at.row);
                }
                if count <= ReadBook::MOST_ROWS {
                    shared.room =
                        shared.room.checked_sub(said(&found).len()).ok_or(NoBook::TooLargeUnpacked)?;
                    let row = rows.entry(at.row).or_default();
                    row.hidden = at.hidden;
                    row.cells.insert(at.column - 1, found);
                }
            }
            Met::Begins(element) if element.is("mergeCell") => {
                merge(&element, &mut rows, shared).ok_or_else(|| markup.broken())?;
            }
            Met::Begins(_) | Met::Ends(_) | Met::Says(_) => {}
        }
    }
    let row = |(number, row): (u32, Row)| ReadRow {
        number,
        hidden: row.hidden,
        cells: row.cells.into_iter().map(|(column, found)| ReadCell { column, found }).collect(),
    };
    Ok(ReadSheet { rows: rows.into_iter().map(row).collect(), count, ..ReadSheet::default() })
}

/// What is in a cell; `None` for nothing, and for spaces only.
fn cell(markup: &mut Markup<'_>, begin: &Element<'_>, shared: &Shared) -> Result<Option<Found>, NoBook> {
    let (kind, style) = (begin.says("t").unwrap_or_default(), begin.says("s"));
    let (mut value, mut inside, mut formula) = (String::new(), None, false);
    loop {
        match markup.next()?.ok_or_else(|| markup.broken())? {
            Met::Begins(element) if element.is("v") => value = markup.text_until("v", "")?,
            Met::Begins(element) if element.is("is") => inside = Some(markup.text_until("is", "rPh")?),
            Met::Begins(element) if element.is("f") => {
                formula = true;
                markup.text_until("f", "")?;
            }
            Met::Ends(name) if name == "c" => break,
            Met::Begins(_) | Met::Ends(_) | Met::Says(_) => {}
        }
    }
    let found = match kind.as_str() {
        "s" => {
            let string = value.trim().parse().ok().and_then(|at: usize| shared.strings.get(at));
            Found::Text(string.ok_or_else(|| markup.broken())?.clone())
        }
        "inlineStr" => Found::Text(unescaped(&inside.unwrap_or_default())),
        "str" => Found::Text(unescaped(&value)),
        "e" => Found::Error(value),
        "b" => Found::Logical(value.trim() == "1"),
        "d" => Found::Date(value),
        _ => number(&value, style.as_deref(), shared),
    };
    let nothing = said(&found).trim().is_empty();
    Ok(if formula { Some(Found::Formula(said(&found).to_owned())) } else { (!nothing).then_some(found) })
}

/// A number, or the day that it is shown as. Spreadsheet programs write seventeen digits where fewer name the same number.
fn number(value: &str, style: Option<&str>, shared: &Shared) -> Found {
    let Some(number) = value.trim().parse::<f64>().ok().filter(|number| number.is_finite()) else {
        return Found::Text(value.to_owned());
    };
    let format =
        style.and_then(|style| style.parse::<usize>().ok()).and_then(|style| shared.formats.get(style));
    match format {
        Some(Shows::Day) => {
            Found::Date(day_of(number, shared.from_1904).unwrap_or_else(|| number.to_string()))
        }
        Some(Shows::Percentage) => Found::Percentage(number.to_string()),
        Some(Shows::Number) | None => Found::Number(number.to_string()),
    }
}

/// Marks the cells of a range that were merged; `None` where that is no range.
fn merge(element: &Element<'_>, rows: &mut BTreeMap<u32, Row>, shared: &mut Shared) -> Option<()> {
    let range = element.says("ref")?;
    let (from, to) = range.split_once(':').unwrap_or((&range, &range));
    let ((left, top), (right, bottom)) = (read_address(from)?, read_address(to)?);
    if left > right || top > bottom {
        return None;
    }
    let anchor = rows.get(&top).and_then(|row| row.cells.get(&(left - 1)));
    let words = anchor.map(said).unwrap_or_default().to_owned();
    for (_, row) in rows.range_mut(top..=bottom) {
        for column in left..=right.min(ReadBook::MOST_COLUMNS) {
            // Ranges that lie over one another would never come to an end.
            shared.room = shared.room.checked_sub(words.len() + 1)?;
            row.cells.insert(column - 1, Found::Merged(words.clone()));
        }
    }
    Some(())
}

/// What a cell says, as text.
fn said(found: &Found) -> &str {
    match found {
        Found::Text(words)
        | Found::Number(words)
        | Found::Date(words)
        | Found::Percentage(words)
        | Found::Formula(words)
        | Found::Error(words)
        | Found::Merged(words) => words,
        Found::Logical(true) => "WAAR",
        Found::Logical(false) => "ONWAAR",
    }
}

/// Column and row of an address such as `B7`, both from 1.
fn read_address(address: &str) -> Option<(u32, u32)> {
    let split = address.find(|character: char| character.is_ascii_digit())?;
    let (letters, digits) = address.split_at(split);
    let column = letters.bytes().try_fold(0_u32, |sum, letter| {
        let letter = letter.to_ascii_uppercase();
        letter.is_ascii_uppercase().then_some(())?;
        sum.checked_mul(26)?.checked_add(u32::from(letter - b'A') + 1)
    })?;
    let row = digits.parse().ok()?;
    (column > 0 && row > 0).then_some((column, row))
}

//! CSV as Belgian spreadsheet programs open it with a double click: `;`, a decimal comma, a mark for UTF-8.

use crate::rules::Hundredths;

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetCell {
    /// Words; never read as a formula.
    Text(String),
    /// A number, with at most two decimals.
    Number(Hundredths),
    /// Nothing.
    Empty,
}

/// A table as bytes of a CSV file. Rows end with CR LF.
pub fn write_sheet(rows: &[Vec<SheetCell>]) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(&mut bytes);
    for row in rows {
        // Writing to memory cannot fail.
        let written = writer.write_record(row.iter().map(SheetCell::text));
        debug_assert!(written.is_ok());
    }
    drop(writer);
    bytes
}

impl SheetCell {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => harmless(text),
            Self::Number(number) => number.to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// A text that a spreadsheet program could run as a formula gets an apostrophe before it.
fn harmless(text: &str) -> String {
    let first = text.trim_start_matches(' ').chars().next();
    let formula = matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠'));
    if formula { format!("'{text}") } else { text.to_owned() }
}

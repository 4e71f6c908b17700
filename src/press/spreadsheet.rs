//! CSV as Belgian spreadsheet programs open it with a double click: `;`, a decimal comma, a mark for UTF-8.

use crate::archive::{SheetCell, is_like_a_formula};

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
        let written = writer.write_record(row.iter().map(plain));
        debug_assert!(written.is_ok());
    }
    drop(writer);
    bytes
}

/// What stands in a cell as text.
pub(super) fn plain(cell: &SheetCell) -> String {
    match cell {
        SheetCell::Text(text) => harmless(text),
        SheetCell::Number(number) | SheetCell::Sum { shown: number, .. } => number.to_string(),
        SheetCell::Empty => String::new(),
    }
}

/// A text that a spreadsheet program could run as a formula gets an apostrophe before it.
fn harmless(text: &str) -> String {
    if is_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

//! What a table from elsewhere says, and where: before anything of it is believed.

use super::closed_text;
use std::fmt;

/// Where something stands in a table from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TablePlace {
    /// On a line of a text, from 1.
    Line(u64),
    /// In a cell of a sheet: its column from 0, its row from 1.
    Cell {
        /// The column.
        column: u32,
        /// The row.
        row: u32,
    },
}

/// What was written in one cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The text, without the spaces around it.
    pub text: String,
    /// Where.
    pub place: TablePlace,
    /// What is wrong with the cell itself.
    pub flaw: Option<CellFlaw>,
}

/// What is wrong with a cell, whatever it is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellFlaw {
    /// It was merged with others.
    Merged,
    /// It holds a formula.
    Formula,
    /// It holds an error.
    Error,
    /// It is shown as a day or a time.
    Date,
    /// It is shown as a percentage, and holds another number.
    Percentage,
    /// Its letters were read in a wrong encoding.
    Garbled,
    /// It is a heading, below the headings.
    Heading,
}

/// Why a table cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFault {
    /// More than [`TableFault::MOST_BYTES`].
    TooLarge,
    /// More than [`TableFault::MOST_ROWS`] rows; carries how many there are.
    TooManyRows(usize),
    /// A workbook of a spreadsheet program, not a table in text.
    Workbook,
    /// Not text at all.
    NotText,
    /// The cells are separated by something else than a semicolon, a tab or a comma beside headings.
    Separator(char),
}

impl TableFault {
    /// The largest text, in bytes: 2 MB.
    pub const MOST_BYTES: usize = 2_000_000;
    /// The longest table, in rows.
    pub const MOST_ROWS: usize = 5_000;
}

impl Written {
    /// Nothing, at a place.
    pub const fn nothing(place: TablePlace) -> Self {
        Self { text: String::new(), place, flaw: None }
    }
}

impl TablePlace {
    /// What it is sorted by: its row, then its column.
    pub(super) fn by_rows(self) -> (u64, u32) {
        match self {
            Self::Line(line) => (line, 0),
            Self::Cell { column, row } => (row.into(), column),
        }
    }
}

impl fmt::Display for TablePlace {
    /// The number of the line, or the address of the cell: `B7`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (column, row) = match self {
            Self::Line(line) => return fmt::Display::fmt(line, formatter),
            Self::Cell { column, row } => (*column, row),
        };
        let mut letters = Vec::new();
        let mut left = Some(column);
        while let Some(at) = left {
            letters.push(b'A' + u8::try_from(at % 26).unwrap_or_default());
            left = (at / 26).checked_sub(1);
        }
        for letter in letters.into_iter().rev() {
            write!(formatter, "{}", char::from(letter))?;
        }
        write!(formatter, "{row}")
    }
}

/// The first characters of a text, for a message; what is in it turns nothing around that stands beside it.
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        closed_text(text)
    } else {
        closed_text(&text.chars().take(LONGEST).chain(['…']).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::TablePlace;

    #[test]
    fn cells_are_called_as_spreadsheet_programs_call_them() {
        for (column, row, address) in
            [(0, 1, "A1"), (25, 7, "Z7"), (26, 10, "AA10"), (701, 3, "ZZ3"), (702, 1, "AAA1")]
        {
            assert_eq!(TablePlace::Cell { column, row }.to_string(), address);
        }
    }
}

//! A workbook from elsewhere as a description: which cells stand on which sheet, and what each of them is.

use serde::{Deserialize, Serialize};

/// What was read of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadBook {
    /// Its sheets with cells, in order; one or more.
    pub sheets: Vec<ReadSheet>,
}

/// A sheet of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadSheet {
    /// Its name.
    pub name: String,
    /// Whether the spreadsheet program hides it.
    pub hidden: bool,
    /// The rows with anything in them, in order; at most [`ReadBook::MOST_ROWS`].
    pub rows: Vec<ReadRow>,
    /// How many rows have anything in them.
    pub count: usize,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadRow {
    /// Its number, from 1.
    pub number: u32,
    /// Whether the spreadsheet program hides it.
    pub hidden: bool,
    /// The cells with anything in them, from left to right.
    pub cells: Vec<ReadCell>,
}

/// A cell of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadCell {
    /// Its column, from 0.
    pub column: u32,
    /// What is in it.
    pub found: Found,
}

/// What is in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// A text.
    Text(String),
    /// A number, written with a point: the shortest decimals that name the number in the file, and no other number.
    Number(String),
    /// A number that the spreadsheet program shows as a day or a time; as it shows it.
    Date(String),
    /// A number that the spreadsheet program shows as a percentage: 0.5 is shown as 50 %.
    Percentage(String),
    /// What comes out of a formula, as it was when the file was saved.
    Formula(String),
    /// An error, such as `#DIV/0!`.
    Error(String),
    /// True or false.
    Logical(bool),
    /// A cell that was merged with others; carries what stands in all of them.
    Merged(String),
}

/// Why a workbook cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoBook {
    /// More than [`ReadBook::MOST_BYTES`].
    TooLarge,
    /// It unpacks to more than [`ReadBook::MOST_UNPACKED`].
    TooLargeUnpacked,
    /// A workbook of before 2007.
    Old,
    /// Locked with a password.
    Locked,
    /// A spreadsheet in the format of `OpenDocument`.
    OpenDocument,
    /// A binary workbook.
    Binary,
    /// No workbook at all.
    NoWorkbook,
    /// Broken; carries the name of the part of it that cannot be read.
    Broken(String),
    /// None of its sheets has anything on it.
    Empty,
}

impl ReadBook {
    /// The largest file, in bytes: 10 MB.
    pub const MOST_BYTES: usize = 10_000_000;
    /// The most that all it reads of a file may be once it is unpacked, in bytes: 100 MB.
    pub const MOST_UNPACKED: usize = 100_000_000;
    /// The most rows of a sheet that are told.
    pub const MOST_ROWS: usize = 5_000;
    /// The most columns that are looked at.
    pub const MOST_COLUMNS: u32 = 200;
}

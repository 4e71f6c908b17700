//! A workbook as a description: which cells stand on which sheet, not how a spreadsheet program writes them.
//!
//! The results in it are the very rows of the CSV. Every text is a text, whatever it begins with.

use crate::rules::Hundredths;
use serde::{Deserialize, Serialize};

/// A workbook: sheets, each with a row of headings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workbook {
    /// The title of the file.
    pub title: String,
    /// Whose file it is.
    pub author: String,
    /// When it was made: `2026-11-24T14:03`.
    pub made: String,
    /// What stands at the head of every printed page.
    pub head: String,
    /// The sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its name, at most 31 characters.
    pub name: String,
    /// Its columns.
    pub columns: Vec<SheetColumn>,
    /// What stands below the headings.
    pub rows: Vec<Vec<SheetCell>>,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetColumn {
    /// What stands above it.
    pub heading: String,
    /// What it holds.
    pub holds: Holds,
}

/// What a column holds, which says how wide it is and how its numbers look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// A word or two, or a name.
    Words,
    /// Sentences.
    Sentences,
    /// Whole numbers.
    Whole,
    /// Points, with two decimals.
    Points,
}

/// A cell of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetCell {
    /// Words; never read as a formula.
    Text(String),
    /// A number, with at most two decimals.
    Number(#[serde(with = "hundredths")] Hundredths),
    /// The sum of other cells of the same row, which the spreadsheet program works out again.
    Sum {
        /// The columns that are added up, counted from 0.
        columns: Vec<u16>,
        /// What comes out.
        #[serde(with = "hundredths")]
        shown: Hundredths,
    },
    /// Nothing.
    Empty,
}

impl SheetColumn {
    /// A column with this heading.
    pub fn new(heading: impl Into<String>, holds: Holds) -> Self {
        Self { heading: heading.into(), holds }
    }
}

/// Whether a spreadsheet program could run a text as a formula, once somebody opens or edits it there.
///
/// ```
/// use selectiewijzer::archive::is_like_a_formula;
/// assert!(is_like_a_formula("=HYPERLINK(1)"));
/// assert!(!is_like_a_formula("An Peeters"));
/// ```
pub fn is_like_a_formula(text: &str) -> bool {
    let first = text.trim_start_matches(' ').chars().next();
    matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'))
}

/// Hundredths as a whole number.
mod hundredths {
    use crate::rules::Hundredths;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::Error};

    pub(super) fn serialize<S: Serializer>(number: &Hundredths, to: S) -> Result<S::Ok, S::Error> {
        i64::try_from(number.0).map_err(S::Error::custom)?.serialize(to)
    }

    pub(super) fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Hundredths, D::Error> {
        i64::deserialize(from).map(|number| Hundredths(number.into()))
    }
}

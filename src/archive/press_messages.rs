//! What the page and the press say to each other: JSON texts, one at a time, in the order of asking.
//!
//! A file comes back as the browser's own `Uint8Array`, after it nothing more is said about that question. While a long
//! document is being made, any number of [`FromPress::Working`] come before the answer. The other way round, a `Uint8Array`
//! asks to read a workbook: the answer is a [`FromPress::Book`], or why not.

use super::{Document, ReadBook, Workbook};
use serde::{Deserialize, Serialize};

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToPress {
    /// Makes a PDF of a document: a file, or [`FromPress::Lacking`].
    Pdf {
        /// The document.
        document: Box<Document>,
    },
    /// Makes an XLSX file of a workbook: a file, or [`FromPress::Impossible`].
    Xlsx {
        /// The workbook.
        workbook: Box<Workbook>,
    },
}

/// What the press answers in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromPress {
    /// How far it is.
    Working {
        /// How much is done, in per cent.
        share: u8,
    },
    /// No file was made, because no letters are there for these.
    Lacking {
        /// Each character once.
        characters: Vec<Lacking>,
    },
    /// What stands in the workbook that was brought.
    Book {
        /// Its cells.
        book: ReadBook,
    },
    /// What was asked could not be done, in Dutch.
    Impossible {
        /// Why, and what to do.
        words: String,
    },
}

/// A character that has no letter, and the text in which it stands first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lacking {
    /// The character, with what belongs to it.
    pub character: String,
    /// The words around it.
    pub within: String,
    /// In which section of the document.
    pub section: String,
}

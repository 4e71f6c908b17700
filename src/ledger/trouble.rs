//! Why a ledger cannot be read or written.

use crate::archive::CellDefect;
use std::fmt;

/// Why a ledger cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Automerge cannot read the bytes, or take the change.
    Document(String),
    /// A document that was not made by this program, or by a newer one.
    Shape(String),
    /// The cells make no dossier.
    Cells(CellDefect),
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(what) | Self::Shape(what) => formatter.write_str(what),
            Self::Cells(defect) => write!(formatter, "{defect}"),
        }
    }
}

impl From<automerge::AutomergeError> for Trouble {
    fn from(error: automerge::AutomergeError) -> Self {
        Self::Document(error.to_string())
    }
}

impl From<CellDefect> for Trouble {
    fn from(defect: CellDefect) -> Self {
        Self::Cells(defect)
    }
}

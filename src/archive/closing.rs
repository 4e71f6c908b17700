//! Closing the whole selection and what becomes of it, as it stands in a file.

use super::Cells;
use super::written::{self, mirrored};
use crate::rules::{Adoption, Closing, Date, Moment, SelectionReopening};
use serde::{Deserialize, Serialize};

/// A closing: when, and the cells of the dossier as it stood, without what it began with.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WireClosing {
    #[serde(with = "written")]
    pub(super) at: Moment,
    pub(super) stood: Cells,
}

impl From<&Closing> for WireClosing {
    fn from(closing: &Closing) -> Self {
        let mut stood = super::cells(&closing.stood);
        stood.remove("opening");
        Self { at: closing.at, stood }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Adoption", deny_unknown_fields)]
struct WireAdoption {
    body: String,
    #[serde(with = "written")]
    date: Date,
    reference: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "SelectionReopening", deny_unknown_fields)]
struct WireSelectionReopening {
    #[serde(with = "written")]
    at: Moment,
    decided_by: String,
    reason: String,
}

mirrored! {
    Adoption => WireAdoption,
    SelectionReopening => WireSelectionReopening,
}

//! What a dossier begins with, as it stands in a file.

use super::written::{self, mirrored};
use crate::rules::{AnnouncedProcedure, Moment, Opening, VacancyReference};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Opening", deny_unknown_fields)]
struct MirroredOpening {
    id: String,
    title: String,
    #[serde(with = "written")]
    at: Moment,
    practice: bool,
    #[serde(with = "written")]
    vacancy: VacancyReference,
    #[serde(with = "written")]
    announced: AnnouncedProcedure,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "VacancyReference", deny_unknown_fields)]
struct WireVacancyReference {
    id: String,
    title: String,
    employer: String,
    aspects: Vec<String>,
    competencies: Vec<(String, String)>,
}

mirrored! {
    Opening => MirroredOpening,
    VacancyReference => WireVacancyReference,
}

/// What a dossier begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WireOpening(#[serde(with = "written")] pub Opening);

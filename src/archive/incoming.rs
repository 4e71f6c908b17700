//! What a file would bring to a dossier, as the engine tells it to the page.

use super::cell_name::CellName;
use super::written::{self, Written};
use crate::rules::{Moment, SortedSet};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a file would bring, before anything of it is taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incoming {
    /// The dossier here that it belongs to.
    pub dossier: String,
    /// Its title.
    pub title: String,
    /// Whether the dossier here is a member's own sheet.
    pub own_sheet: bool,
    /// Whose sheet it is; `None` for another copy of the dossier.
    pub member: Option<String>,
    /// Who made the changes that are not here yet, as they named themselves.
    #[serde(with = "written")]
    pub by: SortedSet<String>,
    /// When the last of them was made, by the clock of that tablet.
    #[serde(with = "written")]
    pub last: Option<Moment>,
    /// How many changes are not here yet.
    pub changes: usize,
    /// How many cells are empty here and filled there.
    pub added: usize,
    /// Where something else will stand than stands here now.
    #[serde(with = "written")]
    pub changed: SortedSet<Place>,
    /// Where two values will stand side by side.
    #[serde(with = "written")]
    pub contested: SortedSet<Place>,
    /// The parts that are closed here: what came for them counts only after they are opened again.
    #[serde(with = "written")]
    pub closed: SortedSet<String>,
    /// The check characters of the file.
    pub check: String,
}

impl Incoming {
    /// Whether everything in it is here already.
    pub fn brings_nothing(&self) -> bool {
        self.changes == 0 && self.added == 0 && self.changed.is_empty() && self.contested.is_empty()
    }
}

/// A place in a dossier: a candidate on a part or a criterion where the cell is about that, otherwise the cell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A candidate on a part: both identifiers.
    Score(String, String),
    /// A candidate on a criterion of the oral test: both identifiers.
    Criterion(String, String),
    /// Something else: the name of the cell.
    Cell(String),
}

impl Written for Place {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl Place {
    /// The place that a cell is about.
    pub fn of(cell: &str) -> Self {
        match CellName::read(cell) {
            Some(
                CellName::Score(candidate, part)
                | CellName::MemberScore(candidate, part, _)
                | CellName::UnreadableMember(candidate, part, _)
                | CellName::Motivation(candidate, part),
            ) => Self::Score(candidate.to_string(), part.to_string()),
            Some(
                CellName::Observation(candidate, criterion)
                | CellName::MemberObservation(candidate, criterion, _)
                | CellName::Level(candidate, criterion)
                | CellName::Indicator(candidate, criterion, _),
            ) => Self::Criterion(candidate.to_string(), criterion.to_string()),
            _ => Self::Cell(cell.to_owned()),
        }
    }
}

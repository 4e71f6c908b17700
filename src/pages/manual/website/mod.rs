//! For web editors and the personnel office: from the folder on a server to the code in the magazine.

mod drawing_up;
mod embedding;
mod placing;
mod upkeep;
mod vacancies;

use super::Part;
use super::block::{Block, Chapter};

/// What a web editor reads.
pub(super) const WEBSITE: Part = Part {
    folder: "website",
    title: "Voor de website en de personeelsdienst",
    lead: "Selectiewijzer op je website zetten, een vacature toevoegen, insluiten en bijhouden.",
    chapters: &[
        placing::PLACING,
        drawing_up::DRAWING_UP,
        vacancies::VACANCIES,
        embedding::EMBEDDING,
        embedding::MAGAZINE,
        upkeep::STATEMENTS,
        upkeep::UPDATES,
    ],
};

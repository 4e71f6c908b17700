//! For the selection committee: from the tablet on the table to the tablet that is wiped.

mod candidates;
mod closing;
mod copies;
mod device;
mod dossier;
mod doubt;
mod members;
mod oral;
mod papers;
mod scores;
mod trouble;
mod wiping;

use super::Part;
use super::block::{Block, Chapter};

/// What the committee reads.
pub(super) const COMMITTEE: Part = Part {
    folder: "commissie",
    title: "Voor de selectiecommissie",
    lead: "Van een leeg dossier tot een getekend proces-verbaal, en daarna een schoon toestel.",
    chapters: &[
        device::READY,
        dossier::DOSSIER,
        candidates::CANDIDATES,
        scores::SCORES,
        oral::ORAL,
        members::MEMBERS,
        copies::COPIES,
        doubt::DOUBT,
        closing::CLOSING,
        papers::PAPERS,
        wiping::WIPING,
        trouble::TROUBLE,
    ],
};

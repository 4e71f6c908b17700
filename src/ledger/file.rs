//! A ledger to a file that people carry, and back.

use super::chunk::{Chunk, home_of, name_of};
use super::hear::{Hear, NOBODY};
use super::{Ledger, Trouble};
use crate::archive::{self, CellHome, Cells, Envelope, FileDefect, FileKind, read_envelope, write_envelope};
use crate::rules::Gather;

/// The text of the file of a ledger: a dossier, or the score sheet of a member on that member's own tablet.
///
/// # Errors
/// Only where the dossier cannot be written as JSON.
pub fn write_file(ledger: &mut Ledger) -> serde_json::Result<String> {
    let handed_out = ledger.dossier().opening().sheet.is_some();
    let kind = if handed_out { FileKind::Sheet } else { FileKind::Dossier };
    let documents = ledger.save().documents.into_iter();
    let carried = documents.filter(|(home, _)| !handed_out || *home == CellHome::Main);
    let documents = carried.map(|(home, bytes)| (name_of(&home), bytes)).gather();
    write_envelope(&Envelope { kind, snapshot: archive::cells(ledger.dossier()), documents })
}

/// The ledger of a file, when check, ledger and snapshot agree.
///
/// # Errors
/// Why the file is refused, as a sentence.
pub fn open_file(text: &str) -> Result<Ledger, FileDefect> {
    open_file_heard(text, NOBODY)
}

/// The same, telling how far it is.
pub(super) fn open_file_heard(text: &str, hear: Hear<'_>) -> Result<Ledger, FileDefect> {
    let Envelope { kind, snapshot, documents } = read_envelope(text)?;
    let mut chunk = Chunk::default();
    for (name, bytes) in documents {
        let home =
            home_of(&name).ok_or_else(|| FileDefect::Ledger(format!("een deel “{name}” kennen we niet")))?;
        chunk.documents.insert(home, bytes);
    }
    let ledger = Ledger::load_heard(&[chunk], hear).map_err(|trouble| match trouble {
        Trouble::Cells(defect) => FileDefect::Cells(defect),
        other => FileDefect::Ledger(other.to_string()),
    })?;
    if ledger.dossier().opening().sheet.is_some() != (kind == FileKind::Sheet) {
        return Err(FileDefect::Shape("het is iets anders dan het zegt te zijn".to_owned()));
    }
    let projected = archive::cells(ledger.dossier());
    match first_difference(&projected, &snapshot) {
        Some(cell) => Err(FileDefect::Differs(cell)),
        None => Ok(ledger),
    }
}

fn first_difference(left: &Cells, right: &Cells) -> Option<String> {
    let names = left.keys().chain(right.keys());
    names.into_iter().find(|name| left.get(*name) != right.get(*name)).cloned()
}

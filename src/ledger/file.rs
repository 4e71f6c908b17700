//! A ledger to a dossier file and back.

use super::{Chunk, Ledger};
use crate::archive::{self, Cells, Envelope, FileDefect, read_envelope, write_envelope};

/// The text of the dossier file of a ledger.
///
/// # Errors
/// Only where the dossier cannot be written as JSON.
pub fn write_file(ledger: &mut Ledger) -> serde_json::Result<String> {
    let Chunk { main, key } = ledger.save();
    write_envelope(&Envelope { snapshot: archive::cells(ledger.dossier()), main, key })
}

/// The ledger of a dossier file, when check, ledger and snapshot agree.
///
/// # Errors
/// Why the file is refused, as a sentence.
pub fn open_file(text: &str) -> Result<Ledger, FileDefect> {
    let Envelope { snapshot, main, key } = read_envelope(text)?;
    let ledger = Ledger::load(&[Chunk { main, key }]).map_err(|trouble| match trouble {
        super::Trouble::Cells(defect) => FileDefect::Cells(defect),
        other => FileDefect::Ledger(other.to_string()),
    })?;
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

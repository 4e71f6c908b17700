//! What the list of dossiers says of one, and how its file is called.

use super::Ledger;
use crate::archive::{Listing, write_text};

/// What the list says.
pub(super) fn listing(ledger: &Ledger, deleted: bool) -> Listing {
    let dossier = ledger.dossier();
    Listing {
        id: dossier.opening().id.clone(),
        title: dossier.title().to_owned(),
        practice: dossier.opening().practice,
        changed: ledger.log().last().map_or(dossier.opening().at, |entry| entry.at),
        candidates: dossier.candidates().len(),
        deleted,
    }
}

/// The same as a text, to keep beside the bytes.
pub(super) fn label(ledger: &Ledger, deleted: bool) -> String {
    write_text(&listing(ledger, deleted)).unwrap_or_else(|error| error.to_string())
}

/// The name of its file: the title in plain characters, and the day of the last change.
pub(super) fn file_name(ledger: &Ledger) -> String {
    let Listing { title, changed, .. } = listing(ledger, false);
    let plain: String = title.chars().map(|sign| if sign.is_alphanumeric() { sign } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let short: String = words.join("-").to_lowercase().chars().take(60).collect();
    let name = if short.is_empty() { "dossier" } else { short.trim_end_matches('-') };
    format!("{name}-{}.selectie", changed.date)
}

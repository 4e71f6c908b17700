//! The history: every change, the latest first, as the screen lists it.

use crate::archive::{Holds, Sheet, SheetCell, SheetColumn};
use crate::press::results::text;
use crate::rules::{Dossier, LogEntry};
use crate::wording;

pub(super) fn sheet(dossier: &Dossier, log: &[LogEntry]) -> Sheet {
    let columns = vec![
        SheetColumn::new("Wanneer", Holds::Words),
        SheetColumn::new("Wat", Holds::Sentences),
        SheetColumn::new("Wie", Holds::Words),
        SheetColumn::new("Toestel", Holds::Words),
        SheetColumn::new("Waarom", Holds::Sentences),
    ];
    let rows = log.iter().rev().map(|entry| row(dossier, entry)).collect();
    Sheet { name: "Geschiedenis".into(), columns, rows }
}

fn row(dossier: &Dossier, entry: &LogEntry) -> Vec<SheetCell> {
    let why = entry.reason.as_deref();
    vec![
        text(&wording::moment(entry.at)),
        SheetCell::Text(wording::log_entry(entry, dossier)),
        text(wording::log_author(entry)),
        text(&entry.device),
        why.map_or(SheetCell::Empty, text),
    ]
}

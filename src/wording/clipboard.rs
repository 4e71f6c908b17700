//! What became of a copy to the clipboard.

use crate::keeper::Copied;

/// What lies on the clipboard now, and what to do with it.
pub const fn copied(copied: Copied) -> &'static str {
    match copied {
        Copied::Table => "De tabel is gekopieerd. Plak ze in een rekenblad, een mail of een tekst.",
        Copied::Text => "De tabel is gekopieerd als gewone tekst. Plak ze in een rekenblad.",
        Copied::Nothing => {
            "Er is niets gekopieerd: deze browser laat het niet toe. Selecteer de tabel en kopieer ze zelf, of bewaar de resultaten bij Bestand."
        }
    }
}

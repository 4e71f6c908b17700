//! What is wrong with a table from elsewhere, or with one of its cells, in words with what to do.

use crate::archive::{NoBook, ReadBook};
use crate::rules::{CellFlaw, TableFault, TablePlace};

/// Where something stands, at the beginning of a sentence: `Regel 3` or `Cel B7`.
pub(super) fn table_place(place: TablePlace) -> String {
    format!("{} {place}", table_place_head(place))
}

/// What stands above a column of places.
pub const fn table_place_head(place: TablePlace) -> &'static str {
    match place {
        TablePlace::Line(_) => "Regel",
        TablePlace::Cell { .. } => "Cel",
    }
}

/// The same within a sentence.
pub(super) fn in_table(place: TablePlace) -> String {
    match place {
        TablePlace::Line(_) => format!("op regel {place}"),
        TablePlace::Cell { .. } => format!("in cel {place}"),
    }
}

/// Why a table cannot be read at all.
pub fn table_fault(fault: TableFault) -> String {
    match fault {
        TableFault::TooLarge => {
            format!("Het bestand is te groot: hoogstens {} MB.", TableFault::MOST_BYTES / 1_000_000)
        }
        TableFault::TooManyRows(count) => {
            format!("De lijst heeft {count} rijen: hoogstens {}.", TableFault::MOST_ROWS)
        }
        TableFault::Workbook => {
            "Dit is een werkmap van een rekenblad. Kies ze als bestand, of kopieer de cellen en plak ze hier."
                .into()
        }
        TableFault::NotText => {
            "Dit bestand is geen tekst. Kies een CSV-bestand of een Excel-bestand (XLSX).".into()
        }
        TableFault::Separator(found) => format!(
            "Tussen de kolommen staat “{found}”. Bewaar het bestand als CSV met een puntkomma ertussen, of als Excel-bestand (XLSX)."
        ),
    }
}

/// What is wrong with a cell, after where it stands.
pub(super) fn cell_flaw(flaw: CellFlaw, value: &str) -> String {
    match flaw {
        CellFlaw::Merged => "is samengevoegd met andere cellen. Splits ze in het rekenblad.".into(),
        CellFlaw::Formula => format!(
            "hier staat een formule, met als laatste uitkomst “{value}”. Plak in het rekenblad de waarde zelf."
        ),
        CellFlaw::Error => {
            format!("hier staat de fout “{value}” van het rekenblad. Zet er de juiste waarde.")
        }
        CellFlaw::Date => format!(
            "het rekenblad maakte hier een datum of uur van: “{value}”. Geef de cel de opmaak Tekst en typ opnieuw wat er hoort."
        ),
        CellFlaw::Percentage => format!(
            "het rekenblad toont hier een percentage, maar in de cel staat “{value}”. Geef de cel de opmaak Standaard en typ opnieuw wat er hoort."
        ),
        CellFlaw::Garbled => format!(
            "in “{value}” zijn letters verminkt. Bewaar het bestand opnieuw, als CSV UTF-8 of als Excel-bestand (XLSX)."
        ),
        CellFlaw::Heading => {
            format!(
                "“{value}” is een kop, maar hier horen gegevens. Laat één rij met koppen staan, helemaal bovenaan."
            )
        }
    }
}

/// That a spreadsheet program hides rows, which count all the same; the first of them by number.
pub fn hidden_rows(rows: &[u32]) -> String {
    const SHOWN: usize = 12;
    let shown: Vec<_> = rows.iter().take(SHOWN).map(ToString::to_string).collect();
    let shown = shown.join(", ");
    let more = rows.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!(" en nog {more}") };
    if rows.len() == 1 {
        format!("Rij {shown} is verborgen in het rekenblad. Ze telt hier gewoon mee.")
    } else {
        format!("De rijen {shown}{more} zijn verborgen in het rekenblad. Ze tellen hier gewoon mee.")
    }
}

/// That the spreadsheet program hides the sheet.
pub fn hidden_sheet(name: &str) -> String {
    format!("Het blad “{name}” is verborgen in het rekenblad.")
}

/// Why a workbook cannot be read at all.
pub fn no_book(reason: &NoBook) -> String {
    const AGAIN: &str = "Bewaar het in het rekenblad als Excel-werkmap (XLSX) en kies dat bestand.";
    match reason {
        NoBook::TooLarge => {
            format!("Het bestand is te groot: hoogstens {} MB.", ReadBook::MOST_BYTES / 1_000_000)
        }
        NoBook::TooLargeUnpacked => format!(
            "Het bestand wordt te groot bij het uitpakken: hoogstens {} MB. Bewaar alleen het blad met de lijst in een nieuwe werkmap.",
            ReadBook::MOST_UNPACKED / 1_000_000
        ),
        NoBook::Old => format!("Dit is een oud Excel-bestand (XLS). {AGAIN}"),
        NoBook::Locked => {
            "Dit Excel-bestand is beveiligd met een wachtwoord. Bewaar het in het rekenblad zonder wachtwoord en kies dat bestand."
                .into()
        }
        NoBook::OpenDocument => format!("Dit is een OpenDocument-rekenblad (ODS). {AGAIN}"),
        NoBook::Binary => format!("Dit is een binair Excel-bestand (XLSB). {AGAIN}"),
        NoBook::NoWorkbook => "Dit bestand is geen Excel-werkmap. Kies een Excel-bestand (XLSX) of een CSV-bestand.".into(),
        NoBook::Broken(part) => format!(
            "Dit Excel-bestand is beschadigd, bij “{part}”. Open het in het rekenblad, bewaar het opnieuw als XLSX en kies dat bestand."
        ),
        NoBook::Empty => "In deze werkmap staat niets. Kies het bestand met de lijst.".into(),
    }
}

//! What is said of how long a dossier is kept.

use super::date::day;
use super::ready::ReadyWords;
use crate::rules::Date;

/// On the list, where the municipality did not say how long.
pub const RETENTION_UNKNOWN: &str = "Het bestuur heeft geen bewaartermijn ingevuld. Vraag aan de personeelsdienst hoe lang een afgesloten dossier op dit toestel mag blijven.";

/// What to do with a dossier that is kept too long.
pub const AFTER_RETENTION: [&str; 3] = [
    "Vraag aan de personeelsdienst of er nog een beroep loopt, en of het archief het dossier heeft.",
    "Is het nodig, bewaar dan in de kamer Bestand een laatste kopie en geef die door.",
    "Kies hier Verwijder, en daarna onderaan bij Verwijderd: Wis voorgoed. Je krijgt een verklaring om af te drukken.",
];

/// That the period is over.
pub fn retention_over(last: Date) -> String {
    format!("Bewaartermijn voorbij sinds {}", day(last))
}

/// How it stands with the period, and with the dossiers that are kept for longer.
pub fn ready_retention(months: Option<u16>, late: usize) -> ReadyWords {
    let Some(months) = months else {
        return ReadyWords::careful(
            "Het bestuur heeft geen bewaartermijn ingevuld.",
            "Vraag aan de personeelsdienst hoe lang een afgesloten dossier op dit toestel mag blijven.",
        );
    };
    let period = if months == 1 { "1 maand".to_owned() } else { format!("{months} maanden") };
    let late = match late {
        0 => {
            return ReadyWords::good(format!(
                "Afgesloten dossiers blijven {period}. Geen enkel is hier langer."
            ));
        }
        1 => "Van 1 dossier".to_owned(),
        more => format!("Van {more} dossiers"),
    };
    ReadyWords::careful(
        format!("{late} is de bewaartermijn van {period} voorbij."),
        "Bij de dossiers staat welke, en wat je dan doet.",
    )
}

//! Until when somebody can apply, and what search engines miss of a vacancy.

use super::day;
use super::proceedings::listed;
use crate::vacancy::{Applying, Date, Lack};

/// Whether somebody can still apply, with the day.
///
/// ```
/// use selectiewijzer::{vacancy::Applying, wording::applying};
/// let last = "2026-12-06".parse()?;
/// let on = |today: &str| Ok::<_, selectiewijzer::rules::DateError>(applying(Applying::on(Some(last), today.parse()?)));
/// assert_eq!(on("2026-12-06")?, "Vandaag is de laatste dag om te solliciteren (6 december 2026).");
/// assert_eq!(on("2026-12-05")?, "Nog tot en met morgen om te solliciteren (6 december 2026).");
/// assert_eq!(on("2026-12-03")?, "Nog 3 dagen om te solliciteren: tot en met 6 december 2026.");
/// assert_eq!(on("2026-12-07")?, "Afgesloten: solliciteren kon tot en met 6 december 2026.");
/// # Ok::<(), selectiewijzer::rules::DateError>(())
/// ```
pub fn applying(applying: Applying) -> String {
    match applying {
        Applying::Open(last) => last_day(Some(last)),
        Applying::ClosingSoon(last, 0) => {
            format!("Vandaag is de laatste dag om te solliciteren ({}).", day(last))
        }
        Applying::ClosingSoon(last, 1) => {
            format!("Nog tot en met morgen om te solliciteren ({}).", day(last))
        }
        Applying::ClosingSoon(last, left) => {
            format!("Nog {left} dagen om te solliciteren: tot en met {}.", day(last))
        }
        Applying::Closed(last) => format!("Afgesloten: solliciteren kon tot en met {}.", day(last)),
        Applying::Undated => last_day(None),
    }
}

/// The last day to apply, where nobody knows which day it is now.
pub fn last_day(closing_date: Option<Date>) -> String {
    closing_date.map_or_else(
        || "Geen einddatum bekend.".to_owned(),
        |last| format!("Solliciteren tot en met {}.", day(last)),
    )
}

/// What search engines miss of a vacancy, and what follows from it; `None` where nothing is missing.
///
/// ```
/// use selectiewijzer::{vacancy::EmployerDetails, wording::search_engines_lack};
/// assert_eq!(
///     search_engines_lack(&EmployerDetails::default().lacking()).as_deref(),
///     Some(
///         "Niet vermeld: de dag van publicatie, het adres van de werkplek en de laatste dag om te solliciteren. \
///          Zonder dag van publicatie en adres is er geen bericht voor zoekmachines."
///     )
/// );
/// ```
pub fn search_engines_lack(lacking: &[Lack]) -> Option<String> {
    if lacking.is_empty() {
        return None;
    }
    let words = lacking.iter().map(|lack| match lack {
        Lack::Published => "de dag van publicatie".to_owned(),
        Lack::Address => "het adres van de werkplek".to_owned(),
        Lack::ClosingDate => "de laatste dag om te solliciteren".to_owned(),
    });
    let follows = if lacking.iter().any(|lack| lack.is_required()) {
        "Zonder dag van publicatie en adres is er geen bericht voor zoekmachines."
    } else {
        "Het bericht voor zoekmachines noemt dan geen laatste dag."
    };
    Some(format!("Niet vermeld: {}. {follows}", listed(&words.collect::<Vec<_>>())))
}

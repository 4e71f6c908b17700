//! Closing the whole selection, adoption and opening again, in words.

use super::{day, moment};
use crate::rules::{Adoption, CandidateId, Closing, Dossier, SelectionReopening};

/// That the selection was closed.
pub fn closed(closing: &Closing) -> String {
    format!("De commissie sloot de selectie af op {}.", moment(closing.at))
}

/// That the result was adopted.
pub fn adoption(adoption: &Adoption) -> String {
    let Adoption { body, date, reference } = adoption;
    format!("Vastgesteld door {body} op {}, kenmerk {reference}.", day(*date))
}

/// That the closed selection was opened again.
pub fn selection_reopening(reopening: &SelectionReopening) -> String {
    let SelectionReopening { at, decided_by, reason } = reopening;
    format!("De selectie werd heropend op {} door {decided_by}: {reason}", moment(*at))
}

/// What everything printed says of the result: adopted, or subject to it.
pub fn provisional(dossier: &Dossier) -> String {
    dossier
        .adoption()
        .map_or_else(|| "Onder voorbehoud van vaststelling door de aanstellende overheid.".into(), adoption)
}

/// That a candidate declined the place.
pub fn declined(candidate: &CandidateId, dossier: &Dossier) -> Option<String> {
    dossier.declined(candidate).map(|on| format!("ziet af op {}", day(on)))
}

/// How far closing is, in a few words; nothing before the first closing.
pub fn conclusion(dossier: &Dossier) -> Option<String> {
    match (dossier.closing(), dossier.adoption(), dossier.reopened()) {
        (Some(_), Some(adoption), _) => Some(format!("Vastgesteld op {}", day(adoption.date))),
        (Some((_, closing)), None, _) => {
            Some(format!("Afgesloten op {}, onder voorbehoud", day(closing.at.date)))
        }
        (None, _, Some(reopening)) => Some(format!("Heropend op {}", day(reopening.at.date))),
        (None, _, None) => None,
    }
}

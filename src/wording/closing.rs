//! Closing the whole selection, adoption and opening again, in words.

use super::{day, moment};
use crate::rules::{Adoption, CandidateId, Dossier, Moment, SelectionReopening};

/// That the result was adopted.
pub fn adoption(adoption: &Adoption) -> String {
    let Adoption { body, date, reference } = adoption;
    format!("Vastgesteld door {body} op {}, kenmerk {reference}.", day(*date))
}

/// What became of the closing with this number, in order: what, and when or by whom.
pub fn conclusion_of(number: u32, dossier: &Dossier) -> Vec<(&'static str, String)> {
    let conclusions = dossier.conclusions();
    let Some(closing) = conclusions.closings.get(&number) else { return Vec::new() };
    let what = if number == 1 { "Afgesloten" } else { "Opnieuw afgesloten" };
    let mut lines = vec![(what, format!("op {}", moment(closing.at)))];
    lines.extend(conclusions.adoptions.get(&number).map(|adoption| {
        let Adoption { body, date, reference } = adoption;
        ("Vastgesteld", format!("op {} door {body}, kenmerk {reference}", day(*date)))
    }));
    lines.extend(conclusions.reopenings.get(&number).map(|one| ("Heropend", when_by_whom_why(one))));
    lines
}

/// The same of every closing, and what is still to come.
pub fn conclusions(dossier: &Dossier) -> Vec<(&'static str, String)> {
    let closings = dossier.conclusions().closings.keys();
    let mut lines: Vec<_> = closings.flat_map(|number| conclusion_of(*number, dossier)).collect();
    lines.extend(match (dossier.closing(), dossier.adoption(), dossier.reopened()) {
        (Some(_), Some(_), _) => None,
        (Some(_), None, _) => Some(("Vastgesteld", "nog niet; tot dan onder voorbehoud".into())),
        (None, _, Some(_)) => Some(("Opnieuw afgesloten", "nog niet".into())),
        (None, _, None) => Some(("Afgesloten", "nog niet".into())),
    });
    lines.extend(dossier.reserve().map(|reserve| ("Wervingsreserve", super::reserve(reserve))));
    lines
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

/// That the closed selection was opened again.
pub fn selection_reopening(reopening: &SelectionReopening) -> String {
    format!("Heropend {}", when_by_whom_why(reopening))
}

fn when_by_whom_why(reopening: &SelectionReopening) -> String {
    let SelectionReopening { at, decided_by, reason } = reopening;
    format!("op {} door {decided_by}. Reden: {reason}", moment(*at))
}

/// How many of all tests are closed.
pub fn tests_closed(closed: usize, all: usize) -> String {
    match all {
        0 => "De verdeling van de punten is nog niet vastgelegd.".into(),
        all if all == closed => "Alle proeven zijn gesloten.".into(),
        all => format!("{closed} van {all} proeven gesloten."),
    }
}

/// Whether the selection is closed, or can be.
pub fn selection_closed(at: Option<Moment>, can_close: bool) -> String {
    match at {
        Some(at) => format!("Afgesloten op {}.", moment(at)),
        None if can_close => "Alles is klaar om af te sluiten.".into(),
        None => "Nog niet afgesloten.".into(),
    }
}

/// Whether the result is adopted, or can be.
pub fn result_adopted(by: Option<&Adoption>, closed: bool) -> String {
    match by {
        Some(by) => adoption(by),
        None if closed => "Nog niet vastgesteld. Tot dan staat op elk blad “onder voorbehoud”.".into(),
        None => "Dit kan zodra de selectie afgesloten is.".into(),
    }
}

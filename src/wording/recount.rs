//! The recount in words.

use super::reached;
use crate::archive::{ReferenceAbout, ReferenceResult};
use crate::recount::{Answer, Fraction, Outcome, Unreckonable};
use crate::rules::Exact;

/// What one calculation says of a candidate: `geslaagd, 62,5 punten, plaats 2`.
pub fn recount_outcome(outcome: Option<&Outcome>) -> String {
    let Some(outcome) = outcome else { return "niet gevonden".into() };
    let answer = match outcome.answer {
        None => "neemt niet deel",
        Some(Answer::Passed) => "geslaagd",
        Some(Answer::Failed) => "niet geslaagd",
        Some(Answer::Undecided) => "nog open",
    };
    let total = outcome.total.map(|total| format!("{} punten", recount_total(total)));
    let place = outcome.place.map(|place| format!("plaats {place}"));
    let said = [Some(answer.to_owned()), total, place];
    said.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A total of the recount, cut off as everywhere; with its fraction where two decimals do not say all of it.
pub fn recount_total(total: Fraction) -> String {
    let (above, below) = total.parts();
    match (i128::try_from(above), i128::try_from(below)) {
        (Ok(above), Ok(below)) => {
            let exact = Exact::new(above, below);
            if exact.is_shown_exactly() { reached(exact) } else { format!("{} ({exact})", reached(exact)) }
        }
        _ => format!("{above}/{below}"),
    }
}

/// Why the recount stopped.
pub fn unreckonable(found: &Unreckonable) -> String {
    let place = if found.part == "total" {
        "het geheel".to_owned()
    } else {
        format!("onderdeel “{}”", found.part)
    };
    format!("Bij {place} kan niet nagerekend worden: “{}”.", found.text)
}

/// What a worked example shows.
pub const fn reference_about(about: ReferenceAbout) -> &'static str {
    match about {
        ReferenceAbout::Boundaries => "Elk minimum net gehaald, en gemist met één honderdste",
        ReferenceAbout::Open => "Open onderdelen, uitstel en afwezigheid",
        ReferenceAbout::HalfPoints => "Punten per half",
        ReferenceAbout::Ties => "Gelijke totalen delen een plaats",
        ReferenceAbout::OtherSplit => "Een andere verdeling van de schriftelijke punten",
        ReferenceAbout::Mean => "Het gemiddelde van leden, exact",
        ReferenceAbout::Median => "De mediaan van leden, exact",
    }
}

/// Whether a worked example came out.
pub fn reference_result(result: &ReferenceResult) -> String {
    match result {
        ReferenceResult::Right(candidates) => format!("klopt, {candidates} kandidaten"),
        ReferenceResult::Wrong(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!("klopt niet bij kandidaat {}", numbers.join(", "))
        }
        ReferenceResult::Unreadable => "niet leesbaar".into(),
    }
}

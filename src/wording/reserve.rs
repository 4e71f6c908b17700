//! The recruitment reserve in words.

use super::day;
use crate::rules::{CandidateId, Date, Dossier, Offer, Reserve, ReserveChange, ReserveRefusal, ReserveState};

/// Until when the reserve holds, and who decided so.
pub fn reserve(reserve: &Reserve) -> String {
    let Reserve { until, body, date, reference } = reserve;
    format!("Geldig tot en met {}. Beslist door {body} op {}, kenmerk {reference}.", day(*until), day(*date))
}

/// Whether a job can still be offered from it.
pub fn reserve_holds(reserve: &Reserve, today: Date) -> String {
    if reserve.has_ended(today) {
        format!("De wervingsreserve is verlopen sinds {}.", day(reserve.until))
    } else {
        format!("De wervingsreserve geldt tot en met {}.", day(reserve.until))
    }
}

/// How somebody stands in the reserve.
pub fn reserve_state(state: ReserveState) -> String {
    match state {
        ReserveState::Available => "beschikbaar".into(),
        ReserveState::Asked => "antwoord nog niet gekend".into(),
        ReserveState::Accepted => "aangenomen".into(),
        ReserveState::Declined(on) => format!("ziet af op {}", day(on)),
    }
}

/// An offer with its answer.
pub fn offer(offer: &Offer) -> String {
    let Offer { job, on, answer } = offer;
    let answer = match answer {
        None => "nog geen antwoord".to_owned(),
        Some(answer) if answer.accepted => format!("aanvaard op {}", day(answer.on)),
        Some(answer) => format!("geweigerd op {}", day(answer.on)),
    };
    format!("{job}, aangeboden op {}: {answer}", day(*on))
}

/// What was recorded of the reserve.
pub(super) fn reserve_change(change: &ReserveChange, dossier: &Dossier) -> String {
    let who = |id: &CandidateId| {
        dossier
            .candidate(id)
            .map_or_else(|| "Kandidaat".to_owned(), |known| format!("Kandidaat {}", known.number))
    };
    match change {
        ReserveChange::Set { reserve: Some(set) } => format!("Wervingsreserve. {}", reserve(set)),
        ReserveChange::Set { reserve: None } => "Wervingsreserve teruggenomen".into(),
        ReserveChange::Offer { candidate, offer: Some(made), .. } => {
            format!("{}: {}", who(candidate), offer(made))
        }
        ReserveChange::Offer { candidate, offer: None, .. } => {
            format!("{}: aanbod teruggenomen", who(candidate))
        }
    }
}

/// Why something about the reserve was refused.
pub(super) fn reserve_refusal(refusal: &ReserveRefusal) -> String {
    match refusal {
        ReserveRefusal::EndsBeforeDecision(decided) => {
            format!("De laatste dag moet na de beslissing van {} komen.", day(*decided))
        }
        ReserveRefusal::NoReserve => "Leg eerst vast tot wanneer de wervingsreserve geldt.".into(),
        ReserveRefusal::Ended(until) => format!(
            "De wervingsreserve geldt tot en met {}. Een aanbod van later komt er niet meer uit.",
            day(*until)
        ),
        ReserveRefusal::AnsweredBeforeOffer(offered) => {
            format!("Het aanbod is van {}. Het antwoord kan niet van vroeger zijn.", day(*offered))
        }
    }
}

//! Changes to the proceedings in words, as the history lists them.

use super::{member_name, members_named, part_title, recusal_of, session_head};
use crate::rules::{CandidateId, Declaration, Dossier, PartId, ProceedingsChange};

/// What a change to the proceedings did. Candidates go by number.
pub(super) fn proceedings_change(change: &ProceedingsChange, dossier: &Dossier) -> String {
    match change {
        ProceedingsChange::Declare { member, declaration } => {
            let words = match declaration {
                Some(Declaration { conflict: None, .. }) => "verklaart: geen belangenconflict",
                Some(Declaration { conflict: Some(_), .. }) => "verklaart: een belangenconflict",
                None => "heeft niet langer een verklaring",
            };
            format!("{} {words}", member_name(member, dossier))
        }
        ProceedingsChange::HoldSession { session: Some(held), .. } => {
            format!("Zitting: {}", session_head(held))
        }
        ProceedingsChange::HoldSession { session: None, .. } => "Zitting weggehaald".into(),
        ProceedingsChange::Recuse { of, recusal } => {
            let back = if recusal.is_some() { "" } else { "Teruggenomen: " };
            format!("{back}{}", recusal_of(of, dossier))
        }
        ProceedingsChange::ExplainUnequal { part, reason } => {
            let gone = if reason.is_some() { "" } else { " weggehaald" };
            format!("{}: reden voor ongelijke aantallen scores{gone}", part_title(part, dossier))
        }
        ProceedingsChange::Deliberate { candidate, part, present } => {
            let at = at(candidate, part, dossier);
            match members_named(present, dossier).as_str() {
                "" => format!("{at}: bij de beraadslaging staat niemand meer vermeld"),
                names => format!("{at}: bij de beraadslaging {names}"),
            }
        }
    }
}

fn at(candidate: &CandidateId, part: &PartId, dossier: &Dossier) -> String {
    let who = dossier
        .candidate(candidate)
        .map_or_else(|| "Kandidaat".into(), |known| format!("Kandidaat {}", known.number));
    format!("{who}, {}", part_title(part, dossier))
}

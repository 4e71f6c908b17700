//! Changes to the oral test in words, as the history lists them.

use super::criterion_name;
use crate::rules::{CandidateId, CriterionId, Dossier, MemberId, Observation, OralChange};

/// What a change did to the guide or to a form. Candidates go by number.
pub(super) fn oral_change(change: &OralChange, dossier: &Dossier) -> String {
    let who = |id: &CandidateId| {
        let known = dossier.candidate(id);
        known.map_or_else(|| "Kandidaat".into(), |known| format!("Kandidaat {}", known.number))
    };
    let on = |id: &CandidateId, criterion: &CriterionId| {
        format!("{}, {}", who(id), criterion_name(criterion, dossier))
    };
    let name = |id: &MemberId| {
        dossier.committee().get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
    };
    match change {
        OralChange::WriteQuestions { criterion, text } => {
            let about = criterion.as_ref();
            let about = about.map_or_else(|| "inleiding".into(), |id| criterion_name(id, dossier));
            let done = if text.is_some() { "geschreven" } else { "leeggemaakt" };
            format!("Gespreksleidraad, {about}: {done}")
        }
        OralChange::Observe { candidate, criterion, member, observation } => {
            let by = member.as_ref().map_or_else(String::new, |member| format!(", {}", name(member)));
            let done = match observation {
                Some(Observation::Said(_)) => "observatie".into(),
                Some(Observation::NotAsked(reason)) => format!("niet bevraagd, omdat {}", reason.trim()),
                None => "observatie weggehaald".into(),
            };
            format!("{}{by}: {done}", on(candidate, criterion))
        }
        OralChange::SetLevel { candidate, criterion, level } => {
            let level = level.map_or_else(|| "geen niveau".into(), |level| format!("niveau {level}"));
            format!("{}: {level} vastgesteld", on(candidate, criterion))
        }
        OralChange::TickIndicator { candidate, criterion, indicator, seen } => {
            let done = if *seen { "aangevinkt" } else { "niet langer aangevinkt" };
            format!("{}: voorbeeld {} {done}", on(candidate, criterion), u16::from(*indicator) + 1)
        }
        OralChange::WriteNote { candidate, text } => {
            let done = if text.is_some() { "notitie" } else { "notitie weggehaald" };
            format!("{}: {done}", who(candidate))
        }
    }
}

//! Two values side by side, and what a file would bring, in words.

use super::oral::capital;
use super::proceedings::listed;
use super::{change, criterion_name, matter, moment, note, observation, part_title, presence};
use crate::archive::{Incoming, Place};
use crate::rules::{
    CandidateId, Change, Contest, Contradiction, Dossier, MemberId, MemberScore, OralChange, OralSubject,
    Presence, SheetTrail, Subject, in_order,
};

/// What two values are about: a candidate by number, a part, a member.
pub fn contest_about(contest: &Contest, dossier: &Dossier) -> String {
    let member = |id: &MemberId| member_name(id, dossier);
    match &contest.subject {
        Subject::Score(who, part) => format!("{}, {}", candidate(who, dossier), part_title(part, dossier)),
        Subject::MemberScore(who, part, id) => {
            format!("{}, {}, {}", candidate(who, dossier), part_title(part, dossier), member(id))
        }
        Subject::Motivation(who, part) => {
            format!("{}, {}, motivering", candidate(who, dossier), part_title(part, dossier))
        }
        Subject::Candidates(who) => {
            let who: Vec<_> = who.iter().map(|id| candidate(id, dossier)).collect();
            who.join(", ")
        }
        Subject::Matter(about) => matter(*about).to_owned(),
        Subject::Member(id) => format!("Commissie, {}", member(id)),
        Subject::Note(about) => note(*about).to_owned(),
        Subject::Oral(about) => oral(about, dossier),
        Subject::Declaration(id) => format!("{}, verklaring", member(id)),
        Subject::Session(_) => "Zitting".to_owned(),
        Subject::Recusal(of) => super::recusal_of(of, dossier),
        Subject::Place(who) => format!("{}, ziet af", candidate(who, dossier)),
        Subject::Reserve => "Wervingsreserve".to_owned(),
        Subject::Offer(who, _) => format!("{}, aanbod uit de wervingsreserve", candidate(who, dossier)),
        Subject::Unequal(part) => format!("{}, ongelijke aantallen scores", part_title(part, dossier)),
        Subject::Deliberation(who, part) => {
            format!("{}, {}, beraadslaging", candidate(who, dossier), part_title(part, dossier))
        }
        _ => "Het dossier".to_owned(),
    }
}

fn oral(about: &OralSubject, dossier: &Dossier) -> String {
    match about {
        OralSubject::Questions(Some(criterion)) => {
            format!("Gespreksleidraad, {}", criterion_name(criterion, dossier))
        }
        OralSubject::Questions(None) => "Gespreksleidraad, inleiding".to_owned(),
        OralSubject::Observation(who, criterion, Some(member)) => format!(
            "{}, {}, {}",
            candidate(who, dossier),
            criterion_name(criterion, dossier),
            member_name(member, dossier)
        ),
        OralSubject::Observation(who, criterion, None)
        | OralSubject::Level(who, criterion)
        | OralSubject::Indicator(who, criterion, _) => {
            format!("{}, {}", candidate(who, dossier), criterion_name(criterion, dossier))
        }
        OralSubject::Note(who) => format!("{}, notitie", candidate(who, dossier)),
    }
}

/// One of the values, short where it is a score.
pub fn contest_way(way: &[Change], dossier: &Dossier) -> String {
    let short = way.iter().rev().find_map(|one| match one {
        Change::EnterPoints { points, .. } => {
            Some(points.map_or_else(|| "leeg".to_owned(), |points| format!("{points} punten")))
        }
        Change::EnterSuitability { suitability: found, .. } => {
            Some(found.map_or("leeg", super::suitability).to_owned())
        }
        Change::EnterMemberScore { score: Some(MemberScore::Points(points)), .. } => {
            Some(format!("{points} punten"))
        }
        Change::EnterMemberScore { score, .. } => Some(super::member_score(*score)),
        Change::KeepUnreadable { typed: Some(typed), .. }
        | Change::KeepUnreadableMemberScore { typed: Some(typed), .. } => {
            Some(format!("“{typed}”, niet leesbaar"))
        }
        Change::SetPresence { presence: Presence::Absent, .. } => Some("afwezig".to_owned()),
        Change::SetPresence { presence: Presence::Deferred { .. }, .. } => Some("uitgesteld".to_owned()),
        Change::Motivate { motivation, .. } => {
            Some(motivation.as_ref().map_or_else(|| "leeg".to_owned(), |words| format!("“{words}”")))
        }
        Change::Oral(OralChange::Observe { observation: words, .. }) => Some(
            words.as_ref().map_or_else(|| "leeg".to_owned(), |words| format!("“{}”", observation(words))),
        ),
        Change::WriteNote { text, .. } => {
            Some(text.as_ref().map_or_else(|| "leeg".to_owned(), |words| format!("“{words}”")))
        }
        _ => None,
    });
    short.unwrap_or_else(|| {
        let words: Vec<_> = way.iter().map(|one| change(one, dossier)).collect();
        words.join("; ")
    })
}

/// What a contradiction is about, and both ways to decide it: that the candidate was there, or was not.
pub fn contradiction(found: &Contradiction, dossier: &Dossier) -> (String, [String; 2]) {
    let about = format!("{}, {}", candidate(&found.candidate, dossier), part_title(&found.part, dossier));
    let gave = |member| (member_name(member, dossier), found.cell.member_text(member));
    let scores: Vec<(String, String)> = found.cell.scores_of_members().map(gave).collect();
    let scores = in_order(scores, Ord::cmp);
    let scores: Vec<_> = scores.iter().map(|(name, score)| format!("{score} (door {name})")).collect();
    let scores = listed(&scores);
    let away = presence(&found.cell.presence);
    (about, [format!("Aanwezig, met punten: {scores}"), format!("{}, zonder die punten", capital(&away))])
}

/// What a file would bring, a sentence each.
pub fn incoming(found: &Incoming, dossier: &Dossier) -> Vec<String> {
    let mut said = Vec::new();
    let by: Vec<_> = found.by.iter().map(String::as_str).collect();
    let by = if by.is_empty() { "iemand zonder naam".to_owned() } else { by.join(", ") };
    match (found.changes, found.last) {
        (0, _) | (_, None) => said.push("Alles in dit bestand staat hier al.".to_owned()),
        (1, Some(at)) => said.push(format!("1 nieuwe wijziging, door {by} op {}.", moment(at))),
        (count, Some(at)) => {
            said.push(format!("{count} nieuwe wijzigingen, door {by}, de laatste op {}.", moment(at)));
        }
    }
    if found.added > 0 {
        said.push(format!("Nieuw ingevuld: {}.", found.added));
    }
    if !found.changed.is_empty() {
        said.push(format!("Hier komt iets anders te staan: {}.", places(&found.changed, dossier)));
    }
    if !found.contested.is_empty() {
        let places = places(&found.contested, dossier);
        said.push(format!("Twee waarden naast elkaar, waartussen jij beslist: {places}."));
    }
    if !found.closed.is_empty() {
        let parts: Vec<_> =
            found.closed.iter().map(|part| part_title(&part.as_str().into(), dossier)).collect();
        let parts = parts.join(", ");
        said.push(format!(
            "{parts} is hier al gesloten. Wat daarvoor binnenkomt, telt pas als je die proef heropent."
        ));
    }
    said
}

/// Where a member's sheet went.
pub fn sheet_trail(trail: &SheetTrail) -> String {
    let handed_out = trail
        .handed_out
        .map_or_else(|| "Nog niet uitgedeeld.".to_owned(), |at| format!("Uitgedeeld op {}.", moment(at)));
    match &trail.collected {
        Some((at, check)) => {
            format!("{handed_out} Overgenomen op {}, controletekens {check}.", moment(*at))
        }
        None => format!("{handed_out} Nog niets overgenomen."),
    }
}

fn places<'a>(places: impl IntoIterator<Item = &'a Place>, dossier: &Dossier) -> String {
    const SHOWN: usize = 12;
    let mut places: Vec<&Place> = places.into_iter().collect();
    // As the list of candidates goes, not as their identifiers happen to.
    places.sort_by_key(|place| match place {
        Place::Score(who, _) | Place::Criterion(who, _) => {
            dossier.candidate(&who.as_str().into()).map(|known| known.number)
        }
        Place::Cell(_) => None,
    });
    let words: Vec<String> = places
        .into_iter()
        .map(|place| match place {
            Place::Score(who, part) => format!(
                "{} ({})",
                candidate(&who.as_str().into(), dossier).to_lowercase(),
                part_title(&part.as_str().into(), dossier).to_lowercase()
            ),
            Place::Criterion(who, criterion) => format!(
                "{} ({})",
                candidate(&who.as_str().into(), dossier).to_lowercase(),
                criterion_name(&criterion.as_str().into(), dossier).to_lowercase()
            ),
            Place::Cell(_) => "gegevens van het dossier".to_owned(),
        })
        .collect();
    let mut shown: Vec<String> = words.iter().take(SHOWN).cloned().collect();
    shown.dedup();
    let more = words.len().saturating_sub(SHOWN);
    if more == 0 { shown.join(", ") } else { format!("{} en nog {more}", shown.join(", ")) }
}

fn member_name(id: &MemberId, dossier: &Dossier) -> String {
    dossier.committee().get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
}

fn candidate(id: &CandidateId, dossier: &Dossier) -> String {
    dossier
        .candidate(id)
        .map_or_else(|| "Kandidaat".to_owned(), |known| format!("Kandidaat {}", known.number))
}

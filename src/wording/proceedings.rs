//! Declarations, sessions and recusals, as the screen and the minutes say them.

use super::{day, part_title, time};
use crate::rules::{
    Candidate, CandidateId, Conflict, Declaration, Dossier, Leaf, Map, MemberId, MemberScore, PartId, Points,
    Recusal, RecusalOf, Session, Shortage, SortedSet, in_order,
};

/// The name of somebody on the committee; the identifier where nobody of it is known.
pub fn member_name(id: &MemberId, dossier: &Dossier) -> String {
    dossier.committee().get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
}

/// Several people of the committee, by name: `An, Bo en Chris`.
pub fn members_named<'a>(ids: impl IntoIterator<Item = &'a MemberId>, dossier: &Dossier) -> String {
    let names = ids.into_iter().map(|id| member_name(id, dossier)).collect();
    listed(&in_order(names, String::cmp))
}

pub(super) fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

/// With whom a conflict of interest is: `met kandidaat 101 en 104`, or in general.
pub fn conflict_with(conflict: &Conflict, dossier: &Dossier) -> String {
    let numbers = numbers(&conflict.with, dossier);
    if numbers.is_empty() { "met de selectie als geheel".into() } else { format!("met {numbers}") }
}

fn numbers(ids: &SortedSet<CandidateId>, dossier: &Dossier) -> String {
    let mut known: Vec<_> = ids.iter().filter_map(|id| Some(dossier.candidate(id)?.number)).collect();
    known.sort_unstable();
    let words: Vec<String> = known.iter().map(ToString::to_string).collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => format!("kandidaat {one}"),
        several => format!("kandidaten {}", listed(several)),
    }
}

/// What a member declared, as a sentence that follows the name.
pub fn declaration(declaration: &Declaration, dossier: &Dossier) -> String {
    let on = day(declaration.on);
    match &declaration.conflict {
        None => format!("verklaarde op {on} geen belangenconflict te hebben."),
        Some(conflict) => format!(
            "verklaarde op {on} een belangenconflict te hebben {}: {}",
            conflict_with(conflict, dossier),
            conflict.words.trim()
        ),
    }
}

/// When and where a session was: `24 november 2026, 09:00 tot 12:30, Raadzaal`.
pub fn session_head(session: &Session) -> String {
    let until = session.until.map_or_else(String::new, |until| format!(" tot {}", time(until)));
    let from = if until.is_empty() { "vanaf " } else { "" };
    let hours = format!("{from}{}{until}", time(session.from));
    format!("{}, {hours}, {}", day(session.from.date), session.place.trim())
}

/// What a session was about: its parts, in the order of the procedure.
pub fn session_about(session: &Session, dossier: &Dossier) -> String {
    let leaves = dossier.announced().leaves().into_iter();
    let parts = leaves.filter(|(part, _)| session.parts.contains(&part.id));
    listed(&parts.map(|(part, _)| part.title.clone()).collect::<Vec<_>>())
}

/// Who was there.
pub fn session_present(session: &Session, dossier: &Dossier) -> String {
    let present = members_named(&session.present, dossier);
    match session.others.trim() {
        "" => format!("Aanwezig: {present}."),
        others => format!("Aanwezig: {present}. Ook aanwezig: {others}."),
    }
}

/// Who does not judge what: `Luc Lid onthoudt zich op Mondelinge proef voor alle kandidaten`.
pub fn recusal_of(of: &RecusalOf, dossier: &Dossier) -> String {
    let whom = match &of.candidate {
        None => "voor alle kandidaten".to_owned(),
        Some(id) => format!("voor {}", numbers(&SortedSet::from([id.clone()]), dossier)),
    };
    format!("{} onthoudt zich op {} {whom}", member_name(&of.member, dossier), part_title(&of.part, dossier))
}

/// The same with when it was recorded and why.
pub fn recusal(of: &RecusalOf, recusal: &Recusal, dossier: &Dossier) -> String {
    let reason = match recusal.reason.trim() {
        "" => ".".to_owned(),
        reason => format!(", omdat: {reason}"),
    };
    format!("{}, sinds {}{reason}", recusal_of(of, dossier), day(recusal.at.date))
}

/// That not everyone is judged by the same members; `None` where they are.
pub fn different_members(part: &PartId, dossier: &Dossier) -> Option<String> {
    dossier.proceedings().judged_by_different_members(part).then(|| {
        format!("{}: niet alle kandidaten worden door dezelfde leden beoordeeld.", part_title(part, dossier))
    })
}

/// How many of the members scored: `3 van 4 leden`; `None` where nobody scores apart.
pub fn members_counted(scores: &Map<MemberId, MemberScore>, leaf: &Leaf<Points>) -> Option<String> {
    let gave = |score: &&MemberScore| matches!(score, MemberScore::Points(_));
    let count = scores.values().filter(gave).count();
    let of = leaf.members.len();
    match of {
        0 if count == 0 => None,
        0 if count == 1 => Some("1 eerste score".into()),
        0 => Some(format!("{count} eerste scores")),
        1 => Some(format!("{count} van 1 lid")),
        of => Some(format!("{count} van {of} leden")),
    }
}

/// That too few members were there, and who was missing.
pub fn shortage(shortage: &Shortage, dossier: &Dossier) -> String {
    let Shortage { needed, present, missing } = shortage;
    let missing = match members_named(missing, dossier).as_str() {
        "" => String::new(),
        names => format!(" Niet als aanwezig genoteerd: {names}."),
    };
    let needed = match needed {
        1 => "Minstens 1 lid dat scores geeft, moet aanwezig zijn".to_owned(),
        needed => format!("Minstens {needed} leden die scores geven, moeten aanwezig zijn"),
    };
    format!("{needed}; genoteerd: {present}.{missing}")
}

/// That candidates were scored by unequal numbers of members, and why; `None` where the numbers are equal.
pub fn unequal(part: &PartId, dossier: &Dossier) -> Option<String> {
    dossier.is_unequal(part).then(|| {
        let title = part_title(part, dossier);
        let said = format!("{title}: niet elke kandidaat kreeg van evenveel leden een score.");
        match dossier.proceedings().unequal.get(part) {
            Some(reason) => format!("{said} Reden: {}", reason.trim()),
            None => said,
        }
    })
}

/// That a score was agreed after deliberation, and who was present; `None` where it was not.
pub fn consensus(candidate: &Candidate, part: &PartId, dossier: &Dossier) -> Option<String> {
    let leaf = dossier.scoring()?.procedure.leaf(part)?;
    if !dossier.is_consensus(candidate, part, leaf) {
        return None;
    }
    let cell = candidate.cells.get(part)?;
    let points = cell.points?;
    let present = match members_named(&cell.deliberated, dossier).as_str() {
        "" => "nog niet ingevuld".to_owned(),
        names => names.to_owned(),
    };
    Some(format!("Consensusscore na beraadslaging: {points}. Aanwezig bij de beraadslaging: {present}."))
}

//! Changes in words, as the history lists them.

use super::oral_log::oral_change;
use super::proceedings_log::proceedings_change;
use super::{
    adoption, day, matter, member_name, note, part_title, presence, ruling, standing, suitability,
    without_points,
};
use crate::rules::{
    Body, CandidateId, Change, Date, Dossier, LogEntry, MemberId, MemberScore, Part, PartId, Points,
};

/// What an entry of the history did, and whether it turns another one back.
pub fn log_entry(entry: &LogEntry, dossier: &Dossier) -> String {
    let undone = if entry.undoes.is_some() { " (ongedaan gemaakt of opnieuw gedaan)" } else { "" };
    format!("{}{undone}", change(&entry.change, dossier))
}

/// Who made an entry of the history.
pub fn log_author(entry: &LogEntry) -> &str {
    if entry.by.is_empty() { "niet ingevuld" } else { &entry.by }
}

/// What a change did. Names stay in the key: candidates go by number.
pub fn change(change: &Change, dossier: &Dossier) -> String {
    let who = |id: &CandidateId| {
        dossier
            .candidate(id)
            .map_or_else(|| "Kandidaat".into(), |known| format!("Kandidaat {}", known.number))
    };
    let at = |id: &CandidateId, part: &PartId| format!("{}, {}", who(id), part_title(part, dossier));
    let name = |member: &MemberId| member_name(member, dossier);
    match change {
        Change::Rename { title } => format!("Titel: {title}"),
        Change::Decide { decision } => {
            format!("{}: {}", matter(decision.ruling.matter()), ruling(&decision.ruling, dossier))
        }
        Change::TakeBackDecision { matter: about } => format!("{}: beslissing teruggenomen", matter(*about)),
        Change::AddCandidates { candidates } => match candidates.as_slice() {
            [one] => format!("Kandidaat {} toegevoegd", one.number),
            several => format!("{} kandidaten toegevoegd", several.len()),
        },
        Change::MarkRemoved { candidates, removed } => {
            let who: Vec<_> = candidates.iter().map(who).collect();
            format!("{} {}", who.join(", "), if *removed { "verwijderd" } else { "teruggezet" })
        }
        Change::Renumber { candidate, number } => format!("{}: nummer {number}", who(candidate)),
        Change::Identify { candidate, identity: Some(_) } => {
            format!("{}: naam in de sleutel", who(candidate))
        }
        Change::Identify { candidate, identity: None } => format!("{}: naam uit de sleutel", who(candidate)),
        Change::SetStanding { candidate, standing: how } => {
            format!("{}: {}", who(candidate), standing(how, dossier))
        }
        Change::Adjust { candidate, measure: Some(_) } => format!("{}: redelijke aanpassing", who(candidate)),
        Change::Adjust { candidate, measure: None } => {
            format!("{}: redelijke aanpassing weggehaald", who(candidate))
        }
        Change::EnterPoints { candidate, part, points } => {
            let points = points.map_or_else(|| "leeggemaakt".into(), |points| points.to_string());
            format!("{}: {points}", at(candidate, part))
        }
        Change::EnterSuitability { candidate, part, suitability: found } => {
            format!("{}: {}", at(candidate, part), found.map_or("leeggemaakt", suitability))
        }
        Change::KeepUnreadable { candidate, part, typed: Some(typed) } => {
            format!("{}: “{typed}” niet leesbaar, telt niet", at(candidate, part))
        }
        Change::KeepUnreadable { candidate, part, typed: None } => {
            format!("{}: onleesbare tekst weggehaald", at(candidate, part))
        }
        Change::KeepUnreadableMemberScore { candidate, part, member, typed: Some(typed) } => {
            format!("{}, {}: “{typed}” niet leesbaar, telt niet", at(candidate, part), name(member))
        }
        Change::KeepUnreadableMemberScore { candidate, part, member, typed: None } => {
            format!("{}, {}: onleesbare tekst weggehaald", at(candidate, part), name(member))
        }
        Change::EnterMemberScore { candidate, part, member, score } => {
            format!("{}, {}: {}", at(candidate, part), name(member), member_score(*score))
        }
        Change::SetPresence { candidate, part, presence: how } => {
            format!("{}: {}", at(candidate, part), presence(how))
        }
        Change::Motivate { candidate, part, motivation: Some(_) } => {
            format!("{}: motivering", at(candidate, part))
        }
        Change::Motivate { candidate, part, motivation: None } => {
            format!("{}: motivering weggehaald", at(candidate, part))
        }
        Change::Oral(change) => oral_change(change, dossier),
        Change::SetMember { member } if member.removed => format!("Commissie: {} verwijderd", member.name),
        Change::SetMember { member } => {
            format!("Commissie: {}, {}", member.name, super::role(member))
        }
        Change::Proceedings(change) => proceedings_change(change, dossier),
        Change::LockPart { part, .. } => format!("{} gesloten", part_title(part, dossier)),
        Change::ReopenPart { part, decided_by, reason, .. } => {
            format!("{} heropend door {decided_by}: {reason}", part_title(part, dossier))
        }
        Change::Unmask { unmasking } => {
            format!("Namen naast nummers, aanwezig: {}", unmasking.present.join(", "))
        }
        Change::ShowRunningResult { shown: true } => "Lopend resultaat getoond".into(),
        Change::ShowRunningResult { shown: false } => "Lopend resultaat verborgen".into(),
        Change::WriteNote { note: about, text: Some(_) } => format!("{} ingevuld", note(*about)),
        Change::WriteNote { note: about, text: None } => format!("{} leeggemaakt", note(*about)),
        Change::RecordTie { .. } => "Afloop van gelijke totalen vastgelegd".into(),
        Change::TakeBackTie { .. } => "Afloop van gelijke totalen teruggenomen".into(),
        Change::CloseSelection { .. } => "Selectie afgesloten".into(),
        Change::Adopt { adoption: by } => adoption(by),
        Change::ReopenSelection { reopening } => {
            format!("Selectie heropend door {}: {}", reopening.decided_by, reopening.reason)
        }
        Change::Decline { candidate, on } => format!("{}: {}", who(candidate), declining(*on)),
        Change::Reserve(change) => super::reserve::reserve_change(change, dossier),
        Change::Settle { changes, reason, .. } => settled(changes, reason, dossier),
        Change::HandOut { member, .. } => format!("Scoreblad van {} uitgedeeld", name(member)),
        Change::Collect { member, check, .. } => {
            format!("Scoreblad van {} overgenomen (controletekens {check})", name(member))
        }
        Change::AcceptWarning { accepted: true, .. } => "Waarschuwing aanvaard".into(),
        Change::AcceptWarning { accepted: false, .. } => "Waarschuwing niet langer aanvaard".into(),
    }
}

fn declining(on: Option<Date>) -> String {
    on.map_or_else(|| "ziet niet meer af".into(), |on| format!("ziet af op {}", day(on)))
}

/// What a member gave, or why nothing.
pub fn member_score(score: Option<MemberScore>) -> String {
    match score {
        Some(MemberScore::Points(points)) => points.to_string(),
        Some(MemberScore::Recused) => "onthoudt zich".into(),
        Some(MemberScore::NotPresent) => "was er niet".into(),
        None => "leeggemaakt".into(),
    }
}

fn settled(changes: &[Change], reason: &str, dossier: &Dossier) -> String {
    let chosen: Vec<_> = changes.iter().map(|one| change(one, dossier)).collect();
    format!("Twee waarden, gekozen: {} ({reason})", chosen.join("; "))
}

/// Maximum and floor of a part in a few words: `maximum 30, minimum 15`.
pub fn limits(part: &Part<Points>) -> String {
    if let Body::Leaf(leaf) = &part.body
        && let Some(judged_by) = without_points(leaf)
    {
        return judged_by.to_owned();
    }
    let (most, least) = match &part.body {
        Body::Leaf(leaf) => (leaf.most_entered(), part.floor.map(|floor| leaf.least_entered(floor))),
        Body::Group { max, .. } => (*max, part.floor.map(|floor| floor.of(*max, Points::HUNDREDTH))),
    };
    let least = least.map_or_else(String::new, |least| format!(", minimum {least}"));
    let scaled =
        if most == part.max() { String::new() } else { format!(", omgerekend naar {} punten", part.max()) };
    format!("maximum {most}{least}{scaled}")
}

//! What was decided beforehand, in words.

use super::day;
use crate::rules::{Combine, Decision, Dossier, Matter, Note, OralFor, PartId, Ruling, TieRule};

/// What a matter is called.
pub const fn matter(matter: Matter) -> &'static str {
    match matter {
        Matter::Split => "Verdeling van de punten",
        Matter::Steps => "Stap van de punten",
        Matter::Panels => "Hoe de scores van de leden één score worden",
        Matter::SpreadLimit => "Grens voor het verschil tussen leden",
        Matter::Quorum => "Aantal leden dat aanwezig moet zijn",
        Matter::Ties => "Gelijke totalen",
        Matter::Oral => "Wie de mondelinge proef aflegt",
        Matter::Competencies => "Geselecteerde competenties",
        Matter::Guide => "Gespreksleidraad",
    }
}

/// What holds while nothing was decided.
pub const fn matter_default(matter: Matter) -> &'static str {
    match matter {
        Matter::Split => "Nog niet bekend: zonder verdeling kan je geen punten geven.",
        Matter::Steps => "Zonder beslissing: honderdsten van een punt.",
        Matter::Panels => "Zonder beslissing: één gezamenlijke score per onderdeel.",
        Matter::SpreadLimit => "Zonder beslissing: 20 % van het maximum.",
        Matter::Quorum => "Zonder beslissing: geen minimum.",
        Matter::Ties => "Zonder beslissing: ex aequo. De aanstellende overheid kiest en motiveert.",
        Matter::Oral => "Zonder beslissing: alle deelnemers.",
        Matter::Competencies => "Nog niet gekozen.",
        Matter::Guide => "Nog niet vastgelegd.",
    }
}

/// What was decided.
pub fn ruling(ruling: &Ruling, dossier: &Dossier) -> String {
    let named = |mut parts: Vec<(PartId, String)>| {
        // In the order of the procedure, as everywhere else.
        let order = dossier.announced().leaves();
        parts.sort_by_key(|(id, _)| order.iter().position(|(part, _)| part.id == *id));
        let parts = parts.into_iter().map(|(part, words)| format!("{}: {words}", part_title(&part, dossier)));
        parts.collect::<Vec<_>>().join("; ")
    };
    match ruling {
        Ruling::Split(maxima) => {
            named(maxima.iter().map(|(part, max)| (part.clone(), max.to_string())).collect())
        }
        Ruling::Steps(steps) if steps.is_empty() => "honderdsten van een punt".into(),
        Ruling::Steps(steps) => {
            named(steps.iter().map(|(part, step)| (part.clone(), format!("per {step}"))).collect())
        }
        Ruling::Panels(panels) if panels.is_empty() => "één gezamenlijke score per onderdeel".into(),
        Ruling::Panels(panels) => {
            let words = panels.iter().map(|(part, panel)| {
                let who = panel.members.iter().map(|id| {
                    dossier.committee().get(id).map_or_else(|| id.to_string(), |member| member.name.clone())
                });
                let who = who.collect::<Vec<_>>().join(", ");
                let words = match panel.combine {
                    Combine::Agreed => combine(panel.combine).to_owned(),
                    Combine::Mean | Combine::Median => format!("{} van {who}", combine(panel.combine)),
                };
                (part.clone(), words)
            });
            named(words.collect())
        }
        Ruling::SpreadLimit(limit) => format!("{limit} % van het maximum"),
        Ruling::Quorum(1) => "minstens 1 lid".into(),
        Ruling::Quorum(count) => format!("minstens {count} leden"),
        Ruling::Ties(TieRule::Stands) => "ex aequo; de aanstellende overheid kiest en motiveert".into(),
        Ruling::Ties(TieRule::Parts(parts)) => {
            let parts: Vec<_> = parts.iter().map(|part| part_title(part, dossier)).collect();
            format!("de punten op {} beslissen", parts.join(", daarna op "))
        }
        Ruling::Ties(TieRule::Lot) => "loting, met getuigen".into(),
        Ruling::Oral(OralFor::Everyone) => "alle deelnemers".into(),
        Ruling::Competencies(chosen) => {
            let name = |id: &String| {
                let known = &dossier.opening().vacancy.competencies;
                let known = known.iter().find(|competency| competency.id.as_str() == id);
                known.map_or_else(|| id.clone(), |competency| competency.name.clone())
            };
            chosen.iter().map(name).collect::<Vec<_>>().join(", ")
        }
        Ruling::Guide(guide) => super::guide(guide),
    }
}

/// By whom and when it was decided.
pub fn decided_by(decision: &Decision) -> String {
    let reference = match decision.reference.trim() {
        "" => String::new(),
        reference => format!(", kenmerk {reference}"),
    };
    let late = match decision.ruling.matter() {
        Matter::Guide => "Na het begin van de gesprekken",
        _ => "Na de eerste score",
    };
    let reason = decision.reason.as_ref();
    let reason = reason.map_or_else(String::new, |reason| format!(" {late}, omdat: {reason}"));
    format!("{}, {}{reference}.{reason}", decision.body, day(decision.date))
}

/// How members' scores become one.
pub const fn combine(combine: Combine) -> &'static str {
    match combine {
        Combine::Agreed => "één gezamenlijke score",
        Combine::Mean => "gemiddelde",
        Combine::Median => "mediaan",
    }
}

/// What a note is called.
pub const fn note(note: Note) -> &'static str {
    match note {
        Note::Place => "Plaats",
        Note::Hours => "Dag en uren",
        Note::Attendance => "Aanwezig",
        Note::MinorityOpinion => "Standpunt van een minderheid",
        Note::Objections => "Opmerkingen en bezwaren",
        Note::Appeal => "Beroep",
        Note::AppealTerms => "Termijnen voor beroep",
        Note::AccessRights => "Inzage",
        Note::Contact => "Contact",
        Note::DecisionReference => "Beslissing",
        Note::Signatory => "Ondertekening",
        Note::PlaceAllowed => "Eigen plaats in de brief",
    }
}

/// The title of a part of this dossier.
pub fn part_title(part: &PartId, dossier: &Dossier) -> String {
    dossier.announced().part(part).map_or_else(|| part.to_string(), |part| part.title.clone())
}

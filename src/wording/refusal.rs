//! Why a change was refused, in words with what to do.

use super::proceedings_refusal::proceedings_refusal;
use super::{criterion_name, day, defect, finding, matter, moment, part_title};
use crate::rules::{
    CandidateNumber, CriterionId, Dossier, Finding, Matter, Missing, Needed, PartId, Refusal,
};

/// Points where there are none, or no points where there are.
fn points_or_not(refusal: &Refusal, title: &str) -> String {
    if matches!(refusal, Refusal::TakesPoints(_)) {
        format!("Op “{title}” geef je punten, geen geschikt of niet geschikt.")
    } else {
        format!("Op “{title}” kan je geen punten geven.")
    }
}

/// The sentence for a refusal.
pub fn refusal(refusal: &Refusal, dossier: &Dossier) -> String {
    let title = |part: &PartId| part_title(part, dossier);
    match refusal {
        Refusal::UnknownCandidate(_) => "Deze kandidaat staat niet in het dossier.".into(),
        Refusal::CandidateExists(_) => "Deze kandidaat staat al in het dossier.".into(),
        Refusal::NumberTaken(number) => {
            format!("Nummer {number} is al van een andere kandidaat. Kies een ander nummer.")
        }
        Refusal::NoSuchLeaf(part) | Refusal::TakesPoints(part) => points_or_not(refusal, &title(part)),
        Refusal::Locked(part) => {
            format!("{} is gesloten. Heropen de proef eerst bij Afsluiten.", title(part))
        }
        Refusal::NotLocked(part) => format!("{} is niet gesloten.", title(part)),
        Refusal::NotFixed => {
            "De verdeling van de punten is nog niet vastgelegd. Doe dat eerst bij Vooraf beslist.".into()
        }
        Refusal::AboveMaximum { part, points, maximum } => {
            format!("{}: {points} is meer dan het maximum van {maximum} punten.", title(part))
        }
        Refusal::OffStep { part, points, step } => {
            format!("{}: {points} is geen veelvoud van {step}.", title(part))
        }
        Refusal::NotPresent { candidate, part } => {
            format!(
                "Kandidaat {candidate} staat op {} als afwezig of uitgesteld. Zet eerst de aanwezigheid terug.",
                title(part)
            )
        }
        Refusal::NotOnPanel { part, .. } => format!("Dit lid geeft geen aparte score op {}.", title(part)),
        Refusal::Defects(defects) => {
            let sentences: Vec<_> = defects.iter().map(|one| defect(one, |part| Some(title(part)))).collect();
            sentences.join(" ")
        }
        Refusal::ScoresWouldNotFit { candidate, part } => {
            format!("De score van kandidaat {candidate} op {} past dan niet meer.", title(part))
        }
        Refusal::ReasonNeeded(Matter::Guide) => {
            "De gesprekken zijn al begonnen. Geef de reden waarom de gespreksleidraad nu nog verandert."
                .into()
        }
        Refusal::ReasonNeeded(about) => {
            format!("Er zijn al scores. Geef de reden waarom “{}” nu nog verandert.", matter(*about))
        }
        Refusal::CannotTakeBack(about) => format!("“{}” kan niet meer teruggenomen worden.", matter(*about)),
        Refusal::Empty(needed) => format!("Vul nog in: {}.", needed_words(*needed)),
        Refusal::NotReady { part, open, unmotivated } => {
            let missing = |what: &str, who: &[CandidateNumber]| {
                if who.is_empty() { String::new() } else { format!(" Nog zonder {what}: {}.", numbers(who)) }
            };
            format!(
                "{} kan nog niet gesloten worden.{}{}",
                title(part),
                missing("leesbare score", open),
                missing("motivering", unmotivated)
            )
        }
        Refusal::Closed(at) => format!(
            "De selectie is afgesloten op {}. Dit verandert niet meer. Heropen eerst de selectie bij Afsluiten.",
            moment(*at)
        ),
        Refusal::NotClosed => "Sluit eerst de hele selectie af.".into(),
        Refusal::NotConcluded(missing) => {
            format!(
                "De selectie kan nog niet afgesloten worden. {}",
                missing_words(missing, dossier).join(" ")
            )
        }
        Refusal::AdoptedBeforeClosing(closed) => format!(
            "De selectie is afgesloten op {}. De vaststelling kan niet van vóór die dag zijn.",
            day(*closed)
        ),
        Refusal::NoPlace(number) => {
            format!("Kandidaat {number} is niet geslaagd en kan dus niet afzien van een plaats.")
        }
        Refusal::Reserve(refusal) => super::reserve::reserve_refusal(refusal),
        Refusal::Unobserved { part, unobserved } => {
            format!(
                "{} kan nog niet gesloten worden. Zonder observatie, en zonder reden waarom niet: {}.",
                title(part),
                missing_criteria(unobserved, dossier)
            )
        }
        Refusal::NotInProfile(_) => "Dit staat niet in de vacature van dit dossier.".into(),
        Refusal::NoOral => "Deze vacature heeft geen mondelinge proef met criteria.".into(),
        Refusal::UnknownMember(_) => "Dit lid staat niet in de commissie.".into(),
        Refusal::Proceedings(refusal) => proceedings_refusal(refusal, dossier),
        Refusal::StillMasked(parts) => {
            let parts: Vec<_> = parts.iter().map(title).collect();
            format!("Namen komen pas naast nummers als deze proeven gesloten zijn: {}.", parts.join(", "))
        }
        Refusal::AlreadyUnmasked => "De namen staan al naast de nummers.".into(),
        Refusal::NotTied => "Deze kandidaten staan niet op dezelfde plaats.".into(),
        Refusal::Contested(_) => "Hier staan twee waarden. Kies eerst welke geldt, bij Scorebladen.".into(),
        Refusal::NotContested(_) => "Hierover is al beslist, of er is iets anders gekozen.".into(),
        Refusal::NothingToUndo => "Er is niets om ongedaan te maken.".into(),
        Refusal::ChangedSince => {
            "Iemand anders veranderde dit intussen. Het kan niet meer ongedaan gemaakt worden.".into()
        }
        Refusal::CannotUndo => "Dit kan je niet ongedaan maken; het heeft een eigen weg terug.".into(),
    }
}

/// What keeps the selection from being closed, a sentence for each kind.
fn missing_words(missing: &Missing, dossier: &Dossier) -> Vec<String> {
    let mut words = Vec::new();
    if !missing.open.is_empty() {
        let parts: Vec<_> = missing.open.iter().map(|part| part_title(part, dossier)).collect();
        words.push(format!("Nog niet gesloten: {}.", parts.join(", ")));
    }
    for (findings, one, many) in [
        (&missing.errors, "fout", "fouten"),
        (&missing.warnings, "waarschuwing om te aanvaarden", "waarschuwingen om te aanvaarden"),
    ] {
        words.extend(first_of(findings, one, many, dossier));
    }
    words
}

fn first_of(findings: &[Finding], one: &str, many: &str, dossier: &Dossier) -> Option<String> {
    let first = finding(findings.first()?, dossier);
    Some(match findings.len() {
        1 => format!("Nog 1 {one}: {first}"),
        count => format!("Nog {count} {many}, zoals: {first}"),
    })
}

/// The first few candidates, each with the criteria that are still open.
fn missing_criteria(unobserved: &[(CandidateNumber, Vec<CriterionId>)], dossier: &Dossier) -> String {
    const SHOWN: usize = 4;
    let of = |(number, criteria): &(CandidateNumber, Vec<CriterionId>)| {
        const NAMED: usize = 3;
        let names: Vec<_> = criteria.iter().take(NAMED).map(|id| criterion_name(id, dossier)).collect();
        let names = names.join(", ");
        match criteria.len().saturating_sub(NAMED) {
            0 => format!("kandidaat {number} ({names})"),
            more => format!("kandidaat {number} ({names} en nog {more})"),
        }
    };
    let shown: Vec<_> = unobserved.iter().take(SHOWN).map(of).collect();
    match unobserved.len().saturating_sub(SHOWN) {
        0 => shown.join("; "),
        1 => format!("{}; en nog 1 kandidaat", shown.join("; ")),
        more => format!("{}; en nog {more} kandidaten", shown.join("; ")),
    }
}

pub(super) fn numbers(numbers: &[CandidateNumber]) -> String {
    const SHOWN: usize = 12;
    let shown: Vec<_> = numbers.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = numbers.len().saturating_sub(SHOWN);
    if more == 0 { shown.join(", ") } else { format!("{} en nog {more}", shown.join(", ")) }
}

const fn needed_words(needed: Needed) -> &'static str {
    match needed {
        Needed::Title => "de titel",
        Needed::Body => "het orgaan dat besliste",
        Needed::Name => "de naam",
        Needed::Decision => "de beslissing",
        Needed::Reason => "de reden",
        Needed::Condition => "de voorwaarde",
        Needed::Present => "wie aanwezig was",
        Needed::Candidates => "minstens één kandidaat",
        Needed::Witnesses => "de getuigen",
        Needed::Reference => "het kenmerk van de beslissing",
        Needed::Questions => "minstens één vraag",
        Needed::Conflict => "welk belangenconflict",
        Needed::Place => "de plaats",
        Needed::Parts => "minstens één onderdeel",
        Needed::Job => "welke betrekking",
    }
}

//! What a letter says to one candidate, in the polite form.

use super::{exact, left_out, shortfall};
use crate::rules::{
    Dossier, FixedProcedure, LackForNotifications, Note, Occasion, Reserve, Shortfall, Standing, Verdict,
};

/// The title of a letter.
pub fn notification_title(occasion: &Occasion, dossier: &Dossier) -> String {
    match occasion {
        Occasion::Test(part) => format!("Uw resultaat op “{}”", super::part_title(part, dossier)),
        Occasion::Selection => "Uw resultaat van de selectie".into(),
    }
}

/// What letters can be about, as a person chooses it.
pub fn occasion(occasion: &Occasion, dossier: &Dossier) -> String {
    match occasion {
        Occasion::Test(part) => super::part_title(part, dossier),
        Occasion::Selection => "De hele selectie".into(),
    }
}

/// To whom a letter speaks.
pub fn salutation(name: Option<&str>) -> String {
    format!("Geachte {}", name.unwrap_or("kandidaat"))
}

/// The first sentences after the salutation; `attended` says whether the candidate took anything of what the letter is about.
pub fn notification_opening(occasion: &Occasion, attended: bool, dossier: &Dossier) -> String {
    let job = &dossier.opening().vacancy.title;
    let within = match occasion {
        Occasion::Test(part) => format!("“{}” in de selectie “{job}”", super::part_title(part, dossier)),
        Occasion::Selection => format!("de selectie “{job}”"),
    };
    let first = if attended { "U nam deel aan" } else { "Deze brief gaat over" };
    let again = if dossier.was_told_before(occasion) {
        " Kreeg u hierover al een brief? Dan vervangt deze brief die."
    } else {
        ""
    };
    format!("{first} {within}. U leest hier uw resultaat en de redenen ervan.{again}")
}

/// How the whole selection ended for who takes part.
pub fn told_verdict(verdict: &Verdict, procedure: &FixedProcedure) -> String {
    let of = procedure.max();
    match (verdict, verdict.total()) {
        (Verdict::Passed { total }, _) => {
            format!("U bent geslaagd. U behaalde {} van de {of} punten en elk minimum.", exact(*total))
        }
        (Verdict::Failed { .. }, Some(total)) => {
            format!("U bent niet geslaagd. U behaalde {} van de {of} punten.", exact(total))
        }
        (Verdict::Failed { .. }, None) => "U bent niet geslaagd.".into(),
        (Verdict::Undecided { .. }, _) => "Uw resultaat is nog niet volledig.".into(),
    }
}

/// How the selection ended for who does not take part; `None` for who does.
pub fn told_standing(standing: &Standing, dossier: &Dossier) -> Option<String> {
    match standing {
        Standing::TakingPart | Standing::OnCondition { .. } => None,
        Standing::NotAdmitted { decision } => {
            Some(format!("U werd niet toegelaten tot de selectie. Beslissing: {decision}."))
        }
        Standing::Withdrawn { date, after } => {
            let after = after
                .as_ref()
                .map_or_else(String::new, |part| format!(", na “{}”", super::part_title(part, dossier)));
            Some(format!("U trok zich terug op {}{after}.", super::day(*date)))
        }
        Standing::Excluded { decision, reason } => {
            Some(format!("U werd uitgesloten van de selectie. Beslissing: {decision}. Reden: {reason}"))
        }
    }
}

/// That somebody takes part on a condition.
pub fn told_condition(standing: &Standing) -> Option<String> {
    match standing {
        Standing::OnCondition { condition } => Some(format!("U nam deel op voorwaarde: {condition}")),
        _ => None,
    }
}

/// Whether what is needed on a closed test was reached.
pub fn told_test(reached: bool, title: &str) -> String {
    if reached {
        format!("U haalde wat nodig is op “{title}”.")
    } else {
        format!("U haalde niet wat nodig is op “{title}”. U kunt daardoor niet meer slagen.")
    }
}

/// A condition that is not met, once nothing more can come: what is open stays so.
pub fn told_shortfall(missed: &Shortfall, procedure: &FixedProcedure) -> String {
    match missed {
        Shortfall::Floor { part, needed, open: true, .. } => {
            let part = procedure.part(part).map_or_else(|| part.to_string(), |part| part.title.clone());
            format!("{part}: niet meer haalbaar, minstens {needed} nodig.")
        }
        Shortfall::Total { needed, open: true, .. } => {
            format!("Totaal: niet meer haalbaar, minstens {needed} nodig.")
        }
        // What the last one has who goes on is somebody else's result.
        Shortfall::NotAmongBest { most, best, .. } => {
            format!("Met {} punten hoort u niet bij de {most} besten, die verdergaan.", super::reached(*best))
        }
        other => shortfall(other, procedure),
    }
}

/// That somebody does not go on to the next round; `None` for who takes everything.
pub fn told_left_out(verdict: &Verdict, procedure: &FixedProcedure) -> Option<String> {
    left_out(verdict, procedure).map(|parts| format!("U gaat niet verder naar {parts}."))
}

/// The own place.
pub fn told_place(place: usize) -> String {
    format!("U staat op plaats {place} van de rangschikking.")
}

/// That somebody stands on the recruitment reserve.
pub fn told_reserve(reserve: &Reserve) -> String {
    format!("U staat op de wervingsreserve. {}", super::reserve(reserve))
}

/// What has to be filled in or done before there are letters.
pub fn lack_for_notifications(lack: LackForNotifications) -> String {
    match lack {
        LackForNotifications::Text(note) => format!("“{}” is nog leeg.", super::note(note)),
        LackForNotifications::Numbers => {
            "Twee kandidaten hebben hetzelfde nummer. Geef een van beide een ander nummer.".into()
        }
        LackForNotifications::Names => {
            "De namen staan nog niet naast de nummers. Doe dat bij Sleutel.".into()
        }
    }
}

/// What somebody is asked to write there.
pub const fn note_hint(note: Note) -> &'static str {
    match note {
        Note::DecisionReference => "Wie besliste, wanneer en het kenmerk van het besluit.",
        Note::AccessRights => "Hoe een kandidaat het eigen dossier kan inkijken, en bij wie dat te vragen.",
        Note::Appeal => "Bij wie een kandidaat in beroep kan gaan, en hoe.",
        Note::AppealTerms => "Binnen hoeveel dagen, en vanaf wanneer die lopen.",
        Note::Contact => "Naam of dienst, adres, e-mail en telefoon.",
        Note::Signatory => {
            "Wie tekent voor de aanstellende overheid: eerst de naam, op de volgende regel de functie."
        }
        Note::PlaceAllowed => {
            "Mag elke kandidaat de eigen plaats weten? Schrijf dan wie dat besliste en wanneer. Leeg: de plaats staat niet in de brief."
        }
        Note::Place | Note::Hours | Note::Attendance | Note::MinorityOpinion | Note::Objections => "",
    }
}

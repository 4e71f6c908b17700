//! What a letter says to one candidate, in the polite form.

use super::{exact, listed_titles, shortfall};
use crate::rules::{
    Dossier, FixedProcedure, LackForNotifications, Note, Occasion, Part, Points, Shortfall, Standing, Verdict,
};

/// The title of a letter.
pub fn notification_title(occasion: &Occasion, dossier: &Dossier) -> String {
    match occasion {
        Occasion::Test(part) => format!("Uw resultaat: {}", super::part_title(part, dossier)),
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

/// The first sentence after the salutation.
pub fn notification_opening(occasion: &Occasion, standing: &Standing, dossier: &Dossier) -> String {
    let job = &dossier.opening().vacancy.title;
    let within = match (occasion, standing) {
        (_, Standing::NotAdmitted { .. }) => {
            return format!("U stelde zich kandidaat voor de selectie “{job}”.");
        }
        (Occasion::Test(part), _) => format!("“{}” in de selectie “{job}”", super::part_title(part, dossier)),
        (Occasion::Selection, _) => format!("de selectie “{job}”"),
    };
    format!("U nam deel aan {within}. In deze brief leest u uw resultaat en de redenen ervan.")
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

/// What a closed test means for the candidate: every shortfall on it, or that its conditions are met.
pub fn told_test(missed: &[&Shortfall], has_floor: bool, title: &str) -> Option<String> {
    match (missed, has_floor) {
        ([], true) => Some(format!("U haalde wat nodig is op “{title}”.")),
        ([], false) => None,
        _ => Some(format!("U haalde niet wat nodig is op “{title}”. U kunt daardoor niet meer slagen.")),
    }
}

/// Every reason of a shortfall, in the words of the minutes.
pub fn told_shortfalls(shortfalls: &[&Shortfall], procedure: &FixedProcedure) -> Vec<String> {
    shortfalls.iter().map(|one| shortfall(one, procedure)).collect()
}

/// That somebody does not go on to the next round; `None` for who takes everything.
pub fn told_left_out(verdict: &Verdict, procedure: &FixedProcedure) -> Option<String> {
    let parts = verdict.left_out().iter().filter_map(|part| procedure.part(part));
    let titles: Vec<&str> = parts.map(|part: &Part<Points>| part.title.as_str()).collect();
    (!titles.is_empty()).then(|| format!("U gaat niet verder naar {}.", listed_titles(&titles)))
}

/// The own place.
pub fn told_place(place: usize) -> String {
    format!("U staat op plaats {place} van de rangschikking.")
}

/// What has to be filled in or done before there are letters.
pub fn lack_for_notifications(lack: LackForNotifications) -> String {
    match lack {
        LackForNotifications::Text(note) => format!("“{}” is nog leeg.", super::note(note)),
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

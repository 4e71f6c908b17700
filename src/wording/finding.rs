//! What the check found, in words.

use super::{contest_about, criterion_name, matter, member_name, part_title, shortage};
use crate::rules::{Dossier, Finding, FindingKind, FindingPlace, Matter};

/// The sentence for a finding, with its place.
pub fn finding(finding: &Finding, dossier: &Dossier) -> String {
    let place = match &finding.place {
        FindingPlace::Decisions(about) => matter(*about).to_owned(),
        FindingPlace::Committee => "Commissie".into(),
        FindingPlace::Member(member) => member_name(member, dossier),
        FindingPlace::Panel(part) => part_title(part, dossier),
        FindingPlace::Candidates => "Kandidaten".into(),
        FindingPlace::Candidate(_, number) => format!("Kandidaat {number}"),
        FindingPlace::Score(_, number, part) => format!("Kandidaat {number}, {}", part_title(part, dossier)),
        FindingPlace::Criterion(_, number, criterion) => {
            format!("Kandidaat {number}, {}", criterion_name(criterion, dossier))
        }
        FindingPlace::Contest(cell) => dossier
            .contests()
            .get(cell)
            .map_or_else(|| "Twee waarden".into(), |contest| contest_about(contest, dossier)),
        FindingPlace::Ranking => "Rangschikking".into(),
    };
    format!("{place}: {}", kind(finding, dossier))
}

/// A decision that came after what it should have come before: a first one, or a change.
fn late(place: &FindingPlace, dossier: &Dossier) -> String {
    let first = matches!(place, FindingPlace::Decisions(about) if dossier.decisions(*about).len() == 1);
    let when = match place {
        FindingPlace::Decisions(Matter::Guide) => "toen de gesprekken al begonnen waren",
        _ => "nadat er al een score was",
    };
    let what = if first { "pas beslist" } else { "gewijzigd" };
    format!("{what} {when}. Dat staat in het proces-verbaal.")
}

fn kind(finding: &Finding, dossier: &Dossier) -> String {
    match &finding.kind {
        FindingKind::NotFixed => "nog niet vastgelegd. Zonder verdeling kan je geen punten geven.".into(),
        FindingKind::Undecided => "er is vooraf niets beslist.".into(),
        FindingKind::ChangedAfterScore => late(&finding.place, dossier),
        FindingKind::NoCommittee => "er staat nog niemand in de commissie.".into(),
        FindingKind::NoDeclaration => "verklaarde nog niets over een belangenconflict.".into(),
        FindingKind::ConflictWithoutRecusal => {
            "verklaarde een belangenconflict, maar onthoudt zich niet overal waar dat speelt.".into()
        }
        FindingKind::BelowQuorum(short) => shortage(short, dossier),
        FindingKind::DeliberationMissing => "wie bij de beraadslaging was, is niet ingevuld.".into(),
        FindingKind::NoCandidates => "er zijn nog geen kandidaten.".into(),
        FindingKind::Nameless => "er staat geen naam in de sleutel.".into(),
        FindingKind::NumberTwice => {
            "een andere kandidaat heeft hetzelfde nummer. Geef een van beide een ander nummer.".into()
        }
        FindingKind::DeliberatedThoughLeft(member) => format!(
            "{} onthoudt zich of is waarnemer, en staat toch bij de beraadslaging. Kijk na wie er was.",
            member_name(member, dossier)
        ),
        FindingKind::Unreadable(typed) => format!("“{typed}” is niet leesbaar en telt niet."),
        FindingKind::Conflict => "twee verschillende waarden. Kies er één.".into(),
        FindingKind::ScoredThoughAway => {
            "niet aanwezig, en toch met punten van de commissie. Kies wat klopt.".into()
        }
        FindingKind::ScoredThoughLeftOut => {
            "punten, maar na de vorige ronde niet meer toegelaten. Haal ze weg, of kijk de vorige ronde na."
                .into()
        }
        FindingKind::Open => "nog geen punten.".into(),
        FindingKind::Unjudged => "nog niet beoordeeld als geschikt of niet geschikt.".into(),
        FindingKind::Deferred => "uitgesteld.".into(),
        FindingKind::NobodyLeft => "alle leden onthouden zich of waren er niet.".into(),
        FindingKind::MotivationMissing => "de motivering ontbreekt.".into(),
        FindingKind::Unobserved => "nog geen observatie, en geen reden waarom niet.".into(),
        FindingKind::Spread(apart) => format!("de scores van de leden liggen {apart} punten uit elkaar."),
        FindingKind::UnequalPanels => {
            "niet elke kandidaat kreeg van evenveel leden een score. Geef de reden.".into()
        }
        FindingKind::Tie(place) => {
            format!("op plaats {place} staan kandidaten gelijk; de afloop is niet vastgelegd.")
        }
    }
}

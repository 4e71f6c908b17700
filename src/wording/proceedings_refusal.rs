//! Why something about the committee was refused, in words with what to do.

use super::refusal::numbers;
use super::{member_name, part_title, shortage};
use crate::rules::{Dossier, PartId, ProceedingsRefusal};

/// The sentence for such a refusal.
pub(super) fn proceedings_refusal(refusal: &ProceedingsRefusal, dossier: &Dossier) -> String {
    let title = |part: &PartId| part_title(part, dossier);
    match refusal {
        ProceedingsRefusal::DoesNotScore(id) => format!(
            "{} geeft geen scores. Alleen de voorzitter, de leden en een secretaris die ook lid is doen dat.",
            member_name(id, dossier)
        ),
        ProceedingsRefusal::StandsInPanel(id) => format!(
            "{} beoordeelt een onderdeel. Wijzig dat eerst bij Vooraf beslist.",
            member_name(id, dossier)
        ),
        ProceedingsRefusal::RecusedHere { member, part } => {
            format!("{} onthoudt zich op {} en geeft geen score.", member_name(member, dossier), title(part))
        }
        ProceedingsRefusal::LeavesBeforeDeliberation { member, part } => format!(
            "{} kan niet bij de beraadslaging over {} zijn: een waarnemer en wie zich onthoudt, zijn dan weg.",
            member_name(member, dossier),
            title(part)
        ),
        ProceedingsRefusal::EndsBeforeItBegins => {
            "De zitting eindigt vóór ze begint. Kijk de uren na.".into()
        }
        ProceedingsRefusal::Undeliberated { part, candidates } => format!(
            "{} kan nog niet gesloten worden. Vul in wie bij de beraadslaging was: {}.",
            title(part),
            numbers(candidates)
        ),
        ProceedingsRefusal::BelowQuorum { part, shortage: short } => {
            format!("{} kan nog niet gesloten worden. {}", title(part), shortage(short, dossier))
        }
        ProceedingsRefusal::Unequal(part) => format!(
            "{} kan nog niet gesloten worden: niet elke kandidaat kreeg van evenveel leden een score. Geef de reden bij Commissie.",
            title(part)
        ),
    }
}

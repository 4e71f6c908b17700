//! What the self-check says: how a choice lies beside what is asked, without judging, and what helps to prepare.

use crate::archive::SelfCheckFault;
use crate::vacancy::{OwnAnswer, Question};

/// The first line of every self-check.
pub const ONLY_FOR_YOU: &str = "Alleen voor jou. Niemand ziet dit. Het telt niet mee.";

/// What is asked and what was picked, side by side.
pub fn asked_and_picked(question: &Question<'_>, answer: &OwnAnswer) -> String {
    let asked = question.required.map(|level| format!("Gevraagd: niveau {}. ", level.number));
    let picked = match answer.level {
        None => "Jij koos nog geen niveau.".to_owned(),
        Some(level) => format!("Jij koos: niveau {level}.{}", covered(level)),
    };
    asked.unwrap_or_default() + &picked
}

/// That a higher level covers the lower ones.
fn covered(level: u8) -> String {
    match level {
        0 | 1 => String::new(),
        2 => " Niveau 2 omvat ook niveau 1.".to_owned(),
        _ => {
            let lower: Vec<String> = (1..level - 1).map(|one| one.to_string()).collect();
            format!(" Niveau {level} omvat ook niveau {} en {}.", lower.join(", "), level - 1)
        }
    }
}

/// How many examples are recognised; `None` where the source gives none.
pub fn recognised(question: &Question<'_>, answer: &OwnAnswer) -> Option<String> {
    let (ticked, all) = (answer.recognised.len(), question.examples().len());
    match all {
        0 => None,
        1 => Some(format!("{ticked} van 1 voorbeeld herken ik")),
        _ => Some(format!("{ticked} van de {all} voorbeelden herken ik")),
    }
}

/// What helps to prepare, once something was said.
pub fn what_helps(question: &Question<'_>, answer: &OwnAnswer) -> Option<String> {
    if *answer == OwnAnswer::default() {
        return None;
    }
    let open = question.unrecognised(answer).len();
    let required = question.required.map_or(0, |level| level.number);
    Some(match answer.level {
        Some(level) if level < required => format!(
            "Wat helpt: lees wat niveau {required} vraagt, en zoek iets wat je op het werk, in een studie of in je vrije tijd deed en dat daar dicht bij komt."
        ),
        _ if open > 0 => {
            "Wat helpt: zoek bij de voorbeelden die je nog niet herkent iets wat je zelf meemaakte."
                .to_owned()
        }
        _ => "Wat helpt: bedenk iets wat je zelf deed en waarover je kunt vertellen.".to_owned(),
    })
}

/// Why what was kept is not there any more.
pub const fn self_check_fault(fault: SelfCheckFault) -> &'static str {
    match fault {
        SelfCheckFault::Unreadable => {
            "Je vorige antwoorden zijn niet meer leesbaar en dus gewist. Begin gerust opnieuw."
        }
        SelfCheckFault::OtherText => {
            "De tekst van de competenties is veranderd. Je vorige antwoorden pasten er niet meer bij en zijn gewist. Begin gerust opnieuw."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vacancy::{Anchor, Competency, Level};

    fn competency(examples: usize) -> Competency {
        let level = |number| Level {
            number,
            description: String::new(),
            indicators: if number == 2 { vec!["voorbeeld".into(); examples] } else { Vec::new() },
        };
        Competency {
            id: Anchor::new("luisteren"),
            levels: (1..=4).map(level).collect(),
            ..Competency::default()
        }
    }

    fn answer(level: Option<u8>, ticked: usize) -> OwnAnswer {
        OwnAnswer { level, recognised: (0..ticked).collect() }
    }

    #[test]
    fn what_is_asked_and_picked_stands_side_by_side_without_a_judgement() {
        let competency = competency(5);
        let asked = Question { competency: &competency, required: competency.level(2) };
        let said = |level| asked_and_picked(&asked, &answer(level, 0));
        assert_eq!(said(None), "Gevraagd: niveau 2. Jij koos nog geen niveau.");
        assert_eq!(said(Some(1)), "Gevraagd: niveau 2. Jij koos: niveau 1.");
        assert_eq!(said(Some(2)), "Gevraagd: niveau 2. Jij koos: niveau 2. Niveau 2 omvat ook niveau 1.");
        assert_eq!(
            said(Some(3)),
            "Gevraagd: niveau 2. Jij koos: niveau 3. Niveau 3 omvat ook niveau 1 en 2."
        );
        assert_eq!(
            said(Some(4)),
            "Gevraagd: niveau 2. Jij koos: niveau 4. Niveau 4 omvat ook niveau 1, 2 en 3."
        );
        let free = Question { required: None, ..asked };
        assert_eq!(asked_and_picked(&free, &answer(Some(1), 0)), "Jij koos: niveau 1.");
    }

    #[test]
    fn examples_are_counted() {
        let (many, one, none) = (competency(5), competency(1), competency(0));
        let said = |competency: &Competency, ticked| {
            let asked = Question { competency, required: competency.level(2) };
            recognised(&asked, &answer(None, ticked))
        };
        assert_eq!(said(&many, 0).as_deref(), Some("0 van de 5 voorbeelden herken ik"));
        assert_eq!(said(&many, 3).as_deref(), Some("3 van de 5 voorbeelden herken ik"));
        assert_eq!(said(&one, 1).as_deref(), Some("1 van 1 voorbeeld herken ik"));
        assert_eq!(said(&none, 0), None);
    }

    #[test]
    fn what_helps_follows_from_what_was_said() {
        let competency = competency(2);
        let asked = Question { competency: &competency, required: competency.level(2) };
        let said = |level, ticked| what_helps(&asked, &answer(level, ticked)).unwrap_or_default();
        assert_eq!(said(None, 0), "");
        assert!(said(Some(1), 2).starts_with("Wat helpt: lees wat niveau 2 vraagt"));
        assert!(said(Some(2), 1).contains("die je nog niet herkent"));
        assert!(said(Some(3), 2).contains("waarover je kunt vertellen"));
        assert!(said(None, 1).contains("die je nog niet herkent"));
    }
}

//! What the calculator says: friendly, complete, and never "niet geslaagd" in a game.

use super::oral::capital;
use super::{points_error, reached};
use crate::rules::{
    Body, Exact, FixedProcedure, Floor, Hundredths, Leaf, OpenPart, PartId, Points, Shortfall, Still, Verdict,
};
use crate::vacancy::SplitFault;

/// A verdict in words for somebody who tries points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalculatorWords {
    /// How it stands, in one sentence.
    pub heading: String,
    /// The most important reason or need, in one sentence.
    pub why: String,
    /// Every reason, or everything that is still needed, a sentence each.
    pub reasons: Vec<String>,
}

/// The line that stands on screen, on paper and in a shared link.
pub fn example_note(split: &[Points]) -> String {
    let split = split.iter().map(Points::to_string).collect::<Vec<_>>().join("/");
    if split.is_empty() {
        "Voorbeeld, geen officieel resultaat".into()
    } else {
        format!("Voorbeeld met {split}, geen officieel resultaat")
    }
}

/// What is wrong with a typed maximum.
pub fn split_fault(fault: &SplitFault) -> String {
    match fault {
        SplitFault::Empty => "Typ op hoeveel punten dit onderdeel staat.".into(),
        SplitFault::OutOfReach(most) => format!("Typ meer dan 0 en hoogstens {most} punten."),
        SplitFault::Unreadable(error) => points_error(error),
    }
}

/// What stands below the field of a part: the least on it, and what marks become; nothing where there is nothing to say.
pub fn calculator_hint(
    leaf: &Leaf<Option<Points>>,
    floor: Option<Floor>,
    maximum: Option<Points>,
) -> Option<String> {
    let least = floor.map(|least| {
        let words = capital(&super::floor(least));
        match (maximum, leaf.raw_max.or(maximum)) {
            (Some(maximum), Some(most)) => {
                format!("{words} ({} van de {most})", leaf.least_entered_of(maximum, least))
            }
            _ => words,
        }
    });
    let scaled = leaf.raw_max.and(maximum).map(|maximum| format!("Omgerekend naar {maximum} punten"));
    match (least, scaled) {
        (Some(least), Some(scaled)) => Some(format!("{least}. {scaled}.")),
        (least, scaled) => least.or(scaled),
    }
}

/// The verdict over the points that somebody tries.
pub fn calculator(verdict: &Verdict, procedure: &FixedProcedure) -> CalculatorWords {
    match verdict {
        Verdict::Passed { total } => CalculatorWords {
            heading: "Met deze punten slaag je.".into(),
            why: format!("Je haalt {} van de {} punten en elk minimum.", reached(*total), procedure.max()),
            reasons: Vec::new(),
        },
        Verdict::Failed { shortfalls, .. } => {
            let mut words = failed(shortfalls, procedure);
            let out = super::left_out(verdict, procedure);
            words.reasons.extend(out.map(|parts| format!("Je gaat dan niet verder naar {parts}.")));
            words
        }
        Verdict::Undecided { open, together, .. } => undecided(open, *together, procedure),
    }
}

fn failed(shortfalls: &[Shortfall], procedure: &FixedProcedure) -> CalculatorWords {
    let why = match shortfalls {
        // DOMAIN §3: half on everything gives 50 and fails on the total only: say exactly that.
        [Shortfall::Total { best, needed, open: false }] => format!(
            "Je haalt elk minimum, maar op het geheel kom je aan {}. Je hebt nog {} nodig.",
            reached(*best),
            points(missing(*best, *needed))
        ),
        [_] => "Eén voorwaarde haal je niet:".into(),
        several => format!("{} voorwaarden haal je niet:", several.len()),
    };
    let reasons = shortfalls.iter().map(|shortfall| reason(shortfall, procedure)).collect();
    CalculatorWords { heading: "Met deze punten slaag je niet.".into(), why, reasons }
}

fn reason(shortfall: &Shortfall, procedure: &FixedProcedure) -> String {
    match shortfall {
        Shortfall::Absent { part } => format!("{}: afwezig.", title(part, procedure)),
        Shortfall::NotSuitable { part } => format!("{}: niet geschikt.", title(part, procedure)),
        Shortfall::Floor { part, best, needed, open } => {
            let maximum = most(part, procedure);
            missed(&title(part, procedure), *open, *best, *needed, maximum)
        }
        Shortfall::NotAmongBest { most, best, .. } => {
            format!("Met {} punten hoor je niet bij de {most} besten, die verdergaan.", reached(*best))
        }
        Shortfall::Total { best, needed, open } => {
            missed("Het geheel", *open, *best, *needed, procedure.max())
        }
    }
}

fn missed(title: &str, open: bool, best: Exact, needed: Hundredths, maximum: Points) -> String {
    let (best_words, more) = (reached(best), points(missing(best, needed)));
    if open {
        format!(
            "{title}: zelfs met alle punten op wat nog open is, kom je hoogstens aan {best_words} van de {maximum}. Minstens {needed} is nodig: {more} te weinig."
        )
    } else {
        format!("{title}: {best_words} van de {maximum}. Minstens {needed} is nodig: nog {more}.")
    }
}

/// How much more is needed than what was reached; what was reached is cut off, so this is never too little.
const fn missing(best: Exact, needed: Hundredths) -> Hundredths {
    Hundredths(needed.0 - best.reached().0)
}

fn points(number: Hundredths) -> String {
    if number == Hundredths(100) { "1 punt".into() } else { format!("{number} punten") }
}

fn undecided(open: &[OpenPart], together: Option<Hundredths>, procedure: &FixedProcedure) -> CalculatorWords {
    let untouched = open.len() == procedure.leaves().len();
    let heading =
        if untouched { "Vul punten in om te proberen." } else { "Met deze punten slaag je nog niet." };
    let why = match together {
        Some(Hundredths(0)) => "Elk punt op wat nog open is, is al genoeg.".into(),
        Some(together) => format!("Je hebt nog minstens {} nodig op wat nog open is.", points(together)),
        None => String::new(),
    };
    let mut reasons: Vec<_> = open.iter().map(|open| need(open, procedure)).collect();
    if open.len() > 1 {
        reasons.push("Elk getal geldt als je op de andere open onderdelen alle punten haalt.".into());
    }
    CalculatorWords { heading: heading.into(), why, reasons }
}

fn need(open: &OpenPart, procedure: &FixedProcedure) -> String {
    let title = title(&open.part, procedure);
    let maximum = most(&open.part, procedure);
    match open.still {
        Still::Needs(Points::ZERO) => format!("{title}: elk punt is genoeg."),
        Still::Needs(needed) => format!("{title}: minstens {needed} van de {maximum}."),
        Still::Suitable => format!("{title}: geschikt bevonden worden."),
        Still::AmongBest(most) => format!("{title}: bij de {most} besten horen."),
        Still::AtBest(best) => format!("{title}: hoogstens {} van de {maximum}.", reached(best)),
    }
}

/// The most that can be entered on a part, and of a group its points.
fn most(part: &PartId, procedure: &FixedProcedure) -> Points {
    match procedure.part(part).map(|part| &part.body) {
        Some(Body::Leaf(leaf)) => leaf.most_entered(),
        Some(Body::Group { max, .. }) => *max,
        None => procedure.max(),
    }
}

fn title(part: &PartId, procedure: &FixedProcedure) -> String {
    procedure.part(part).map_or_else(|| part.to_string(), |part| part.title.clone())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use crate::archive::read_vacancy;
    use crate::vacancy::Calculation;

    fn said(typed: [&str; 3]) -> CalculatorWords {
        let file = include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json");
        let vacancy = read_vacancy(file).unwrap();
        let mut calculation = Calculation::start(vacancy.procedure());
        for (part, text) in ["gevalstudie", "competentieproef", "mondeling"].into_iter().zip(typed) {
            calculation.type_points(&part.into(), text.into());
        }
        let judged = calculation.outcome(vacancy.procedure()).judged.unwrap();
        calculator(&judged.verdict, &judged.procedure)
    }

    #[test]
    fn who_has_enough_hears_so() {
        let words = said(["15", "15", "30"]);
        assert_eq!(words.heading, "Met deze punten slaag je.");
        assert_eq!(words.why, "Je haalt 60 van de 100 punten en elk minimum.");
        assert!(words.reasons.is_empty());
    }

    #[test]
    fn half_on_everything_misses_the_whole_only() {
        let words = said(["15", "15", "20"]);
        assert_eq!(words.heading, "Met deze punten slaag je niet.");
        assert_eq!(
            words.why,
            "Je haalt elk minimum, maar op het geheel kom je aan 50. Je hebt nog 10 punten nodig."
        );
        assert_eq!(words.reasons, ["Het geheel: 50 van de 100. Minstens 60 is nodig: nog 10 punten."]);
    }

    #[test]
    fn with_the_oral_open_what_is_needed_follows() {
        let words = said(["20", "15", ""]);
        assert_eq!(words.heading, "Met deze punten slaag je nog niet.");
        assert_eq!(words.why, "Je hebt nog minstens 25 punten nodig op wat nog open is.");
        assert_eq!(words.reasons, ["Mondelinge proef: minstens 25 van de 40."]);
    }

    #[test]
    fn every_reason_is_said_at_once() {
        let words = said(["14,99", "10", "19"]);
        assert_eq!(words.why, "4 voorwaarden haal je niet:");
        assert_eq!(words.reasons[0], "Gevalstudie: 14,99 van de 30. Minstens 15 is nodig: nog 0,01 punten.");
        assert_eq!(words.reasons[3], "Het geheel: 43,99 van de 100. Minstens 60 is nodig: nog 16,01 punten.");
    }

    #[test]
    fn nothing_typed_asks_to_try() {
        let words = said(["", "", ""]);
        assert_eq!(words.heading, "Vul punten in om te proberen.");
        assert_eq!(words.why, "Je hebt nog minstens 60 punten nodig op wat nog open is.");
    }

    #[test]
    fn a_game_never_says_failed() {
        for typed in [["0", "0", "0"], ["30", "30", ""], ["", "", "19"], ["15", "15", "20"]] {
            let words = said(typed);
            let all = format!("{} {} {}", words.heading, words.why, words.reasons.join(" ")).to_lowercase();
            assert!(!all.contains("niet geslaagd"), "{all}");
        }
    }
}

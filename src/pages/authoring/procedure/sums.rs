//! What parts add up to, in one line.

use crate::drafting::known_sum;
use crate::rules::{DraftPart, DraftProcedure, Floor, Hundredths, JudgedBy, Points};

/// A sum in words, and whether it is what it has to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// The sum.
    pub(super) words: String,
    /// Whether something is wrong with it.
    pub(super) wrong: bool,
}

/// The parts of a group: "20 + 20 + 20 = 60 van 60", or what differs.
pub(super) fn of_group(group: &DraftPart) -> Told {
    let sum = known_sum(&group.parts);
    let terms = terms(&group.parts);
    let known = Hundredths(sum.hundredths.into());
    let max = group.max.map(|max| i128::from(max.hundredths()));
    let (words, wrong) = match (sum.open, max) {
        (0, None) => (format!("{terms} = {known} punten"), false),
        (0, Some(max)) => match Hundredths(known.0 - max) {
            Hundredths(0) => (format!("{terms} = {known} van {}", Hundredths(max)), false),
            more if more.0 > 0 => {
                (format!("{terms} = {known} van {}: {more} te veel", Hundredths(max)), true)
            }
            less => (
                format!("{terms} = {known} van {}: {} te weinig", Hundredths(max), Hundredths(-less.0)),
                true,
            ),
        },
        (open, Some(max)) if max > known.0 => {
            let left = Hundredths(max - known.0);
            (format!("{terms} van {}: {}, samen {left} punten", Hundredths(max), still_open(open)), false)
        }
        (open, Some(max)) => {
            let open = still_open(open);
            (format!("{terms} van {}: {open}, maar er blijft niets over", Hundredths(max)), true)
        }
        (open, None) => (
            format!("{terms}: {}. Vul het in, of zeg hoeveel punten de groep samen telt", still_open(open)),
            true,
        ),
    };
    Told { words, wrong }
}

/// The whole, with its minimum.
pub(super) fn of_whole(procedure: &DraftProcedure) -> Told {
    let sum = known_sum(&procedure.parts);
    if procedure.parts.is_empty() {
        return Told { words: "Nog geen punten".into(), wrong: false };
    }
    let mut words = match (sum.open, procedure.parts.len()) {
        (0, 1) => format!("{} punten", Hundredths(sum.hundredths.into())),
        (0, _) => format!("{} = {} punten", terms(&procedure.parts), Hundredths(sum.hundredths.into())),
        (open, _) => format!("{}: {}", terms(&procedure.parts), still_open(open)),
    };
    let max = whole_maximum(procedure);
    match (procedure.total_floor, max) {
        (Some(Floor::Share(share)), Some(max)) => {
            let least = Floor::Share(share).of(max, Points::HUNDREDTH);
            words = format!("{words}, minstens {share} % = {least}");
        }
        (Some(Floor::Share(share)), None) => words = format!("{words}, minstens {share} %"),
        (Some(Floor::Points(points)), _) => words = format!("{words}, minstens {points}"),
        (None, _) => {}
    }
    Told { words, wrong: sum.open > 0 }
}

/// The maximum of the whole, once every part at the top has one.
pub(super) fn whole_maximum(procedure: &DraftProcedure) -> Option<Points> {
    let sum = known_sum(&procedure.parts);
    u32::try_from(sum.hundredths).ok().and_then(Points::from_hundredths).filter(|_| sum.open == 0)
}

fn terms(parts: &[DraftPart]) -> String {
    let counted = parts.iter().filter(|part| !part.parts.is_empty() || part.judged_by == JudgedBy::Points);
    let term = |part: &DraftPart| match known_sum(std::slice::from_ref(part)) {
        sum if sum.open > 0 => "?".to_owned(),
        sum => Hundredths(sum.hundredths.into()).to_string(),
    };
    let terms: Vec<String> = counted.map(term).collect();
    if terms.is_empty() { "0".into() } else { terms.join(" + ") }
}

fn still_open(open: usize) -> String {
    if open == 1 { "1 maximum nog open".into() } else { format!("{open} maxima nog open") }
}

#[cfg(test)]
mod tests {
    use super::{of_group, of_whole};
    use crate::rules::{DraftPart, DraftProcedure};

    fn leaf(max: &str) -> DraftPart {
        DraftPart { max: max.parse().ok(), ..DraftPart::default() }
    }

    fn group(max: &str, below: &[&str]) -> DraftPart {
        DraftPart { parts: below.iter().map(|max| leaf(max)).collect(), ..leaf(max) }
    }

    #[test]
    fn a_group_says_how_its_parts_add_up_and_what_differs() {
        for (max, below, words, wrong) in [
            ("60", ["20", "20", "20"], "20 + 20 + 20 = 60 van 60", false),
            ("60", ["20", "20", "12,5"], "20 + 20 + 12,5 = 52,5 van 60: 7,5 te weinig", true),
            ("50", ["20", "20", "20"], "20 + 20 + 20 = 60 van 50: 10 te veel", true),
            ("", ["20", "20", "20"], "20 + 20 + 20 = 60 punten", false),
            ("60", ["20", "", ""], "20 + ? + ? van 60: 2 maxima nog open, samen 40 punten", false),
            (
                "40",
                ["20", "20", ""],
                "20 + 20 + ? van 40: 1 maximum nog open, maar er blijft niets over",
                true,
            ),
        ] {
            let told = of_group(&group(max, &below));
            assert_eq!((told.words.as_str(), told.wrong), (words, wrong));
        }
    }

    #[test]
    fn the_whole_says_its_minimum_in_points() {
        let parts = vec![group("60", &["", ""]), leaf("40")];
        let procedure =
            DraftProcedure { parts, total_floor: "60%".parse().ok(), ..DraftProcedure::default() };
        assert_eq!(of_whole(&procedure).words, "60 + 40 = 100 punten, minstens 60 % = 60");
        let open = DraftProcedure { parts: vec![leaf("60"), leaf("")], ..procedure };
        assert_eq!(of_whole(&open).words, "60 + ?: 1 maximum nog open, minstens 60 %");
    }
}

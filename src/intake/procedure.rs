//! The announced procedure, from the techniques and the rule for passing.

use super::letters::small;
use super::parts::{part_title, without_article};
use super::report::Remark;
use crate::rules::{DraftPart, DraftProcedure, Floor, Points};
use crate::vacancy::Technique;

/// Floors are looked for in so many parts: a procedure has no more.
const MOST_PARTS: usize = 200;

/// The procedure of these techniques; what is not clear becomes a remark.
pub(super) fn procedure(
    techniques: &[Technique],
    rule: &[String],
    remarks: &mut Vec<Remark>,
) -> DraftProcedure {
    let mut procedure =
        DraftProcedure { parts: techniques.iter().map(part).collect(), ..DraftProcedure::default() };
    if procedure.parts.is_empty() {
        return procedure;
    }
    points_of_whole(techniques, &procedure, remarks);
    let mut names = Vec::new();
    named(&procedure.parts, &[], &mut names);
    for sentence in rule.iter().flat_map(|text| sentences(text)) {
        let floors = floors(sentence);
        // An amount that no floor was read from may say more than what was read.
        let mut is_clear =
            amounts(sentence) == floors.len() && (!floors.is_empty() || !small(sentence).contains("minst"));
        for (floor, about) in floors.into_iter().filter(|_| is_clear).collect::<Vec<_>>() {
            is_clear &= set(&mut procedure, &names, floor, &about);
        }
        if !is_clear {
            remarks.push(Remark::FloorUnclear(sentence.to_owned()));
        }
    }
    procedure
}

fn part(technique: &Technique) -> DraftPart {
    DraftPart {
        id: technique.part.to_string(),
        title: Some(part_title(&technique.title)),
        max: technique.points.as_deref().and_then(|points| points.split_once('/')?.0.parse().ok()),
        parts: technique.techniques.iter().map(part).collect(),
        ..DraftPart::default()
    }
}

/// Looks whether the points add up to what they are said to be a part of.
fn points_of_whole(techniques: &[Technique], procedure: &DraftProcedure, remarks: &mut Vec<Remark>) {
    let hundredths =
        procedure.parts.iter().filter_map(|part| part.max).map(|max| u64::from(max.hundredths()));
    let sum = u32::try_from(hundredths.sum::<u64>()).ok().and_then(Points::from_hundredths);
    let wholes = techniques.iter().filter_map(|technique| technique.points.as_deref()?.split_once('/'));
    let other = wholes.map(|(_, whole)| whole).find(|whole| whole.parse().ok() != sum);
    if let Some(whole) = other {
        let sum = sum.map_or_else(|| "?".to_owned(), |sum| sum.to_string());
        remarks.push(Remark::PointsDiffer { sum, whole: whole.to_owned() });
    }
}

/// The sentences of a paragraph.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(". ").map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// How many shares and points a sentence names.
fn amounts(sentence: &str) -> usize {
    let words = small(sentence);
    let is_number = |word: &str| word.bytes().next().is_some_and(|byte| byte.is_ascii_digit());
    let all: Vec<&str> = words.split(' ').collect();
    let points = all.windows(2).filter(|pair| is_number(pair[0]) && pair[1].starts_with("punten")).count();
    let units = ["%", "procent", "de helft"];
    points + units.iter().map(|unit| words.matches(unit).count()).sum::<usize>()
}

/// Every least share or points that a sentence asks, with the words that say of what.
fn floors(sentence: &str) -> Vec<(Floor, String)> {
    let words = small(sentence);
    let starts: Vec<usize> = words.match_indices("minst").map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([words.len()]);
    let clauses = starts.iter().zip(ends).map(|(start, end)| &words[*start..end]);
    let before = starts.first().map_or("", |start| &words[..*start]);
    clauses
        .filter_map(|clause| {
            let floor = least(clause)?;
            // What it is about follows it, or stands before it where it is the only one.
            let follows = clause.contains(" op ") || clause.contains(" voor ");
            let about = if follows {
                clause
            } else if starts.len() == 1 {
                before
            } else {
                ""
            };
            Some((floor, about.to_owned()))
        })
        .collect()
}

/// `minstens 50%`, `ten minste 50 %`, `minstens 50 procent`, `minstens de helft`, `minstens 24 punten`, `minstens 30/60`.
fn least(clause: &str) -> Option<Floor> {
    let mut words = clause.split(' ').skip(1);
    let first = words.next()?;
    let next = words.next().unwrap_or_default().trim_end_matches(['.', ',', ';']);
    if first == "de" && next == "helft" {
        return "50%".parse().ok();
    }
    let first = first.trim_end_matches(['.', ',', ';']);
    match next {
        _ if first.ends_with('%') => first.parse().ok(),
        "%" | "procent" => format!("{first}%").parse().ok(),
        "punten" => first.parse().ok(),
        _ => None,
    }
}

/// A part by its name, with the way to it.
struct Named {
    title: String,
    way: Vec<usize>,
}

/// Every part by its name, each group before its parts.
fn named(parts: &[DraftPart], way: &[usize], all: &mut Vec<Named>) {
    for (at, part) in parts.iter().enumerate().take(MOST_PARTS) {
        let way = [way, &[at]].concat();
        let title = small(part.title.as_deref().unwrap_or_default());
        let title = without_article(&title).to_owned();
        if all.len() < MOST_PARTS && !title.is_empty() {
            all.push(Named { title, way: way.clone() });
        }
        named(&part.parts, &way, all);
    }
}

/// Sets a floor where the words say clearly of what it is.
fn set(procedure: &mut DraftProcedure, names: &[Named], floor: Floor, about: &str) -> bool {
    let of_each = [" elk", " ieder", " alle ", " beide ", " per "];
    if of_each.iter().any(|words| about.contains(words)) && !about.contains("alle proeven samen") {
        return false;
    }
    let of_whole = ["geheel", "totaal", "alle proeven samen", "de volledige selectie"];
    let is_whole = of_whole.iter().any(|words| about.contains(words));
    let found: Vec<&Named> = names.iter().filter(|named| about.contains(&named.title)).collect();
    // Where a group and a part of it are both named, it is about the part.
    let is_above = |named: &Named| {
        found.iter().any(|below| below.way.len() > named.way.len() && below.way.starts_with(&named.way))
    };
    let parts: Vec<&&Named> = found.iter().filter(|named| !is_above(named)).collect();
    let place = match (is_whole, parts.as_slice()) {
        (true, []) => Some(&mut procedure.total_floor),
        (false, [part]) => part_at(&mut procedure.parts, &part.way).map(|part| &mut part.floor),
        _ => None,
    };
    let Some(place) = place else { return false };
    let is_new = place.is_none_or(|known| known == floor);
    place.get_or_insert(floor);
    is_new
}

fn part_at<'p>(parts: &'p mut [DraftPart], way: &[usize]) -> Option<&'p mut DraftPart> {
    let (at, rest) = way.split_first()?;
    let part = parts.get_mut(*at)?;
    if rest.is_empty() { Some(part) } else { part_at(&mut part.parts, rest) }
}

#[cfg(test)]
mod tests {
    use super::{floors, procedure};
    use crate::intake::Remark;
    use crate::rules::PartId;
    use crate::vacancy::Technique;

    fn technique(title: &str, points: &str, techniques: Vec<Technique>) -> Technique {
        Technique {
            part: PartId::new(title.to_owned()),
            marker: "1.".into(),
            title: title.into(),
            points: (!points.is_empty()).then(|| points.to_owned()),
            text: Vec::new(),
            aspects: Vec::new(),
            selected_competencies: false,
            techniques,
        }
    }

    fn tree() -> Vec<Technique> {
        let written =
            vec![technique("Gevalstudie.", "", Vec::new()), technique("Een verslag.", "", Vec::new())];
        vec![
            technique("Schriftelijke proef.", "60/100", written),
            technique("Gesprek.", "40/100", Vec::new()),
        ]
    }

    #[test]
    fn a_minimum_is_read_however_it_is_written() {
        for written in ["minstens 50%", "ten minste 50 %", "minstens 50 procent", "minstens de helft"] {
            let found = floors(&format!("Je haalt {written} op het gesprek."));
            assert_eq!(found.first().map(|(floor, _)| Some(*floor)), Some("50%".parse().ok()), "{written}");
        }
        let found = floors("Je haalt minstens 24 punten op het gesprek.");
        assert_eq!(found.first().map(|(floor, _)| Some(*floor)), Some("24".parse().ok()));
        assert!(floors("Je haalt minstens evenveel op het gesprek.").is_empty());
    }

    #[test]
    fn a_minimum_stands_at_what_it_is_about() {
        let rule = [
            "Je behaalt minstens 50% op het gesprek en minstens 60% op de gevalstudie. Op het geheel haal je minstens 55%."
                .to_owned(),
        ];
        let mut remarks = Vec::new();
        let found = procedure(&tree(), &rule, &mut remarks);
        assert_eq!(found.parts[1].floor, "50%".parse().ok());
        assert_eq!(found.parts[0].parts[0].floor, "60%".parse().ok());
        assert_eq!(found.parts[0].floor, None);
        assert_eq!(found.total_floor, "55%".parse().ok());
        assert_eq!(remarks, []);
    }

    #[test]
    fn a_minimum_that_is_not_clear_is_left_to_a_person() {
        for sentence in [
            "Je slaagt met minstens 50 % op elk deel en 60 % in totaal.",
            "Je haalt minstens 50% op elk onderdeel van het geheel.",
            "Je haalt minstens 50% op het gesprek of 24 punten op de gevalstudie.",
            "Je haalt minstens 50% op het gesprek en de gevalstudie.",
            "Je haalt minstens de meeste punten op het gesprek.",
            "Op het gesprek is 50% vereist.",
        ] {
            let mut remarks = Vec::new();
            let found = procedure(&tree(), &[sentence.to_owned()], &mut remarks);
            assert_eq!(remarks, [Remark::FloorUnclear(sentence.to_owned())]);
            assert_eq!(found.total_floor, None, "{sentence}");
            assert!(found.parts.iter().all(|part| part.floor.is_none()), "{sentence}");
        }
    }

    #[test]
    fn an_unclear_minimum_or_points_that_do_not_add_up_are_named() {
        let rule = ["Op elke proef is minstens 50% nodig.".to_owned()];
        let mut remarks = Vec::new();
        let mut techniques = tree();
        techniques[1].points = Some("30/100".into());
        let found = procedure(&techniques, &rule, &mut remarks);
        assert!(found.parts.iter().all(|part| part.floor.is_none()));
        let differ = Remark::PointsDiffer { sum: "90".into(), whole: "100".into() };
        assert_eq!(remarks, [differ, Remark::FloorUnclear(rule[0].clone())]);
    }
}

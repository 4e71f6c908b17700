//! The announced procedure, from the techniques and the rule for passing.

use super::criteria::{part_title, without_article};
use super::letters::small;
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
    for sentence in rule.iter().flat_map(|text| sentences(text)) {
        let floors = floors(sentence);
        if floors.is_empty() && small(sentence).contains("minst") {
            remarks.push(Remark::FloorUnclear(sentence.to_owned()));
        }
        for (floor, about) in floors {
            if !set(&mut procedure, floor, &about) {
                remarks.push(Remark::FloorUnclear(sentence.to_owned()));
            }
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

/// Sets a floor where the words say clearly of what it is.
fn set(procedure: &mut DraftProcedure, floor: Floor, about: &str) -> bool {
    let of_whole = ["geheel", "totaal", "alle proeven samen", "de volledige selectie"];
    let is_whole = of_whole.iter().any(|words| about.contains(words));
    let mut parts: Vec<&mut DraftPart> = Vec::new();
    gather(&mut procedure.parts, about, &mut parts);
    let place = match (is_whole, parts.as_mut_slice()) {
        (true, []) => &mut procedure.total_floor,
        (false, [part]) => &mut part.floor,
        _ => return false,
    };
    let is_new = place.is_none_or(|known| known == floor);
    place.get_or_insert(floor);
    is_new
}

/// The parts whose names stand in the words.
fn gather<'p>(parts: &'p mut [DraftPart], about: &str, found: &mut Vec<&'p mut DraftPart>) {
    for part in parts.iter_mut().take(MOST_PARTS) {
        let title = small(part.title.as_deref().unwrap_or_default());
        let (named, below) = (!title.is_empty() && about.contains(without_article(&title)), &mut part.parts);
        if named && below.is_empty() {
            found.push(part);
        } else if named {
            // A group and its parts may both be named; then it is not clear.
            let nested =
                below.iter().any(|part| about.contains(&small(part.title.as_deref().unwrap_or("?"))));
            if nested { gather(&mut part.parts, about, found) } else { found.push(part) }
        } else {
            gather(&mut part.parts, about, found);
        }
    }
}

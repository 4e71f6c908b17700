//! What the minutes say of scores, ties and reopenings.

use super::{
    day, entry_word, floor, member_name, members_counted, moment, part_title, reached, without_points,
};
use crate::rules::{
    Body, Candidate, Combine, Dossier, Entry, Exact, Gather, Leaf, MemberId, MemberScore, Part, Points,
    Presence, Reopening, TieDecidedBy, TieOutcome, counted, entered,
};
use std::collections::BTreeMap;

/// Maximum and floor of a part as it was announced: the maximum may still have to be fixed.
pub fn announced_limits(part: &Part<Option<Points>>) -> String {
    if let Body::Leaf(leaf) = &part.body
        && let Some(judged_by) = without_points(leaf)
    {
        return judged_by.to_owned();
    }
    let max = match &part.body {
        Body::Leaf(leaf) => leaf.max,
        Body::Group { max, .. } => Some(*max),
    };
    let mut said =
        vec![max.map_or_else(|| "maximum nog vast te stellen".to_owned(), |max| format!("maximum {max}"))];
    if let Body::Leaf(Leaf { raw_max: Some(marks), .. }) = &part.body {
        said.push(format!("verbeterd op {marks} en omgerekend"));
    }
    said.extend(part.floor.map(floor));
    said.join(", ")
}

/// What was reached; with the exact fraction where two decimals do not say all of it.
pub fn exact(points: Exact) -> String {
    if points.is_shown_exactly() { reached(points) } else { format!("{} ({points})", reached(points)) }
}

/// What a candidate got on a part, or why there is nothing.
pub fn score(candidate: &Candidate, part: &Part<Points>, leaf: &Leaf<Points>) -> String {
    let entry = candidate.entry(&part.id);
    match (&entry, candidate.cells.get(&part.id).map(|cell| &cell.presence)) {
        (Entry::Absent, _) => "afwezig".into(),
        (Entry::Unreadable, _) => "niet leesbaar".into(),
        (Entry::Conflict, _) => "twee waarden".into(),
        (_, Some(Presence::Deferred { new_date, .. })) => format!("uitgesteld naar {}", day(*new_date)),
        _ => {
            match (counted(&entry, leaf), leaf.raw_max.and_then(|most| Some((entered(&entry, leaf)?, most))))
            {
                (Some(points), Some((marks, most))) => {
                    format!("{} op {most} = {}", exact(marks), exact(points))
                }
                (Some(points), None) => exact(points),
                (None, _) => entry_word(&entry).into(),
            }
        }
    }
}

/// What each member gave on a part, by name, and of how many there are; `None` where members did not score apart.
pub fn members_scores(candidate: &Candidate, part: &Part<Points>, dossier: &Dossier) -> Option<String> {
    let Body::Leaf(leaf) = &part.body else { return None };
    let cell = candidate.cells.get(&part.id)?;
    let scores = cell.readable_members().into_iter().map(|(id, score)| {
        let words = match score {
            MemberScore::Points(points) => points.to_string(),
            MemberScore::Recused => "onthoudt zich".into(),
            MemberScore::NotPresent => "was er niet".into(),
        };
        (id, words)
    });
    let unreadable = cell.unreadable_members.keys().map(|id| (id.clone(), "niet leesbaar".into()));
    let words: BTreeMap<MemberId, String> = scores.chain(unreadable).gather();
    let words = words.into_iter().map(|(id, words)| format!("{} {words}", member_name(&id, dossier)));
    let words = words.collect::<Vec<_>>().join("; ");
    let count = members_counted(&cell.readable_members(), leaf).filter(|_| leaf.combine != Combine::Agreed);
    let count = count.map_or_else(String::new, |count| format!("{count}: "));
    (!words.is_empty()).then(|| format!("{count}{words}"))
}

/// How a tie ended, and by whom.
pub fn tie_outcome(outcome: &TieOutcome, dossier: &Dossier) -> String {
    let numbers: Vec<_> = outcome
        .order
        .iter()
        .filter_map(|id| dossier.candidate(id).map(|known| known.number.to_string()))
        .collect();
    let order = numbers.join(", dan ");
    match &outcome.by {
        TieDecidedBy::Authority { body, date, reasons } => {
            format!(
                "Voorkeur: kandidaat {order}. Beslist door {body} op {}. Motivering: {reasons}",
                day(*date)
            )
        }
        TieDecidedBy::Lot { drawn, witnesses } => {
            format!("Geloot op {}: kandidaat {order}. Getuigen: {}.", moment(*drawn), witnesses.join(", "))
        }
    }
}

/// That a closed test was opened again.
pub fn reopening(one: &Reopening, dossier: &Dossier) -> String {
    let part = part_title(&one.part, dossier);
    format!("{part} werd heropend op {} door {}: {}", moment(one.at), one.decided_by, one.reason)
}

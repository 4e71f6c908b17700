//! What a letter says of the result: points beside what is needed, every reason, and the motivations.

use crate::archive::{Block, Cell, Column, Row, Said, Section, Table};
use crate::press::minutes::section;
use crate::rules::{
    Body, Candidate, Dossier, Entry, Exact, FixedProcedure, Occasion, Part, PartId, Points, Round, Scoring,
    Shortfall, Suitability, Verdict,
};
use crate::wording;

const EXACT: &str = "Wat u behaalde, is afgekapt op twee decimalen; “…” betekent dat er meer volgen. Vergeleken is met de exacte waarde, die als breuk erbij staat.";

/// The section on the result.
pub(super) fn result(dossier: &Dossier, candidate: &Candidate, occasion: &Occasion) -> Section {
    let mut blocks: Vec<Block> =
        outcome(dossier, candidate, occasion).into_iter().map(Block::Paragraph).collect();
    if let Some(scoring) = dossier.scoring() {
        blocks.extend(points(dossier, scoring, candidate, occasion));
    }
    section("Uw resultaat", blocks)
}

/// How it ended, with every reason in sentences.
fn outcome(dossier: &Dossier, candidate: &Candidate, occasion: &Occasion) -> Vec<String> {
    let Some(scoring) = dossier.scoring() else { return Vec::new() };
    let apart = wording::told_standing(&candidate.standing, dossier);
    let verdict = dossier.verdict(candidate);
    let mut told: Vec<String> =
        apart.into_iter().chain(wording::told_condition(&candidate.standing)).collect();
    let Some(verdict) = verdict else { return told };
    let shortfalls = missed(&verdict);
    let procedure = &scoring.procedure;
    match occasion {
        Occasion::Selection => {
            told.extend(told_result(&verdict, procedure));
            told.extend(dossier.place_to_tell(&candidate.id).map(wording::told_place));
            told.extend(dossier.reserve_to_tell(&candidate.id).map(wording::told_reserve));
        }
        Occasion::Test(id) => {
            let Some(part) = procedure.part(id) else { return told };
            let below: Vec<&PartId> = part.all().into_iter().map(|part| &part.id).collect();
            let is_below = |missed: &&Shortfall| missed.part().is_some_and(|part| below.contains(&part));
            let missed: Vec<&Shortfall> = shortfalls.iter().filter(is_below).collect();
            let asked = part.all().into_iter().filter(|part| part.asks_something());
            let reached: Vec<Option<bool>> =
                asked.map(|part| is_reached(dossier, scoring, candidate, part)).collect();
            let failed = !missed.is_empty() || reached.contains(&Some(false));
            // What is not known on a closed test, nobody is told to have reached.
            if failed || (!reached.is_empty() && !reached.contains(&None)) {
                told.push(wording::told_test(!failed, &part.title));
            }
            told.extend(missed.iter().map(|one| wording::told_shortfall(one, procedure)));
            let best = not_among_best(dossier, scoring, &verdict, id);
            told.extend(best.map(|one| wording::told_shortfall(one, procedure)));
            told.extend((failed || best.is_some()).then(|| went_on(dossier, scoring, &verdict)).flatten());
        }
    }
    told
}

/// How the selection ended, with every reason and where somebody did not go on.
pub(in crate::press) fn told_result(verdict: &Verdict, procedure: &FixedProcedure) -> Vec<String> {
    let reasons = missed(verdict).iter().map(|one| wording::told_shortfall(one, procedure));
    let result = std::iter::once(wording::told_verdict(verdict, procedure));
    result.chain(reasons).chain(wording::told_left_out(verdict, procedure)).collect()
}

fn missed(verdict: &Verdict) -> &[Shortfall] {
    match verdict {
        Verdict::Failed { shortfalls, .. } => shortfalls,
        Verdict::Passed { .. } | Verdict::Undecided { .. } => &[],
    }
}

/// Whether what is asked on a part by itself was reached; `None` while it is not known.
fn is_reached(
    dossier: &Dossier,
    scoring: &Scoring,
    candidate: &Candidate,
    part: &Part<Points>,
) -> Option<bool> {
    let suitable = match candidate.entry(&part.id) {
        Entry::Suitability(found) => Some(found == Suitability::Suitable),
        Entry::Absent => return Some(false),
        _ => None,
    };
    let Some(floor) = part.floor else { return suitable };
    let (hundredths, divisor) = floor.hundredths_of(part.max());
    let reached = scoring.judge.reached(&part.id, &dossier.entries(candidate))?;
    Some(reached >= Exact::new(hundredths, divisor * 100))
}

/// That somebody does not go on, once every test of the rounds before is closed.
fn went_on(dossier: &Dossier, scoring: &Scoring, verdict: &Verdict) -> Option<String> {
    let closed = taken_is_closed(dossier, scoring, verdict);
    closed.then(|| wording::told_left_out(verdict, &scoring.procedure)).flatten()
}

/// Whether every test that somebody took before being left out is closed: earlier, that it ended there would tell of an
/// open one.
fn taken_is_closed(dossier: &Dossier, scoring: &Scoring, verdict: &Verdict) -> bool {
    let first = verdict.left_out().first();
    let mut taken = scoring.leaves.iter().take_while(|leaf| Some(*leaf) != first);
    taken.all(|leaf| dossier.locked(leaf).is_some())
}

/// That more others went on from the round of this test, once everything in it is closed.
fn not_among_best<'a>(
    dossier: &Dossier,
    scoring: &Scoring,
    verdict: &'a Verdict,
    test: &PartId,
) -> Option<&'a Shortfall> {
    let found = missed(verdict).iter().find(|one| matches!(one, Shortfall::NotAmongBest { .. }))?;
    let holds = |round: &Round, id: &PartId| {
        let parts = round.parts.iter().filter_map(|top| scoring.procedure.part(top));
        parts.flat_map(Part::all).any(|part| part.id == *id)
    };
    let first = verdict.left_out().first()?;
    let last = scoring.procedure.rounds().windows(2).find(|pair| holds(&pair[1], first))?;
    (holds(&last[0], test) && taken_is_closed(dossier, scoring, verdict)).then_some(found)
}

/// Points and what was needed, a row for each part; the whole only where the letter is about it.
fn points(dossier: &Dossier, scoring: &Scoring, candidate: &Candidate, occasion: &Occasion) -> Vec<Block> {
    let parts: Vec<&Part<Points>> = match occasion {
        Occasion::Test(id) => scoring.procedure.part(id).into_iter().flat_map(Part::all).collect(),
        Occasion::Selection => scoring.procedure.parts().iter().flat_map(Part::all).collect(),
    };
    // Who does not take part any more has rows for what was taken, and no others.
    let leaves =
        |part: &Part<Points>| part.leaves().into_iter().any(|(leaf, _)| candidate.is_begun(&leaf.id));
    let parts: Vec<_> = parts.into_iter().filter(|part| candidate.takes_part() || leaves(part)).collect();
    let entries = dossier.entries(candidate);
    let mut reached: Vec<Exact> = Vec::new();
    let mut rows = Vec::new();
    for part in parts {
        let exact = scoring.judge.reached(&part.id, &entries);
        reached.extend(exact);
        let words = match &part.body {
            Body::Leaf(_) if !candidate.is_begun(&part.id) && dossier.is_out_before(candidate, &part.id) => {
                wording::LEFT_OUT.to_owned()
            }
            Body::Leaf(leaf) => wording::score(candidate, part, leaf),
            Body::Group { .. } => exact.map_or_else(String::new, wording::exact),
        };
        rows.push(row(&part.title, words, wording::limits(part)));
    }
    let total = dossier.verdict(candidate).and_then(|verdict| verdict.total());
    if let (Occasion::Selection, Some(total)) = (occasion, total) {
        reached.push(total);
        let limits = scoring.procedure.total_floor().map_or_else(
            || format!("maximum {}", scoring.procedure.max()),
            |floor| wording::limits_of_whole(floor, scoring.procedure.max()),
        );
        rows.push(row("Totaal", wording::exact(total), limits));
    }
    let columns = vec![Column::words("Onderdeel"), Column::figures("U behaalde"), Column::words("Nodig")];
    let exact = reached.iter().all(|reached| reached.is_shown_exactly());
    let table = (!rows.is_empty()).then_some(Block::Table(Table { columns, rows }));
    table.into_iter().chain((!exact).then(|| Block::Small(EXACT.into()))).collect()
}

fn row(title: &str, reached: String, needed: String) -> Row {
    Row::Cells([title.to_owned(), reached, needed].into_iter().map(Cell::plain).collect())
}

/// The committee's reasons, by part.
pub(super) fn motivations(dossier: &Dossier, candidate: &Candidate, occasion: &Occasion) -> Vec<Said> {
    let about = |part: &PartId| match occasion {
        Occasion::Selection => true,
        Occasion::Test(id) => {
            let group = dossier.announced().part(id);
            group.is_some_and(|group| group.all().into_iter().any(|below| below.id == *part))
        }
    };
    let leaves = dossier.announced().leaves().into_iter().filter(|(part, _)| about(&part.id));
    let said = leaves.filter_map(|(part, _)| {
        let motivation = candidate.cells.get(&part.id)?.motivation.clone()?;
        Some(Said { about: part.title.clone(), words: vec![motivation] })
    });
    said.collect()
}

/// Every text in a letter that a person wrote: motivations, and what was recorded on whether somebody takes part.
pub(super) fn written(
    dossier: &Dossier,
    candidate: &Candidate,
    occasion: &Occasion,
) -> Vec<(String, String)> {
    let motivated = motivations(dossier, candidate, occasion).into_iter();
    let motivated =
        motivated.flat_map(|said| said.words.into_iter().map(move |words| (said.about.clone(), words)));
    let apart = wording::told_standing(&candidate.standing, dossier);
    let apart = apart.into_iter().chain(wording::told_condition(&candidate.standing));
    motivated.chain(apart.map(|words| ("Deelname".to_owned(), words))).collect()
}

/// Whether the candidate took anything of what the letter is about.
pub(super) fn attended(dossier: &Dossier, candidate: &Candidate, occasion: &Occasion) -> bool {
    let leaves = match occasion {
        Occasion::Selection => dossier.announced().leaves(),
        Occasion::Test(id) => dossier.announced().part(id).map(Part::leaves).unwrap_or_default(),
    };
    leaves
        .into_iter()
        .any(|(leaf, _)| candidate.is_begun(&leaf.id) && candidate.entry(&leaf.id) != Entry::Absent)
}

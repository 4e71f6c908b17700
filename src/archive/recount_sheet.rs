//! What the recount is given of a dossier, as plain texts; and what the dossier itself says, in the same words.

use crate::recount::{
    self, Answer, Combined, Fraction, MemberScore as Given, Outcome, Part as Line, Row, Score, Sheet,
};
use crate::rules::{
    Body, Candidate, Combine, Dossier, EndsIn, Entry, Exact, FixedProcedure, JudgedBy, MemberScore, Part,
    Points, Standing, Suitability, TieDecidedBy, TieRule, Verdict,
};
use std::collections::BTreeMap;

/// The dossier on paper; `None` while nothing can be scored.
pub fn recount_sheet(dossier: &Dossier) -> Option<Sheet> {
    let procedure = &dossier.scoring()?.procedure;
    let candidates = dossier.candidates().into_iter();
    let mut sheet = procedure_on_paper(procedure);
    sheet.rows = candidates.map(|candidate| row(dossier, candidate)).collect();
    match dossier.tie_rule() {
        TieRule::Stands => {}
        TieRule::Parts(parts) => sheet.tie_parts = parts.iter().map(ToString::to_string).collect(),
        TieRule::Lot => {
            let drawn = dossier.ties().iter().filter(|tie| matches!(tie.by, TieDecidedBy::Lot { .. }));
            let number = |id| Some(dossier.candidate(id)?.number.get());
            sheet.lots = drawn.map(|tie| tie.order.iter().filter_map(number).collect()).collect();
        }
    }
    Some(sheet)
}

/// A procedure on paper, without candidates.
pub fn procedure_on_paper(procedure: &FixedProcedure) -> Sheet {
    let mut parts = Vec::new();
    for part in procedure.parts() {
        lines(part, None, &mut parts);
    }
    let ids = |round: &crate::rules::Round| round.parts.iter().map(ToString::to_string).collect();
    Sheet {
        parts,
        total_floor: procedure.total_floor().map(|floor| floor.to_string()),
        rounds: procedure.rounds().iter().map(ids).collect(),
        go_on: procedure.rounds().iter().map(|round| round.go_on).collect(),
        unranked: procedure.ends_in() == EndsIn::List,
        ..Sheet::default()
    }
}

fn lines(part: &Part<Points>, group: Option<&str>, all: &mut Vec<Line>) {
    let line = Line {
        id: part.id.to_string(),
        group: group.map(str::to_owned),
        max: Some(part.max().to_string()),
        floor: part.floor.map(|floor| floor.to_string()),
        ..Line::default()
    };
    match &part.body {
        Body::Leaf(leaf) => all.push(Line {
            raw_max: leaf.raw_max.map(|marks| marks.to_string()),
            combined: match leaf.combine {
                Combine::Agreed => Combined::Agreed,
                Combine::Mean => Combined::Mean,
                Combine::Median => Combined::Median,
            },
            members: leaf.members.iter().map(ToString::to_string).collect(),
            judged_by: match leaf.judged_by {
                JudgedBy::Points => recount::JudgedBy::Points,
                JudgedBy::Suitability => recount::JudgedBy::Suitability,
                JudgedBy::Advice => recount::JudgedBy::Advice,
            },
            ..line
        }),
        Body::Group { parts, .. } => {
            all.push(line);
            for below in parts {
                lines(below, Some(part.id.as_str()), all);
            }
        }
    }
}

fn row(dossier: &Dossier, candidate: &Candidate) -> Row {
    let leaves = dossier.scoring().into_iter().flat_map(|scoring| &scoring.leaves);
    let entries = dossier.entries(candidate);
    let scores =
        leaves.zip(&entries).filter_map(|(part, entry)| Some((part.to_string(), score_on_paper(entry)?)));
    let withdrew = matches!(candidate.standing, Standing::Withdrawn { .. });
    Row {
        number: candidate.number.get(),
        takes_part: candidate.takes_part(),
        withdrew,
        scores: scores.collect(),
    }
}

/// What is known of a candidate on a part, on paper; `None` for what is open.
pub fn score_on_paper(entry: &Entry) -> Option<Score> {
    Some(match entry {
        Entry::Open => return None,
        Entry::Points(points) => Score::Points(points.to_string()),
        Entry::Members(scores) => {
            let given = |score: &MemberScore| match score {
                MemberScore::Points(points) => Given::Points(points.to_string()),
                MemberScore::Recused | MemberScore::NotPresent => Given::Nothing,
            };
            let given: BTreeMap<_, _> =
                scores.iter().map(|(member, score)| (member.to_string(), given(score))).collect();
            Score::Members(given)
        }
        Entry::Suitability(Suitability::Suitable) => Score::Suitable,
        Entry::Suitability(Suitability::NotSuitable) => Score::NotSuitable,
        Entry::Absent => Score::Absent,
        Entry::Deferred | Entry::Unreadable | Entry::Conflict => Score::Unknown,
    })
}

/// What the dossier says of everyone, to lay beside the recount.
pub fn judged_outcomes(dossier: &Dossier) -> Vec<Outcome> {
    let places: BTreeMap<_, _> =
        dossier.ranking().into_iter().map(|ranked| (ranked.who, ranked.place)).collect();
    let outcome = |candidate: &std::sync::Arc<Candidate>| {
        let verdict = dossier.verdict(candidate);
        outcome_of(candidate.number.get(), verdict.as_ref(), places.get(&candidate.id).copied())
    };
    dossier.candidates().into_iter().map(outcome).collect()
}

/// A verdict in the words of the recount.
pub fn outcome_of(number: u32, verdict: Option<&Verdict>, place: Option<usize>) -> Outcome {
    let answer = verdict.map(|verdict| match verdict {
        Verdict::Passed { .. } => Answer::Passed,
        Verdict::Failed { .. } => Answer::Failed,
        Verdict::Undecided { .. } => Answer::Undecided,
    });
    Outcome { number, answer, total: verdict.and_then(Verdict::total).and_then(fraction), place }
}

fn fraction(exact: Exact) -> Option<Fraction> {
    let (above, below) = exact.lowest_terms();
    Fraction::new(above.try_into().ok()?, below.try_into().ok()?)
}

//! Worked examples with known answers, for the recount: both calculations must give them.

use super::WireProcedure;
use super::recount_sheet::{outcome_of, procedure_on_paper, score_on_paper};
use crate::recount::{Answer, Fraction, Outcome, Row, recount};
use crate::rules::{
    Contender, EndsIn, Entry, FixedProcedure, Fixing, Judge, MemberId, MemberScore, Suitability, rank,
};
use serde_json::Value;

/// A worked example, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceCase {
    /// Which.
    pub about: ReferenceAbout,
    /// What came of it.
    pub result: ReferenceResult,
}

/// Whether both calculations gave what a worked example says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceResult {
    /// Both did, of so many candidates.
    Right(usize),
    /// The numbers of those of whom one of the two says something else.
    Wrong(Vec<u32>),
    /// The example itself cannot be read, or has no candidates.
    Unreadable,
}

/// What a worked example shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceAbout {
    /// Every condition met exactly, and missed by a hundredth.
    Boundaries,
    /// What is open, and who was absent.
    Open,
    /// Steps of half a point.
    HalfPoints,
    /// Equal totals.
    Ties,
    /// Another split of the written points.
    OtherSplit,
    /// The mean of members.
    Mean,
    /// The median of members.
    Median,
}

const CASES: [(ReferenceAbout, &str); 7] = [
    (ReferenceAbout::Boundaries, include_str!("../../tests/cases/seed-boundaries.json")),
    (ReferenceAbout::Open, include_str!("../../tests/cases/seed-open.json")),
    (ReferenceAbout::HalfPoints, include_str!("../../tests/cases/seed-half-points.json")),
    (ReferenceAbout::Ties, include_str!("../../tests/cases/seed-ties.json")),
    (ReferenceAbout::OtherSplit, include_str!("../../tests/cases/seed-split-40-20.json")),
    (ReferenceAbout::Mean, include_str!("../../tests/cases/members-mean.json")),
    (ReferenceAbout::Median, include_str!("../../tests/cases/members-median.json")),
];

/// Every worked example that is built in, calculated twice.
pub fn reference_cases() -> Vec<ReferenceCase> {
    let case = |(about, text): &(ReferenceAbout, &str)| ReferenceCase {
        about: *about,
        result: reference_result(text).unwrap_or(ReferenceResult::Unreadable),
    };
    CASES.iter().map(case).collect()
}

/// What comes of a worked example in the form of `tests/cases/`; `None` where it cannot be read.
pub fn reference_result(text: &str) -> Option<ReferenceResult> {
    let case: Value = serde_json::from_str(text).ok()?;
    let candidates = case["candidates"].as_array().filter(|candidates| !candidates.is_empty())?;
    let wire: WireProcedure = serde_json::from_value(case["procedure"].clone()).ok()?;
    let procedure = wire.draft().announce().ok()?.fix(&Fixing::default()).ok()?;
    let wrong = wrong(&procedure, candidates)?;
    Some(if wrong.is_empty() {
        ReferenceResult::Right(candidates.len())
    } else {
        ReferenceResult::Wrong(wrong)
    })
}

/// Of whom either calculation says something else; `None` where the example cannot be calculated.
fn wrong(procedure: &FixedProcedure, candidates: &[Value]) -> Option<Vec<u32>> {
    let leaves = procedure.leaves();
    let entries_of = |candidate: &Value| -> Option<Vec<Entry>> {
        leaves.iter().map(|(part, _)| entry(&candidate["entries"][part.id.as_str()])).collect()
    };
    let entries: Vec<Vec<Entry>> = candidates.iter().map(entries_of).collect::<Option<_>>()?;
    let judge = Judge::new(procedure);
    let verdicts = judge.verdicts(&entries);
    let ranked = procedure.ends_in() == EndsIn::Ranking;
    let passed = verdicts.iter().enumerate().filter(|(_, verdict)| ranked && verdict.is_passed());
    let contenders =
        passed.map(|(who, verdict)| Contender { who, total: verdict.best(), tie_break: Vec::new() });
    let ranked = rank(contenders.collect());
    let mut sheet = procedure_on_paper(procedure);
    sheet.rows = candidates
        .iter()
        .zip(&entries)
        .map(|(candidate, entries)| {
            let number = number(&candidate["number"])?;
            let scores = leaves.iter().zip(entries);
            let scores =
                scores.filter_map(|((part, _), entry)| Some((part.id.to_string(), score_on_paper(entry)?)));
            Some(Row { number, takes_part: true, withdrew: false, scores: scores.collect() })
        })
        .collect::<Option<_>>()?;
    let recounted = recount(&sheet).ok()?;
    let mut wrong = Vec::new();
    for (at, candidate) in candidates.iter().enumerate() {
        let place = ranked.iter().find(|ranked| ranked.who == at).map(|ranked| ranked.place);
        let by_rules = outcome_of(sheet.rows[at].number, Some(&verdicts[at]), place);
        if ![&by_rules, recounted.get(at)?].into_iter().all(|outcome| fits(outcome, &candidate["expected"])) {
            wrong.push(by_rules.number);
        }
    }
    Some(wrong)
}

/// Whether an outcome is what the example says; what it leaves out is not looked at.
fn fits(outcome: &Outcome, expected: &Value) -> bool {
    let answer = match expected["verdict"].as_str() {
        Some("passed") => Some(Answer::Passed),
        Some("failed") => Some(Answer::Failed),
        Some("undecided") => Some(Answer::Undecided),
        _ => outcome.answer,
    };
    let place = match expected.get("place") {
        Some(place) => place.as_u64().and_then(|place| usize::try_from(place).ok()),
        None => outcome.place,
    };
    let exact = expected["total_exact"].as_str().map(|text| match text.split_once('/') {
        Some((above, below)) => Fraction::new(above.parse().ok()?, below.parse().ok()?),
        None => Fraction::read(text),
    });
    // A total is written cut off at two decimals.
    let cut_off = expected["total"].as_str().map(|text| Fraction::read(text).and_then(Fraction::hundredths));
    outcome.answer == answer
        && outcome.place == place
        && exact.is_none_or(|exact| exact.is_some() && outcome.total == exact)
        && cut_off.is_none_or(|cut_off| {
            cut_off.is_some() && outcome.total.and_then(Fraction::hundredths) == cut_off
        })
}

fn number(value: &Value) -> Option<u32> {
    value.as_str()?.parse().ok()
}

fn entry(value: &Value) -> Option<Entry> {
    Some(match value {
        Value::Null => Entry::Open,
        Value::String(text) if text == "absent" => Entry::Absent,
        Value::String(text) if text == "deferred" => Entry::Deferred,
        Value::String(text) if text == "suitable" => Entry::Suitability(Suitability::Suitable),
        Value::String(text) if text == "not suitable" => Entry::Suitability(Suitability::NotSuitable),
        Value::String(text) => Entry::Points(text.parse().ok()?),
        Value::Object(scores) => {
            if let Some(agreed) = scores.get("agreed") {
                return Some(Entry::Points(agreed.as_str()?.parse().ok()?));
            }
            let given = scores.iter().filter(|(_, score)| !score.is_null());
            let given =
                given.map(|(member, score)| Some((MemberId::new(member.as_str()), member_score(score)?)));
            Entry::Members(Box::new(given.collect::<Option<_>>()?))
        }
        _ => return None,
    })
}

fn member_score(value: &Value) -> Option<MemberScore> {
    match value.as_str()? {
        "recused" => Some(MemberScore::Recused),
        points => Some(MemberScore::Points(points.parse().ok()?)),
    }
}

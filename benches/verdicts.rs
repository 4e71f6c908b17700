//! Verdicts and ranking of a million candidates: pure rules, native, one core.
//!
//! `benches/verdicts.mjs` runs this, does the same in plain JavaScript and compares times and checksums.

#![expect(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{Contender, Entry, Exact, Fixing, Judge, Points, Ranked, Verdict, rank};
use std::time::Instant;

const CANDIDATES: usize = 1_000_000;
const ROUNDS: usize = 5;

const PROCEDURE: &str = r#"{
    "parts": [
        {"id": "schriftelijk", "max": "60", "parts": [
            {"id": "gevalstudie", "max": "30", "floor": "50%", "step": "0,5"},
            {"id": "competentieproef", "max": "30", "floor": "50%", "step": "0,5"}
        ]},
        {"id": "mondeling", "max": "40", "floor": "50%", "step": "0,5"}
    ],
    "total_floor": "60%"
}"#;

fn main() {
    let wire: WireProcedure = serde_json::from_str(PROCEDURE).expect("the published format");
    let announced = wire.draft().announce().expect("a sound procedure");
    let judge = Judge::new(&announced.fix(&Fixing::default()).expect("nothing is open"));
    let entries = entries();

    let (with_reasons, (ranking, shortfalls)) = fastest(|| judged(&judge, &entries));
    let (totals_only, ranking_again) = fastest(|| ranked(&judge, &entries));
    assert!(ranking == ranking_again, "a ranking does not depend on reasons");

    let checksum = checksum(&judge, &entries, &ranking);
    println!(
        r#"{{"reasons": {with_reasons:.1}, "totals": {totals_only:.1}, "passed": {}, "shortfalls": {shortfalls}, "checksum": {checksum}}}"#,
        ranking.len()
    );
}

/// The fastest of a few rounds, in milliseconds: other work on the machine only ever makes one slower.
fn fastest<T>(mut round: impl FnMut() -> T) -> (f64, T) {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        let result = round();
        (start.elapsed(), result)
    });
    let (took, result) = rounds.min_by_key(|(took, _)| *took).expect("a round");
    (took.as_secs_f64() * 1_000.0, result)
}

/// Marks in half points, three for each candidate, from a generator that JavaScript computes alike.
fn entries() -> Vec<Entry> {
    let mut state: u32 = 2_463_534_242;
    let mut mark = |steps: u32| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        Entry::Points(Points::from_hundredths(state % (steps + 1) * 50).expect("within the limit"))
    };
    (0..CANDIDATES).flat_map(|_| [mark(60), mark(60), mark(80)]).collect()
}

/// Every verdict with its reasons, and the ranking of those who passed.
fn judged(judge: &Judge, entries: &[Entry]) -> (Vec<Ranked<usize>>, usize) {
    let mut contenders = Vec::new();
    let mut reasons = 0;
    for (who, entries) in entries.chunks_exact(3).enumerate() {
        match judge.verdict(entries) {
            Verdict::Passed { total } => contenders.push(Contender { who, total, tie_break: Vec::new() }),
            Verdict::Failed { shortfalls, .. } => reasons += shortfalls.len(),
            Verdict::Undecided { .. } => {}
        }
    }
    (rank(contenders), reasons)
}

/// Only who passes with which total, and their ranking.
fn ranked(judge: &Judge, entries: &[Entry]) -> Vec<Ranked<usize>> {
    let passed = entries.chunks_exact(3).enumerate().filter_map(|(who, entries)| {
        let total = judge.passed_total(entries)?;
        Some(Contender { who, total, tie_break: Vec::new() })
    });
    rank(passed.collect())
}

/// Over every verdict and every place, in order.
fn checksum(judge: &Judge, entries: &[Entry], ranking: &[Ranked<usize>]) -> u32 {
    let hundredths = |exact: Exact| u32::try_from(exact.reached().0).expect("no more than 100 points");
    let mut sum = 2_166_136_261_u32;
    let mut mix = |value: u32| sum = (sum ^ value).wrapping_mul(16_777_619);
    for entries in entries.chunks_exact(3) {
        let verdict = judge.verdict(entries);
        mix(hundredths(verdict.best()));
        if let Verdict::Failed { shortfalls, .. } = verdict {
            mix(u32::try_from(shortfalls.len()).expect("a few"));
        }
    }
    for ranked in ranking {
        mix(u32::try_from(ranked.who).expect("a million"));
        mix(u32::try_from(ranked.place).expect("a million"));
        mix(u32::from(ranked.tied));
    }
    sum
}

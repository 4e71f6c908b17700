//! Law 4: multiplying every maximum, mark and points-floor of a procedure alike changes no verdict; nor does multiplying
//! raw maxima and raw marks alike.

use crate::generate::{entries, picks, shape};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{Contender, Judge, PartId, Verdict, rank};

/// The verdict without its amounts: what it is, and at which parts.
fn kind(verdict: &Verdict) -> (u8, Vec<Option<PartId>>) {
    match verdict {
        Verdict::Passed { .. } => (0, Vec::new()),
        Verdict::Failed { shortfalls, .. } => {
            (1, shortfalls.iter().map(|shortfall| shortfall.part().cloned()).collect())
        }
        Verdict::Undecided { open, .. } => (2, open.iter().map(|open| Some(open.part.clone())).collect()),
    }
}

fn places(verdicts: &[Verdict]) -> Vec<(usize, usize)> {
    let passed = verdicts.iter().enumerate().filter(|(_, verdict)| verdict.is_passed());
    let contenders =
        passed.map(|(who, verdict)| Contender { who, total: verdict.best(), tie_break: Vec::new() });
    rank(contenders.collect()).into_iter().map(|ranked| (ranked.who, ranked.place)).collect()
}

proptest! {
    #[test]
    fn a_larger_scale_changes_no_verdict_and_no_place(
        shape in shape(),
        field in vec(picks(), 1..=5),
        times in 2..=50_u32,
    ) {
        let judged = |times| -> Vec<Verdict> {
            let procedure = shape.procedure(times);
            let judge = Judge::new(&procedure);
            field.iter().map(|picks| judge.verdict(&entries(&procedure, picks, times))).collect()
        };
        let (small, large) = (judged(1), judged(times));
        let kinds = |verdicts: &[Verdict]| verdicts.iter().map(kind).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&small), kinds(&large));
        prop_assert_eq!(places(&small), places(&large));
    }

    #[test]
    fn marks_on_a_larger_scale_for_the_same_points_change_no_verdict_and_no_total(
        shape in shape(),
        field in vec(picks(), 1..=5),
        times in 1..=50_u32,
    ) {
        let (plain, marked) = (shape.procedure(1), shape.marked(times));
        let verdicts = |procedure, times| -> Vec<Verdict> {
            let judge = Judge::new(procedure);
            field.iter().map(|picks| judge.verdict(&entries(procedure, picks, times))).collect()
        };
        let (small, large) = (verdicts(&plain, 1), verdicts(&marked, times));
        prop_assert_eq!(small.iter().map(kind).collect::<Vec<_>>(), large.iter().map(kind).collect::<Vec<_>>());
        prop_assert_eq!(places(&small), places(&large));
        for (small, large) in small.iter().zip(&large) {
            prop_assert_eq!(small.best(), large.best());
        }
    }
}

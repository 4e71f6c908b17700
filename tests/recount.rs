//! The recount beside the rules: the same answers, totals and places, over random procedures and over every worked example.
//!
//! `RECOUNT_CASES` says how many random selections; `make recount` takes a million.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "the random procedures serve the laws too")]
#[path = "laws/generate.rs"]
mod generate;

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;

use generate::{entries, picks, shape};
use play::{play, some_changes};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use selectiewijzer::archive::{
    ReferenceResult, judged_outcomes, outcome_of, procedure_on_paper, recount_sheet, reference_cases,
    reference_result, score_on_paper,
};
use selectiewijzer::recount::{Answer, Fraction, Outcome, Row, differences, recount};
use selectiewijzer::rules::{Contender, EndsIn, Entry, FixedProcedure, Judge, Verdict, rank};

/// The rows of a field of candidates, and what the rules say of them.
fn both(procedure: &FixedProcedure, field: &[Vec<Entry>]) -> (Vec<Outcome>, Vec<Outcome>) {
    let judge = Judge::new(procedure);
    let verdicts = judge.verdicts(field);
    let is_ranked = procedure.ends_in() == EndsIn::Ranking;
    let passed = verdicts.iter().enumerate().filter_map(|(who, verdict)| match verdict {
        Verdict::Passed { total } if is_ranked => {
            Some(Contender { who, total: *total, tie_break: Vec::new() })
        }
        _ => None,
    });
    let ranked = rank(passed.collect());
    let number = |at: usize| u32::try_from(at + 1).expect("a small number");
    let place = |at: usize| ranked.iter().find(|ranked| ranked.who == at).map(|ranked| ranked.place);
    let by_rules =
        verdicts.iter().enumerate().map(|(at, verdict)| outcome_of(number(at), Some(verdict), place(at)));
    let mut sheet = procedure_on_paper(procedure);
    let leaves = procedure.leaves();
    let rows = field.iter().enumerate().map(|(at, entries)| {
        let scores = leaves.iter().zip(entries);
        let scores =
            scores.filter_map(|((part, _), entry)| Some((part.id.to_string(), score_on_paper(entry)?)));
        Row { number: number(at), takes_part: true, withdrew: false, scores: scores.collect() }
    });
    sheet.rows = rows.collect();
    (by_rules.collect(), recount(&sheet).expect("a sheet that can be calculated"))
}

#[test]
fn rules_and_recount_agree_over_random_procedures_and_results() {
    let cases = std::env::var("RECOUNT_CASES").map_or(4_000, |count| count.parse().expect("a number"));
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&(shape(), vec(picks(), 1..=5)), |(shape, field)| {
        let procedure = shape.procedure(1);
        let field: Vec<Vec<Entry>> = field.iter().map(|picks| entries(&procedure, picks, 1)).collect();
        let (by_rules, recounted) = both(&procedure, &field);
        prop_assert_eq!(differences(&by_rules, &recounted), vec![]);
        Ok(())
    });
    outcome.expect("no difference");
}

#[test]
fn every_worked_example_is_given_by_both() {
    for case in reference_cases() {
        assert!(matches!(case.result, ReferenceResult::Right(1..)), "{:?}: {:?}", case.about, case.result);
    }
    for file in std::fs::read_dir("tests/cases").expect("the cases") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("a case");
        // That one is about fixing a procedure, and has no candidates.
        if !path.ends_with("announced-to-fixed.json") {
            let result = reference_result(&text);
            assert!(matches!(result, Some(ReferenceResult::Right(1..))), "{}: {result:?}", path.display());
        }
    }
}

#[test]
fn an_example_that_says_something_else_is_found_wrong() {
    let text = std::fs::read_to_string("tests/cases/seed-ties.json").expect("a case");
    for (said, other) in [
        ("\"place\": 2", "\"place\": 3"),
        ("\"total\": \"85\"", "\"total\": \"84,99\""),
        ("passed", "failed"),
    ] {
        let changed = text.replacen(said, other, 1);
        assert_ne!(changed, text, "{said}");
        let Some(ReferenceResult::Wrong(wrong)) = reference_result(&changed) else { panic!("{said}") };
        assert_eq!(wrong.len(), 1, "{said}");
    }
    for unreadable in ["", "{}", r#"{"candidates": []}"#, r#"{"procedure": {}, "candidates": [{}]}"#] {
        assert_eq!(reference_result(unreadable), None, "{unreadable}");
    }
}

#[test]
fn what_differs_is_found_whichever_of_the_two_is_wrong() {
    let outcome =
        |number, place| Outcome { number, answer: Some(Answer::Passed), total: Fraction::read("60"), place };
    let first = vec![outcome(1, Some(1)), outcome(2, Some(2))];
    assert_eq!(differences(&first, &first), vec![]);
    let second = vec![outcome(1, Some(1)), outcome(2, Some(1)), outcome(3, None)];
    let found = differences(&first, &second);
    assert_eq!(found.iter().map(|one| one.number).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(found[1].first, None);
    assert_eq!(differences(&second, &first).len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn rules_and_recount_agree_over_every_dossier(changes in some_changes()) {
        let dossier = play(&changes);
        let Some(sheet) = recount_sheet(&dossier) else { return Ok(()) };
        prop_assert_eq!(differences(&judged_outcomes(&dossier), &recount(&sheet).expect("a sheet")), vec![]);
    }
}

//! Laws 5 and 6: verdicts, shortfalls and what is needed agree with trying every completion.

use crate::brute_force::{Completions, PARTS, missed};
use crate::generate::{entries, picks, shape};
use proptest::prelude::*;
use selectiewijzer::rules::{Judge, Shortfall, Still, Verdict};
use std::collections::BTreeSet;

const MOST_COMPLETIONS: usize = 5_000;

fn name(shortfall: &Shortfall) -> String {
    match shortfall {
        Shortfall::Absent { part } => format!("absent from {part}"),
        Shortfall::NotSuitable { part } => format!("not suitable on {part}"),
        Shortfall::Floor { part, .. } => format!("floor of {part}"),
        Shortfall::Total { .. } => "total".to_owned(),
    }
}

proptest! {
    #[test]
    fn law_5_failed_and_undecided_agree_with_every_completion(shape in shape(), picks in picks()) {
        let procedure = shape.procedure(1);
        let entries = entries(&procedure, &picks, 1);
        let completions = Completions::new(&procedure, &entries);
        prop_assume!(completions.count() <= MOST_COMPLETIONS);
        let misses: Vec<BTreeSet<String>> =
            completions.all().map(|completion| missed(&procedure, &completion)).collect();
        let can_pass = misses.iter().any(BTreeSet::is_empty);
        let judge = Judge::new(&procedure);
        let verdict = judge.verdict(&entries);
        prop_assert_eq!(judge.passed_total(&entries), verdict.total().filter(|_| verdict.is_passed()));
        match verdict {
            Verdict::Passed { .. } => prop_assert!(misses.iter().all(BTreeSet::is_empty)),
            Verdict::Undecided { open, .. } => {
                prop_assert!(can_pass);
                prop_assert!(!open.is_empty());
            }
            Verdict::Failed { shortfalls, complete, .. } => {
                prop_assert!(!can_pass);
                prop_assert!(!complete || completions.count() == 1);
                // Every condition that no completion meets, and no other.
                let always = misses
                    .iter()
                    .cloned()
                    .reduce(|left, right| &left & &right)
                    .unwrap_or_default();
                prop_assert_eq!(shortfalls.iter().map(name).collect::<BTreeSet<_>>(), always);
            }
        }
    }

    #[test]
    fn law_6_needed_is_the_least_step_with_which_the_candidate_can_pass(shape in shape(), picks in picks()) {
        let procedure = shape.procedure(1);
        let entries = entries(&procedure, &picks, 1);
        let completions = Completions::new(&procedure, &entries);
        prop_assume!(completions.count() <= MOST_COMPLETIONS);
        let Verdict::Undecided { open, together, .. } = Judge::new(&procedure).verdict(&entries) else {
            return Ok(());
        };
        let passing: Vec<_> =
            completions.all().filter(|completion| missed(&procedure, completion).is_empty()).collect();
        for part in &open {
            let Still::Needs(needed) = part.still else { continue };
            let leaves = procedure.leaves();
            let at = leaves.iter().position(|(leaf, _)| leaf.id == part.part).expect("a leaf");
            prop_assert!(needed.is_multiple_of(leaves[at].1.step));
            let least = passing.iter().filter_map(|completion| completion[at].open).min();
            prop_assert_eq!(Some(needed.hundredths()), least, "on {}", part.part);
        }
        if let Some(together) = together {
            let sums = passing.iter().map(|completion| {
                completion.iter().filter(|ending| ending.open.is_some()).map(|ending| ending.worth).sum::<i128>()
            });
            // Marks may be worth a fraction: what is needed is rounded up to the next hundredth.
            prop_assert_eq!(Some(together.0), sums.min().map(|least| -(-least).div_euclid(PARTS)));
        } else {
            // Sums of marks on scales that are too fine together are not looked through.
            let scaled = procedure.leaves().iter().any(|(_, leaf)| leaf.raw_max.is_some());
            prop_assert!(scaled || open.iter().any(|part| matches!(part.still, Still::AtBest(_))));
        }
    }
}

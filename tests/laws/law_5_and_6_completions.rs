//! Laws 5 and 6: verdicts, shortfalls and what is needed agree with trying every completion.

use crate::brute_force::{Completions, PARTS, missed};
use crate::generate::{entries, picks, shape};
use proptest::prelude::*;
use selectiewijzer::rules::{FixedProcedure, Judge, Part, PartId, Round, Shortfall, Still, Verdict};
use std::collections::BTreeSet;

const MOST_COMPLETIONS: usize = 5_000;

fn name(shortfall: &Shortfall) -> String {
    match shortfall {
        Shortfall::Absent { part } => format!("absent from {part}"),
        Shortfall::NotSuitable { part } => format!("not suitable on {part}"),
        Shortfall::Floor { part, .. } => format!("floor of {part}"),
        Shortfall::NotAmongBest { most, .. } => format!("not among the best {most}"),
        Shortfall::Total { .. } => "total".to_owned(),
    }
}

/// What a round can miss, by the names that misses have.
fn names_within(procedure: &FixedProcedure, round: Option<&Round>) -> BTreeSet<String> {
    let parts =
        procedure.parts().iter().filter(|part| round.is_some_and(|round| round.parts.contains(&part.id)));
    let below = parts.flat_map(Part::all).map(|part| part.id.clone());
    let names = |part: PartId| {
        ["absent from", "not suitable on", "floor of"].map(|missed| format!("{missed} {part}"))
    };
    below.flat_map(names).collect()
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
            Verdict::Failed { shortfalls, complete, left_out, .. } => {
                prop_assert!(!can_pass);
                prop_assert!(!complete || !left_out.is_empty() || completions.count() == 1);
                // Every condition that no completion meets, and no other: of the first round that misses one.
                let always = misses
                    .iter()
                    .cloned()
                    .reduce(|left, right| &left & &right)
                    .unwrap_or_default();
                let in_first = &always & &names_within(&procedure, procedure.rounds().first());
                let out_after_first = !procedure.rounds().is_empty() && !in_first.is_empty();
                let expected = if out_after_first { in_first } else { always };
                prop_assert_eq!(shortfalls.iter().map(name).collect::<BTreeSet<_>>(), expected);
                prop_assert_eq!(!left_out.is_empty(), out_after_first);
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

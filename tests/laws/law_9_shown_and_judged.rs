//! Law 9: in a failed condition, what is shown as reached is below what is shown as needed.

use crate::generate::{complete_entries, entries, picks, shape};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{Exact, Judge, Shortfall, Verdict, rank, shown_alike};

proptest! {
    #[test]
    fn what_was_reached_is_shown_below_what_was_needed(shape in shape(), picks in picks()) {
        let procedure = shape.procedure(1);
        let verdict = Judge::new(&procedure).verdict(&entries(&procedure, &picks, 1));
        let Verdict::Failed { shortfalls, .. } = verdict else { return Ok(()) };
        for shortfall in shortfalls {
            if let Shortfall::Floor { best, needed, .. }
            | Shortfall::NotAmongBest { best, needed, .. }
            | Shortfall::Total { best, needed, .. } = shortfall {
                prop_assert!(best.reached() < needed, "{best} is shown as not below {needed}");
            }
        }
    }

    #[test]
    fn two_different_totals_that_look_alike_are_told_apart(shape in shape(), field in vec(picks(), 2..=4)) {
        let procedure = shape.procedure(1);
        let judge = Judge::new(&procedure);
        let totals = field.iter().filter_map(|picks| judge.verdict(&complete_entries(&procedure, picks, 1)).total());
        let contenders = totals.enumerate().map(|(who, total)| selectiewijzer::rules::Contender {
            who,
            total,
            tie_break: Vec::new(),
        });
        for pair in rank(contenders.collect()).windows(2) {
            let (upper, lower) = (pair[0].total, pair[1].total);
            if upper != lower && upper.reached() == lower.reached() {
                prop_assert!(shown_alike(upper, lower));
                prop_assert_ne!(upper.to_string(), lower.to_string());
            }
        }
    }
}

#[test]
fn two_thirds_and_its_first_two_decimals_look_alike_and_differ() {
    let (third, cut) = (Exact::new(62, 3), Exact::new(2_066, 100));
    assert!(shown_alike(third, cut) && shown_alike(cut, third));
    assert!(!shown_alike(third, Exact::new(124, 6)), "one total, twice");
    assert!(!shown_alike(third, Exact::new(2_067, 100)));
}

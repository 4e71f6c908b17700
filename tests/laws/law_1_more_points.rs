//! Law 1: more points never turn `passed` into anything else, and never lower a place.

use crate::generate::{MOST_LEAVES, complete_entries, entries, picks, shape};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{
    Contender, Entry, FixedProcedure, Judge, MemberScore, Points, Suitability, Verdict, rank,
};

/// The same entries with one step more on one leaf, where there is room.
fn with_one_step_more(procedure: &FixedProcedure, entries: &[Entry], at: usize) -> Option<Vec<Entry>> {
    let at = at % entries.len();
    let leaves = procedure.leaves();
    let (_, leaf) = leaves.get(at)?;
    let more = |points: Points| {
        Points::from_hundredths(points.hundredths() + leaf.step.hundredths()).filter(|more| *more <= leaf.max)
    };
    let mut raised = entries.to_vec();
    match &mut raised[at] {
        Entry::Points(points) => *points = more(*points)?,
        // What points are elsewhere, being found suitable is here.
        Entry::Suitability(found @ Suitability::NotSuitable) => *found = Suitability::Suitable,
        Entry::Members(scores) => {
            let (_, score) = scores.iter_mut().find(|(_, score)| match score {
                MemberScore::Points(points) => more(*points).is_some(),
                MemberScore::Recused | MemberScore::NotPresent => false,
            })?;
            let MemberScore::Points(points) = score else { return None };
            *points = more(*points)?;
        }
        _ => return None,
    }
    Some(raised)
}

fn place(judge: &Judge, field: &[Vec<Entry>], whose: usize) -> Option<usize> {
    let verdicts = judge.verdicts(field);
    let contenders = verdicts.into_iter().enumerate().filter_map(|(who, verdict)| match verdict {
        Verdict::Passed { total } => Some(Contender { who, total, tie_break: Vec::new() }),
        Verdict::Failed { .. } | Verdict::Undecided { .. } => None,
    });
    rank(contenders.collect()).into_iter().find(|ranked| ranked.who == whose).map(|ranked| ranked.place)
}

/// From worst to best; more points never go back.
fn rung(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Failed { .. } => 0,
        Verdict::Undecided { .. } => 1,
        Verdict::Passed { .. } => 2,
    }
}

proptest! {
    #[test]
    fn more_points_never_make_a_verdict_worse(shape in shape(), picks in picks(), at in 0..MOST_LEAVES) {
        let procedure = shape.procedure(1);
        let judge = Judge::new(&procedure);
        let entries = entries(&procedure, &picks, 1);
        let Some(raised) = with_one_step_more(&procedure, &entries, at) else { return Ok(()) };
        let (before, after) = (judge.verdict(&entries), judge.verdict(&raised));
        prop_assert!(rung(&after) >= rung(&before), "{before:?} became {after:?}");
        // A median may stay where it is.
        prop_assert!(after.best() >= before.best());
    }

    #[test]
    fn more_points_never_make_a_verdict_worse_among_others_where_only_the_best_go_on(
        shape in shape(),
        field in vec(picks(), 2..=6),
        at in 0..MOST_LEAVES,
    ) {
        let procedure = shape.procedure(1);
        let judge = Judge::new(&procedure);
        let mut field: Vec<_> = field.iter().map(|picks| entries(&procedure, picks, 1)).collect();
        let before = judge.verdicts(&field);
        let Some(raised) = with_one_step_more(&procedure, &field[0], at) else { return Ok(()) };
        field[0] = raised;
        let after = judge.verdicts(&field);
        prop_assert!(rung(&after[0]) >= rung(&before[0]), "{:?} became {:?}", before[0], after[0]);
        // Nobody else gains by it.
        for (before, after) in before.iter().zip(&after).skip(1) {
            prop_assert!(rung(after) <= rung(before), "{before:?} became {after:?}");
        }
    }

    #[test]
    fn more_points_never_lower_a_place(
        shape in shape(),
        field in vec(picks(), 2..=6),
        whose in 0..2_usize,
        at in 0..MOST_LEAVES,
    ) {
        let procedure = shape.procedure(1);
        let judge = Judge::new(&procedure);
        let mut field: Vec<_> = field.iter().map(|picks| complete_entries(&procedure, picks, 1)).collect();
        let before = place(&judge, &field, whose);
        let Some(raised) = with_one_step_more(&procedure, &field[whose], at) else { return Ok(()) };
        field[whose] = raised;
        let after = place(&judge, &field, whose);
        if let Some(before) = before {
            prop_assert!(after.is_some_and(|after| after <= before), "from {before} to {after:?}");
        }
    }
}

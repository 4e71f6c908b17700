//! Places: one more than how many of those who passed stand before.

use super::fraction::Fraction;
use super::reckon::{Answer, Outcome, Spans};
use super::sheet::Sheet;
use std::cmp::Ordering;

/// Gives everyone who passed a place; `None` where two totals are too fine to compare.
pub(super) fn places(sheet: &Sheet, points: &[Spans], outcomes: &mut [Outcome]) -> Option<()> {
    let passed: Vec<usize> =
        (0..outcomes.len()).filter(|at| outcomes[*at].answer == Some(Answer::Passed)).collect();
    let total = |at: usize| outcomes[at].total.unwrap_or(Fraction::ZERO);
    let mut given = Vec::new();
    for here in &passed {
        let mut before = 0;
        for there in &passed {
            let order = match total(*there).against(total(*here))? {
                Ordering::Equal => between_equals(sheet, points, outcomes, &passed, (*there, *here))?,
                other => other,
            };
            before += usize::from(order == Ordering::Greater);
        }
        given.push((*here, before + 1));
    }
    for (at, place) in given {
        outcomes[at].place = Some(place);
    }
    Some(())
}

/// Which of two equal totals goes first: by the parts that were decided beforehand, or by the lot that was drawn
/// between exactly those who stand equal.
fn between_equals(
    sheet: &Sheet,
    points: &[Spans],
    outcomes: &[Outcome],
    passed: &[usize],
    (there, here): (usize, usize),
) -> Option<Ordering> {
    for part in &sheet.tie_parts {
        let (Some(one), Some(other)) = (points[there].get(part), points[here].get(part)) else { continue };
        match one.most.against(other.most)? {
            Ordering::Equal => {}
            order => return Some(order),
        }
    }
    let mut equal = Vec::new();
    for at in passed {
        if outcomes[*at].total?.against(outcomes[here].total?)? == Ordering::Equal {
            equal.push(outcomes[*at].number);
        }
    }
    equal.sort_unstable();
    let drawn = sheet.lots.iter().rev().find(|lot| {
        let mut numbers = (*lot).clone();
        numbers.sort_unstable();
        numbers == equal
    });
    let Some(lot) = drawn else { return Some(Ordering::Equal) };
    let turn = |at: usize| lot.iter().position(|number| *number == outcomes[at].number);
    // Who was drawn first goes first.
    Some(turn(here).cmp(&turn(there)))
}

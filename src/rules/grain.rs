//! Grains: the unit in which every value that can arise in a procedure is a whole number.

use super::exact::greatest_common_divisor;
use super::{Combine, FixedProcedure, Leaf, Part, Points};

/// The finest grain: a hundredth of a point divided by a mean over fifty members. A procedure that needs a finer one has a defect.
const FINEST: i128 = 1 << 72;

/// How many grains go to a hundredth of a point in this procedure; `None` where that would be more than [`FINEST`].
pub(super) fn grains_of(parts: &[Part<Points>]) -> Option<i128> {
    let leaves = parts.iter().flat_map(Part::leaves);
    leaves.map(|(_, leaf)| grains_per_hundredth(leaf)).try_fold(1_i128, |all, more| {
        let together = (all / greatest_common_divisor(all, more)).checked_mul(more);
        together.filter(|grain| *grain <= FINEST)
    })
}

/// The most sums of open points that are looked through one by one.
const MOST_SUMS: i128 = 1 << 26;

/// How many parts a hundredth is divided in, so that every mark is a whole number of them; `None` where there would be
/// more than [`MOST_SUMS`].
pub(super) fn sums_per_hundredth(procedure: &FixedProcedure) -> Option<u32> {
    let per_step = procedure.leaves().into_iter().map(|(_, leaf)| {
        let (points, marks) = leaf.points_per_mark();
        marks / greatest_common_divisor(i128::from(leaf.step.hundredths()) * points, marks).max(1)
    });
    let most = (MOST_SUMS / i128::from(procedure.max().hundredths().max(1))).max(1);
    let mut all = 1;
    for more in per_step {
        all = least_common_multiple(all, more);
        if all > most {
            return None;
        }
    }
    u32::try_from(all).ok()
}

/// The least number of grains in a hundredth that makes every mean or median of up to all members' scores whole, and
/// every mark worth a whole number of them.
pub(super) fn grains_per_hundredth(leaf: &Leaf<Points>) -> i128 {
    let combined = match leaf.combine {
        Combine::Agreed => 1,
        Combine::Median => 2,
        // At most 50 members: lcm(1..=50) is below 2^72.
        Combine::Mean => (1..=leaf.members.len() as i128).fold(1, least_common_multiple),
    };
    let (_, marks) = leaf.points_per_mark();
    combined * marks
}

/// The least common multiple of two positive numbers.
const fn least_common_multiple(left: i128, right: i128) -> i128 {
    left / greatest_common_divisor(left, right) * right
}

//! Two calculations beside each other.

use super::reckon::Outcome;

/// A candidate of whom two calculations do not say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The number.
    pub number: u32,
    /// What the first says; `None` where it says nothing of this candidate.
    pub first: Option<Outcome>,
    /// What the second says.
    pub second: Option<Outcome>,
}

/// Every candidate of whom they differ, by number.
pub fn differences(first: &[Outcome], second: &[Outcome]) -> Vec<Difference> {
    let of = |outcomes: &[Outcome], number| outcomes.iter().find(|one| one.number == number).cloned();
    let mut numbers: Vec<u32> = first.iter().chain(second).map(|outcome| outcome.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let both = numbers.into_iter().map(|number| Difference {
        number,
        first: of(first, number),
        second: of(second, number),
    });
    both.filter(|pair| pair.first != pair.second).collect()
}

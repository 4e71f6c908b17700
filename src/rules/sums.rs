//! The sums that open parts can still make together.

/// A set of sums of points, in hundredths or in equal parts of hundredths.
///
/// Parts with one step make an even ladder of sums. Parts with different steps may leave gaps; then every sum
/// is one bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sums {
    /// `least`, `least + step`, … up to and including `most`; `least <= most`.
    Ladder { least: u32, most: u32, step: u32 },
    /// The sum `n` is there when bit `n` is set. Without a bit set there is no sum at all.
    Bits(Vec<u64>),
}

impl Sums {
    /// Only the sum 0: no open parts.
    pub(super) const fn nothing() -> Self {
        Self::Ladder { least: 0, most: 0, step: 1 }
    }

    /// Every multiple of `step` from 0 up to `most`, itself a multiple.
    pub(super) const fn multiples(step: u32, most: u32) -> Self {
        Self::Ladder { least: 0, most, step }
    }

    /// The least sum, if there is any.
    pub(super) fn least(&self) -> Option<u32> {
        match self {
            Self::Ladder { least, .. } => Some(*least),
            Self::Bits(words) => {
                words.iter().enumerate().find(|(_, word)| **word != 0).and_then(|(at, word)| {
                    u32::try_from(at * 64).ok().map(|base| base + word.trailing_zeros())
                })
            }
        }
    }

    /// Only the sums of at least `floor` hundredths.
    pub(super) fn at_least(self, floor: i128) -> Self {
        let Ok(floor) = u32::try_from(floor.max(0)) else { return Self::Bits(Vec::new()) };
        match self {
            Self::Ladder { least, .. } if floor <= least => self,
            Self::Ladder { most, .. } if floor > most => Self::Bits(Vec::new()),
            Self::Ladder { least, most, step } => {
                Self::Ladder { least: least + (floor - least).div_ceil(step) * step, most, step }
            }
            Self::Bits(mut words) => {
                let (whole, bits) = ((floor / 64) as usize, floor % 64);
                words.iter_mut().take(whole).for_each(|word| *word = 0);
                if let Some(word) = words.get_mut(whole) {
                    *word &= u64::MAX << bits;
                }
                Self::Bits(words)
            }
        }
    }

    /// Every sum of one of these and one of the others.
    pub(super) fn plus(&self, other: &Self) -> Self {
        match (self, other) {
            (
                Self::Ladder { least, most, step },
                Self::Ladder { least: more, most: much, step: other_step },
            ) if step == other_step || least == most || more == much => {
                let step = if least == most { *other_step } else { *step };
                Self::Ladder { least: least + more, most: most + much, step }
            }
            (Self::Ladder { least, most, step }, other) | (other, Self::Ladder { least, most, step }) => {
                Self::Bits(add_ladder(&other.bits(), *least, *most, *step))
            }
            // A convolution of two sets with gaps: one shifted copy for each sum of the smaller.
            (Self::Bits(words), Self::Bits(others)) => {
                let mut sum = Vec::new();
                for at in (0..others.len() * 64).filter(|at| others[at / 64] >> (at % 64) & 1 == 1) {
                    union_shifted(&mut sum, words, at);
                }
                Self::Bits(sum)
            }
        }
    }

    fn bits(&self) -> Vec<u64> {
        match self {
            Self::Bits(words) => words.clone(),
            Self::Ladder { least, most, step } => add_ladder(&[1], *least, *most, *step),
        }
    }
}

/// Adds every rung of a ladder to every sum; each round doubles the rungs.
fn add_ladder(words: &[u64], least: u32, most: u32, step: u32) -> Vec<u64> {
    let mut sums = Vec::new();
    union_shifted(&mut sums, words, least as usize);
    let rungs = (most - least) / step;
    let mut covered = 0;
    while covered < rungs {
        let more = (covered + 1).min(rungs - covered);
        let before = sums.clone();
        union_shifted(&mut sums, &before, (more * step) as usize);
        covered += more;
    }
    sums
}

/// Adds to `sums` every bit of `words`, moved up by `shift`.
fn union_shifted(sums: &mut Vec<u64>, words: &[u64], shift: usize) {
    let (whole, bits) = (shift / 64, shift % 64);
    if sums.len() < words.len() + whole + 1 {
        sums.resize(words.len() + whole + 1, 0);
    }
    for (at, word) in words.iter().enumerate() {
        sums[at + whole] |= word << bits;
        if bits > 0 {
            sums[at + whole + 1] |= word >> (64 - bits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Sums;
    use std::collections::BTreeSet;

    fn list(sums: &Sums) -> BTreeSet<u32> {
        let words = sums.bits();
        let there = |at: &usize| words[at / 64] & (1 << (at % 64)) != 0;
        (0..words.len() * 64).filter(there).filter_map(|at| u32::try_from(at).ok()).collect()
    }

    /// Ladders with one step and with different ones, with a single rung, and across the edge of a word.
    const LADDERS: [(u32, u32); 8] =
        [(1, 0), (1, 3), (5, 65), (7, 7), (7, 70), (25, 200), (33, 132), (64, 128)];

    fn multiples((step, most): (u32, u32)) -> BTreeSet<u32> {
        (0..=most).step_by(step as usize).collect()
    }

    fn added(one: &BTreeSet<u32>, other: &BTreeSet<u32>) -> BTreeSet<u32> {
        one.iter().flat_map(|left| other.iter().map(move |right| left + right)).collect()
    }

    #[test]
    fn the_sums_of_three_parts_are_all_sums_of_their_points_and_no_others() {
        for (one, other, third) in LADDERS.iter().flat_map(|one| {
            LADDERS.iter().flat_map(move |other| LADDERS.iter().map(move |third| (*one, *other, *third)))
        }) {
            let [first, second, last] = [one, other, third].map(|(step, most)| Sums::multiples(step, most));
            let expected = added(&added(&multiples(one), &multiples(other)), &multiples(third));
            assert_eq!(list(&first.plus(&second).plus(&last)), expected, "{one:?} {other:?} {third:?}");
            assert_eq!(list(&last.plus(&first.plus(&second))), expected, "{third:?} {one:?} {other:?}");
        }
    }

    #[test]
    fn two_sets_with_gaps_add_up_as_well() {
        let gaps = |one, other| Sums::multiples(one, one * 2).plus(&Sums::multiples(other, other));
        let both = gaps(25, 33).plus(&gaps(7, 64));
        assert_eq!(list(&both), added(&list(&gaps(25, 33)), &list(&gaps(7, 64))));
    }

    #[test]
    fn what_is_left_above_a_floor_is_every_sum_that_reaches_it() {
        for (one, other) in LADDERS.iter().flat_map(|one| LADDERS.iter().map(move |other| (*one, *other))) {
            let all = Sums::multiples(one.0, one.1).plus(&Sums::multiples(other.0, other.1));
            for floor in [-5, 0, 1, 24, 25, 63, 64, 65, 99, 128, 190, 191, 300, 401] {
                let expected: BTreeSet<u32> =
                    list(&all).into_iter().filter(|sum| i128::from(*sum) >= floor).collect();
                let left = all.clone().at_least(floor);
                assert_eq!(list(&left), expected, "{one:?} {other:?} from {floor}");
                assert_eq!(left.least(), expected.first().copied(), "{one:?} {other:?} from {floor}");
            }
        }
        assert_eq!(Sums::nothing().at_least(i128::MAX).least(), None);
    }
}

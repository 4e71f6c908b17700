//! The ranking: only those who passed, by exact total; a tie stands unless it was decided beforehand otherwise.

use super::{Exact, PartId, Points, in_order};

/// What happens to candidates with the same total.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TieRule {
    /// The tie stands and goes to the appointing authority.
    #[default]
    Stands,
    /// The points on these parts decide, the first that differs; after that the tie stands.
    Parts(Vec<PartId>),
    /// A lot that was drawn and recorded decides.
    Lot,
}

/// Someone to rank: who passed, with what decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contender<T> {
    /// Who it is.
    pub who: T,
    /// The exact total.
    pub total: Exact,
    /// What decides between equal totals, the first that differs: more is better. Empty where the tie stands.
    pub tie_break: Vec<Exact>,
}

/// A place in the ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked<T> {
    /// Who it is.
    pub who: T,
    /// The place, 1 or more; equal places for a tie that stands: 1, 2, 2, 4.
    pub place: usize,
    /// Whether another candidate has the same place.
    pub tied: bool,
    /// The exact total.
    pub total: Exact,
}

/// Ranks those who passed. The order of candidates with the same place is the order they came in.
///
/// ```
/// use selectiewijzer::rules::{Contender, Exact, rank};
/// let contender = |who, points| Contender { who, total: Exact::new(points, 1), tie_break: Vec::new() };
/// let ranking = rank(vec![contender("a", 70), contender("b", 75), contender("c", 75), contender("d", 85)]);
/// let places: Vec<_> = ranking.iter().map(|ranked| (ranked.who, ranked.place)).collect();
/// assert_eq!(places, [("d", 1), ("b", 2), ("c", 2), ("a", 4)]);
/// ```
pub fn rank<T>(contenders: Vec<Contender<T>>) -> Vec<Ranked<T>> {
    let contenders = in_order(contenders, |left, right| {
        right.total.cmp(&left.total).then_with(|| right.tie_break.cmp(&left.tie_break))
    });
    let same = |left: &Contender<T>, right: &Contender<T>| {
        left.total == right.total && left.tie_break == right.tie_break
    };
    let mut place = 0;
    let places: Vec<(usize, bool)> = (0..contenders.len())
        .map(|at| {
            let before = at.checked_sub(1).is_some_and(|before| same(&contenders[before], &contenders[at]));
            let after = contenders.get(at + 1).is_some_and(|after| same(&contenders[at], after));
            if !before {
                place = at + 1;
            }
            (place, before || after)
        })
        .collect();
    contenders
        .into_iter()
        .zip(places)
        .map(|(contender, (place, tied))| Ranked { who: contender.who, place, tied, total: contender.total })
        .collect()
}

/// How two decimals tell totals apart in a ranking: more decimals are only needed where two totals differ by less.
pub fn shown_alike(left: Exact, right: Exact) -> bool {
    left != right && left.reached() == right.reached()
}

/// The share of the maximum that was reached, as an exact percentage.
pub fn percentage(total: Exact, maximum: Points) -> Exact {
    let (numerator, denominator) = total.lowest_terms();
    Exact::new(numerator * 10_000, denominator * i128::from(maximum.hundredths().max(1)))
}

//! Exact fractions, and how they are shown: what was reached is cut off, what is needed is rounded up.

use std::cmp::Ordering;
use std::fmt;

/// An exact fraction of points.
///
/// ```
/// use selectiewijzer::rules::Exact;
/// let mean = Exact::new(62, 3);
/// assert_eq!(mean.reached().to_string(), "20,66");
/// assert_eq!(mean.needed().to_string(), "20,67");
/// assert_eq!(mean.to_string(), "62/3");
/// assert!(!mean.is_shown_exactly());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    // Not in lowest terms: a million candidates are judged with one denominator.
    numerator: i128,
    denominator: i128,
}

/// A number of hundredths for display: the shortest Dutch decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hundredths(pub i128);

impl Exact {
    /// The fraction `numerator / denominator`; a denominator below 1 counts as 1.
    pub const fn new(numerator: i128, denominator: i128) -> Self {
        Self { numerator, denominator: if denominator < 1 { 1 } else { denominator } }
    }

    /// Numerator and denominator in lowest terms.
    pub const fn lowest_terms(self) -> (i128, i128) {
        let divisor = greatest_common_divisor(self.numerator.abs(), self.denominator);
        (self.numerator / divisor, self.denominator / divisor)
    }

    /// As something that was reached: cut off at two decimals.
    pub const fn reached(self) -> Hundredths {
        Hundredths((self.numerator * 100).div_euclid(self.denominator))
    }

    /// As something that is needed: rounded up to the next hundredth.
    pub const fn needed(self) -> Hundredths {
        Hundredths(-(-self.numerator * 100).div_euclid(self.denominator))
    }

    /// Whether two decimals say all of it; otherwise a screen adds "…".
    pub const fn is_shown_exactly(self) -> bool {
        (self.numerator * 100) % self.denominator == 0
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        // Whole parts first, then the fractions turned over: no product that could overflow.
        let (mut left, mut right) = (*self, *other);
        let mut flipped = false;
        loop {
            let (left_whole, right_whole) =
                (left.numerator.div_euclid(left.denominator), right.numerator.div_euclid(right.denominator));
            let left_rest = left.numerator.rem_euclid(left.denominator);
            let right_rest = right.numerator.rem_euclid(right.denominator);
            let order = left_whole.cmp(&right_whole).then_with(|| match (left_rest, right_rest) {
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Less,
                (_, 0) => Ordering::Greater,
                _ => Ordering::Equal,
            });
            if order != Ordering::Equal || left_rest == 0 {
                return if flipped { order.reverse() } else { order };
            }
            left = Self { numerator: left.denominator, denominator: left_rest };
            right = Self { numerator: right.denominator, denominator: right_rest };
            flipped = !flipped;
        }
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Exact {
    /// The fraction itself: `62/3`, or `60` when whole.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.lowest_terms() {
            (numerator, 1) => write!(formatter, "{numerator}"),
            (numerator, denominator) => write!(formatter, "{numerator}/{denominator}"),
        }
    }
}

impl fmt::Display for Hundredths {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / 100, self.0.abs() % 100);
        match rest {
            0 => write!(formatter, "{sign}{whole}"),
            tenths if tenths % 10 == 0 => write!(formatter, "{sign}{whole},{}", tenths / 10),
            _ => write!(formatter, "{sign}{whole},{rest:02}"),
        }
    }
}

/// The greatest common divisor of two numbers that are not negative.
pub(super) const fn greatest_common_divisor(mut left: i128, mut right: i128) -> i128 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

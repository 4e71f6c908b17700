//! Exact fractions in lowest terms; what does not fit is not guessed.

use std::cmp::Ordering;

/// A fraction in lowest terms, not below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    above: u128,
    below: u128,
}

impl Fraction {
    /// Zero.
    pub const ZERO: Self = Self { above: 0, below: 1 };

    /// `above / below` in lowest terms; `None` for a division by zero.
    pub fn new(above: u128, below: u128) -> Option<Self> {
        let divisor = common(above, below);
        (below != 0).then(|| Self { above: above / divisor, below: below / divisor })
    }

    /// A Dutch decimal: digits, and perhaps a comma with one or two more.
    pub fn read(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once(',').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > 2 || !digits(whole) || !digits(part) {
            return None;
        }
        let hundredths: u128 = format!("{whole}{part:0<2}").parse().ok()?;
        Self::new(hundredths, 100)
    }

    /// The sum; `None` where it is too fine to write down.
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.above.checked_mul(other.below)?;
        let right = other.above.checked_mul(self.below)?;
        Self::new(left.checked_add(right)?, self.below.checked_mul(other.below)?)
    }

    /// The product; `None` where it is too fine to write down.
    pub fn times(self, other: Self) -> Option<Self> {
        // Crosswise in lowest terms first: the product then is as well.
        let (left, right) = (Self::new(self.above, other.below)?, Self::new(other.above, self.below)?);
        Self::new(left.above.checked_mul(right.above)?, left.below.checked_mul(right.below)?)
    }

    /// The quotient; `None` for a division by zero, or where it is too fine to write down.
    pub fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.below, other.above)?)
    }

    /// Which is more; `None` where it is too fine to compare.
    pub fn against(self, other: Self) -> Option<Ordering> {
        let (left, right) = (self.above.checked_mul(other.below)?, other.above.checked_mul(self.below)?);
        Some(left.cmp(&right))
    }

    /// Hundredths, cut off; `None` where it is too large.
    pub fn hundredths(self) -> Option<u128> {
        self.above.checked_mul(100).map(|above| above / self.below)
    }

    /// Numerator and denominator.
    pub const fn parts(self) -> (u128, u128) {
        (self.above, self.below)
    }
}

const fn common(mut left: u128, mut right: u128) -> u128 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    if left == 0 { 1 } else { left }
}

#[cfg(test)]
mod tests {
    use super::Fraction;

    #[test]
    fn decimals_are_read_as_they_are_written_and_nothing_else_is() {
        for (text, parts) in
            [("12", (12, 1)), ("12,5", (25, 2)), ("0,25", (1, 4)), ("0", (0, 1)), ("012", (12, 1))]
        {
            assert_eq!(Fraction::read(text).map(Fraction::parts), Some(parts), "{text}");
        }
        for text in ["", ",5", "12,555", "1.5", "-1", "+1", "1e3", "½", " 1"] {
            assert_eq!(Fraction::read(text), None, "{text}");
        }
    }

    #[test]
    fn what_does_not_fit_is_said_to() {
        let huge = Fraction::new(u128::MAX, 1);
        assert_eq!(huge.and_then(|huge| huge.plus(Fraction::read("1")?)), None);
        assert_eq!(Fraction::new(1, 0), None);
    }
}

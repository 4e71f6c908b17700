//! Points as people type and read them: exact hundredths, written with a decimal comma.

use std::fmt;

/// A number of points: whole hundredths, never negative, at most 100 000,00.
///
/// ```
/// use selectiewijzer::rules::Points;
/// let points: Points = "12,5".parse()?;
/// assert_eq!(points.hundredths(), 1250);
/// assert_eq!(points.to_string(), "12,5");
/// # Ok::<(), selectiewijzer::rules::PointsError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(u32);

/// Why a typed text is not a number of points that may be entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointsError {
    /// The text is no plain decimal number; carries what was typed.
    NotANumber {
        /// What was typed, without surrounding spaces.
        typed: String,
    },
    /// A minus sign before a number.
    Negative {
        /// What was typed, without surrounding spaces.
        typed: String,
    },
    /// More than two decimals.
    TooFine {
        /// What was typed, without surrounding spaces.
        typed: String,
    },
    /// More than the maximum of the part.
    AboveMaximum {
        /// What was typed, without surrounding spaces.
        typed: String,
        /// The maximum of the part.
        maximum: Points,
    },
    /// Not a multiple of the step of the part.
    OffStep {
        /// What was typed, without surrounding spaces.
        typed: String,
        /// The step of the part.
        step: Points,
    },
}

impl Points {
    /// The most points that anything in a procedure may have: 100 000.
    pub const LIMIT: Self = Self(10_000_000);
    /// No points.
    pub const ZERO: Self = Self(0);
    /// The finest step: one hundredth.
    pub const HUNDREDTH: Self = Self(1);

    /// Points from whole hundredths; `None` above 100 000 points.
    pub const fn from_hundredths(hundredths: u32) -> Option<Self> {
        if hundredths <= Self::LIMIT.0 { Some(Self(hundredths)) } else { None }
    }

    /// The number of hundredths, 0 to 10 000 000.
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// Whether this is a whole number of `step`s. A step of zero has no multiples.
    pub const fn is_multiple_of(self, step: Self) -> bool {
        step.0 != 0 && self.0.is_multiple_of(step.0)
    }

    /// Reads what a person typed for a part with this `maximum` and `step`.
    /// Spaces around it (also no-break spaces) do not count; nothing typed is `None`: open, not zero.
    ///
    /// # Errors
    /// Says which rule of the table in `tests/typed_points.rs` the text breaks, quoting it.
    pub fn read(text: &str, maximum: Self, step: Self) -> Result<Option<Self>, PointsError> {
        let typed = text.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let points: Self = match typed.parse() {
            Ok(points) => points,
            // A readable number beyond any maximum is above this one.
            Err(PointsError::AboveMaximum { typed, .. }) => {
                return Err(PointsError::AboveMaximum { typed, maximum });
            }
            Err(error) => return Err(error),
        };
        let typed = || typed.to_owned();
        if points > maximum {
            return Err(PointsError::AboveMaximum { typed: typed(), maximum });
        }
        if !points.is_multiple_of(step) {
            return Err(PointsError::OffStep { typed: typed(), step });
        }
        Ok(Some(points))
    }
}

impl std::str::FromStr for Points {
    type Err = PointsError;

    /// Reads a decimal number with comma or point, at most two decimals.
    fn from_str(text: &str) -> Result<Self, PointsError> {
        let typed = text.trim();
        let not_a_number = || PointsError::NotANumber { typed: typed.to_owned() };
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());

        let unsigned = typed.strip_prefix(['-', '\u{2212}']);
        let (whole, decimals) = match unsigned.unwrap_or(typed).split_once([',', '.']) {
            Some((whole, decimals)) if digits(decimals) => (whole, decimals),
            Some(_) => return Err(not_a_number()),
            None => (unsigned.unwrap_or(typed), ""),
        };
        if !digits(whole) {
            return Err(not_a_number());
        }
        if unsigned.is_some() {
            return Err(PointsError::Negative { typed: typed.to_owned() });
        }
        if decimals.len() > 2 {
            return Err(PointsError::TooFine { typed: typed.to_owned() });
        }
        let above = || PointsError::AboveMaximum { typed: typed.to_owned(), maximum: Self::LIMIT };
        // Leading zeros say nothing; seven digits are enough for 100 000.
        let significant = whole.trim_start_matches('0');
        if significant.len() > 7 {
            return Err(above());
        }
        let number =
            |digits: &str| digits.bytes().fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        let hundredths = number(&format!("{decimals:0<2}"));
        let whole = number(significant);
        whole
            .checked_mul(100)
            .and_then(|whole| whole.checked_add(hundredths))
            .and_then(Self::from_hundredths)
            .ok_or_else(above)
    }
}

impl fmt::Display for Points {
    /// The shortest Dutch decimal: `12`, `12,5`, `0,25`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&super::Hundredths(self.0.into()), formatter)
    }
}

impl fmt::Display for PointsError {
    /// For logs; the sentence for a person is `wording::points_error`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (typed, what) = match self {
            Self::NotANumber { typed } => (typed, "is no number"),
            Self::Negative { typed } => (typed, "is negative"),
            Self::TooFine { typed } => (typed, "has more than two decimals"),
            Self::AboveMaximum { typed, .. } => (typed, "is above the maximum"),
            Self::OffStep { typed, .. } => (typed, "is not a multiple of the step"),
        };
        write!(formatter, "{typed:?} {what}")
    }
}

impl std::error::Error for PointsError {}

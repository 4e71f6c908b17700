//! Floors ("minstens 50 %"): the least share, or the least points, to reach.

use super::Points;
use std::fmt;

/// A percentage in whole hundredths of a percent, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u16);

impl Percent {
    /// Twenty per cent.
    pub const TWENTY: Self = Self(2_000);

    /// A percentage from hundredths of a percent; `None` above 100 %.
    pub const fn from_hundredths(hundredths: u16) -> Option<Self> {
        if hundredths <= 10_000 { Some(Self(hundredths)) } else { None }
    }

    /// Hundredths of a percent, 0 to 10 000.
    pub const fn hundredths(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Percent {
    /// The number without its sign: `50`, `33,33`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&super::Hundredths(self.0.into()), formatter)
    }
}

/// The least that must be reached on a part, a group or the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Floor {
    /// At least this share of the maximum.
    Share(Percent),
    /// At least this many points.
    Points(Points),
}

impl Floor {
    /// The least points that reach this floor of a maximum: the next multiple of the step, never rounded down.
    ///
    /// ```
    /// use selectiewijzer::rules::{Floor, Points};
    /// let (half, step): (Floor, Points) = ("50%".parse().unwrap(), "0,5".parse().unwrap());
    /// assert_eq!(half.of("30".parse().unwrap(), step).to_string(), "15");
    /// assert_eq!(half.of("25,5".parse().unwrap(), step).to_string(), "13");
    /// ```
    pub fn of(self, maximum: Points, step: Points) -> super::Hundredths {
        self.of_marks(maximum, step, (1, 1))
    }

    /// The same in marks, of which `points_per_mark` says as a fraction how many points each is worth.
    pub(super) fn of_marks(
        self,
        maximum: Points,
        step: Points,
        points_per_mark: (i128, i128),
    ) -> super::Hundredths {
        let step = i128::from(step.hundredths().max(1));
        let (points, marks) = points_per_mark;
        let (numerator, denominator) = self.hundredths_of(maximum);
        super::Hundredths(-(-numerator * marks).div_euclid(denominator * step * points) * step)
    }

    /// This floor of a maximum, as an exact fraction of hundredths.
    pub fn hundredths_of(self, maximum: Points) -> (i128, i128) {
        match self {
            Self::Share(share) => (i128::from(share.hundredths()) * i128::from(maximum.hundredths()), 10_000),
            Self::Points(points) => (points.hundredths().into(), 1),
        }
    }
}

/// A text that is neither a percentage (`50%`) nor points (`24`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FloorError {
    /// What was found.
    pub typed: String,
}

impl std::str::FromStr for Floor {
    type Err = FloorError;

    fn from_str(text: &str) -> Result<Self, FloorError> {
        let error = || FloorError { typed: text.to_owned() };
        match text.trim().strip_suffix('%') {
            Some(share) => {
                let share: Points = share.parse().map_err(|_| error())?;
                u16::try_from(share.hundredths())
                    .ok()
                    .and_then(Percent::from_hundredths)
                    .map(Self::Share)
                    .ok_or_else(error)
            }
            None => text.parse().map(Self::Points).map_err(|_| error()),
        }
    }
}

impl fmt::Display for Floor {
    /// The published format: `50%` or `24`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Share(percent) => write!(formatter, "{percent}%"),
            Self::Points(points) => write!(formatter, "{points}"),
        }
    }
}

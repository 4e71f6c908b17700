//! What is said of points, and of a text that is none.

use super::quoted;
use crate::rules::{Exact, PointsError};

/// Why a typed text is no points: what was found and what to do.
pub fn points_error(error: &PointsError) -> String {
    match error {
        PointsError::NotANumber { typed } => {
            format!("{} is geen getal. Typ een getal zoals 12 of 12,5.", quoted(typed))
        }
        PointsError::Negative { typed } => format!("{} is negatief. Punten zijn 0 of meer.", quoted(typed)),
        PointsError::TooFine { typed } => {
            format!("{} heeft meer dan twee cijfers na de komma. Gebruik er hoogstens twee.", quoted(typed))
        }
        PointsError::AboveMaximum { typed, maximum } => {
            format!("{} is meer dan het maximum van {maximum} punten.", quoted(typed))
        }
        PointsError::OffStep { typed, step } => {
            format!("{} is geen veelvoud van {step}. Punten gaan hier per {step}.", quoted(typed))
        }
    }
}

/// What was reached, cut off at two decimals, with "…" when that is not all of it.
///
/// ```
/// use selectiewijzer::rules::Exact;
/// assert_eq!(selectiewijzer::wording::reached(Exact::new(62, 3)), "20,66…");
/// assert_eq!(selectiewijzer::wording::reached(Exact::new(41, 2)), "20,5");
/// ```
pub fn reached(exact: Exact) -> String {
    format!("{}{}", exact.reached(), if exact.is_shown_exactly() { "" } else { "…" })
}

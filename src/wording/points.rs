//! What is said of points, and of a text that is none.

use crate::rules::{Exact, PointsError};

/// Why a typed text is no points: what was found and what to do.
pub fn points_error(error: &PointsError) -> String {
    match error {
        PointsError::NotANumber { typed } => {
            format!("“{typed}” is geen getal. Typ een getal zoals 12 of 12,5.")
        }
        PointsError::Negative { typed } => format!("“{typed}” is negatief. Punten zijn 0 of meer."),
        PointsError::TooFine { typed } => {
            format!("“{typed}” heeft meer dan twee cijfers na de komma. Gebruik er hoogstens twee.")
        }
        PointsError::AboveMaximum { typed, maximum } => {
            format!("“{typed}” is meer dan het maximum van {maximum} punten.")
        }
        PointsError::OffStep { typed, step } => {
            format!("“{typed}” is geen veelvoud van {step}. Punten gaan hier per {step}.")
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

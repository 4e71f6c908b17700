//! Parts that are judged without points: what they are judged by, and what was found.

use crate::rules::{JudgedBy, Leaf, Suitability};

/// Below the fields of the calculator, where a part has no points to try.
pub const SUITABILITY_ASSUMED: &str =
    "Onderdelen zonder punten staan hier niet. De rekenhulp gaat ervan uit dat je daarop geschikt bent.";

/// What was found of a candidate.
pub const fn suitability(found: Suitability) -> &'static str {
    match found {
        Suitability::Suitable => "geschikt",
        Suitability::NotSuitable => "niet geschikt",
    }
}

/// What a part is judged by, in a few words; `None` where it is by points.
pub const fn without_points<M>(leaf: &Leaf<M>) -> Option<&'static str> {
    match leaf.judged_by {
        JudgedBy::Points => None,
        JudgedBy::Suitability => Some("geschikt of niet geschikt, zonder punten"),
        JudgedBy::Advice => Some("advies, zonder punten; telt niet mee voor het resultaat"),
    }
}

/// What has to be reached on a part that is judged without points; `None` where nothing has to be.
pub fn suitability_condition<M>(title: &str, leaf: &Leaf<M>) -> Option<String> {
    match leaf.judged_by {
        JudgedBy::Points | JudgedBy::Advice => None,
        JudgedBy::Suitability => Some(format!("{title}: geschikt bevonden worden.")),
    }
}

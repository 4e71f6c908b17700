//! What is said of a minimum.

use crate::rules::{Floor, Percent, Points};

/// A floor in words, without points: for a maximum that is not known yet.
///
/// ```
/// let half = "50%".parse().map(selectiewijzer::wording::floor);
/// assert_eq!(half.as_deref(), Ok("minstens de helft van de punten"));
/// ```
pub fn floor(floor: Floor) -> String {
    const HALF: Option<Percent> = Percent::from_hundredths(5_000);
    match floor {
        Floor::Share(share) if Some(share) == HALF => "minstens de helft van de punten".into(),
        Floor::Share(share) => format!("minstens {share} % van de punten"),
        Floor::Points(points) => format!("minstens {points} punten"),
    }
}

/// The condition on a part, with its points where the maximum is known.
pub fn condition(title: &str, least: Floor, maximum: Option<Points>, step: Points) -> String {
    let words = floor(least);
    match maximum {
        Some(maximum) => format!("{title}: {words} ({} van de {maximum})", least.of(maximum, step)),
        None => format!("{title}: {words}"),
    }
}

/// The condition on the whole.
pub fn floor_on_whole(least: Floor, maximum: Points) -> String {
    condition("Het geheel", least, Some(maximum), Points::HUNDREDTH)
}

/// Maximum and floor of the whole, beside those of its parts.
pub fn limits_of_whole(least: Floor, maximum: Points) -> String {
    format!("maximum {maximum}, {}", floor(least))
}

//! What the text of the vacancy says of the points of a part, where that differs: it is only text and changes nothing.

use super::super::work::Work;
use crate::components::{Icon, Sign};
use crate::drafting::{Spot, known_sum};
use crate::rules::{DraftPart, JudgedBy, Points};
use crate::vacancy::{DraftVacancy, Technique};
use leptos::prelude::*;

/// What differs.
pub(super) fn differences(part: &Spot<DraftPart>) -> AnyView {
    let part = part.clone();
    let told = Work::here()
        .memo(move |vacancy| part.read(vacancy).map(|part| in_text(part, vacancy)).unwrap_or_default());
    (move || {
        let lines = told.get().into_iter().map(|line| {
            view! { <p class="procedure-part__text"><Icon sign=Sign::Info/><span>{line}</span></p> }
                .into_any()
        });
        lines.collect_view()
    })
    .into_any()
}

fn in_text(part: &DraftPart, vacancy: &DraftVacancy) -> Vec<String> {
    if part.id.is_empty() || part.judged_by != JudgedBy::Points {
        return Vec::new();
    }
    let below = known_sum(&part.parts);
    let sum = || u32::try_from(below.hundredths).ok().and_then(Points::from_hundredths);
    let here = part.max.or_else(|| sum().filter(|_| below.open == 0 && !part.parts.is_empty()));
    let techniques = vacancy.content.techniques();
    let linked = techniques.iter().filter(|technique| technique.part.as_str() == part.id);
    linked.filter_map(|technique| difference(technique, here)).collect()
}

fn difference(technique: &Technique, here: Option<Points>) -> Option<String> {
    let text = technique.points.as_deref()?;
    let there = leading_points(text)?;
    let here = match here {
        Some(here) if here == there => return None,
        Some(here) => format!("hier {here}"),
        None => "hier is het maximum nog open".into(),
    };
    let named = technique.title.trim();
    Some(format!("De tekst van “{named}” zegt {there} punten (“{}”), {here}.", text.trim()))
}

/// The number that a text such as `60/100` begins with.
fn leading_points(text: &str) -> Option<Points> {
    let text = text.trim();
    let end = text.find(|letter: char| !letter.is_ascii_digit() && !",.".contains(letter));
    text[..end.unwrap_or(text.len())].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{in_text, leading_points};
    use crate::pages::authoring::in_tests::seed;

    #[test]
    fn points_in_the_text_that_differ_are_told() {
        let mut vacancy = seed();
        assert_eq!(in_text(&vacancy.procedure.parts[1], &vacancy), Vec::<String>::new());
        vacancy.procedure.parts[1].max = "50".parse().ok();
        let told = in_text(&vacancy.procedure.parts[1], &vacancy);
        assert!(
            matches!(told.as_slice(), [one] if one.contains("zegt 40 punten (“40/100”), hier 50.")),
            "{told:?}"
        );
    }

    #[test]
    fn only_the_number_in_front_counts() {
        assert_eq!(leading_points("60/100"), "60".parse().ok());
        assert_eq!(leading_points(" 12,5 punten"), "12,5".parse().ok());
        assert_eq!(leading_points("veel"), None);
    }
}

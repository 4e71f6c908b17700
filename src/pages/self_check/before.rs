//! What somebody ticked before the program was there: boxes work without it, and what they say is not to be lost.

use super::asking::{example_field, level_field};
use crate::components::answer_id;
use crate::vacancy::{Content, SelfCheck, questions};

/// What somebody ticked in the fields that prerender wrote, by the identifiers of their boxes.
pub(super) fn ticked_before(content: &Content, is_ticked: impl Fn(&str) -> bool) -> SelfCheck {
    let mut own = SelfCheck::default();
    for question in questions(content) {
        let id = &question.competency.id;
        let ticked = |field: &str, at: usize| is_ticked(&answer_id(field, at));
        let (levels, examples) = (level_field(id), example_field(id));
        let level = question.competency.levels.iter().enumerate().find(|(at, _)| ticked(&levels, *at));
        own.pick(id, level.map(|(_, level)| level.number));
        own.recognise(id, (0..question.examples().len()).filter(|at| ticked(&examples, *at)).collect());
    }
    own
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use crate::archive::read_vacancy;
    use crate::vacancy::{Anchor, OwnAnswer};

    const FILE: &str = include_str!("../../../vacancies/projectmedewerker-samenleven-en-integratie.json");

    #[test]
    fn a_picked_level_and_ticked_examples_are_found_by_their_boxes() {
        let content = read_vacancy(FILE).unwrap().content().clone();
        let ticked =
            ["niveau-visie-1", "voorbeelden-visie", "voorbeelden-visie-2", "voorbeelden-luisteren-99"];
        let own = ticked_before(&content, |id| ticked.contains(&id));
        assert_eq!(own.answers().count(), 1);
        assert_eq!(
            own.answer(&Anchor::new("visie")),
            OwnAnswer { level: Some(2), recognised: [0, 2].into() }
        );
    }

    #[test]
    fn who_picks_no_level_yet_said_nothing() {
        let content = read_vacancy(FILE).unwrap().content().clone();
        assert!(ticked_before(&content, |id| id == "niveau-visie-3").is_empty());
    }
}

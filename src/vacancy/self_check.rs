//! The self-check (zelfcheck): which level somebody picks for each competency, and which examples somebody recognises.
//! Ticks are only counted: they never become a level, and neither ever becomes points.

use super::{Anchor, Competency, Content, Level};
use crate::rules::{Map, SortedSet};

/// What somebody says of one competency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnAnswer {
    /// The level that was picked; `None` while none is.
    pub level: Option<u8>,
    /// The examples of the required level that are recognised, by their place in its list.
    pub recognised: SortedSet<usize>,
}

/// What somebody says of every competency; without an answer nothing was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SelfCheck {
    answers: Map<Anchor, OwnAnswer>,
}

impl SelfCheck {
    /// Picks a level for a competency, or takes the choice back. What is recognised stays as it is.
    pub fn pick(&mut self, competency: &Anchor, level: Option<u8>) {
        self.change(competency, |answer| answer.level = level);
    }

    /// Says which examples are recognised. The level stays as it is.
    pub fn recognise(&mut self, competency: &Anchor, examples: SortedSet<usize>) {
        self.change(competency, |answer| answer.recognised = examples);
    }

    /// Adds what was said elsewhere: its levels in the place of those here, its examples to those here.
    pub fn add(&mut self, other: &Self) {
        for (id, said) in &other.answers {
            self.change(id, |answer| {
                answer.level = said.level.or(answer.level);
                for place in said.recognised.iter() {
                    answer.recognised.insert(*place);
                }
            });
        }
    }

    /// What was said of a competency.
    pub fn answer(&self, competency: &Anchor) -> OwnAnswer {
        self.answers.get(competency).cloned().unwrap_or_default()
    }

    /// Whether nothing was said at all.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// What was said, by competency.
    pub fn answers(&self) -> impl Iterator<Item = (&Anchor, &OwnAnswer)> {
        self.answers.iter()
    }

    /// An answer that says nothing is no answer.
    fn change(&mut self, competency: &Anchor, change: impl FnOnce(&mut OwnAnswer)) {
        let mut answer = self.answer(competency);
        change(&mut answer);
        if answer == OwnAnswer::default() {
            self.answers.remove(competency);
        } else {
            self.answers.insert(competency.clone(), answer);
        }
    }
}

/// What a self-check asks about one competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// The competency.
    pub competency: &'a Competency,
    /// The required level, where one is required.
    pub required: Option<&'a Level>,
}

impl<'a> Question<'a> {
    /// The examples of the required level; none where nothing is required.
    pub fn examples(&self) -> &'a [String] {
        self.required.map_or(&[], |level| &level.indicators)
    }

    /// The examples that are not recognised yet, in the order of the source.
    pub fn unrecognised(&self, answer: &OwnAnswer) -> Vec<&'a str> {
        let examples = self.examples().iter().enumerate();
        let open = examples.filter(|(at, _)| !answer.recognised.contains(at));
        open.map(|(_, example)| example.as_str()).collect()
    }
}

/// What is asked, in the order of the detail.
pub fn questions(content: &Content) -> Vec<Question<'_>> {
    let ask = |competency: &'_ Competency| content.required_level(&competency.id);
    let all = content.competencies().into_iter();
    all.map(|competency| Question {
        competency,
        required: ask(competency).and_then(|number| competency.level(number)),
    })
    .collect()
}

/// Whether a picked level covers this one: a higher level covers all below it.
pub const fn covers(picked: Option<u8>, level: u8) -> bool {
    matches!(picked, Some(picked) if picked >= level)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(competency: &Competency) -> Question<'_> {
        Question { competency, required: competency.level(2) }
    }

    fn competency() -> Competency {
        let level = |number, indicators: &[&str]| Level {
            number,
            description: format!("Niveau {number}"),
            indicators: indicators.iter().map(|one| (*one).to_owned()).collect(),
        };
        Competency {
            id: Anchor::new("luisteren"),
            levels: vec![level(1, &[]), level(2, &["vraagt door", "vat samen", "kijkt aan"]), level(3, &[])],
            ..Competency::default()
        }
    }

    #[test]
    fn ticks_never_become_a_level_and_a_level_never_ticks() {
        let (id, mut own) = (Anchor::new("luisteren"), SelfCheck::default());
        own.recognise(&id, [0, 1, 2].into());
        assert_eq!(own.answer(&id).level, None);
        own.pick(&id, Some(1));
        assert_eq!(own.answer(&id), OwnAnswer { level: Some(1), recognised: [0, 1, 2].into() });
        own.recognise(&id, SortedSet::new());
        assert_eq!(own.answer(&id).level, Some(1));
    }

    #[test]
    fn what_was_said_elsewhere_comes_on_top() {
        let (id, mut own, mut other) = (Anchor::new("luisteren"), SelfCheck::default(), SelfCheck::default());
        own.pick(&id, Some(3));
        own.recognise(&id, [1].into());
        own.add(&other);
        assert_eq!(own.answer(&id), OwnAnswer { level: Some(3), recognised: [1].into() });
        other.recognise(&id, [0].into());
        own.add(&other);
        assert_eq!(own.answer(&id), OwnAnswer { level: Some(3), recognised: [0, 1].into() });
        other.pick(&id, Some(1));
        own.add(&other);
        assert_eq!(own.answer(&id).level, Some(1));
    }

    #[test]
    fn what_is_taken_back_leaves_nothing() {
        let (id, mut own) = (Anchor::new("luisteren"), SelfCheck::default());
        own.pick(&id, Some(3));
        own.recognise(&id, [1].into());
        own.pick(&id, None);
        assert!(!own.is_empty());
        own.recognise(&id, SortedSet::new());
        assert_eq!(own, SelfCheck::default());
    }

    #[test]
    fn a_higher_level_covers_the_lower_ones() {
        assert_eq!([1, 2, 3].map(|level| covers(Some(2), level)), [true, true, false]);
        assert_eq!([1, 2, 3].map(|level| covers(None, level)), [false; 3]);
    }

    #[test]
    fn the_examples_are_those_of_the_required_level() {
        let competency = competency();
        let asked = question(&competency);
        let answer = OwnAnswer { level: Some(3), recognised: [1].into() };
        assert_eq!(asked.examples().len(), 3);
        assert_eq!(asked.unrecognised(&answer), ["vraagt door", "kijkt aan"]);
        assert!(Question { required: None, ..asked }.examples().is_empty());
    }
}

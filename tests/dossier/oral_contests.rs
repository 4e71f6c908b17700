//! What two tablets wrote on the oral test without knowing of each other.

use crate::contests::{CELL, contested};
use crate::oral::{EXPERIENCE, LISTENING, MOTIVATION, complete, level, oral, said};
use crate::selection::*;
use selectiewijzer::rules::{Change, Dossier, Note, Observation, OralChange, Refusal};

#[test]
fn two_words_on_a_criterion_keep_the_oral_test_open_and_no_other_test() {
    let all = after(&oral(), &complete());
    let two = contested(&all, [said("a", MOTIVATION, "twijfelt"), said("a", MOTIVATION, "aarzelt")]);
    assert_eq!(refused(&two, &lock(ORAL)), Refusal::Contested(CELL.to_owned()));
    assert!(two.apply(&lock(CASE_STUDY)).is_ok(), "the written tests do not wait for it");
    let levels = contested(&all, [level("a", LISTENING, 1), level("a", LISTENING, 2)]);
    assert_eq!(refused(&levels, &lock(ORAL)), Refusal::Contested(CELL.to_owned()));
}

#[test]
fn two_versions_of_a_question_or_of_a_text_keep_no_test_open() {
    let all = after(&oral(), &complete());
    let question = |text: &str| {
        let (criterion, text) = (Some(MOTIVATION.into()), Some(text.to_owned()));
        Change::Oral(OralChange::WriteQuestions { criterion, text })
    };
    assert!(contested(&all, [question("Waarom hier?"), question("Waarom nu?")]).apply(&lock(ORAL)).is_ok());
    let place = |text: &str| Change::WriteNote { note: Note::Place, text: Some(text.to_owned()) };
    assert!(contested(&all, [place("raadzaal"), place("trouwzaal")]).apply(&lock(ORAL)).is_ok());
}

#[test]
fn what_a_member_wrote_twice_is_contested_for_that_candidate_criterion_and_member_only() {
    let own = |words: &str| {
        Change::Oral(OralChange::Observe {
            candidate: who("a"),
            criterion: MOTIVATION.into(),
            member: Some("an".into()),
            observation: Some(Observation::Said(words.to_owned())),
        })
    };
    let seated = after(&oral(), &seats(&["an", "bo"]));
    let two = contested(&seated, [own("vlot"), own("stil")]);
    let stands_twice = |dossier: &Dossier, id: &str, on: &str, member: &str| {
        dossier.is_contested_observation(&who(id), &on.into(), &member.into())
    };
    assert!(stands_twice(&two, "a", MOTIVATION, "an"));
    assert!(!stands_twice(&two, "b", MOTIVATION, "an"));
    assert!(!stands_twice(&two, "a", EXPERIENCE, "an"));
    assert!(!stands_twice(&two, "a", MOTIVATION, "bo"));
    let together = contested(&seated, [said("a", MOTIVATION, "vlot"), said("a", MOTIVATION, "stil")]);
    assert!(!stands_twice(&together, "a", MOTIVATION, "an"), "what the committee wrote is nobody's own");
}

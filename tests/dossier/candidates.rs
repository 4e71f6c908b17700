//! Who takes part, by number, and who they are.

use crate::selection::*;
use selectiewijzer::rules::{
    Change, Dossier, FindingKind, FindingPlace, Identity, Needed, Refusal, Standing,
};

fn add(candidates: &[(&str, u32)]) -> Change {
    Change::AddCandidates { candidates: candidates.iter().map(|(id, number)| arrival(id, *number)).collect() }
}

fn removed(id: &str, removed: bool) -> Change {
    Change::MarkRemoved { candidates: vec![who(id)], removed }
}

fn standing(id: &str, standing: Standing) -> Change {
    Change::SetStanding { candidate: who(id), standing }
}

#[test]
fn candidates_are_added_all_or_none() {
    let dossier = selection();
    assert_eq!(refused(&dossier, &add(&[("d", 14), ("e", 11)])), Refusal::NumberTaken(number(11)));
    assert_eq!(refused(&dossier, &add(&[("d", 14), ("e", 14)])), Refusal::NumberTaken(number(14)));
    assert_eq!(refused(&dossier, &add(&[("d", 14), ("a", 15)])), Refusal::CandidateExists(who("a")));
    assert_eq!(refused(&dossier, &add(&[])), Refusal::Empty(Needed::Candidates));
    assert_eq!(dossier.candidates().len(), 3);
}

#[test]
fn candidates_stand_in_the_order_of_their_numbers() {
    let dossier = accepted(&selection(), &add(&[("z", 2), ("y", 99_999)]));
    let numbers: Vec<u32> =
        dossier.candidates().into_iter().map(|candidate| candidate.number.get()).collect();
    assert_eq!(numbers, [2, 11, 12, 13, 99_999]);
}

#[test]
fn who_is_removed_is_marked_and_frees_the_number() {
    let dossier = accepted(&selection(), &removed("a", true));
    assert_eq!(dossier.candidates().len(), 2);
    assert_eq!(dossier.everyone().len(), 3, "nothing is ever deleted");
    let taken = accepted(&dossier, &add(&[("d", 11)]));
    assert_eq!(refused(&taken, &removed("a", false)), Refusal::NumberTaken(number(11)));
    assert_eq!(accepted(&dossier, &removed("a", false)), selection());
}

#[test]
fn a_name_is_not_empty_and_an_unknown_candidate_has_none() {
    let identify = |id: &str, name: &str| Change::Identify {
        candidate: who(id),
        identity: Some(Identity { name: name.to_owned(), contact: String::new() }),
    };
    assert_eq!(refused(&selection(), &identify("a", " ")), Refusal::Empty(Needed::Name));
    assert_eq!(refused(&selection(), &identify("x", "An")), Refusal::UnknownCandidate(who("x")));
}

#[test]
fn only_who_takes_part_has_a_verdict_and_earlier_scores_stay() {
    let dossier = after(&selection(), &scores("a", ["30", "30", "40"]));
    let text = || "college 24 november".to_owned();
    for out in [
        Standing::NotAdmitted { decision: text() },
        Standing::Withdrawn { date: moment().date, after: Some(part(CASE_STUDY)) },
        Standing::Excluded { decision: text(), reason: text() },
    ] {
        let out = accepted(&dossier, &standing("a", out));
        assert_eq!(verdict(&out, "a"), None);
        assert!(places(&out).is_empty());
        assert_eq!(accepted(&out, &standing("a", Standing::TakingPart)), dossier);
    }
    let on_condition = Standing::OnCondition { condition: "diploma voor 1 januari".to_owned() };
    assert!(verdict(&accepted(&dossier, &standing("a", on_condition)), "a").is_some());
}

#[test]
fn a_standing_says_what_was_decided_and_why() {
    let empty = String::new;
    let some = || "besluit".to_owned();
    let table = [
        (Standing::OnCondition { condition: empty() }, Refusal::Empty(Needed::Condition)),
        (Standing::NotAdmitted { decision: empty() }, Refusal::Empty(Needed::Decision)),
        (Standing::Excluded { decision: empty(), reason: some() }, Refusal::Empty(Needed::Decision)),
        (Standing::Excluded { decision: some(), reason: empty() }, Refusal::Empty(Needed::Reason)),
        (Standing::Withdrawn { date: moment().date, after: Some(part("x")) }, Refusal::NoSuchLeaf(part("x"))),
    ];
    for (given, refusal) in table {
        assert_eq!(refused(&selection(), &standing("a", given)), refusal);
    }
}

/// Two tablets can each give a number that is free there. Together they hold it twice: an error, until one of them gets another.
#[test]
fn a_number_that_was_given_on_two_tablets_is_found_and_blocks() {
    let renumber = |id: &str, to: u32| Change::Renumber { candidate: who(id), number: number(to) };
    let dossier = accepted(&selection(), &renumber("a", 14));
    let together = dossier.recall(&renumber("b", 14)).expect("as another tablet wrote it");
    let twice = |dossier: &Dossier| {
        let found = dossier.findings().into_iter().filter(|one| one.kind == FindingKind::NumberTwice);
        found.map(|one| (one.is_error(), one.place)).collect::<Vec<_>>()
    };
    let place = |id: &str| FindingPlace::Candidate(who(id), number(14));
    assert_eq!(twice(&together), [(true, place("a")), (true, place("b"))]);
    assert_eq!(twice(&accepted(&together, &renumber("b", 15))), []);
    assert_eq!(refused(&together, &renumber("c", 14)), Refusal::NumberTaken(number(14)));
}

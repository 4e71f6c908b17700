//! What is judged with what was judged before is what is judged afresh, and the order is one list while it stays.

use super::tests::{TWO_PARTS, desk_with};
use super::{Desk, Judged};
use crate::rules::{CandidateId, CandidateNumber, Change, NewCandidate, PartId, Points};
use leptos::prelude::*;
use std::sync::Arc;

/// The same two parts, where only the best on the first one goes on to the second.
const ONE_GOES_ON: &str = r#"{"parts": [{"id": "a", "max": "60", "floor": "50%"}, {"id": "b", "max": "40", "floor": "50%"}], "total_floor": "60%", "rounds": [["a"], ["b"]], "go_on": [1]}"#;

fn number(number: u32) -> CandidateNumber {
    CandidateNumber::new(number).unwrap()
}

fn points(who: &str, part: &str, points: u32) -> Change {
    let points = Points::from_hundredths(points * 100);
    Change::EnterPoints { candidate: who.into(), part: PartId::from(part), points }
}

/// Adds these, with their numbers; there is a candidate “k” with number 101 already.
fn add<const N: usize>(added: [(&str, u32); N]) -> Change {
    let candidates = added.map(|(id, at)| NewCandidate { id: id.into(), number: number(at), identity: None });
    Change::AddCandidates { candidates: candidates.into() }
}

/// Makes the change; afterwards nothing differs from what is judged afresh.
fn make(desk: Desk, change: Change) {
    let what = format!("{change:?}");
    assert!(desk.change(change), "{what}");
    let dossier = desk.dossier.get().unwrap();
    assert_eq!(*desk.judged.get(), Judged::of(Some(&dossier), None), "{what}");
}

/// The identifiers by number, as the desk has them.
fn by_number(desk: Desk) -> Arc<[CandidateId]> {
    desk.judged.with(|judged| judged.by_number().clone())
}

/// Who passed, the best first.
fn ranked(desk: Desk) -> Vec<CandidateId> {
    desk.judged.with(|judged| judged.ranking.iter().map(|one| one.who.clone()).collect())
}

#[test]
fn candidates_come_go_and_get_other_numbers_between_their_points() {
    let _owner = Owner::new_root(None);
    let desk = desk_with(TWO_PARTS);
    let removed = |removed| Change::MarkRemoved { candidates: vec!["a".into()], removed };
    let steps: [(Change, &[&str]); 10] = [
        (add([("z", 102), ("a", 103), ("m", 100)]), &["m", "k", "z", "a"]),
        (points("z", "a", 40), &["m", "k", "z", "a"]),
        (points("z", "b", 30), &["m", "k", "z", "a"]),
        (points("m", "a", 50), &["m", "k", "z", "a"]),
        (points("m", "b", 30), &["m", "k", "z", "a"]),
        (removed(true), &["m", "k", "z"]),
        (points("k", "a", 10), &["m", "k", "z"]),
        (Change::Renumber { candidate: "z".into(), number: number(99) }, &["z", "m", "k"]),
        (removed(false), &["z", "m", "k", "a"]),
        (points("a", "a", 60), &["z", "m", "k", "a"]),
    ];
    for (change, order) in steps {
        let what = format!("{change:?}");
        make(desk, change);
        assert_eq!(by_number(desk).iter().map(CandidateId::as_str).collect::<Vec<_>>(), order, "{what}");
    }
    assert_eq!(ranked(desk), ["m".into(), "z".into()]);
}

#[test]
fn where_only_the_best_go_on_the_points_of_another_change_a_verdict() {
    let _owner = Owner::new_root(None);
    let desk = desk_with(ONE_GOES_ON);
    make(desk, add([("a", 99)]));
    make(desk, points("k", "a", 40));
    make(desk, points("a", "a", 35));
    make(desk, points("k", "b", 30));
    assert_eq!(ranked(desk), ["k".into()]);
    make(desk, points("a", "a", 50));
    assert_eq!(ranked(desk), [], "another one is the best now");
    make(desk, points("a", "b", 30));
    assert_eq!(ranked(desk), ["a".into()]);
}

#[test]
fn the_order_is_the_very_same_list_while_nobody_comes_goes_or_gets_another_number() {
    let _owner = Owner::new_root(None);
    let desk = desk_with(TWO_PARTS);
    let before = by_number(desk);
    make(desk, points("k", "a", 40));
    assert!(Arc::ptr_eq(&before, &by_number(desk)));
    make(desk, Change::Renumber { candidate: "k".into(), number: number(7) });
    assert!(!Arc::ptr_eq(&before, &by_number(desk)));
}

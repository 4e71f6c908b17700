//! What was judged before never changes what is judged now.

use super::tests::desk;
use super::{Desk, Judged};
use crate::rules::{CandidateId, CandidateNumber, Change, NewCandidate, PartId, Points};
use leptos::prelude::*;
use std::sync::Arc;

fn number(number: u32) -> CandidateNumber {
    CandidateNumber::new(number).unwrap()
}

fn points(who: &str, part: &str, points: u32) -> Change {
    let points = Some(Points::from_hundredths(points * 100).unwrap());
    Change::EnterPoints { candidate: who.into(), part: PartId::from(part), points }
}

/// The identifiers by number, as the desk has them.
fn by_number(desk: Desk) -> Arc<[CandidateId]> {
    desk.judged.with(|judged| judged.by_number().clone())
}

#[test]
fn what_was_judged_before_never_changes_what_is_judged_now() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    let added = [("z", 102), ("a", 103), ("m", 100)];
    let candidates =
        added.map(|(id, at)| NewCandidate { id: id.into(), number: number(at), identity: None }).into();
    let removed = |removed| Change::MarkRemoved { candidates: vec!["a".into()], removed };
    let renumbered = Change::Renumber { candidate: "z".into(), number: number(99) };
    let shown: [(Change, &[&str]); 10] = [
        (Change::AddCandidates { candidates }, &["m", "k", "z", "a"]),
        (points("z", "a", 40), &["m", "k", "z", "a"]),
        (points("z", "b", 30), &["m", "k", "z", "a"]),
        (points("m", "a", 50), &["m", "k", "z", "a"]),
        (points("m", "b", 30), &["m", "k", "z", "a"]),
        (removed(true), &["m", "k", "z"]),
        (points("k", "a", 10), &["m", "k", "z"]),
        (renumbered, &["z", "m", "k"]),
        (removed(false), &["z", "m", "k", "a"]),
        (points("a", "a", 60), &["z", "m", "k", "a"]),
    ];
    for (change, order) in shown {
        let what = format!("{change:?}");
        assert!(desk.change(change), "{what}");
        let dossier = desk.dossier.get().unwrap();
        assert_eq!(*desk.judged.get(), Judged::of(Some(&dossier), None), "{what}");
        assert_eq!(by_number(desk).iter().map(CandidateId::as_str).collect::<Vec<_>>(), order, "{what}");
    }
    let ranked =
        desk.judged.with(|judged| judged.ranking.iter().map(|one| one.who.clone()).collect::<Vec<_>>());
    assert_eq!(ranked, ["m".into(), "z".into()]);
}

#[test]
fn the_order_is_the_very_same_list_while_nobody_comes_goes_or_gets_another_number() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    let before = by_number(desk);
    assert!(desk.change(points("k", "a", 40)));
    assert!(Arc::ptr_eq(&before, &by_number(desk)));
    assert!(desk.change(Change::Renumber { candidate: "k".into(), number: number(7) }));
    assert!(!Arc::ptr_eq(&before, &by_number(desk)));
}

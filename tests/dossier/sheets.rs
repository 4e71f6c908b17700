//! Where the score sheets of members went.

use crate::members::lid;
use crate::selection::*;
use selectiewijzer::rules::{Change, Dossier, Moment, Opening, Refusal, SheetOf};

fn hand_out(member: &str, at: Moment) -> Change {
    Change::HandOut { member: lid(member), at }
}

fn collect(member: &str, check: &str) -> Change {
    Change::Collect { member: lid(member), at: moment(), check: check.to_owned() }
}

#[test]
fn a_sheet_says_whose_it_is_and_a_dossier_is_nobodys() {
    assert_eq!(selection().sheet_member(), None);
    let (dossier, procedure) = ("dossier".to_owned(), "RBG9AS8M".to_owned());
    let sheet = Some(SheetOf { dossier, member: lid("an"), procedure, announced: None });
    let sheet = Dossier::open(Opening { sheet, ..selection().opening().clone() });
    assert_eq!(sheet.sheet_member(), Some(&lid("an")));
}

#[test]
fn only_who_is_on_the_committee_gets_a_sheet_and_brings_it_back() {
    let dossier = after(&selection(), &seats(&["an", "bo"]));
    for change in [hand_out("vreemde", moment()), collect("vreemde", "AB")] {
        assert_eq!(refused(&dossier, &change), Refusal::UnknownMember(lid("vreemde")));
    }
    let later: Moment = "2026-11-24T10:00".parse().expect("a moment");
    let went = after(&dossier, &[hand_out("an", moment()), hand_out("an", later), collect("an", "AB")]);
    let trail = went.sheet_trails().get(&lid("an")).expect("a trail");
    assert_eq!(trail.handed_out, Some(later), "the last time counts");
    assert_eq!(trail.collected, Some((moment(), "AB".to_owned())));
    assert!(!went.sheet_trails().contains_key(&lid("bo")));
}

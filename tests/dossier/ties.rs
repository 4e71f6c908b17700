//! Equal totals: the tie stands, unless it was decided beforehand otherwise.

use crate::selection::*;
use selectiewijzer::rules::{
    Change, Dossier, FindingKind, Needed, Refusal, Ruling, TieDecidedBy, TieOutcome, TieRule,
};

/// `a` and `b` tie on 75 points; `c` follows with 70.
fn tied(rule: Option<TieRule>) -> Dossier {
    let decisions: Vec<Change> = rule.into_iter().map(|rule| decide(Ruling::Ties(rule))).collect();
    let all =
        [scores("a", ["20", "25", "30"]), scores("b", ["25", "15", "35"]), scores("c", ["20", "20", "30"])];
    after(&after(&selection(), &decisions), &all.concat())
}

fn lot(order: &[&str], witnesses: &[&str]) -> Change {
    let witnesses = witnesses.iter().map(|name| (*name).to_owned()).collect();
    outcome(order, TieDecidedBy::Lot { drawn: moment(), witnesses })
}

fn authority(order: &[&str], reasons: &str) -> Change {
    let (body, reasons) = ("college".to_owned(), reasons.to_owned());
    outcome(order, TieDecidedBy::Authority { body, date: moment().date, reasons })
}

fn outcome(order: &[&str], by: TieDecidedBy) -> Change {
    Change::RecordTie { outcome: TieOutcome { order: order.iter().map(|id| who(id)).collect(), by } }
}

fn open_ties(dossier: &Dossier) -> Vec<usize> {
    let ties = dossier.findings().into_iter().filter_map(|finding| match finding.kind {
        FindingKind::Tie(place) => Some(place),
        _ => None,
    });
    ties.collect()
}

fn order(places: &[(&str, usize)]) -> Vec<(String, usize)> {
    places.iter().map(|(id, place)| ((*id).to_owned(), *place)).collect()
}

#[test]
fn a_tie_stands_and_the_check_says_so() {
    let dossier = tied(None);
    assert_eq!(places(&dossier), order(&[("a", 1), ("b", 1), ("c", 3)]));
    assert_eq!(open_ties(&dossier), [1]);
}

#[test]
fn the_choice_of_the_authority_is_recorded_and_changes_no_place() {
    let dossier = accepted(&tied(None), &authority(&["b", "a"], "ervaring in het werkveld"));
    assert_eq!(places(&dossier), order(&[("a", 1), ("b", 1), ("c", 3)]));
    assert!(open_ties(&dossier).is_empty());
    let other = accepted(&dossier, &authority(&["a", "b"], "beschikbaarheid"));
    assert_eq!(other.ties().len(), 1, "one outcome for one tie");
}

#[test]
fn a_choice_gives_its_reasons_and_is_between_all_who_are_tied() {
    assert_eq!(refused(&tied(None), &authority(&["a", "b"], " ")), Refusal::Empty(Needed::Reason));
    for order in [&["a"][..], &["a", "c"], &["a", "b", "c"], &["a", "a"], &[]] {
        assert_eq!(refused(&tied(None), &authority(order, "reden")), Refusal::NotTied, "{order:?}");
    }
}

#[test]
fn parts_decide_where_that_was_decided_beforehand() {
    let dossier = tied(Some(TieRule::Parts(vec![part(ORAL)])));
    assert_eq!(places(&dossier), order(&[("b", 1), ("a", 2), ("c", 3)]));
}

#[test]
fn a_lot_is_drawn_only_where_that_was_decided_beforehand() {
    assert_eq!(refused(&tied(None), &lot(&["b", "a"], &["An"])), Refusal::NotTied);
    let dossier = tied(Some(TieRule::Lot));
    assert_eq!(places(&dossier), order(&[("a", 1), ("b", 1), ("c", 3)]), "until it is drawn");
    assert_eq!(refused(&dossier, &lot(&["b", "a"], &[])), Refusal::Empty(Needed::Witnesses));
    let drawn = accepted(&dossier, &lot(&["b", "a"], &["An"]));
    assert_eq!(places(&drawn), order(&[("b", 1), ("a", 2), ("c", 3)]));
}

#[test]
fn a_lot_no_longer_counts_when_others_are_tied() {
    let drawn = accepted(&tied(Some(TieRule::Lot)), &lot(&["b", "a"], &["An"]));
    let joined = accepted(&drawn, &enter("c", ORAL, "35"));
    assert_eq!(places(&joined), order(&[("a", 1), ("b", 1), ("c", 1)]));
    assert_eq!(open_ties(&joined), [1]);
}

fn outcome_holds(dossier: &Dossier, change: &Change) -> bool {
    let Change::RecordTie { outcome } = change else { panic!("the outcome of a tie") };
    outcome.holds_in(&dossier.ranking())
}

#[test]
fn a_choice_holds_as_long_as_these_and_no_others_stand_equal() {
    let choice = authority(&["b", "a"], "ervaring");
    assert!(outcome_holds(&tied(None), &choice));
    for (change, because) in [
        (enter("b", ORAL, "36"), "one of them went ahead"),
        (enter("b", ORAL, "34"), "one of them fell behind"),
        (enter("b", ORAL, "19"), "one of them failed"),
        (enter("c", ORAL, "35"), "a third joined them"),
    ] {
        assert!(!outcome_holds(&accepted(&tied(None), &change), &choice), "{because}");
    }
    let nobody_passed = after(&tied(None), &[enter("a", ORAL, "19"), enter("b", ORAL, "19")]);
    assert!(!outcome_holds(&nobody_passed, &choice));
}

#[test]
fn a_lot_holds_as_long_as_the_totals_are_equal_though_it_gave_places_apart() {
    let change = lot(&["b", "a"], &["An"]);
    let drawn = accepted(&tied(Some(TieRule::Lot)), &change);
    assert_eq!(places(&drawn), order(&[("b", 1), ("a", 2), ("c", 3)]));
    assert!(outcome_holds(&drawn, &change));
    assert!(!outcome_holds(&accepted(&drawn, &enter("a", ORAL, "31")), &change));
    assert!(!outcome_holds(&accepted(&drawn, &enter("c", ORAL, "35")), &change));
    // A choice of the authority between two who have places of their own says nothing.
    assert!(!outcome_holds(&drawn, &authority(&["b", "a"], "ervaring")));
}

#[test]
fn of_several_ties_the_one_that_was_taken_back_comes_back() {
    let arrives = Change::AddCandidates { candidates: vec![arrival("d", 14)] };
    let four = after(&accepted(&tied(None), &arrives), &scores("d", ["25", "15", "30"]));
    let both = after(&four, &[authority(&["b", "a"], "ervaring"), authority(&["d", "c"], "beschikbaarheid")]);
    for tied in [["b", "a"], ["d", "c"]] {
        let take_back = Change::TakeBackTie { order: tied.map(who).to_vec() };
        let inverse = both.inverse(&take_back).expect("a way back");
        let again = after(&accepted(&both, &take_back), &inverse);
        assert!(both.ties().iter().all(|outcome| again.ties().contains(outcome)), "{tied:?}");
    }
}

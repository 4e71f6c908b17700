//! What the check finds, each at its edge: found where it is, and not where it nearly is.

use crate::marks::marked;
use crate::members::{by_mean, gives};
use crate::selection::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{Change, Dossier, FindingKind, Matter, NewCandidate, Opening};

fn has(dossier: &Dossier, kind: &FindingKind) -> bool {
    dossier.findings().iter().any(|finding| finding.kind == *kind)
}

/// A dossier with this procedure and one candidate.
fn with(procedure: &str) -> Dossier {
    let wire: WireProcedure = serde_json::from_str(procedure).expect("the published format");
    let announced = wire.draft().announce().expect("a sound procedure");
    let opening = Opening { announced, ..opened().opening().clone() };
    accepted(&Dossier::open(opening), &Change::AddCandidates { candidates: vec![arrival("a", 11)] })
}

#[test]
fn who_has_no_name_in_the_key_is_found() {
    assert!(!has(&selection(), &FindingKind::Nameless));
    let nameless = NewCandidate { identity: None, ..arrival("d", 14) };
    let four = accepted(&selection(), &Change::AddCandidates { candidates: vec![nameless] });
    assert!(has(&four, &FindingKind::Nameless));
}

#[test]
fn only_what_is_open_in_a_procedure_has_to_be_decided() {
    assert!(opened().matters(Matter::Split) && !marked().matters(Matter::Split));
    assert!(by_mean().matters(Matter::SpreadLimit) && !selection().matters(Matter::SpreadLimit));
    assert!(!selection().matters(Matter::Competencies), "the vacancy names none");
}

#[test]
fn a_part_without_points_is_unjudged_and_one_with_points_is_open() {
    let suitability =
        with(r#"{"parts": [{"id": "a", "judged_by": "suitability"}, {"id": "b", "max": "10"}]}"#);
    assert!(has(&suitability, &FindingKind::Unjudged) && has(&suitability, &FindingKind::Open));
    assert!(has(&selection(), &FindingKind::Open) && !has(&selection(), &FindingKind::Unjudged));
}

#[test]
fn a_fifth_of_the_maximum_apart_is_not_wide_and_a_hundredth_more_is() {
    assert!(!selection().is_wide(points("8"), points("40")));
    assert!(selection().is_wide(points("8,01"), points("40")));
}

#[test]
fn no_reasons_are_missing_while_members_have_still_to_score() {
    let begun = accepted(&by_mean(), &gives("an", "a", "30"));
    assert!(!has(&begun, &FindingKind::MotivationMissing));
    let all = after(&begun, &[gives("voorzitter", "a", "30"), gives("bo", "a", "30")]);
    assert!(has(&all, &FindingKind::MotivationMissing));
    assert!(!has(&accepted(&all, &motivate("a", ORAL, "vlot")), &FindingKind::MotivationMissing));
}

#[test]
fn open_advice_is_not_waited_for() {
    let advised = with(r#"{"parts": [{"id": "a", "judged_by": "advice"}, {"id": "b", "max": "10"}]}"#);
    let open = |dossier: &Dossier| {
        dossier.findings().into_iter().filter(|finding| finding.kind == FindingKind::Open).count()
    };
    assert_eq!(open(&advised), 1, "the part with points");
    assert_eq!(open(&accepted(&advised, &enter("a", "b", "5"))), 0);
}

//! What is decided beforehand.

use crate::selection::*;
use selectiewijzer::rules::{
    Change, Combine, Fault, FindingKind, Matter, MemberId, MemberScore, Panel, Refusal, Ruling, TieRule,
};

fn take_back(matter: Matter) -> Change {
    Change::TakeBackDecision { matter }
}

fn steps(on: &str, step: &str) -> Ruling {
    Ruling::Steps([(part(on), points(step))].into_iter().collect())
}

fn panel(on: &str) -> Ruling {
    let members = ["eerste", "tweede"].map(MemberId::from).into();
    Ruling::Panels([(part(on), Panel { combine: Combine::Mean, members })].into_iter().collect())
}

fn faults(refusal: Refusal) -> Vec<Fault> {
    match refusal {
        Refusal::Defects(defects) => defects.into_iter().map(|defect| defect.fault).collect(),
        other => panic!("no defects: {other:?}"),
    }
}

#[test]
fn nothing_can_be_scored_before_the_split_is_decided() {
    let add = Change::AddCandidates { candidates: vec![arrival("a", 11)] };
    let dossier = accepted(&opened(), &add);
    assert_eq!(refused(&dossier, &enter("a", ORAL, "20")), Refusal::NotFixed);
    assert_eq!(verdict(&dossier, "a"), None);
    assert!(dossier.findings().iter().any(|finding| finding.kind == FindingKind::NotFixed));
}

#[test]
fn a_split_that_does_not_add_up_is_refused_with_its_defect() {
    let faults = faults(refused(&opened(), &decide(split("30", "20"))));
    assert_eq!(faults, [Fault::SumDiffers { sum: points("50"), maximum: points("60") }]);
}

#[test]
fn a_split_that_leaves_a_part_open_is_refused() {
    let half = Ruling::Split([(part(CASE_STUDY), points("30"))].into_iter().collect());
    assert_eq!(faults(refused(&opened(), &decide(half))), [Fault::StillOpen]);
}

#[test]
fn steps_may_be_decided_before_the_split() {
    let dossier = accepted(&opened(), &decide(steps(ORAL, "0,5")));
    assert!(dossier.scoring().is_none());
    let dossier = accepted(&dossier, &decide(split("30", "30")));
    let scoring = dossier.scoring().expect("a fixed procedure");
    assert_eq!(scoring.procedure.leaf(&part(ORAL)).expect("a leaf").step, points("0,5"));
}

#[test]
fn a_decision_names_who_decided() {
    let Change::Decide { mut decision } = decide(split("30", "30")) else { unreachable!() };
    decision.body = "  ".to_owned();
    let refusal = refused(&opened(), &Change::Decide { decision });
    assert_eq!(refusal, Refusal::Empty(selectiewijzer::rules::Needed::Body));
}

#[test]
fn a_decision_may_be_taken_back_while_nothing_is_scored() {
    let dossier = selection();
    let without = accepted(&dossier, &take_back(Matter::Split));
    assert!(without.scoring().is_none());
    assert_eq!(refused(&without, &take_back(Matter::Split)), Refusal::CannotTakeBack(Matter::Split));
    let scored = accepted(&dossier, &enter("a", ORAL, "0"));
    assert_eq!(refused(&scored, &take_back(Matter::Split)), Refusal::CannotTakeBack(Matter::Split));
}

#[test]
fn once_a_score_exists_a_change_needs_a_reason_and_the_check_warns() {
    let scored = accepted(&selection(), &enter("a", CASE_STUDY, "20"));
    for reason in [None, Some(""), Some("  ")] {
        let refusal = refused(&scored, &decided(split("40", "20"), reason));
        assert_eq!(refusal, Refusal::ReasonNeeded(Matter::Split));
    }
    let changed = accepted(&scored, &decided(split("40", "20"), Some("rekenfout in het besluit")));
    assert_eq!(changed.decisions(Matter::Split).len(), 2, "the earlier decision stays on record");
    let kinds: Vec<_> = changed.findings().into_iter().map(|finding| finding.kind).collect();
    assert!(kinds.contains(&FindingKind::ChangedAfterScore));
}

#[test]
fn a_decision_that_entered_scores_do_not_fit_is_refused() {
    let scored = accepted(&selection(), &enter("a", COMPETENCY_TEST, "25"));
    let refusal = refused(&scored, &decided(split("40", "20"), Some("andere verdeling")));
    let expected = Refusal::ScoresWouldNotFit { candidate: number(11), part: part(COMPETENCY_TEST) };
    assert_eq!(refusal, expected);
    let refusal = refused(&scored, &decided(steps(COMPETENCY_TEST, "2"), Some("andere stap")));
    assert_eq!(refusal, expected);
}

#[test]
fn a_decision_that_scores_of_members_do_not_fit_is_refused() {
    let seated = after(&selection(), &seats(&["eerste", "tweede"]));
    let dossier = accepted(&seated, &decide(panel(COMPETENCY_TEST)));
    let of_member = Change::EnterMemberScore {
        candidate: who("b"),
        part: part(COMPETENCY_TEST),
        member: MemberId::from("eerste"),
        score: Some(MemberScore::Points(points("25"))),
    };
    let scored = accepted(&dossier, &of_member);
    let refusal = refused(&scored, &decided(split("40", "20"), Some("andere verdeling")));
    let expected = Refusal::ScoresWouldNotFit { candidate: number(12), part: part(COMPETENCY_TEST) };
    assert_eq!(refusal, expected);
}

#[test]
fn ties_are_decided_by_parts_that_carry_points() {
    let by = |on: &str| decide(Ruling::Ties(TieRule::Parts(vec![part(ORAL), part(on)])));
    for unknown in ["schriftelijk", "derde-proef"] {
        assert_eq!(refused(&opened(), &by(unknown)), Refusal::NoSuchLeaf(part(unknown)));
    }
    assert!(opened().apply(&by(CASE_STUDY)).is_ok());
}

#[test]
fn every_matter_that_is_open_and_undecided_is_a_warning() {
    let undecided = opened().findings().into_iter().filter(|finding| finding.kind == FindingKind::Undecided);
    assert!(undecided.count() >= 4);
}

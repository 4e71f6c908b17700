//! What the check may tell while the running result is hidden, and what is still unsettled.

use crate::concluding::{ready, scored};
use crate::selection::*;
use selectiewijzer::rules::{Change, Dossier, Finding, FindingKind, FindingPlace, Found};

fn hidden(dossier: &Dossier) -> Dossier {
    accepted(dossier, &Change::ShowRunningResult { shown: false })
}

fn tells_of_a_tie(dossier: &Dossier) -> bool {
    Found::of(dossier).warnings.iter().any(|found| matches!(found.kind, FindingKind::Tie(_)))
}

#[test]
fn that_two_stand_equal_is_told_only_where_the_result_may_be_shown() {
    assert!(tells_of_a_tie(&scored()), "the running result is shown");
    assert!(!tells_of_a_tie(&hidden(&scored())));
    let all_but_one = after(&hidden(&scored()), &[lock(CASE_STUDY), lock(COMPETENCY_TEST)]);
    assert!(!all_but_one.all_tests_closed() && !all_but_one.result_may_be_shown());
    let closed = accepted(&all_but_one, &lock(ORAL));
    assert!(closed.all_tests_closed() && closed.result_may_be_shown());
    assert!(tells_of_a_tie(&closed), "every test is closed");
    assert!(!hidden(&opened()).result_may_be_shown(), "nothing can be closed yet");
}

#[test]
fn what_does_not_tell_of_the_result_is_told_all_the_same() {
    let found = Found::of(&hidden(&scored()));
    let others = scored().findings().into_iter().filter(|found| found.place != FindingPlace::Ranking);
    let (errors, warnings): (Vec<_>, Vec<_>) = others.partition(Finding::is_error);
    assert_eq!((&found.errors, &found.warnings), (&errors, &warnings));
    assert!(!found.warnings.is_empty());
}

#[test]
fn errors_stay_unsettled_and_warnings_until_somebody_accepts_them() {
    let dossier =
        accepted(&scored(), &Change::Motivate { candidate: who("a"), part: part(ORAL), motivation: None });
    let found = Found::of(&dossier);
    assert!(!found.errors.is_empty() && found.warnings.len() > 1);
    let all = [found.errors.clone(), found.warnings.clone()].concat();
    assert_eq!(found.clone().unsettled(&dossier), all);
    let [first, rest @ ..] = found.warnings.as_slice() else { panic!("warnings") };
    let settled = accepted(&dossier, &Change::AcceptWarning { key: first.key(), accepted: true });
    assert_eq!(Found::of(&settled).unsettled(&settled), [&found.errors, rest].concat());
    let ready = ready(&scored());
    assert_eq!(Found::of(&ready).unsettled(&ready), []);
}

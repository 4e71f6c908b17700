//! What was recorded is taken back as it was, or refused with its first reason.

use crate::oral::{LISTENING, observed_oral};
use crate::selection::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{Decision, Dossier, Fault, Matter, Observed, Opening, Percent, Ruling, Unsound};

fn decision(ruling: Ruling) -> Decision {
    let (body, reference) = ("college".to_owned(), "CBS 2026/12".to_owned());
    Decision { ruling, body, date: moment().date, reference, reason: None }
}

/// What becomes of the selection when other decisions were recorded on this matter.
fn with(dossier: &Dossier, matter: Matter, decisions: Vec<Decision>) -> Result<Dossier, Unsound> {
    let mut recorded = dossier.recorded();
    recorded.decisions.insert(matter, decisions);
    Dossier::restore(recorded)
}

#[test]
fn a_dossier_is_what_was_recorded_of_it() {
    for dossier in [opened(), selection(), after(&selection(), &scores("a", ["20", "20", "30"]))] {
        assert_eq!(Dossier::restore(dossier.recorded()), Ok(dossier));
    }
}

#[test]
fn a_decision_stands_under_its_own_matter_and_a_matter_has_one() {
    let wrong = Err(Unsound::WrongMatter(Matter::Split));
    assert_eq!(with(&selection(), Matter::Split, Vec::new()), wrong);
    assert_eq!(with(&selection(), Matter::Split, vec![decision(Ruling::Competencies(Vec::new()))]), wrong);
    let second = vec![decision(split("30", "30")), decision(Ruling::Competencies(Vec::new()))];
    assert_eq!(with(&selection(), Matter::Split, second), wrong);
}

#[test]
fn a_split_that_does_not_add_up_is_no_dossier_and_one_that_is_open_is() {
    let Err(Unsound::Procedure(defects)) = with(&opened(), Matter::Split, vec![decision(split("30", "31"))])
    else {
        panic!("61 is not 60")
    };
    assert!(defects.iter().all(|defect| defect.fault != Fault::StillOpen), "{defects:?}");
    assert!(opened().scoring().is_none());
    let open = Dossier::restore(opened().recorded()).expect("nothing was decided yet");
    assert!(open.scoring().is_none());
}

#[test]
fn the_spread_limit_is_the_decided_one_and_a_fifth_before() {
    assert_eq!(selection().spread_limit(), Percent::TWENTY);
    let ten = Percent::from_hundredths(1_000).expect("a share");
    let decided = accepted(&selection(), &decide(Ruling::SpreadLimit(ten)));
    assert_eq!(decided.spread_limit(), ten);
}

#[test]
fn what_the_vacancy_does_not_have_cannot_have_been_observed() {
    let seen = observed_oral();
    assert_eq!(Dossier::restore(seen.recorded()), Ok(seen.clone()));
    let with = |change: &dyn Fn(&mut Observed)| {
        let mut recorded = seen.recorded();
        let candidate = recorded.candidates.get_mut(&who("a")).expect("a candidate");
        change(candidate.oral.criteria.get_mut(&LISTENING.into()).expect("what was observed"));
        Dossier::restore(recorded)
    };
    let unknown = Err(Unsound::UnknownCriterion(LISTENING.into()));
    assert_eq!(with(&|observed| observed.level = Some(4)), unknown, "there are three levels");
    assert_eq!(
        with(&|observed| observed.indicators = [2].into_iter().collect()),
        unknown,
        "there are two examples"
    );
    assert!(with(&|observed| observed.indicators = [1].into_iter().collect()).is_ok());
}

#[test]
fn a_step_may_be_decided_while_the_split_is_still_open() {
    let steps = Ruling::Steps([(part(ORAL), points("0,5"))].into_iter().collect());
    let decided = accepted(&opened(), &decide(steps));
    assert!(decided.scoring().is_none());
    assert_eq!(Dossier::restore(decided.recorded()), Ok(decided));
}

#[test]
fn a_procedure_that_cannot_be_counted_exactly_is_kept_as_long_as_nothing_fixes_it() {
    let most = ["99999,89", "99999,71", "99999,43", "99999,37", "99999,31"];
    let parts: Vec<String> = (1..)
        .zip(most)
        .map(|(at, most)| format!(r#"{{"id": "deel-{at}", "max": "1", "raw_max": "{most}"}}"#))
        .collect();
    let wire: WireProcedure =
        serde_json::from_str(&format!(r#"{{"parts": [{}]}}"#, parts.join(", "))).expect("the format");
    let announced = wire.draft().announce().expect("sound");
    let dossier = Dossier::open(Opening { announced, ..opened().opening().clone() });
    assert_eq!(Dossier::restore(dossier.recorded()), Ok(dossier));
}

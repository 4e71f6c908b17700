//! Rounds: who misses a condition in one does not take the next.

use crate::selection::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::press::write_results;
use selectiewijzer::rules::{Change, Dossier, FindingKind, Matter, Opening};
use selectiewijzer::wording;

const WRITTEN: &str = "schriftelijk";
const INTERVIEW: &str = "gesprek";

fn in_rounds() -> Dossier {
    let wire: WireProcedure = serde_json::from_str(
        r#"{"parts": [{"id": "schriftelijk", "title": "Schriftelijke proef", "max": "60", "floor": "50%"},
            {"id": "gesprek", "title": "Gesprek", "max": "40", "floor": "50%"}], "total_floor": "60%",
            "rounds": [["schriftelijk"], ["gesprek"]]}"#,
    )
    .expect("the published format");
    let announced = wire.draft().announce().expect("a sound procedure");
    let opening = Opening { announced, ..opened().opening().clone() };
    let candidates = [("a", 11), ("b", 12)].map(|(id, number)| arrival(id, number)).to_vec();
    accepted(&Dossier::open(opening), &Change::AddCandidates { candidates })
}

/// One who missed the written test, and one who passed everything.
fn one_left_out() -> Dossier {
    after(&in_rounds(), &[enter("a", WRITTEN, "29"), enter("b", WRITTEN, "40"), enter("b", INTERVIEW, "30")])
}

fn kinds(dossier: &Dossier) -> Vec<FindingKind> {
    dossier.findings().into_iter().map(|finding| finding.kind).collect()
}

#[test]
fn who_is_left_out_is_not_waited_for() {
    let dossier = one_left_out();
    assert_eq!(dossier.left_out(dossier.candidate(&who("a")).expect("known")), [part(INTERVIEW)]);
    assert!(!kinds(&dossier).contains(&FindingKind::Open));
    let closed = after(&dossier, &[lock(WRITTEN), lock(INTERVIEW)]);
    assert!(closed.locked(&part(INTERVIEW)).is_some());
    let progress = dossier.progress();
    assert_eq!((progress[1].of, progress[1].done()), (1, 1));
}

#[test]
fn a_score_for_who_is_left_out_is_an_error_and_changes_nothing() {
    let scored = accepted(&one_left_out(), &enter("a", INTERVIEW, "40"));
    assert!(kinds(&scored).contains(&FindingKind::ScoredThoughLeftOut));
    assert_eq!(verdict(&scored, "a"), verdict(&one_left_out(), "a"));
    // Where the earlier round is put right, it counts.
    let right = accepted(&scored, &enter("a", WRITTEN, "30"));
    assert!(verdict(&right, "a").expect("takes part").is_passed());
    assert!(!kinds(&right).contains(&FindingKind::ScoredThoughLeftOut));
}

#[test]
fn rounds_are_said_to_candidates_on_screen_and_in_tables() {
    let dossier = one_left_out();
    let procedure = &dossier.scoring().expect("fixed").procedure;
    assert_eq!(
        wording::rounds(dossier.announced()),
        ["Alleen wie elk minimum haalt op “Schriftelijke proef”, gaat verder naar “Gesprek”."]
    );
    assert_eq!(
        wording::verdict_reasons(&verdict(&dossier, "a").expect("takes part"), procedure),
        ["Schriftelijke proef: 29 punten, minstens 30 nodig.", "Gaat niet verder naar “Gesprek”."]
    );
    let table = String::from_utf8(write_results(&dossier)).expect("text");
    assert!(table.lines().nth(1).expect("a row").contains(";29;niet verder;;;;"), "{table}");
}

#[test]
fn announced_rounds_leave_nothing_to_decide_about_the_oral_test() {
    assert!(!in_rounds().matters(Matter::Oral));
    assert!(selection().matters(Matter::Oral));
}

//! Work that is marked on another scale than the part's points.

use crate::selection::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::press::write_results;
use selectiewijzer::rules::{Change, Dossier, Leaf, Opening, Part, Points, Refusal, entered};
use selectiewijzer::wording;

const KNOWLEDGE: &str = "kennis";

/// A test of 80 marks for 30 points, and an interview of 40 points.
pub(crate) fn marked() -> Dossier {
    let wire: WireProcedure = serde_json::from_str(
        r#"{"parts": [{"id": "kennis", "title": "Kennistest", "max": "30", "raw_max": "80", "step": "1", "floor": "50%"},
            {"id": "gesprek", "title": "Gesprek", "max": "40", "floor": "50%"}], "total_floor": "60%"}"#,
    )
    .expect("the published format");
    let announced = wire.draft().announce().expect("a sound procedure");
    let opening = Opening { announced, ..opened().opening().clone() };
    accepted(&Dossier::open(opening), &Change::AddCandidates { candidates: vec![arrival("a", 11)] })
}

fn knowledge(dossier: &Dossier) -> (Part<Points>, Leaf<Points>) {
    let procedure = &dossier.scoring().expect("fixed").procedure;
    let id = part(KNOWLEDGE);
    (procedure.part(&id).expect("the test").clone(), procedure.leaf(&id).expect("the test").clone())
}

fn reasons(dossier: &Dossier) -> Vec<String> {
    let procedure = &dossier.scoring().expect("fixed").procedure;
    wording::verdict_reasons(&verdict(dossier, "a").expect("takes part"), procedure)
}

#[test]
fn what_is_announced_says_the_most_that_can_be_entered_where_it_is_known() {
    let most = |dossier: &Dossier, id: &str| {
        let leaves = dossier.announced().leaves();
        leaves.into_iter().find(|(found, _)| found.id == part(id)).expect("the part").1.most_entered()
    };
    assert_eq!(most(&marked(), KNOWLEDGE), Some(points("80")), "marks");
    assert_eq!(most(&marked(), "gesprek"), Some(points("40")), "points");
    assert_eq!(most(&opened(), CASE_STUDY), None, "open until the split");
}

#[test]
fn marks_are_entered_up_to_the_raw_maximum_and_by_the_step() {
    let dossier = marked();
    assert!(dossier.apply(&enter("a", KNOWLEDGE, "80")).is_ok());
    let above = Refusal::AboveMaximum { part: part(KNOWLEDGE), points: points("81"), maximum: points("80") };
    assert_eq!(refused(&dossier, &enter("a", KNOWLEDGE, "81")), above);
    let off = Refusal::OffStep { part: part(KNOWLEDGE), points: points("40,5"), step: points("1") };
    assert_eq!(refused(&dossier, &enter("a", KNOWLEDGE, "40,5")), off);
}

#[test]
fn what_is_said_of_marks_is_said_in_marks_and_of_the_whole_in_points() {
    let (known, _) = knowledge(&marked());
    assert_eq!(wording::limits(&known), "maximum 80, minimum 40, omgerekend naar 30 punten");
    assert_eq!(reasons(&marked()), ["Kennistest: minstens 40 op 80 nodig.", "Gesprek: minstens 20 nodig."]);
    let missed = after(&marked(), &[enter("a", KNOWLEDGE, "39"), enter("a", "gesprek", "20")]);
    assert_eq!(
        reasons(&missed),
        ["Kennistest: 39 op 80, minstens 40 nodig.", "Totaal: 34,62… punten, minstens 42 nodig."]
    );
}

#[test]
fn minutes_and_results_say_the_mark_and_what_it_became() {
    let dossier = after(&marked(), &[enter("a", KNOWLEDGE, "41"), enter("a", "gesprek", "40")]);
    let (known, leaf) = knowledge(&dossier);
    let candidate = dossier.candidate(&who("a")).expect("a candidate");
    assert_eq!(wording::score(candidate, &known, &leaf), "41 op 80 = 15,37… (123/8)");
    assert_eq!(entered(&candidate.entry(&known.id), &leaf).expect("a mark").to_string(), "41");
    let table = String::from_utf8(write_results(&dossier)).expect("text");
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].contains("Kennistest op 80;Kennistest;Gesprek"), "{}", lines[0]);
    assert!(lines[1].contains(";41;15,37;40;55,37;443/8 punten;"), "{}", lines[1]);
}

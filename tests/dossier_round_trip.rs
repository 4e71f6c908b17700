//! Law 7 of the domain: print, then read, gives the same dossier back, over every kind of change.

mod play;

use play::{any_change, concluding_twice, entry, moment, opening, play, some_changes};
use proptest::prelude::*;
use selectiewijzer::archive::{self, CellDefect, WireEntry, WireOpening};
use selectiewijzer::rules::{Dossier, Reopening, Unsound};
use serde_json::json;

proptest! {
    #[test]
    fn a_change_reads_back_as_it_was_printed(change in any_change(), number in 1..u64::MAX) {
        let mut made = entry(number, change);
        made.reason = Some("tikfout".into());
        made.undoes = Some(3);
        let text = serde_json::to_string(&WireEntry(made.clone())).expect("text");
        let WireEntry(read) = serde_json::from_str(&text).expect("the same entry");
        prop_assert_eq!(read, made);
    }

    #[test]
    fn a_dossier_reads_back_as_it_was_printed(changes in some_changes()) {
        let dossier = play(&changes);
        let text = serde_json::to_string(&archive::cells(&dossier)).expect("text");
        let cells = serde_json::from_str(&text).expect("cells");
        prop_assert_eq!(archive::dossier(&cells).expect("the same dossier"), dossier);
    }

    #[test]
    fn only_the_cells_that_differ_are_named(changes in some_changes()) {
        let mut dossier = Dossier::open(opening());
        let mut cells = archive::cells(&dossier);
        for change in &changes {
            let Ok(next) = dossier.apply(change) else { continue };
            for (name, value) in archive::changed_cells(&dossier, &next) {
                match value {
                    Some(value) => prop_assert_ne!(cells.insert(name, value.clone()), Some(value)),
                    None => prop_assert!(cells.remove(&name).is_some()),
                }
            }
            prop_assert_eq!(&cells, &archive::cells(&next));
            dossier = next;
        }
    }
}

#[test]
fn an_opening_reads_back_as_it_was_printed() {
    let text = serde_json::to_string(&WireOpening(opening())).expect("text");
    assert_eq!(serde_json::from_str::<WireOpening>(&text).expect("an opening").0, opening());
}

#[test]
fn cells_of_the_first_release_still_open() {
    let mut cells = archive::cells(&play(&[play::split(), two_names()]));
    let member = json!({"id": "m", "name": "An", "function": "", "role": "secretary", "external": false, "removed": false});
    cells.insert("committee/m".to_owned(), member);
    cells.insert("members/a/mondeling/m".to_owned(), json!("recused"));
    cells.insert("notes/attendance".to_owned(), json!("An en Bo"));
    let dossier = archive::dossier(&cells).expect("a dossier");
    assert!(!dossier.committee()[&"m".into()].also_member);
    assert_eq!(archive::cells(&dossier), cells, "and is written as it was");
}

#[test]
fn reopenings_read_back_in_their_order() {
    let mut recorded = Dossier::open(opening()).recorded();
    let reopened = |part: &str| Reopening {
        part: part.into(),
        at: moment(25, 9, 0),
        decided_by: "college".into(),
        reason: "rekenfout".into(),
    };
    recorded.reopenings = vec![reopened("mondeling"), reopened("gevalstudie"), reopened("mondeling")];
    let dossier = Dossier::restore(recorded).expect("a dossier");
    assert_eq!(archive::dossier(&archive::cells(&dossier)), Ok(dossier));
}

/// Two candidates, closed twice, the first closing adopted.
fn twice_closed() -> Dossier {
    let dossier = play(&[play::split(), two_names()]);
    let changes = concluding_twice(&dossier);
    changes.iter().fold(dossier, |dossier, change| dossier.apply(change).unwrap_or(dossier))
}

#[test]
fn each_closing_and_each_adoption_is_a_cell_of_its_own_without_names() {
    let dossier = twice_closed();
    let cells = archive::cells(&dossier);
    for name in [
        "closings/1",
        "closings/2",
        "adoptions/1",
        "selection_reopenings/1",
        "declined/b",
        "reserve",
        "offers/b/1",
    ] {
        let value = cells.get(name).expect(name);
        assert!(!value.to_string().contains("Naam"), "{name}: {value}");
    }
    assert_eq!(archive::dossier(&cells), Ok(dossier));
}

#[test]
fn closings_that_no_changes_could_lead_to_are_refused() {
    let sound = archive::cells(&twice_closed());
    let without = |name: &str| {
        let mut cells = sound.clone();
        cells.remove(name);
        archive::dossier(&cells).expect_err("a defect")
    };
    for name in ["closings/1", "selection_reopenings/1"] {
        assert_eq!(without(name), CellDefect::Unsound(Unsound::Closing(1)), "{name}");
    }
    let stood_with = |cell: &str, value| {
        let mut cells = sound.clone();
        let closing = cells.get_mut("closings/2").expect("a closing");
        closing["stood"][cell] = value;
        archive::dossier(&cells).expect_err("a defect")
    };
    assert_eq!(stood_with("closings/1", json!(0)), CellDefect::Unsound(Unsound::Closing(2)));
    assert_eq!(
        stood_with("names/a", json!({"name": "An", "contact": ""})),
        CellDefect::Unsound(Unsound::Closing(2))
    );
    assert!(matches!(stood_with("title", json!(3)), CellDefect::InClosing(2, _)));
    let mut cells = sound.clone();
    cells.insert("closings/02".into(), json!(0));
    assert_eq!(archive::dossier(&cells), Err(CellDefect::UnknownCell("closings/02".into())));
}

#[test]
fn names_of_candidates_stand_in_the_key_and_nowhere_else() {
    let cells = archive::cells(&play(&[play::split(), two_names()]));
    for (name, value) in &cells {
        let in_key = archive::cell_home(name) == archive::CellHome::Key;
        assert_eq!(in_key, value.to_string().contains("Naam"), "{name}: {value}");
    }
}

fn two_names() -> selectiewijzer::rules::Change {
    let text = r#"{"add_candidates":{"candidates":[
        {"id":"a","number":4,"identity":{"name":"Naam A","contact":""}},
        {"id":"b","number":7,"identity":{"name":"Naam B","contact":""}}]}}"#;
    serde_json::from_str::<archive::OneChange>(text).expect("a change").0
}

#[test]
fn cells_that_no_changes_could_lead_to_are_refused() {
    let sound = archive::cells(&play(&[play::split(), two_names()]));
    let with = |name: &str, value| {
        let mut cells = sound.clone();
        cells.insert(name.to_owned(), value);
        archive::dossier(&cells).expect_err("a defect")
    };
    assert_eq!(with("kleur", json!("rood")), CellDefect::UnknownCell("kleur".into()));
    let number = selectiewijzer::rules::CandidateNumber::new(4).expect("a number");
    assert_eq!(
        with("scores/a/gevalstudie", json!({"points": "31", "presence": "present", "unreadable": null})),
        CellDefect::Unsound(Unsound::DoesNotFit { candidate: number, part: "gevalstudie".into() })
    );
    assert_eq!(with("candidates/c/standing", json!("taking_part")), CellDefect::WithoutNumber("c".into()));
    assert_eq!(
        with("names/c", json!({"name": "Iemand", "contact": ""})),
        CellDefect::Unsound(Unsound::UnknownCandidate("c".into()))
    );
    assert!(matches!(with("title", json!(3)), CellDefect::Unreadable { cell, .. } if cell == "title"));
}

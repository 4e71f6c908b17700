//! What the minutes say, held against approved texts: `APPROVE=1 cargo test --no-default-features --test minutes` writes them anew.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod approving;
mod paper;

use approving::{approved, plain};
use paper::{adopted, begun, closed, moment, scored};
use selectiewijzer::archive::{Document, read_text, write_text};
use selectiewijzer::press::minutes;
use selectiewijzer::rules::{Change, Dossier, SelectionReopening};

fn said(dossier: &Dossier) -> String {
    plain(&minutes(dossier, moment()))
}

#[test]
fn the_minutes_of_an_adopted_selection() {
    approved("minutes-adopted", &said(&adopted(false).0));
}

#[test]
fn the_minutes_of_an_exercise_in_which_nothing_is_scored_yet() {
    approved("minutes-draft", &said(&begun(true, 2).0));
}

#[test]
fn the_minutes_after_a_correction() {
    let mut selection = adopted(false);
    let (at, decided_by, reason) = (moment(), "het college".to_owned(), "een telfout".to_owned());
    let reopening = SelectionReopening { at, decided_by: decided_by.clone(), reason: reason.clone() };
    selection.make(&Change::ReopenSelection { reopening });
    selection.make(&Change::ReopenPart { part: "mondeling".into(), at, decided_by, reason });
    let points = Some("31".parse().expect("points"));
    selection.make(&Change::EnterPoints { candidate: "k2".into(), part: "mondeling".into(), points });
    selection.make(&Change::LockPart { part: "mondeling".into(), at });
    approved("minutes-corrected", &said(&selection.0));
}

#[test]
fn they_are_a_draft_until_they_are_closed_and_provisional_until_they_are_adopted() {
    let foot = |dossier: &Dossier| minutes(dossier, moment()).foot;
    let provisional = "Onder voorbehoud van vaststelling door de aanstellende overheid.";
    for (dossier, draft, subject) in
        [(scored(false).0, true, true), (closed(false).0, false, true), (adopted(false).0, false, false)]
    {
        let text = said(&dossier);
        assert_eq!(text.contains("[ONTWERP]"), draft, "{text}");
        assert_eq!(text.contains(provisional), subject, "{text}");
        assert_eq!(foot(&dossier).ends_with("ONTWERP"), draft);
        assert_eq!(foot(&dossier).ends_with("onder voorbehoud"), subject && !draft);
    }
}

#[test]
fn a_description_travels_as_text_and_comes_back_the_same() {
    let document = minutes(&adopted(true).0, moment());
    let text = write_text(&document).expect("JSON");
    assert_eq!(read_text::<Document>(&text).expect("the same"), document);
}

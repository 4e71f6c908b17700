//! What paper score sheets say, held against approved texts, and that nothing anybody scored is in them.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod approving;
mod paper;

use approving::{approved, plain};
use paper::{PARTS, Selection, adopted, begun, closed, moment, scored};
use selectiewijzer::archive::{Document, fingerprints, write_text};
use selectiewijzer::press::{PaperChoice, minutes, score_sheets};
use selectiewijzer::rules::{
    Change, Dossier, MemberId, PartId, ProceedingsChange, Recusal, RecusalOf, Standing,
};

fn choice(parts: &[&str], members: &[&str], each: bool) -> PaperChoice {
    PaperChoice {
        parts: parts.iter().map(|part| PartId::from(*part)).collect(),
        members: members.iter().map(|member| MemberId::from(*member)).collect(),
        each,
    }
}

fn made(dossier: &Dossier, choice: &PaperChoice) -> Document {
    score_sheets(dossier, choice, moment()).expect("sheets")
}

/// Two candidates, and a member who does not judge one of them on the case study.
fn few() -> Selection {
    let mut selection = begun(false, 2);
    let of = RecusalOf { part: "gevalstudie".into(), member: "luc".into(), candidate: Some("k2".into()) };
    let recusal = Some(Recusal { at: moment(), reason: "een neef".into() });
    selection.make(&Change::Proceedings(ProceedingsChange::Recuse { of, recusal }));
    selection
}

#[test]
fn a_list_for_two_members_with_room_for_points_and_a_motivation() {
    let document = made(&few().0, &choice(&["gevalstudie"], &["luc", "vera"], false));
    approved("score-sheets-list", &plain(&document));
}

#[test]
fn a_sheet_for_each_candidate_with_every_criterion_of_the_oral_test() {
    let document = made(&few().0, &choice(&["mondeling"], &[], true));
    approved("score-sheets-oral", &plain(&document));
}

#[test]
fn nothing_is_made_where_nothing_was_chosen_or_nobody_scores_it() {
    let dossier = few().0;
    for empty in [choice(&[], &[], false), choice(&["gevalstudie"], &["sofie"], false)] {
        assert_eq!(score_sheets(&dossier, &empty, moment()), None, "{empty:?}");
    }
    let mut nobody = begun(false, 1);
    nobody.make(&Change::MarkRemoved { candidates: vec!["k1".into()], removed: true });
    assert_eq!(score_sheets(&nobody.0, &choice(&PARTS, &[], false), moment()), None);
}

#[test]
fn names_stand_on_a_sheet_only_once_they_may_stand_beside_scores() {
    let text = |dossier: &Dossier, part: &str| plain(&made(dossier, &choice(&[part], &[], false)));
    let before = scored(false).0;
    assert!(
        PARTS
            .iter()
            .all(|part| !text(&before, part).contains("Peeters") && !text(&before, part).contains("Zoë"))
    );
    let after = closed(false).0;
    assert!(text(&after, "mondeling").contains("101 Zoë D’Hondt-Świątek"));
    // Work that is marked without knowing whose it is stays without names, whatever happens afterwards.
    assert!(!text(&after, "gevalstudie").contains("Zoë"));
}

#[test]
fn a_sheet_has_both_fingerprints_of_the_minutes() {
    let dossier = adopted(false).0;
    let marks = fingerprints(&dossier);
    let (sheet, minutes) =
        (plain(&made(&dossier, &choice(&PARTS, &[], false))), plain(&minutes(&dossier, moment())));
    for marks in [marks.announced.expect("announced"), marks.fixed.expect("fixed")] {
        assert!(sheet.contains(&marks) && minutes.contains(&marks), "{marks}");
    }
}

#[test]
fn nothing_that_anybody_scored_or_wrote_is_in_a_sheet() {
    let (mut empty, full) = (begun(false, 7), scored(false).0);
    let standing = Standing::Withdrawn { date: moment().date, after: None };
    empty.make(&Change::SetStanding { candidate: "k7".into(), standing });
    for each in [false, true] {
        for members in [&[][..], &["vera", "luc", "mia"][..]] {
            let choice = choice(&PARTS, members, each);
            let bytes = write_text(&made(&full, &choice)).expect("JSON");
            for words in
                ["Kent het werkveld", "Antwoordt helder", "de tijd om was", "22,5", "17,5", "19,5", "Zoë"]
            {
                assert!(!bytes.contains(words), "{words}");
            }
            // Byte for byte what it was before the first score.
            assert_eq!(bytes, write_text(&made(&empty.0, &choice)).expect("JSON"));
        }
    }
}

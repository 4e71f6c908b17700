//! Closing a test, opening it again, and putting names beside numbers.

use crate::selection::*;
use selectiewijzer::rules::{Change, Dossier, Needed, Presence, Refusal, Unmasking};

fn unmask(present: &[&str]) -> Change {
    let present = present.iter().map(|name| (*name).to_owned()).collect();
    Change::Unmask { unmasking: Unmasking { at: moment(), present } }
}

fn reopen(on: &str, decided_by: &str, reason: &str) -> Change {
    let (decided_by, reason) = (decided_by.to_owned(), reason.to_owned());
    Change::ReopenPart { part: part(on), at: moment(), decided_by, reason }
}

fn absent(id: &str, on: &str) -> Change {
    Change::SetPresence { candidate: who(id), part: part(on), presence: Presence::Absent }
}

/// Everyone scored on everything.
fn scored() -> Dossier {
    let all = ["a", "b", "c"].map(|id| scores(id, ["20", "20", "30"]));
    after(&selection(), &all.concat())
}

#[test]
fn a_test_with_open_entries_stays_open_and_names_them() {
    let dossier = accepted(&selection(), &enter("b", ORAL, "30"));
    assert_eq!(
        refused(&dossier, &lock(ORAL)),
        Refusal::NotReady {
            part: part(ORAL),
            open: vec![number(11), number(13)],
            unmotivated: vec![number(12)]
        }
    );
    assert_eq!(refused(&dossier, &lock("schriftelijk")), Refusal::NoSuchLeaf(part("schriftelijk")));
}

#[test]
fn unreadable_text_blocks_closing() {
    let typed = Some("12punten".to_owned());
    let dossier =
        accepted(&scored(), &Change::KeepUnreadable { candidate: who("a"), part: part(CASE_STUDY), typed });
    assert!(
        matches!(refused(&dossier, &lock(CASE_STUDY)), Refusal::NotReady { open, .. } if open == [number(11)])
    );
}

#[test]
fn who_was_absent_earlier_may_stay_open_later_but_not_before() {
    let rest = ["b", "c"].map(|id| scores(id, ["20", "20", "30"])).concat();
    let dossier = after(&selection(), &rest);
    let absent_first = accepted(&dossier, &absent("a", CASE_STUDY));
    for on in [CASE_STUDY, COMPETENCY_TEST, ORAL] {
        assert!(absent_first.apply(&lock(on)).is_ok(), "{on}");
    }
    let absent_last = accepted(&dossier, &absent("a", ORAL));
    assert!(matches!(refused(&absent_last, &lock(CASE_STUDY)), Refusal::NotReady { .. }));
}

#[test]
fn a_closed_test_takes_no_score_no_presence_and_no_motivation() {
    let locked = accepted(&scored(), &lock(ORAL));
    for change in [
        enter("a", ORAL, "31"),
        motivate("a", ORAL, "anders"),
        absent("a", ORAL),
        Change::KeepUnreadable { candidate: who("a"), part: part(ORAL), typed: Some("x".to_owned()) },
        lock(ORAL),
    ] {
        assert_eq!(refused(&locked, &change), Refusal::Locked(part(ORAL)));
    }
    assert!(locked.apply(&enter("a", CASE_STUDY, "21")).is_ok(), "other tests stay open");
}

#[test]
fn opening_again_names_who_decided_and_why_and_stays_on_record() {
    let locked = accepted(&scored(), &lock(ORAL));
    assert_eq!(refused(&locked, &reopen(ORAL, "", "telfout")), Refusal::Empty(Needed::Body));
    assert_eq!(refused(&locked, &reopen(ORAL, "college", " ")), Refusal::Empty(Needed::Reason));
    assert_eq!(
        refused(&locked, &reopen(CASE_STUDY, "college", "telfout")),
        Refusal::NotLocked(part(CASE_STUDY))
    );
    let reopened = accepted(&locked, &reopen(ORAL, "college", "telfout"));
    assert_eq!(reopened.reopenings().len(), 1);
    assert_eq!(reopened.locked(&part(ORAL)), None);
    assert!(reopened.apply(&enter("a", ORAL, "31")).is_ok());
}

#[test]
fn names_stay_apart_until_every_written_score_is_locked() {
    let dossier = scored();
    assert_eq!(dossier.name(&who("a")), None);
    let both = vec![part(CASE_STUDY), part(COMPETENCY_TEST)];
    assert_eq!(refused(&dossier, &unmask(&["An"])), Refusal::StillMasked(both));
    let one = accepted(&dossier, &lock(CASE_STUDY));
    assert_eq!(refused(&one, &unmask(&["An"])), Refusal::StillMasked(vec![part(COMPETENCY_TEST)]));
}

#[test]
fn names_come_for_all_at_once_with_the_time_and_who_was_present() {
    let locked = after(&scored(), &[lock(CASE_STUDY), lock(COMPETENCY_TEST)]);
    assert_eq!(refused(&locked, &unmask(&[" "])), Refusal::Empty(Needed::Present));
    let unmasked = accepted(&locked, &unmask(&["An", "Bert"]));
    for id in ["a", "b", "c"] {
        assert_eq!(unmasked.name(&who(id)), Some(format!("Naam van {id}").as_str()));
    }
    assert_eq!(
        unmasked.unmasking().map(|unmasking| (unmasking.at, unmasking.present.len())),
        Some((moment(), 2))
    );
    assert_eq!(refused(&unmasked, &unmask(&["An"])), Refusal::AlreadyUnmasked);
}

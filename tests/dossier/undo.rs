//! Undo: the inverse of a change is itself a new change.

use crate::selection::*;
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{
    Change, Dossier, LogEntry, Member, MemberId, Note, Presence, Refusal, Role, Standing, TieDecidedBy,
    TieOutcome, last_undoable,
};

fn candidate() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("a"), Just("b"), Just("c")]
}

fn leaf() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just(CASE_STUDY), Just(COMPETENCY_TEST), Just(ORAL)]
}

fn presence() -> impl Strategy<Value = Presence> {
    let deferred = Presence::Deferred { decision: "ziek".to_owned(), new_date: moment().date };
    prop_oneof![Just(Presence::Present), Just(Presence::Absent), Just(deferred)]
}

pub(crate) fn on_cells() -> impl Strategy<Value = Change> {
    let place = || (candidate(), leaf()).prop_map(|(id, on)| (who(id), part(on)));
    let points = proptest::option::of(
        (0..=60_u32).prop_map(|halves| points(&format!("{},{}", halves / 2, halves % 2 * 5))),
    );
    let text = || proptest::option::of("[a-z ]{0,4}");
    prop_oneof![
        (place(), points).prop_map(|((candidate, part), points)| Change::EnterPoints {
            candidate,
            part,
            points
        }),
        (place(), presence()).prop_map(|((candidate, part), presence)| Change::SetPresence {
            candidate,
            part,
            presence
        }),
        (place(), text()).prop_map(|((candidate, part), typed)| Change::KeepUnreadable {
            candidate,
            part,
            typed
        }),
        (place(), text()).prop_map(|((candidate, part), motivation)| Change::Motivate {
            candidate,
            part,
            motivation
        }),
    ]
}

pub(crate) fn on_candidates() -> impl Strategy<Value = Change> {
    let standing = prop_oneof![
        Just(Standing::TakingPart),
        Just(Standing::OnCondition { condition: "diploma".to_owned() }),
        Just(Standing::Withdrawn { date: moment().date, after: None }),
    ];
    prop_oneof![
        (vec(candidate(), 1..=2), any::<bool>()).prop_map(|(ids, removed)| Change::MarkRemoved {
            candidates: ids.into_iter().map(who).collect(),
            removed,
        }),
        (candidate(), 10..16_u32)
            .prop_map(|(id, at)| Change::Renumber { candidate: who(id), number: number(at) }),
        (candidate(), standing)
            .prop_map(|(id, standing)| Change::SetStanding { candidate: who(id), standing }),
        (candidate(), proptest::option::of("[a-z]{1,4}"))
            .prop_map(|(id, measure)| Change::Adjust { candidate: who(id), measure }),
    ]
}

pub(crate) fn on_the_rest() -> impl Strategy<Value = Change> {
    let tie = (any::<bool>(), "[a-z]{1,3}").prop_map(|(turned, reasons)| {
        let order = if turned { ["b", "a"] } else { ["a", "b"] }.map(who).to_vec();
        let by = TieDecidedBy::Authority { body: "college".to_owned(), date: moment().date, reasons };
        Change::RecordTie { outcome: TieOutcome { order, by } }
    });
    prop_oneof![
        "[A-Z][a-z]{1,4}".prop_map(|title| Change::Rename { title }),
        any::<bool>().prop_map(|shown| Change::ShowRunningResult { shown }),
        ("[ab]", any::<bool>()).prop_map(|(key, accepted)| Change::AcceptWarning { key, accepted }),
        proptest::option::of("[a-z]{1,4}").prop_map(|text| Change::WriteNote { note: Note::Place, text }),
        tie,
    ]
}

/// A selection in which `a` and `b` are tied.
fn tied() -> Dossier {
    after(&selection(), &[scores("a", ["20", "25", "30"]), scores("b", ["25", "15", "35"])].concat())
}

proptest! {
    #[test]
    fn what_is_undone_leaves_the_dossier_as_it_was(
        changes in vec(prop_oneof![3 => on_cells(), 2 => on_candidates(), 2 => on_the_rest()], 1..12),
    ) {
        let mut dossier = tied();
        for change in changes {
            let Ok(next) = dossier.apply(&change) else { continue };
            let inverse = dossier.inverse(&change).expect("a change that can be undone");
            let undone = inverse.iter().try_fold(next.clone(), |dossier, change| dossier.apply(change));
            match undone {
                Ok(undone) => prop_assert_eq!(&undone, &dossier, "after {:?}", change),
                // The number of somebody who was removed may have gone to another since.
                Err(refusal) => prop_assert!(matches!(refusal, Refusal::NumberTaken(_)), "{refusal:?}"),
            }
            dossier = next;
        }
    }

    #[test]
    fn a_refused_change_changes_nothing(changes in vec(prop_oneof![on_cells(), on_candidates()], 1..12)) {
        let dossier = tied();
        let before = dossier.clone();
        for change in &changes {
            let _ = dossier.apply(change);
        }
        prop_assert_eq!(dossier, before);
    }
}

#[test]
fn closing_opening_again_and_unmasking_have_their_own_way_back() {
    let reopen = Change::ReopenPart {
        part: part(ORAL),
        at: moment(),
        decided_by: "college".to_owned(),
        reason: "telfout".to_owned(),
    };
    for change in [lock(ORAL), reopen] {
        assert_eq!(selection().inverse(&change), Err(Refusal::CannotUndo));
    }
}

#[test]
fn who_was_added_is_marked_as_removed_and_never_deleted() {
    let dossier = selection();
    let add = Change::AddCandidates { candidates: vec![arrival("d", 14)] };
    let undone = after(&accepted(&dossier, &add), &dossier.inverse(&add).expect("an inverse"));
    assert_eq!(undone.candidates(), dossier.candidates());
    assert!(undone.everyone()[&who("d")].removed);
    let member = Member {
        id: MemberId::from("lid"),
        name: "An".to_owned(),
        function: String::new(),
        role: Role::Chair,
        also_member: false,
        external: false,
        removed: false,
    };
    let set = Change::SetMember { member };
    let undone = after(&accepted(&dossier, &set), &dossier.inverse(&set).expect("an inverse"));
    assert!(undone.committee()[&MemberId::from("lid")].removed);
}

fn logged(number: u64, device: &str, undoes: Option<u64>, change: Change) -> LogEntry {
    LogEntry {
        number,
        at: moment(),
        by: "An".to_owned(),
        device: device.to_owned(),
        reason: None,
        undoes,
        change,
    }
}

#[test]
fn undo_reaches_this_devices_own_changes_since_opening_newest_first() {
    let log = [
        logged(1, "deze", None, enter("a", ORAL, "1")),
        logged(2, "deze", None, enter("a", ORAL, "2")),
        logged(1, "andere", None, enter("b", ORAL, "3")),
        logged(3, "deze", Some(2), enter("a", ORAL, "1")),
    ];
    assert_eq!(
        last_undoable(&log, "deze", 0).map(|entry| entry.number),
        Ok(1),
        "the second was undone already"
    );
    assert_eq!(last_undoable(&log[..3], "deze", 0).map(|entry| entry.number), Ok(2));
    assert_eq!(last_undoable(&log, "deze", 3), Err(Refusal::NothingToUndo));
    assert_eq!(last_undoable(&log[..2], "deze", 2), Err(Refusal::NothingToUndo), "made before it was opened");
    assert_eq!(last_undoable(&log, "derde", 0), Err(Refusal::NothingToUndo));
}

#[test]
fn undo_is_refused_once_somebody_else_changed_the_same_cell() {
    let log =
        [logged(1, "deze", None, enter("a", ORAL, "1")), logged(1, "andere", None, enter("a", ORAL, "3"))];
    assert_eq!(last_undoable(&log, "deze", 0), Err(Refusal::ChangedSince));
}

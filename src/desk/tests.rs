//! The desk against its twins.

use super::{
    Desk, DeviceLock, MemoryEngine, NotePlace, Order, Report, Safety, Stage, StillOutside, Target, Work,
};
use crate::archive::{FromEngine, Rivals, WireEntry, WireProcedure, WireProjection, cells, write_text};
use crate::keeper::Task;
use crate::rules::{
    CandidateId, CandidateNumber, Change, Dossier, LogEntry, NewCandidate, Opening, PartId, VacancyReference,
    Verdict,
};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// Two parts with minimums, and one on the whole.
pub(super) const TWO_PARTS: &str = r#"{"parts": [{"id": "a", "max": "60", "floor": "50%"}, {"id": "b", "max": "40", "floor": "50%"}], "total_floor": "60%"}"#;

fn opening(desk: Desk, procedure: &str) -> Opening {
    let wire: WireProcedure = serde_json::from_str(procedure).unwrap();
    Opening {
        sheet: None,
        id: "d".into(),
        title: "Proef".into(),
        at: desk.outside().now(),
        practice: true,
        vacancy: VacancyReference {
            id: "v".into(),
            title: "Job".into(),
            employer: "Bestuur".into(),
            aspects: vec![],
            competencies: vec![],
            oral: None,
        },
        announced: wire.draft().announce().unwrap(),
    }
}

fn desk() -> Desk {
    desk_with(TWO_PARTS)
}

/// A desk with one candidate in a dossier of this procedure.
pub(super) fn desk_with(procedure: &str) -> Desk {
    let desk = Desk::start(Rc::new(MemoryEngine::default()), Arc::new(StillOutside::default()));
    desk.create(opening(desk, procedure), vec![]);
    let candidates =
        vec![NewCandidate { id: "k".into(), number: CandidateNumber::new(101).unwrap(), identity: None }];
    assert!(desk.change(Change::AddCandidates { candidates }));
    desk
}

/// The desk with a dossier, and its engine.
fn slow_desk() -> (Desk, Rc<MemoryEngine>) {
    let engine = Rc::new(MemoryEngine::default());
    let desk = Desk::start(engine.clone(), Arc::new(StillOutside::default()));
    desk.create(opening(desk, TWO_PARTS), vec![]);
    StillOutside::pass(1000);
    (desk, engine)
}

#[test]
fn a_mark_of_direction_is_closed_when_it_is_typed_and_when_a_file_brought_it() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    assert!(desk.change(Change::Rename { title: "Jan \u{202e}tset".into() }));
    assert_eq!(desk.dossier.get().unwrap().title(), "Jan \u{202e}tset\u{202c}");
    let told = desk.log.get();
    let Change::Rename { title } = &told.last().unwrap().change else { panic!("another change") };
    assert_eq!(title, "Jan \u{202e}tset\u{202c}");

    let mut opening = opening(desk, TWO_PARTS);
    opening.vacancy.employer = "Bestuur\u{2069} \u{2067}noord".into();
    let mut made = LogEntry { by: "\u{202b}An".into(), ..told.last().unwrap().clone() };
    made.change = Change::Rename { title: "\u{202e}X".into() };
    let projection = WireProjection {
        dossier: "d".into(),
        cells: cells(&Dossier::open(opening)),
        rivals: Rivals::new(),
        log: vec![WireEntry(made)],
        device: "a".into(),
        last: 0,
    };
    let Some(Report::Projection(told)) = Report::of(FromEngine::Opened(Box::new(projection))) else {
        panic!("no projection")
    };
    assert_eq!(told.dossier.opening().vacancy.employer, "Bestuur \u{2067}noord\u{2069}");
    assert_eq!(told.log[0].by, "\u{202b}An\u{202c}");
    assert_eq!(told.log[0].change, Change::Rename { title: "\u{202e}X\u{202c}".into() });
}

#[test]
fn what_is_quick_is_never_called_busy() {
    let _owner = Owner::new_root(None);
    let (desk, engine) = slow_desk();
    assert_eq!(desk.work.get(), None, "what was answered before its time is not shown later either");
    desk.leave();
    engine.hold(true);
    desk.open("d");
    StillOutside::pass(299);
    assert_eq!(desk.work.get(), None);
    engine.hold(false);
    StillOutside::pass(1);
    assert_eq!(desk.work.get(), None);
    assert!(desk.dossier.get().is_some());
}

#[test]
fn what_takes_long_says_what_it_is_and_how_far_and_goes_when_the_answer_is_there() {
    let _owner = Owner::new_root(None);
    let (desk, engine) = slow_desk();
    desk.leave();
    engine.hold(true);
    desk.open("d");
    desk.hear(Report::Working { done: 500, of: 3000 });
    assert_eq!(desk.work.get(), None);
    StillOutside::pass(300);
    assert_eq!(desk.work.get(), Some(Work { task: Task::Opening, share: Some(16) }));
    desk.hear(Report::Working { done: 3000, of: 3000 });
    assert_eq!(desk.work.get(), Some(Work { task: Task::Opening, share: Some(100) }));
    engine.hold(false);
    assert_eq!(desk.work.get(), None);
}

#[test]
fn scoring_goes_on_while_a_file_is_read_and_what_comes_next_is_told_in_its_turn() {
    let _owner = Owner::new_root(None);
    let (desk, engine) = slow_desk();
    engine.hold(true);
    desk.take_in("een bestand".into());
    desk.ask(Order::Export { dossier: "d".into() });
    StillOutside::pass(300);
    assert_eq!(desk.work.get(), Some(Work { task: Task::Reading, share: None }));
    assert!(desk.change(Change::Rename { title: "Intussen".into() }));
    assert_eq!(desk.dossier.get().unwrap().title(), "Intussen");
    desk.hear(Report::Impossible { words: "Dit is geen dossierbestand.".into() });
    assert_eq!(desk.work.get(), Some(Work { task: Task::Writing, share: None }));
    engine.hold(false);
    assert_eq!(desk.work.get(), None);
}

#[test]
fn what_another_worker_does_is_told_once_it_takes_long_and_while_the_engine_has_nothing_to_tell() {
    let _owner = Owner::new_root(None);
    let (desk, engine) = slow_desk();
    desk.begins_aside(Task::Pressing);
    desk.works_aside(20);
    StillOutside::pass(299);
    assert_eq!(desk.work.get(), None);
    StillOutside::pass(1);
    assert_eq!(desk.work.get(), Some(Work { task: Task::Pressing, share: Some(20) }));
    engine.hold(true);
    desk.ask(Order::Export { dossier: "d".into() });
    StillOutside::pass(300);
    assert_eq!(desk.work.get(), Some(Work { task: Task::Writing, share: None }));
    desk.hear(Report::Impossible { words: "Er is geen plaats meer.".into() });
    assert_eq!(desk.work.get(), Some(Work { task: Task::Pressing, share: Some(20) }));
    desk.ends_aside();
    assert_eq!(desk.work.get(), None);
    desk.begins_aside(Task::Pressing);
    desk.ends_aside();
    StillOutside::pass(300);
    assert_eq!(desk.work.get(), None, "what was quick is not told later either");
}

fn who() -> CandidateId {
    "k".into()
}

fn target(part: &str) -> Target {
    Target::Points(who(), PartId::from(part))
}

#[test]
fn a_draft_is_judged_while_it_is_typed_and_kept_when_the_field_is_left() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    desk.typing(target("a"), "29".into());
    assert!(matches!(desk.draft_verdict(&who()), Some(Verdict::Failed { .. })));
    assert_eq!(desk.text(&target("a")), "29");
    assert!(matches!(
        desk.judged.get().candidate(&who()).unwrap().verdict.as_deref(),
        Some(Verdict::Undecided { .. })
    ));
    desk.settle();
    assert!(matches!(
        desk.judged.get().candidate(&who()).unwrap().verdict.as_deref(),
        Some(Verdict::Failed { .. })
    ));
    assert!(matches!(desk.safety.get(), Safety::Kept(_)));
}

#[test]
fn unreadable_text_stays_beside_the_value_and_does_not_count() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    desk.typing(target("a"), "40".into());
    desk.settle();
    desk.typing(target("a"), "4o".into());
    desk.settle();
    assert_eq!(desk.text(&target("a")), "4o");
    let dossier = desk.dossier.get().unwrap();
    let cell = &dossier.candidate(&who()).unwrap().cells[&PartId::from("a")];
    assert_eq!(cell.points.unwrap().to_string(), "40");
    assert_eq!(cell.unreadable.as_deref(), Some("4o"));
}

#[test]
fn undo_takes_back_and_redo_does_again() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    for text in ["40", "45"] {
        desk.typing(target("a"), text.into());
        desk.settle();
    }
    desk.undo();
    assert_eq!(desk.text(&target("a")), "40");
    desk.undo();
    assert_eq!(desk.text(&target("a")), "");
    desk.redo();
    desk.redo();
    assert_eq!(desk.text(&target("a")), "45");
    assert_eq!(desk.log.get().len(), 7);
}

#[test]
fn the_same_text_twice_is_one_change() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    desk.typing(target("b"), "20,0".into());
    desk.settle();
    desk.typing(target("b"), "20".into());
    desk.settle();
    assert_eq!(desk.log.get().len(), 2);
}

#[test]
fn what_a_closed_page_noted_is_taken_up_by_the_next_one_that_writes() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    let entry = LogEntry {
        number: 2,
        at: desk.outside().now(),
        by: String::new(),
        device: "memory".into(),
        reason: None,
        undoes: None,
        change: Change::EnterPoints {
            candidate: who(),
            part: "a".into(),
            points: Some("40".parse().unwrap()),
        },
    };
    let noted = write_text(&[("d", WireEntry(entry))]).unwrap();
    desk.outside().note(NotePlace::Clear, Some(&noted));
    desk.hear(Report::Writes(true));
    assert_eq!(desk.outside().noted(NotePlace::Clear), None, "nothing stays noted once it is safe");
    assert!(matches!(desk.safety.get(), Safety::Kept(_)));
    desk.leave();
    desk.open("d");
    assert_eq!(desk.text(&target("a")), "40");
    assert!(desk.change(Change::EnterPoints { candidate: who(), part: "b".into(), points: None }));
    assert_eq!(desk.log.get().last().unwrap().number, 3);
}

#[test]
fn a_note_that_cannot_be_read_is_said_and_does_not_stop_the_work() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    desk.outside().note(NotePlace::Clear, Some(r#"[["d", {"number": "#));
    desk.hear(Report::Writes(true));
    assert!(desk.told.get().unwrap().contains("niet te lezen"));
    desk.typing(target("a"), "40".into());
    desk.settle();
    assert_eq!(desk.text(&target("a")), "40");
}

#[test]
fn first_changes_go_to_the_dossier_they_were_meant_for() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    let begin = vec![Change::Rename { title: "Nooit gemaakt".into() }];
    desk.inner.update_value(|inner| inner.begin = Some(("e".into(), begin)));
    desk.leave();
    desk.open("d");
    assert_eq!(desk.dossier.get().unwrap().title(), "Proef");
}

#[test]
fn a_dossier_that_is_not_here_says_so_in_its_place() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    desk.leave();
    desk.open("onbekend");
    assert!(desk.unopened.get().unwrap().contains("staat niet op dit toestel"));
    assert_eq!(desk.told.get(), None);
    desk.open("d");
    assert_eq!(desk.unopened.get(), None);
    assert!(desk.dossier.get().is_some());
}

#[test]
fn a_desk_that_was_stopped_shows_nothing_notes_nothing_and_hears_nothing_more() {
    let _owner = Owner::new_root(None);
    let (desk, engine) = slow_desk();
    engine.hold(true);
    assert!(desk.change(Change::Rename { title: "Later".into() }));
    assert!(desk.outside().noted(NotePlace::Clear).is_some(), "it is on its way");
    desk.outside().note(NotePlace::Clear, None);
    desk.stop();
    engine.hold(false);
    assert_eq!(desk.stage.get(), Stage::Wiped);
    assert_eq!((desk.listed.get(), desk.dossier.get().is_some()), (None, false));
    desk.settle();
    assert!(!desk.change(Change::Rename { title: "Nog later".into() }));
    assert_eq!(desk.outside().noted(NotePlace::Clear), None);
    desk.open("d");
    assert!(desk.dossier.get().is_none(), "nobody answers any more");
    assert_eq!(desk.stage.get(), Stage::Wiped);
}

#[test]
fn only_a_dossier_that_was_put_aside_goes_for_good() {
    let _owner = Owner::new_root(None);
    let desk = desk();
    let listed = || desk.listed.get().map(|listed| listed.len());
    desk.ask(Order::Purge { dossier: "d".into() });
    assert_eq!(listed(), Some(1));
    desk.ask(Order::Delete { dossier: "d".into(), deleted: true });
    desk.ask(Order::Purge { dossier: "d".into() });
    assert_eq!(listed(), Some(0));
}

#[test]
fn behind_an_open_lock_what_is_on_its_way_is_noted_sealed_and_taken_up_with_the_key() {
    let _owner = Owner::new_root(None);
    let (desk, engine) = slow_desk();
    let key = desk.device_key();
    desk.put_lock("slot".into(), key.clone());
    assert_eq!(desk.lock.get(), DeviceLock::Open("slot".into()));
    engine.hold(true);
    assert!(desk.change(Change::Rename { title: "Van Zoë".into() }));
    let noted = desk.outside().noted(NotePlace::Sealed).unwrap();
    assert!(!noted.contains("Zo"), "{noted}");
    assert_eq!(desk.outside().noted(NotePlace::Clear), None);

    // The page was closed before the engine had it. The next one finds the note, and opens it with the key only.
    let outside = desk.outside();
    let next = Desk::start(engine.clone(), outside);
    engine.hold(false);
    next.hear(Report::Runs { lock: Some("slot".into()), writes: true });
    assert_eq!(next.lock.get(), DeviceLock::Closed("slot".into()));
    assert!(next.outside().noted(NotePlace::Sealed).is_some());
    next.unlock(key);
    next.open("d");
    assert_eq!(next.dossier.get().unwrap().title(), "Van Zoë");
    assert_eq!(next.outside().noted(NotePlace::Sealed), None, "nothing stays noted once it is safe");
}

#[test]
fn without_the_lock_the_key_is_forgotten_and_a_lock_of_another_tab_closes_this_one() {
    let _owner = Owner::new_root(None);
    let (desk, _) = slow_desk();
    let key = desk.device_key();
    assert_ne!(key, desk.device_key(), "a fresh one, until there is a lock");
    desk.put_lock("slot".into(), key.clone());
    assert_eq!(desk.device_key(), key);
    desk.take_lock();
    assert_eq!(desk.lock.get(), DeviceLock::None);
    assert_ne!(desk.device_key(), key);
    desk.hear(Report::Lock { lock: Some("ander".into()), open: false, words: Some("Niet gelukt.".into()) });
    assert_eq!(desk.lock.get(), DeviceLock::Closed("ander".into()));
    assert_eq!(desk.told.get().as_deref(), Some("Niet gelukt."));
}

#[test]
fn nothing_that_counts_is_noted_in_the_clear_once_another_tab_put_on_another_lock() {
    let _owner = Owner::new_root(None);
    let engine = Rc::new(MemoryEngine::default());
    let desk = Desk::start(engine.clone(), Arc::new(StillOutside::default()));
    desk.create(Opening { practice: false, ..opening(desk, TWO_PARTS) }, vec![]);
    desk.put_lock("slot".into(), desk.device_key());
    engine.hold(true);
    assert!(desk.change(Change::Rename { title: "Van Zoë".into() }));
    let sealed = desk.outside().noted(NotePlace::Sealed);
    desk.hear(Report::Lock { lock: Some("ander".into()), open: false, words: None });
    assert!(desk.change(Change::Rename { title: "Nog van Zoë".into() }));
    assert_eq!(desk.outside().noted(NotePlace::Clear), None);
    assert!(sealed.is_some());
    assert_eq!(desk.outside().noted(NotePlace::Sealed), sealed);
}

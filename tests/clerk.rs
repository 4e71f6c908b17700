//! The engine's answers: "safe" only when the shelf has it, and nothing lost by a restart, a full disk or two tabs.
#![cfg(feature = "engine")]

mod play;

use play::{any_change, entry, opening, play, some_changes};
use proptest::prelude::*;
use selectiewijzer::archive::*;
use selectiewijzer::keeper::{MemoryShelf, MemoryVault, Shelf};
use selectiewijzer::ledger::{Clerk, Ledger, write_file};
use selectiewijzer::rules::{
    CandidateId, CandidateNumber, Change, Combine, Decision, Dossier, Entry, LogEntry, Member, MemberId,
    MemberScore, NewCandidate, Panel, PartId, Role, Ruling,
};
use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// What a future gives that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a shelf in memory answers at once"),
    }
}

fn clerk(shelf: &MemoryShelf) -> Clerk<MemoryShelf, MemoryVault> {
    clerk_on(shelf, "a")
}

fn clerk_on(shelf: &MemoryShelf, device: &str) -> Clerk<MemoryShelf, MemoryVault> {
    let mut clerk = now(Clerk::start(shelf.clone(), MemoryVault::default(), device)).expect("a clerk");
    now(clerk.become_writer());
    clerk
}

/// Says something as the page does, through text.
fn say(clerk: &mut Clerk<MemoryShelf, MemoryVault>, message: &ToEngine) -> Vec<FromEngine> {
    let text = write_text(message).expect("text");
    let answers = now(clerk.answer(read_text(&text).expect("a message")));
    let through_text = |answer| read_text(&write_text(&answer).expect("text")).expect("an answer");
    answers.into_iter().map(through_text).collect()
}

fn create() -> ToEngine {
    ToEngine::Create { opening: Box::new(WireOpening(opening())) }
}

fn change(number: u64, change: Change) -> ToEngine {
    ToEngine::Change { dossier: "dossier-1".into(), entry: Box::new(WireEntry(entry(number, change))) }
}

/// A change on another device, in the dossier or in a sheet of it.
fn elsewhere(dossier: &str, number: u64, change: Change) -> ToEngine {
    let entry = LogEntry { device: "b".into(), by: "Mia".into(), ..entry(number, change) };
    ToEngine::Change { dossier: dossier.into(), entry: Box::new(WireEntry(entry)) }
}

fn open(clerk: &mut Clerk<MemoryShelf, MemoryVault>) -> (Dossier, WireProjection) {
    match say(clerk, &ToEngine::Open { dossier: "dossier-1".into() }).pop() {
        Some(FromEngine::Opened(projection)) => (dossier(&projection.cells).expect("a dossier"), *projection),
        other => panic!("{other:?}"),
    }
}

fn safe(through: u64) -> Vec<FromEngine> {
    vec![FromEngine::Safe { dossier: "dossier-1".into(), through }]
}

fn rename(title: &str) -> Change {
    Change::Rename { title: title.into() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_was_called_safe_is_there_after_a_crash(changes in some_changes(), dies in any::<u64>()) {
        let shelf = MemoryShelf::default();
        let mut engine = clerk(&shelf);
        say(&mut engine, &create());
        let mut number = 0;
        let mut wanted = Dossier::open(opening());
        for (turn, made) in (0_u64..).zip(&changes) {
            let Ok(next) = wanted.apply(made) else { continue };
            (wanted, number) = (next, number + 1);
            prop_assert_eq!(say(&mut engine, &change(number, made.clone())), safe(number));
            if (dies >> (turn % 64)) & 1 == 1 {
                engine = clerk(&shelf);
            }
        }
        let (found, projection) = open(&mut clerk(&shelf));
        prop_assert_eq!(&found, &wanted);
        prop_assert_eq!(found, play(&changes));
        prop_assert_eq!((projection.last, projection.log.len() as u64), (number, number));
    }

    #[test]
    fn a_message_reads_back_as_it_was_written(made in any_change(), number in 1..u64::MAX) {
        let message = change(number, made);
        let text = write_text(&message).expect("text");
        prop_assert_eq!(read_text::<ToEngine>(&text).expect("a message"), message);
    }
}

#[test]
fn the_first_answer_is_the_version_of_the_protocol() {
    let mut engine = clerk(&MemoryShelf::default());
    let said = say(&mut engine, &ToEngine::Hello { protocol: PROTOCOL });
    let ready = FromEngine::Ready { device: "a".into(), writer: true, lock: None };
    assert_eq!(said, [FromEngine::Hello { protocol: PROTOCOL }, ready]);
}

#[test]
fn over_a_long_history_the_engine_tells_how_far_it_is_and_over_a_short_one_nothing() {
    for (changes, tells) in [(40, false), (2_100, true)] {
        let mut ledger = Ledger::create(opening()).expect("a ledger");
        for number in 1..=changes {
            ledger.apply(&entry(number, rename(&format!("Titel {number}")))).expect("renamed");
        }
        let text = write_file(&mut ledger).expect("text");
        let shelf = MemoryShelf::default();
        let mut engine = clerk(&shelf);
        let told = Rc::new(RefCell::new(Vec::new()));
        let heard = told.clone();
        engine.tell(move |message| heard.borrow_mut().push(message));
        say(&mut engine, &ToEngine::Import { text });
        let shares: Vec<(usize, usize)> = told
            .take()
            .into_iter()
            .map(|message| match message {
                FromEngine::Working { done, of } => (done, of),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(!shares.is_empty(), tells, "{shares:?}");
        assert!(shares.is_sorted() && shares.iter().all(|(done, of)| done <= of), "{shares:?}");
    }
}

#[test]
fn a_full_disk_loses_nothing_and_later_changes_wait_their_turn() {
    let shelf = MemoryShelf::default();
    let mut engine = clerk(&shelf);
    say(&mut engine, &create());
    shelf.fill(true);
    for (number, title) in [(1, "Eén"), (2, "Twee")] {
        let said = say(&mut engine, &change(number, rename(title)));
        let [FromEngine::NotKept { number: of, words, .. }] = &said[..] else { panic!("{said:?}") };
        assert_eq!(*of, number);
        assert!(words.contains("Bewaar het dossier als bestand en maak ruimte vrij"), "{words}");
    }
    let export = ToEngine::Export { dossier: "dossier-1".into() };
    let Some(FromEngine::Exported { text, .. }) = say(&mut engine, &export).pop() else { panic!("a file") };
    let mut other = clerk(&MemoryShelf::default());
    say(&mut other, &ToEngine::Import { text });
    assert_eq!(open(&mut other).0.title(), "Twee", "the file holds what the disk does not");
    assert_eq!(open(&mut engine).0.title(), "Projectmedewerker", "what is not kept is not called kept");
    shelf.fill(false);
    let said = say(&mut engine, &change(2, rename("Twee")));
    assert!(matches!(&said[..], [FromEngine::NotKept { number: 2, .. }]), "{said:?}");
    assert_eq!(say(&mut engine, &change(1, rename("Eén"))), safe(1));
    assert_eq!(say(&mut engine, &change(2, rename("Twee"))), safe(2));
    assert_eq!(open(&mut clerk(&shelf)).0.title(), "Twee");
}

#[test]
fn what_was_deleted_under_an_open_dossier_is_all_kept_again_with_the_next_change() {
    let shelf = MemoryShelf::default();
    let mut engine = clerk(&shelf);
    say(&mut engine, &create());
    assert_eq!(say(&mut engine, &change(1, rename("Een"))), safe(1));
    now(shelf.remove("dossier-1")).expect("removed");
    assert_eq!(say(&mut engine, &change(2, rename("Twee"))), safe(2));
    assert_eq!(say(&mut engine, &change(3, rename("Drie"))), safe(3));
    let (found, projection) = open(&mut clerk(&shelf));
    assert_eq!((found.title(), projection.log.len()), ("Drie", 3));
}

#[test]
fn a_refused_change_brings_the_state_back() {
    let mut engine = clerk(&MemoryShelf::default());
    say(&mut engine, &create());
    let said = say(&mut engine, &change(1, rename("")));
    let refused =
        FromEngine::Refused { dossier: "dossier-1".into(), number: 1, because: Refused::ByTheRules };
    assert_eq!(said[0], refused);
    assert!(matches!(said[1], FromEngine::Opened(_)));
}

#[test]
fn a_second_tab_follows_and_takes_over() {
    let shelf = MemoryShelf::default();
    let mut writer = clerk(&shelf);
    say(&mut writer, &create());
    let mut follower = now(Clerk::start(shelf.clone(), MemoryVault::default(), "b")).expect("a clerk");
    assert_eq!(follower.ready(), FromEngine::Ready { device: "a".into(), writer: false, lock: None });
    open(&mut follower);
    let said = say(&mut follower, &change(1, rename("Van de tweede")));
    assert!(matches!(said[0], FromEngine::Refused { because: Refused::AnotherTabWrites, .. }));
    say(&mut writer, &change(1, rename("Van de eerste")));
    let said = now(follower.changed_elsewhere(Some("dossier-1")));
    let FromEngine::Opened(seen) = &said[0] else { panic!("{said:?}") };
    assert_eq!(dossier(&seen.cells).expect("a dossier").title(), "Van de eerste");
    assert_eq!(now(follower.become_writer())[0], FromEngine::BecameWriter);
    assert_eq!(say(&mut follower, &change(2, rename("Van de tweede"))), safe(2));
}

#[test]
fn many_chunks_become_one_when_the_dossier_is_opened() {
    let shelf = MemoryShelf::default();
    let mut engine = clerk(&shelf);
    say(&mut engine, &create());
    for number in 1..=40 {
        assert_eq!(say(&mut engine, &change(number, rename(&format!("Titel {number}")))), safe(number));
    }
    let (before, _) = open(&mut engine);
    assert_eq!(now(shelf.chunks("dossier-1")).expect("chunks").len(), 1);
    let (after, projection) = open(&mut clerk(&shelf));
    assert_eq!((after, projection.log.len()), (before, 40));
    assert_eq!(say(&mut engine, &change(41, rename("Daarna"))), safe(41));
    assert_eq!(open(&mut clerk(&shelf)).0.title(), "Daarna");
}

#[test]
fn a_dossier_of_many_chunks_opens_on_a_full_disk_too() {
    let shelf = MemoryShelf::default();
    let mut engine = clerk(&shelf);
    say(&mut engine, &create());
    for number in 1..=40 {
        say(&mut engine, &change(number, rename(&format!("Titel {number}"))));
    }
    shelf.fill(true);
    assert_eq!(open(&mut clerk(&shelf)).0.title(), "Titel 40");
    shelf.fill(false);
    assert_eq!(open(&mut clerk(&shelf)).0.title(), "Titel 40");
    assert_eq!(now(shelf.chunks("dossier-1")).expect("chunks").len(), 1);
}

#[test]
fn a_file_travels_to_another_device_and_back() {
    let (home, away) = (MemoryShelf::default(), MemoryShelf::default());
    let mut engine = clerk(&home);
    say(&mut engine, &create());
    say(&mut engine, &change(1, rename("Voorjaar / 2026")));
    let export = ToEngine::Export { dossier: "dossier-1".into() };
    let Some(FromEngine::Exported { name, text, check, .. }) = say(&mut engine, &export).pop() else {
        panic!("a file")
    };
    assert_eq!((name.as_str(), check.len()), ("voorjaar-2026-2026-11-24.selectie", 8));
    let made = [FromEngine::Made { dossier: "dossier-1".into() }];
    let mut other = clerk_on(&away, "b");
    assert_eq!(say(&mut other, &ToEngine::Import { text: text.clone() }), made);
    assert_eq!(open(&mut other).0, open(&mut engine).0);
    say(&mut engine, &change(2, rename("Thuis verder")));
    assert_eq!(
        say(&mut engine, &ToEngine::Import { text: text.clone() }),
        made,
        "an older file changes nothing"
    );
    assert_eq!(open(&mut engine).0.title(), "Thuis verder");
    say(&mut other, &elsewhere("dossier-1", 1, rename("Elders anders")));
    let Some(FromEngine::Exported { text, .. }) = say(&mut other, &export).pop() else { panic!("a file") };
    let said = say(&mut engine, &ToEngine::Import { text: text.clone() });
    let [FromEngine::Incoming(incoming)] = &said[..] else { panic!("{said:?}") };
    assert_eq!((incoming.changes, incoming.contested.len()), (1, 1));
    assert_eq!(open(&mut engine).0.title(), "Thuis verder", "nothing changed by looking");
    let taken = say(&mut engine, &ToEngine::TakeOver { dossier: "dossier-1".into(), text });
    assert!(matches!(&taken[..], [FromEngine::TakenOver(_), FromEngine::Opened(_)]), "{taken:?}");
    let (_, projection) = open(&mut clerk(&home));
    assert_eq!(
        projection.rivals.keys().collect::<Vec<_>>(),
        ["title"],
        "both stand side by side on the shelf"
    );
}

/// A dossier in which one member scores the oral test apart.
fn with_a_panel(engine: &mut Clerk<MemoryShelf, MemoryVault>) {
    say(engine, &create());
    let candidate = NewCandidate { id: "c".into(), number: CandidateNumber::FIRST, identity: None };
    let (id, name, function) = ("mia".into(), "Mia".into(), String::new());
    let member = Member {
        id,
        name,
        function,
        role: Role::Member,
        also_member: false,
        external: false,
        removed: false,
    };
    let panel = Panel { combine: Combine::Mean, members: ["mia".into()].into() };
    let Change::Decide { decision } = play::split() else { panic!("a decision") };
    let panels = Ruling::Panels([("mondeling".into(), panel)].into_iter().collect());
    let changes = [
        play::split(),
        Change::AddCandidates { candidates: vec![candidate] },
        Change::SetMember { member },
        Change::Decide { decision: Decision { ruling: panels, ..decision } },
    ];
    for (number, one) in (1..).zip(changes) {
        assert_eq!(say(engine, &change(number, one)), safe(number));
    }
}

#[test]
fn a_sheet_travels_to_a_member_and_back() {
    let (home, away) = (MemoryShelf::default(), MemoryShelf::default());
    let mut engine = clerk(&home);
    with_a_panel(&mut engine);
    let hand_out = ToEngine::HandOut { dossier: "dossier-1".into(), member: "mia".into() };
    let Some(FromEngine::Exported { name, text, .. }) = say(&mut engine, &hand_out).pop() else {
        panic!("a file")
    };
    assert_eq!(name, "scoreblad-mia-projectmedewerker.selectie");
    let mut tablet = clerk_on(&away, "b");
    let made = [FromEngine::Made { dossier: "dossier-1-mia".into() }];
    assert_eq!(say(&mut tablet, &ToEngine::Import { text }), made);
    let score = Some(MemberScore::Points("32,5".parse().expect("points")));
    let (candidate, part, member) =
        (CandidateId::from("c"), PartId::from("mondeling"), MemberId::from("mia"));
    let scored = Change::EnterMemberScore { candidate, part, member, score };
    say(&mut tablet, &elsewhere("dossier-1-mia", 1, scored));
    let export = ToEngine::Export { dossier: "dossier-1-mia".into() };
    let Some(FromEngine::Exported { text, check, .. }) = say(&mut tablet, &export).pop() else {
        panic!("a file")
    };
    let said = say(&mut engine, &ToEngine::Import { text: text.clone() });
    let [FromEngine::Incoming(incoming)] = &said[..] else { panic!("{said:?}") };
    assert_eq!((incoming.member.as_deref(), incoming.added, &incoming.check), (Some("mia"), 1, &check));
    let take = ToEngine::TakeOver { dossier: "dossier-1".into(), text };
    home.fill(true);
    let [FromEngine::Impossible { .. }] = &say(&mut engine, &take)[..] else { panic!("no room") };
    home.fill(false);
    let before = now(home.chunks("dossier-1")).expect("chunks").len();
    say(&mut engine, &take);
    assert_eq!(now(home.chunks("dossier-1")).expect("chunks").len(), before + 1, "all of it in one chunk");
    // The engine dies here: the shelf has all of it.
    let (after, projection) = open(&mut clerk(&home));
    let known = after.candidate(&"c".into()).expect("c");
    assert!(matches!(known.entry(&"mondeling".into()), Entry::Members(_)));
    assert!(projection.log.iter().any(|entry| entry.0.device == "b"));
    assert_eq!(say(&mut engine, &take).len(), 2, "twice changes nothing");
    assert_eq!(now(home.chunks("dossier-1")).expect("chunks").len(), before + 1);
}

#[test]
fn deleting_is_a_mark_until_it_is_for_good() {
    let mut engine = clerk(&MemoryShelf::default());
    say(&mut engine, &create());
    let list = |said: Vec<FromEngine>| match &said[..] {
        [FromEngine::Dossiers { list, .. }] => list.iter().map(|one| one.deleted).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let id = || "dossier-1".to_owned();
    assert_eq!(list(say(&mut engine, &ToEngine::Purge { dossier: id() })), [false]);
    assert_eq!(list(say(&mut engine, &ToEngine::Delete { dossier: id(), deleted: true })), [true]);
    say(&mut engine, &change(1, rename("Toch nog gewijzigd")));
    assert_eq!(list(say(&mut engine, &ToEngine::List)), [true]);
    assert_eq!(list(say(&mut engine, &ToEngine::Delete { dossier: id(), deleted: false })), [false]);
    say(&mut engine, &ToEngine::Delete { dossier: id(), deleted: true });
    assert_eq!(list(say(&mut engine, &ToEngine::Purge { dossier: id() })), [false; 0]);
}

#[test]
fn a_copy_keeps_the_decisions_and_leaves_the_candidates() {
    let mut engine = clerk(&MemoryShelf::default());
    say(&mut engine, &create());
    say(&mut engine, &change(1, play::split()));
    let (id, title) = ("dossier-2".to_owned(), "Tweede keer".to_owned());
    let copy = ToEngine::Copy { dossier: "dossier-1".into(), id, title, at: play::moment(25, 8, 0) };
    assert_eq!(say(&mut engine, &copy), [FromEngine::Made { dossier: "dossier-2".into() }]);
    let said = say(&mut engine, &ToEngine::Open { dossier: "dossier-2".into() });
    let FromEngine::Opened(seen) = &said[0] else { panic!("{said:?}") };
    let copied = dossier(&seen.cells).expect("a dossier");
    assert_eq!(
        (copied.title(), copied.scoring().is_some(), copied.everyone().len()),
        ("Tweede keer", true, 0)
    );
}

#[test]
fn what_was_not_answered_is_said_again_and_open_comes_last() {
    let mut outbox = Outbox::default();
    let (first, second) = (change(1, rename("Eén")), change(2, rename("Twee")));
    let open = ToEngine::Open { dossier: "dossier-1".into() };
    for message in [&open, &first, &second, &ToEngine::Ping { number: 7 }] {
        outbox.say(message);
    }
    outbox.hear(&safe(1)[0]);
    assert_eq!(outbox.again(true), [second.clone(), open.clone()]);
    assert_eq!(outbox.again(false), [open]);
    let because = Refused::AnotherTabWrites;
    outbox.hear(&FromEngine::Refused { dossier: "dossier-1".into(), number: 2, because });
    assert_eq!(outbox.changes(), [second]);
    outbox.hear(&safe(2)[0]);
    assert!(!outbox.has_changes());
}

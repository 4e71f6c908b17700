//! Behind the lock of a device nothing that counts can be read, nothing is lost by putting it on, and practising needs no key.
#![cfg(feature = "engine")]

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;

use base64ct::{Base64, Encoding};
use play::{entry, opening};
use selectiewijzer::archive::*;
use selectiewijzer::keeper::{Beside, MemoryShelf, MemoryVault, Shelf};
use selectiewijzer::ledger::Clerk;
use selectiewijzer::rules::{CandidateId, CandidateNumber, Change, Identity, NewCandidate, Opening};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

type Engine = Clerk<MemoryShelf, MemoryVault>;

/// What a future gives that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a shelf in memory answers at once"),
    }
}

/// An engine that follows, on a vault with chances of its own.
fn follower(shelf: &MemoryShelf) -> Engine {
    now(Clerk::start(shelf.clone(), MemoryVault::default(), "a")).expect("a clerk")
}

fn writer(shelf: &MemoryShelf) -> Engine {
    let mut engine = follower(shelf);
    now(engine.become_writer());
    engine
}

fn say(engine: &mut Engine, message: ToEngine) -> Vec<FromEngine> {
    now(engine.answer(message))
}

fn key(byte: u8) -> String {
    Base64::encode_string(&[byte; 32])
}

fn lock(text: &str, byte: u8) -> ToEngine {
    ToEngine::Lock { lock: Some(text.into()), key: key(byte) }
}

fn unlock(text: &str, byte: u8) -> ToEngine {
    ToEngine::Unlock { lock: text.into(), key: key(byte) }
}

fn told(lock: Option<&str>, open: bool) -> FromEngine {
    FromEngine::Lock { lock: lock.map(str::to_owned), open, words: None }
}

/// Makes a dossier with one candidate, whose name nobody else may read.
fn make(engine: &mut Engine, id: &str, practice: bool) {
    let opening = Opening { id: id.into(), title: format!("Selectie {id}"), practice, ..opening() };
    say(engine, ToEngine::Create { opening: Box::new(WireOpening(opening)) });
    assert_eq!(add(engine, id, 1, 101), [FromEngine::Safe { dossier: id.into(), through: 1 }]);
}

fn add(engine: &mut Engine, id: &str, change: u64, number: u32) -> Vec<FromEngine> {
    let identity = Identity { name: "Zoë Verstraeten".into(), ..Identity::default() };
    let candidate = NewCandidate {
        id: CandidateId::from(format!("k{number}").as_str()),
        number: CandidateNumber::new(number).expect("a number"),
        identity: Some(identity),
    };
    let entry = entry(change, Change::AddCandidates { candidates: vec![candidate] });
    say(engine, ToEngine::Change { dossier: id.into(), entry: Box::new(WireEntry(entry)) })
}

/// How many candidates a dossier has; `None` where it does not open.
fn candidates(engine: &mut Engine, id: &str) -> Option<usize> {
    match say(engine, ToEngine::Open { dossier: id.into() }).pop() {
        Some(FromEngine::Opened(projection)) => {
            Some(dossier(&projection.cells).expect("a dossier").candidates().len())
        }
        _ => None,
    }
}

/// The titles on the list, and how many dossiers are locked.
fn list(engine: &mut Engine) -> (Vec<String>, usize) {
    match say(engine, ToEngine::List).pop() {
        Some(FromEngine::Dossiers { list, locked }) => {
            (list.into_iter().map(|one| one.title).collect(), locked)
        }
        other => panic!("{other:?}"),
    }
}

/// Everything that lies on the shelf of a dossier, as anybody finds it.
fn lying(shelf: &MemoryShelf, id: &str) -> Vec<u8> {
    let labels = now(shelf.labels()).expect("labels");
    let label =
        labels.into_iter().find_map(|(name, label)| (name == id).then_some(label)).unwrap_or_default();
    [now(shelf.chunks(id)).expect("chunks").concat(), label.into_bytes()].concat()
}

fn readable(shelf: &MemoryShelf, id: &str) -> bool {
    let lying = lying(shelf, id);
    assert!(!lying.is_empty(), "there is nothing of {id}");
    // The title stands in the label, and documents begin with a mark of Automerge's.
    [format!("Selectie {id}").as_bytes(), &[0x85, 0x6f, 0x4a, 0x83]]
        .into_iter()
        .any(|text| lying.windows(text.len()).any(|window| window == text))
}

#[test]
fn behind_a_lock_nothing_that_counts_is_readable_and_what_is_for_practising_is() {
    let shelf = MemoryShelf::default();
    let mut engine = writer(&shelf);
    make(&mut engine, "echt", false);
    make(&mut engine, "oefening", true);
    assert!(readable(&shelf, "echt"), "without a lock everybody reads it");
    assert_eq!(say(&mut engine, lock("slot", 1))[0], told(Some("slot"), true));
    make(&mut engine, "nieuw", false);
    assert_eq!(add(&mut engine, "echt", 2, 102), [FromEngine::Safe { dossier: "echt".into(), through: 2 }]);
    let found = ["echt", "nieuw", "oefening"].map(|id| readable(&shelf, id));
    assert_eq!(found, [false, false, true], "what came before, and what comes after");

    let mut engine = writer(&shelf);
    assert_eq!(list(&mut engine), (vec!["Selectie oefening".to_owned()], 2));
    assert_eq!(["echt", "nieuw", "oefening"].map(|id| candidates(&mut engine, id)), [None, None, Some(1)]);
    assert_eq!(say(&mut engine, unlock("slot", 1))[0], told(Some("slot"), true));
    assert_eq!(
        ["echt", "nieuw", "oefening"].map(|id| candidates(&mut engine, id)),
        [Some(2), Some(1), Some(1)]
    );
    assert_eq!(list(&mut engine).1, 0);
}

#[test]
fn the_first_word_of_the_engine_tells_the_lock_and_another_key_opens_nothing() {
    let shelf = MemoryShelf::default();
    let mut engine = writer(&shelf);
    make(&mut engine, "echt", false);
    say(&mut engine, lock("slot", 1));
    let ready = |engine: &Engine| match engine.ready() {
        FromEngine::Ready { lock, .. } => lock,
        other => panic!("{other:?}"),
    };
    let mut engine = writer(&shelf);
    assert_eq!(ready(&engine).as_deref(), Some("slot"));
    say(&mut engine, unlock("slot", 2));
    assert_eq!(candidates(&mut engine, "echt"), None);
    assert_eq!(list(&mut engine), (vec![], 1));
    assert_eq!(
        say(&mut engine, unlock("een ander slot", 1))[0],
        told(Some("slot"), true),
        "the key of before stays"
    );
    assert_eq!(candidates(&mut engine, "echt"), None, "and opens nothing");
}

#[test]
fn a_locked_device_refuses_everything_that_would_write_in_the_clear_or_lose_the_key() {
    let shelf = MemoryShelf::default();
    let mut engine = writer(&shelf);
    make(&mut engine, "echt", false);
    say(&mut engine, lock("slot", 1));
    let before = lying(&shelf, "echt");
    let mut engine = writer(&shelf);
    let opening = Opening { id: "later".into(), practice: false, ..opening() };
    let refused = [
        say(&mut engine, ToEngine::Create { opening: Box::new(WireOpening(opening)) }),
        say(&mut engine, ToEngine::Delete { dossier: "echt".into(), deleted: true }),
        say(&mut engine, ToEngine::Purge { dossier: "echt".into() }),
        say(&mut engine, ToEngine::Export { dossier: "echt".into() }),
    ];
    for said in refused {
        assert!(
            matches!(&said[..], [FromEngine::Impossible { words }] if words.contains("vergrendeld")),
            "{said:?}"
        );
    }
    for message in [lock("nieuw slot", 2), ToEngine::Lock { lock: None, key: key(1) }] {
        match &say(&mut engine, message)[0] {
            FromEngine::Lock { lock, open: false, words: Some(_) } => {
                assert_eq!(lock.as_deref(), Some("slot"));
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(&add(&mut engine, "echt", 2, 102)[..], [FromEngine::NotKept { .. }]));
    assert_eq!(lying(&shelf, "echt"), before);
    assert_eq!(now(shelf.chunks("later")).expect("chunks"), Vec::<Vec<u8>>::new());
    say(&mut engine, unlock("slot", 1));
    assert_eq!(candidates(&mut engine, "echt"), Some(1));
}

#[test]
fn another_passphrase_is_another_lock_with_the_same_key_and_an_old_tab_has_to_ask_for_it() {
    let shelf = MemoryShelf::default();
    let mut engine = writer(&shelf);
    make(&mut engine, "echt", false);
    say(&mut engine, lock("slot", 1));
    let mut other = follower(&shelf);
    say(&mut other, unlock("slot", 1));
    assert_eq!(candidates(&mut other, "echt"), Some(1), "who follows reads it too");
    assert_eq!(say(&mut engine, lock("nieuw slot", 1))[0], told(Some("nieuw slot"), true));
    assert_eq!(candidates(&mut engine, "echt"), Some(1));
    assert_eq!(now(other.changed_elsewhere(Some("echt")))[0], told(Some("nieuw slot"), false));
    assert_eq!(now(other.become_writer())[0], FromEngine::BecameWriter);
    assert_eq!(candidates(&mut other, "echt"), None);
    say(&mut other, unlock("nieuw slot", 1));
    assert_eq!(candidates(&mut other, "echt"), Some(1));
}

#[test]
fn without_the_lock_everything_lies_open_again_and_nothing_is_missing() {
    let shelf = MemoryShelf::default();
    let mut engine = writer(&shelf);
    make(&mut engine, "echt", false);
    say(&mut engine, lock("slot", 1));
    add(&mut engine, "echt", 2, 102);
    assert_eq!(say(&mut engine, ToEngine::Lock { lock: None, key: key(1) })[0], told(None, true));
    assert!(readable(&shelf, "echt"));
    let mut engine = writer(&shelf);
    assert_eq!((list(&mut engine).1, candidates(&mut engine, "echt")), (0, Some(2)));
}

#[test]
fn a_full_disk_halfway_leaves_both_kinds_readable_with_the_key_and_the_next_unlocking_seals_the_rest() {
    let shelf = MemoryShelf::default();
    let mut engine = writer(&shelf);
    make(&mut engine, "echt", false);
    // The lock is on, and the device went off before anything was sealed.
    now(shelf.write("#slot", "slot", Beside::Nothing)).expect("room");
    let mut engine = writer(&shelf);
    assert!(readable(&shelf, "echt"));
    shelf.fill(true);
    match &say(&mut engine, unlock("slot", 1))[0] {
        FromEngine::Lock { open: true, words: Some(words), .. } => assert!(words.contains("vol"), "{words}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(candidates(&mut engine, "echt"), Some(1));
    shelf.fill(false);
    let mut engine = writer(&shelf);
    assert_eq!(say(&mut engine, unlock("slot", 1))[0], told(Some("slot"), true));
    assert!(!readable(&shelf, "echt"));
    assert_eq!(candidates(&mut engine, "echt"), Some(1));
}

#[test]
fn a_sealed_chunk_opens_only_in_its_own_dossier() {
    let shelf = MemoryShelf::default();
    let mut engine = writer(&shelf);
    say(&mut engine, lock("slot", 1));
    make(&mut engine, "een", false);
    make(&mut engine, "twee", false);
    let chunk = now(shelf.chunks("twee")).expect("chunks").concat();
    now(shelf.write("een", "", Beside::Whole(&chunk))).expect("room");
    let mut engine = writer(&shelf);
    say(&mut engine, unlock("slot", 1));
    assert_eq!((candidates(&mut engine, "een"), candidates(&mut engine, "twee")), (None, Some(1)));
}

#[test]
fn an_engine_that_starts_again_hears_the_key_first_and_a_lock_that_was_changed_elsewhere_is_no_longer_opened()
{
    let mut outbox = Outbox::default();
    outbox.say(&ToEngine::Open { dossier: "echt".into() });
    outbox.say(&lock("slot", 1));
    assert!(outbox.takes_long(), "everything is sealed");
    outbox.hear(&told(Some("slot"), true));
    let open = ToEngine::Open { dossier: "echt".into() };
    assert_eq!(outbox.again(true), [unlock("slot", 1), open.clone()]);
    outbox.hear(&told(Some("nieuw slot"), false));
    assert_eq!(outbox.again(true), std::slice::from_ref(&open));
    outbox.say(&unlock("nieuw slot", 1));
    outbox.hear(&told(Some("nieuw slot"), true));
    outbox.say(&ToEngine::Lock { lock: None, key: key(1) });
    outbox.hear(&told(None, true));
    assert_eq!(outbox.again(true), [open], "there is nothing to open");
}

//! The ledger: what was changed is kept, in order, with names in the key only.
#![cfg(feature = "engine")]

mod play;

use play::{any_change, entry, opening, play, some_changes};
use proptest::prelude::*;
use selectiewijzer::archive::{CellHome, FileDefect, read_envelope, write_envelope};
use selectiewijzer::ledger::{Chunk, Ledger, NotMade, open_file, write_file};
use selectiewijzer::rules::{Change, Dossier, LogEntry};

/// The ledger after those changes that it takes, and every chunk since the first save.
fn keep(changes: &[Change]) -> (Ledger, Vec<Chunk>) {
    let mut ledger = Ledger::create(opening()).expect("a ledger");
    let mut chunks = vec![ledger.save()];
    for (number, change) in (1..).zip(changes) {
        if let Ok(chunk) = ledger.apply(&entry(number, change.clone())) {
            chunks.push(chunk);
        }
    }
    (ledger, chunks)
}

fn replay(log: &[LogEntry]) -> Dossier {
    let first = Dossier::open(opening());
    log.iter().fold(first, |dossier, entry| dossier.apply(&entry.change).expect("as it was made"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_ledger_holds_the_dossier_that_the_changes_make(changes in some_changes()) {
        let (ledger, _) = keep(&changes);
        prop_assert_eq!(ledger.dossier(), &play(&changes));
        prop_assert_eq!(&replay(ledger.log()), ledger.dossier());
    }

    #[test]
    fn what_was_kept_chunk_by_chunk_loads_as_the_same(changes in some_changes()) {
        let (mut ledger, chunks) = keep(&changes);
        for kept in [chunks, vec![ledger.save()]] {
            let loaded = Ledger::load(&kept).expect("a ledger");
            prop_assert_eq!(loaded.dossier(), ledger.dossier());
            prop_assert_eq!(loaded.log(), ledger.log());
        }
    }

    #[test]
    fn work_goes_on_after_loading(changes in some_changes(), later in any_change()) {
        let (ledger, mut chunks) = keep(&changes);
        let mut loaded = Ledger::load(&chunks).expect("a ledger");
        let made = loaded.apply(&entry(1000, later.clone()));
        prop_assert_eq!(made.is_ok(), ledger.dossier().apply(&later).is_ok());
        chunks.extend(made.ok());
        let again = Ledger::load(&chunks).expect("a ledger");
        prop_assert_eq!(again.dossier(), loaded.dossier());
        prop_assert_eq!(again.log(), loaded.log());
    }

    #[test]
    fn a_dossier_file_opens_as_it_was_saved(changes in some_changes()) {
        let (mut ledger, _) = keep(&changes);
        let text = write_file(&mut ledger).expect("text");
        let opened = open_file(&text).expect("a ledger");
        prop_assert_eq!(opened.dossier(), ledger.dossier());
        prop_assert_eq!(opened.log(), ledger.log());
    }

    #[test]
    fn a_damaged_dossier_file_is_refused_with_a_sentence(at in 0.0..1.0_f64, byte in any::<u8>(), cut in any::<bool>()) {
        let (mut ledger, _) = keep(&[play::split()]);
        let text = write_file(&mut ledger).expect("text");
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "any place will do")]
        let place = (at * text.len() as f64) as usize;
        let mut bytes = text.clone().into_bytes();
        if cut { bytes.truncate(place) } else { bytes[place] = byte }
        let damaged = String::from_utf8_lossy(&bytes).into_owned();
        match open_file(&damaged) {
            Ok(opened) => prop_assert_eq!(opened.dossier(), ledger.dossier(), "only white space may differ"),
            Err(defect) => prop_assert!(defect.to_string().ends_with("Er is niets gewijzigd.")),
        }
    }

    #[test]
    fn a_damaged_ledger_is_refused_and_never_breaks_the_program(flips in prop::collection::vec((any::<u16>(), any::<u8>()), 1..4)) {
        let (mut ledger, _) = keep(&[play::split()]);
        let mut chunk = ledger.save();
        for (place, byte) in flips {
            let main = chunk.documents.get_mut(&CellHome::Main).expect("a main document");
            let place = usize::from(place) % main.len();
            main[place] = byte;
        }
        if let Ok(opened) = Ledger::load(&[chunk]) {
            prop_assert_eq!(opened.dossier(), ledger.dossier());
        }
    }
}

#[test]
fn a_change_that_comes_twice_is_made_once() {
    let mut ledger = Ledger::create(opening()).expect("a ledger");
    let split = entry(1, play::split());
    assert_ne!(ledger.apply(&split).expect("made"), Chunk::default());
    assert_eq!(ledger.apply(&split), Ok(Chunk::default()));
    let other = entry(1, Change::Rename { title: "Van een ander tabblad".into() });
    assert_eq!(ledger.apply(&other), Err(NotMade::NumberTaken), "never called safe, never lost in silence");
    assert_eq!((ledger.log().len(), ledger.last_number("a"), ledger.last_number("b")), (1, 1, 0));
}

#[test]
fn a_refused_change_leaves_no_trace() {
    let mut ledger = Ledger::create(opening()).expect("a ledger");
    let before = ledger.save();
    let refused = ledger.apply(&entry(1, Change::Rename { title: "  ".into() }));
    assert!(matches!(refused, Err(NotMade::Refused(_))));
    assert_eq!(ledger.save(), before);
}

#[test]
fn the_main_document_never_holds_a_name() {
    let text = r#"{"add_candidates":{"candidates":[
        {"id":"a","number":4,"identity":{"name":"Wivina Zoetendaal","contact":"w@voorbeeld.be"}}]}}"#;
    let change: selectiewijzer::archive::OneChange = serde_json::from_str(text).expect("a change");
    let (_, chunks) = keep(&[change.0]);
    let holds = |bytes: &[u8]| bytes.windows(7).any(|part| part == b"Zoetend");
    let in_document = |home: CellHome| chunks.iter().filter_map(move |chunk| chunk.documents.get(&home));
    assert!(in_document(CellHome::Main).all(|bytes| !holds(bytes)));
    assert!(in_document(CellHome::Key).any(|bytes| holds(bytes)));
    let loaded = Ledger::load(&chunks).expect("a ledger");
    let Change::AddCandidates { candidates } = &loaded.log()[0].change else { panic!("the change") };
    assert_eq!(candidates[0].identity.as_ref().map(|who| who.name.as_str()), Some("Wivina Zoetendaal"));
}

#[test]
fn each_kind_of_wrong_file_has_its_own_sentence() {
    let (mut ledger, _) = keep(&[play::split()]);
    let text = write_file(&mut ledger).expect("text");
    let says = |text: &str| open_file(text).expect_err("a defect").to_string();
    assert!(says("").starts_with("Dit bestand is onvolledig"));
    assert!(says(&text[..text.len() / 2]).starts_with("Dit bestand is onvolledig"));
    assert!(says("%PDF-1.7").contains("(regel 1, teken 1)"));
    assert!(says("{}").contains("zegt niet wat het is"));
    assert!(says(r#"{"kind":"vacature"}"#).contains("het noemt zich “vacature”"));
    assert!(says(&text.replacen("\"format\": 2", "\"format\": 9", 1)).contains("formaat 9"));
    assert!(
        says(&text.replacen("\"snapshot\"", "\"momentopname\"", 1))
            .contains("beschadigd: de indeling is anders dan verwacht")
    );
    let renamed = text.replacen("\"title\": \"Projectmedewerker\"", "\"title\": \"Iets anders\"", 1);
    assert_ne!(renamed, text);
    assert!(says(&renamed).contains("De controletekens kloppen niet"));
}

#[test]
fn a_snapshot_that_contradicts_its_ledger_is_refused() {
    let (mut ledger, _) = keep(&[play::split()]);
    let mut envelope = read_envelope(&write_file(&mut ledger).expect("text")).expect("an envelope");
    envelope.snapshot.insert("title".into(), "Iets anders".into());
    let forged = write_envelope(&envelope).expect("text");
    assert_eq!(open_file(&forged).expect_err("a defect"), FileDefect::Differs("title".into()));
}

//! Hostile texts through the dossier file and the score sheet: what comes out is what went in.

#![cfg(feature = "engine")]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod hostile;

use hostile::{everywhere, in_turn, long_texts, short_texts, unfinished};
use selectiewijzer::ledger::{Ledger, open_file, write_file};
use selectiewijzer::rules::{Change, Dossier, LogEntry};

/// The ledger that one tablet makes of these changes.
fn ledger((dossier, log): &(Dossier, Vec<LogEntry>)) -> Ledger {
    let mut ledger = Ledger::create(dossier.opening().clone()).expect("a ledger");
    for entry in log {
        ledger.apply(entry).expect("an accepted change");
    }
    assert_eq!(ledger.dossier(), dossier);
    ledger
}

fn through_a_file(made: &(Dossier, Vec<LogEntry>)) -> Ledger {
    open_file(&write_file(&mut ledger(made)).expect("a text")).expect("a sound file")
}

#[test]
fn a_dossier_full_of_each_text_comes_back_with_its_history() {
    for (name, text) in short_texts() {
        let made = everywhere(&mut || text.clone());
        let opened = through_a_file(&made);
        assert_eq!(opened.dossier(), &made.0, "{name}");
        assert_eq!(opened.log(), made.1, "{name}");
    }
}

#[test]
fn a_megabyte_comes_back_too() {
    for (name, text) in long_texts() {
        let mut place = 0;
        let made = everywhere(&mut || {
            place += 1;
            if place % 60 == 20 { text.clone() } else { format!("kort {place}") }
        });
        assert_eq!(through_a_file(&made).dossier(), &made.0, "{name}");
    }
}

#[test]
fn a_sheet_that_is_handed_out_has_the_same_texts_and_comes_back() {
    for (name, text) in short_texts() {
        let mut home = ledger(&unfinished(&mut || text.clone()));
        let (_, sheet) = home.hand_out(&"luc".into()).expect("handed out");
        let mut away = open_file(&sheet).expect("a sheet");
        let typed = Some(text.clone());
        let change = Change::KeepUnreadableMemberScore {
            candidate: "k4".into(),
            part: "gevalstudie".into(),
            member: "luc".into(),
            typed,
        };
        let (by, device) = (text.clone(), "b".to_owned());
        let at = "2026-11-24T14:03".parse().expect("a moment");
        let entry = LogEntry { number: 1, at, by, device, reason: None, undoes: None, change };
        away.apply(&entry).expect("an accepted change");
        let back = open_file(&write_file(&mut away).expect("a text")).expect("a sheet");
        let cells = |ledger: &Ledger| {
            let candidate = ledger.dossier().candidate(&"k4".into()).expect("the candidate").clone();
            candidate
                .cells
                .get(&"gevalstudie".into())
                .expect("a cell")
                .unreadable_members
                .values()
                .cloned()
                .collect::<Vec<_>>()
        };
        assert_eq!(cells(&back), [text], "{name}");
    }
}

/// The files that the journeys open. `APPROVE=1` before the test writes them anew.
#[test]
fn the_files_of_the_journeys_say_what_is_made_here() {
    let made = [("closed", everywhere(&mut in_turn())), ("open", unfinished(&mut in_turn()))];
    for (name, made) in made {
        let path = format!("tests/hostile/{name}.selectie");
        if std::env::var_os("APPROVE").is_some() {
            std::fs::write(&path, write_file(&mut ledger(&made)).expect("a text")).expect("the folder");
        }
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let opened = open_file(&text).expect("a sound file");
        assert!(opened.dossier() == &made.0, "{path} says something else; write it anew");
        assert!(opened.log() == made.1, "{path} has another history; write it anew");
    }
}

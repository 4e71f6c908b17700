//! Hostile texts on paper and in a workbook: a file that has them as text, or a sentence that says why there is none.

#![cfg(feature = "press")]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, unused_imports, reason = "each test uses some of it")]
mod hostile;

use calamine::{Data, Reader, Xlsx};
use hostile::{everywhere, long_texts, short_texts};
use selectiewijzer::archive::{Document, FromPress, ToPress, Workbook};
use selectiewijzer::press::{access_file, minutes, notifications, publication, results_workbook};
use selectiewijzer::printer::{Printed, Printer};
use selectiewijzer::rules::{Dossier, LogEntry, Moment, Occasion, closed_text};
use selectiewijzer::wording;
use std::io::Cursor;
use unicode_bidi::{BidiInfo, Level};

fn now() -> Moment {
    "2026-11-30T14:03".parse().expect("a moment")
}

fn printed(asked: ToPress) -> Printed {
    Printer::new().expect("letters").answer(&asked, &|_| ())
}

fn pdf(document: Document) -> Printed {
    printed(ToPress::Pdf { document: Box::new(document) })
}

fn xlsx(workbook: Workbook) -> Printed {
    printed(ToPress::Xlsx { workbook: Box::new(workbook) })
}

/// A file, or a sentence that is no longer than a person reads.
fn is_an_answer(name: &str, printed: &Printed) {
    match printed {
        Printed::File(bytes) => assert!(bytes.starts_with(b"%PDF-") || bytes.starts_with(b"PK"), "{name}"),
        Printed::Said(FromPress::Lacking { characters }) => {
            for one in characters {
                let said = wording::lacking(one);
                assert!(said.chars().count() < 400, "{name}: {said}");
            }
        }
        Printed::Said(FromPress::Impossible { words }) => {
            assert!(words.chars().count() < 400 && words.contains("tekens"), "{name}: {words}");
        }
        Printed::Said(other) => panic!("{name}: {other:?}"),
    }
}

fn documents(dossier: &Dossier, log: &[LogEntry]) -> Vec<Document> {
    let told = dossier.notified(&Occasion::Selection);
    let told: Vec<_> = told.iter().map(|one| &***one).collect();
    let mut documents =
        vec![minutes(dossier, now()), notifications(dossier, &told, &Occasion::Selection, now())];
    documents.extend(publication(dossier, now()));
    documents.push(access_file(dossier, log, dossier.candidates()[0], now()));
    documents
}

#[test]
fn what_stands_beside_a_text_runs_as_it_did() {
    let mut marks = short_texts();
    marks.extend(
        ["\u{2069}\u{202e}", "\u{202b}\u{2067}\u{202c}\u{2069}x", "\u{2066}\u{2068}\u{2069}\u{202d}"]
            .map(|text| ("marks".to_owned(), text.to_owned())),
    );
    for (name, text) in marks.iter().filter(|(_, text)| !text.contains(['\n', '\r', '\u{85}', '\u{2029}'])) {
        let closed = closed_text(text);
        let sentence = format!("Beslist door {closed} en Vera, op dag acht.");
        let runs = BidiInfo::new(&sentence, Some(Level::ltr())).levels;
        let turned = |(at, letter): (usize, char)| letter.is_ascii_alphabetic() && runs[at].is_rtl();
        let behind = sentence.len() - " en Vera, op dag acht.".len();
        assert!(!sentence.char_indices().filter(|(at, _)| *at < 12 || *at >= behind).any(turned), "{name}");
        assert!(sentence[behind..].char_indices().all(|(at, _)| runs[behind + at] == Level::ltr()), "{name}");
        assert_eq!(closed_text(&closed), closed, "{name}");
    }
}

#[test]
fn every_document_is_printed_or_says_what_it_lacks() {
    let mut files = 0;
    for (name, text) in short_texts() {
        let (dossier, log) = everywhere(&mut || text.clone());
        for document in documents(&dossier, &log) {
            let printed = pdf(document);
            is_an_answer(&name, &printed);
            files += usize::from(matches!(printed, Printed::File(_)));
        }
    }
    assert!(files > 40, "only {files} files");
}

#[test]
fn a_megabyte_is_printed_too() {
    for (name, text) in long_texts() {
        let mut place = 0;
        let (dossier, _) = everywhere(&mut || {
            place += 1;
            if place == 60 { text.clone() } else { format!("kort {place}") }
        });
        is_an_answer(&name, &pdf(minutes(&dossier, now())));
    }
}

#[test]
fn in_a_workbook_each_text_is_the_text_of_one_cell() {
    for (name, text) in short_texts() {
        let (dossier, log) = everywhere(&mut || text.clone());
        let bytes = match xlsx(results_workbook(&dossier, &log, now())) {
            Printed::File(bytes) => bytes,
            Printed::Said(said) => panic!("{name}: {said:?}"),
        };
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let results = book.worksheet_range("Resultaten").expect("a sheet");
        assert_eq!(results.height(), 1 + dossier.candidates().len(), "{name}");
        let named = results.get((1, 1)).expect("a cell");
        assert_eq!(named, &Data::String(cell(&text)), "{name}");
        let formulas = book.worksheet_formula("Resultaten").expect("formulas");
        assert!(formulas.used_cells().all(|(_, _, formula)| formula.starts_with("SUM(")), "{name}");
        for sheet in ["Punten", "Geschiedenis"] {
            assert_eq!(book.worksheet_formula(sheet).expect("formulas").used_cells().count(), 0, "{name}");
        }
    }
}

/// What a cell of a workbook can hold of a text: a visible sign stands for each character that no XML file can hold.
fn cell(text: &str) -> String {
    let sign = |character: char| match character {
        '\t' | '\n' | '\r' => character,
        '\0'..'\x20' => char::from_u32(0x2400 + u32::from(character)).expect("a sign"),
        '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        _ => character,
    };
    text.chars().map(sign).collect()
}

#[test]
fn a_megabyte_does_not_fit_in_a_cell_and_says_so() {
    for (name, text) in long_texts() {
        let mut place = 0;
        let (dossier, log) = everywhere(&mut || {
            place += 1;
            if place % 40 == 20 { text.clone() } else { format!("kort {place}") }
        });
        match xlsx(results_workbook(&dossier, &log, now())) {
            Printed::Said(FromPress::Impossible { words }) => {
                assert!(words.contains("32767"), "{name}: {words}");
            }
            other => panic!(
                "{name}: {}",
                if matches!(other, Printed::File(_)) { "a file" } else { "another answer" }
            ),
        }
    }
}

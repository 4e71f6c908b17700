//! Hostile texts in every place of a dossier: each table and document has them as text, and nothing leaks out of its cell.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "nothing is approved here")]
mod approving;
#[expect(dead_code, unused_imports, reason = "each test uses some of it")]
mod hostile;

use approving::plain;
use hostile::{everywhere, long_texts, short_texts, texts};
use selectiewijzer::archive::{
    Document, Opener, WireEntry, is_like_a_formula, read_candidates, write_results_file,
};
use selectiewijzer::carrier::{Collection, MOST_FRAMES, frames, open, seal};
use selectiewijzer::keeper::{CopiedTable, MemoryVault};
use selectiewijzer::press::{
    PaperChoice, access_file, copied_ranking, copied_results, minutes, notifications, publication,
    results_file, score_sheets, write_results,
};
use selectiewijzer::rules::{Dossier, LogEntry, Moment, Occasion, SortedSet};
use selectiewijzer::wording;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn now() -> Moment {
    "2026-11-30T14:03".parse().expect("a moment")
}

/// Every hostile text with a dossier that is full of it; of the long ones only some places are.
fn dossiers() -> impl Iterator<Item = (String, String, Dossier, Vec<LogEntry>)> {
    let short = short_texts().into_iter().map(|(name, text)| {
        let (dossier, log) = everywhere(&mut || text.clone());
        (name, text, dossier, log)
    });
    let long = long_texts().into_iter().map(|(name, text)| {
        let mut place = 0;
        let (dossier, log) = everywhere(&mut || {
            place += 1;
            if place % 40 == 20 { text.clone() } else { format!("kort {place}") }
        });
        (name, text, dossier, log)
    });
    short.chain(long)
}

/// Every kind of document that is made of a dossier.
fn documents(dossier: &Dossier, log: &[LogEntry]) -> Vec<Document> {
    let all: Vec<_> = dossier.candidates().into_iter().map(AsRef::as_ref).collect();
    let told = dossier.notified(&Occasion::Selection);
    let told: Vec<_> = told.iter().map(|one| &***one).collect();
    let choice = PaperChoice {
        parts: ["gevalstudie", "mondeling"].map(Into::into).into(),
        members: ["vera", "luc"].map(Into::into).into(),
        each: true,
    };
    let mut documents =
        vec![minutes(dossier, now()), notifications(dossier, &told, &Occasion::Selection, now())];
    documents.push(notifications(dossier, &told, &Occasion::Test("mondeling".into()), now()));
    documents.extend(publication(dossier, now()));
    documents.extend(score_sheets(dossier, &choice, now()));
    documents.extend(all.iter().map(|one| access_file(dossier, log, one, now())));
    documents
}

/// A table as a spreadsheet program reads it; every row has as many cells.
fn read(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).expect("UTF-8").strip_prefix('\u{feff}').expect("the mark");
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row as wide as the first"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn in_a_csv_each_text_is_one_cell_and_no_formula() {
    for (name, text, dossier, _) in dossiers() {
        let rows = read(&write_results(&dossier));
        assert_eq!(rows.len(), 1 + dossier.candidates().len(), "{name}: a row for each candidate");
        for cell in rows.iter().flatten() {
            assert!(!is_like_a_formula(cell) || cell.parse::<f64>().is_ok(), "{name}: {cell:.40}");
        }
        let who = &dossier.candidates()[0].id;
        let named = dossier.name(who).expect("a name");
        assert_eq!(
            rows[1][1].strip_prefix('\'').unwrap_or(&rows[1][1]),
            named.strip_prefix('\'').unwrap_or(named),
            "{name}"
        );
        assert!(text.len() > 100_000 || named == text, "{name}");
    }
}

#[test]
fn on_the_clipboard_each_text_stays_in_its_cell_and_is_no_markup() {
    for (name, _, dossier, _) in dossiers() {
        let ranking = dossier.ranking();
        for CopiedTable { text, markup } in [copied_results(&dossier), copied_ranking(&dossier, &ranking)] {
            let widths: Vec<usize> = text.lines().map(|line| line.split('\t').count()).collect();
            assert!(widths.iter().all(|width| *width == widths[0]), "{name}: {widths:?}");
            assert_eq!(widths.len(), markup.matches("<tr>").count(), "{name}");
            assert_eq!(
                widths.iter().sum::<usize>(),
                markup.matches("</t").count() - markup.matches("</tr>").count() - 1,
                "{name}"
            );
            let mut bare = markup.clone();
            for tag in ["table", "tr", "th", "td"] {
                bare = bare.replace(&format!("<{tag}>"), "").replace(&format!("</{tag}>"), "");
            }
            assert!(!bare.contains(['<', '>']), "{name}: markup on the clipboard");
        }
    }
}

#[test]
fn in_a_file_for_other_programs_each_text_is_what_it_was() {
    for (name, _, dossier, _) in dossiers() {
        let written = write_results_file(&results_file(&dossier, now())).expect("a text");
        let read: serde_json::Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(read["employer"], dossier.opening().vacancy.employer, "{name}");
        assert_eq!(read["title"], dossier.opening().vacancy.title, "{name}");
        for (at, candidate) in dossier.candidates().into_iter().enumerate() {
            assert_eq!(read["candidates"][at]["name"].as_str(), dossier.name(&candidate.id), "{name}");
        }
    }
}

#[test]
fn every_document_describes_each_text_whole() {
    for (name, text, dossier, log) in dossiers() {
        let documents = documents(&dossier, &log);
        assert!(documents.len() > 10, "{name}: only {} documents", documents.len());
        for document in &documents {
            let written = serde_json::to_string(document).expect("a text");
            let read: Document = serde_json::from_str(&written).expect("a document");
            assert_eq!(&read, document, "{name}");
        }
        let of = plain(&documents[0]);
        let first = text.lines().next().unwrap_or_default().trim();
        assert!(text.len() > 100_000 || of.matches(first).count() > 40, "{name}: missing from the minutes");
    }
}

#[test]
fn every_change_is_told_and_reads_back_as_it_was_made() {
    for (name, _, dossier, log) in dossiers() {
        for entry in &log {
            let _told = (wording::log_entry(entry, &dossier), wording::change(&entry.change, &dossier));
            let written = serde_json::to_string(&WireEntry(entry.clone())).expect("a text");
            let WireEntry(read) = serde_json::from_str(&written).expect("an entry");
            assert_eq!(&read, entry, "{name}");
        }
    }
}

#[test]
fn in_a_list_of_candidates_each_text_is_a_name_or_is_refused_with_a_sentence() {
    for (name, text) in texts() {
        let quoted = text.replace('"', "\"\"");
        let table = format!("Nummer;Naam;E-mail\r\n101;\"{quoted}\";a@voorbeeld.be\r\n102;Bo;\r\n");
        let list = read_candidates(table.as_bytes(), &SortedSet::new());
        if let Some(candidates) = list.accepted() {
            assert_eq!(candidates.len(), 2, "{name}");
            let read = &candidates[0].identity.name;
            let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(folded(read), folded(&text), "{name}");
        } else {
            let said: Vec<_> = list.faults().iter().map(wording::list_fault).collect();
            assert!(!said.is_empty() && said.iter().all(|one| one.ends_with(['.', '?'])), "{name}: {said:?}");
            assert!(said.iter().all(|one| one.len() < 1_000), "{name}: a sentence as long as the text");
        }
    }
}

fn at_once<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("a twin in memory that waits"),
    }
}

#[test]
fn sealed_and_as_codes_each_text_arrives_as_it_left_or_is_refused() {
    for (name, text) in texts() {
        let content = serde_json::json!({ "name": text }).to_string();
        let vault = MemoryVault::default();
        let (sealed, _) = at_once(seal(&vault, &content, "molen vijver kaas anker tulp")).expect("sealed");
        let opener = Opener::Passphrase("molen vijver kaas anker tulp".into());
        assert_eq!(at_once(open(&vault, &sealed, &opener)).as_deref(), Ok(content.as_str()), "{name}");
        match frames(&content) {
            Ok(frames) => {
                let mut collection = Collection::default();
                for frame in &frames {
                    collection.take(frame);
                }
                assert_eq!(collection.text().flatten().as_deref(), Some(content.as_str()), "{name}");
            }
            Err(large) => assert!(large.0 > MOST_FRAMES, "{name}"),
        }
    }
}

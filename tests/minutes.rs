//! What the minutes say, held against approved texts: `APPROVE=1 cargo test --no-default-features --test minutes` writes them anew.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod paper;

use paper::{adopted, begun, closed, moment, scored};
use selectiewijzer::archive::{Block, Cell, Document, Line, Mark, Row, Said, read_text, write_text};
use selectiewijzer::press::minutes;
use selectiewijzer::rules::{Change, Dossier, SelectionReopening};

/// Holds a text against the approved one with this name, or makes it the approved one where somebody asks for that.
fn approved(name: &str, text: &str) {
    let path = format!("tests/approved/{name}.txt");
    if std::env::var_os("APPROVE").is_some() {
        std::fs::write(&path, text).expect("the folder of approved texts");
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, known, "{path} says something else; look at the difference before approving it");
}

fn said(dossier: &Dossier) -> String {
    plain(&minutes(dossier, moment()))
}

#[test]
fn the_minutes_of_an_adopted_selection() {
    approved("minutes-adopted", &said(&adopted(false).0));
}

#[test]
fn the_minutes_of_an_exercise_in_which_nothing_is_scored_yet() {
    approved("minutes-draft", &said(&begun(true, 2).0));
}

#[test]
fn the_minutes_after_a_correction() {
    let mut selection = adopted(false);
    let (at, decided_by, reason) = (moment(), "het college".to_owned(), "een telfout".to_owned());
    let reopening = SelectionReopening { at, decided_by: decided_by.clone(), reason: reason.clone() };
    selection.make(&Change::ReopenSelection { reopening });
    selection.make(&Change::ReopenPart { part: "mondeling".into(), at, decided_by, reason });
    let points = Some("31".parse().expect("points"));
    selection.make(&Change::EnterPoints { candidate: "k2".into(), part: "mondeling".into(), points });
    selection.make(&Change::LockPart { part: "mondeling".into(), at });
    approved("minutes-corrected", &said(&selection.0));
}

#[test]
fn they_are_a_draft_until_they_are_closed_and_provisional_until_they_are_adopted() {
    let foot = |dossier: &Dossier| minutes(dossier, moment()).foot;
    let provisional = "Onder voorbehoud van vaststelling door de aanstellende overheid.";
    for (dossier, draft, subject) in
        [(scored(false).0, true, true), (closed(false).0, false, true), (adopted(false).0, false, false)]
    {
        let text = said(&dossier);
        assert_eq!(text.contains("[ONTWERP]"), draft, "{text}");
        assert_eq!(text.contains(provisional), subject, "{text}");
        assert_eq!(foot(&dossier).ends_with("ONTWERP"), draft);
        assert_eq!(foot(&dossier).ends_with("onder voorbehoud"), subject && !draft);
    }
}

#[test]
fn a_description_travels_as_text_and_comes_back_the_same() {
    let document = minutes(&adopted(true).0, moment());
    let text = write_text(&document).expect("JSON");
    assert_eq!(read_text::<Document>(&text).expect("the same"), document);
}

/// A document as plain text: `#` for headings, a line for each row.
fn plain(document: &Document) -> String {
    let mut lines = vec![format!("{} ({}, {})", document.title, document.author, document.made)];
    lines.push(format!("Voet: {}", document.foot));
    for piece in &document.pieces {
        lines.push(String::new());
        lines.extend(piece.marks.iter().map(|mark| match mark {
            Mark::Draft(words) | Mark::Practice(words) => format!("[{words}]"),
        }));
        lines.push(format!("# {}", piece.title));
        lines.extend(piece.about.iter().chain(&piece.status).cloned());
        lines.extend(piece.unsettled.iter().map(|words| format!("! {words}")));
        lines.extend(piece.opening.iter().flat_map(block));
        for section in &piece.sections {
            lines.push(format!("\n## {}", section.title));
            lines.extend(section.blocks.iter().flat_map(block));
        }
    }
    lines.join("\n") + "\n"
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(words) => vec![format!("### {words}")],
        Block::Paragraph(words) | Block::Small(words) => vec![words.clone()],
        Block::List(points) => points.iter().map(|words| format!("- {words}")).collect(),
        Block::Facts(facts) => facts
            .iter()
            .map(|Said { about, words }| format!("{about}: {}", words.join(" / ").replace('\n', " ⏎ ")))
            .collect(),
        Block::Table(table) => {
            let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
            let rows = table.rows.iter().map(|row| match row {
                Row::Head(words) => format!("|| {words}"),
                Row::Cells(cells) => {
                    let cells: Vec<String> = cells.iter().map(|Cell(lines)| cell(lines)).collect();
                    format!("| {}", cells.join(" | "))
                }
            });
            std::iter::once(format!("| {}", titles.join(" | "))).chain(rows).collect()
        }
        Block::Signatures(people) => {
            people.iter().map(|one| format!("__________ {}, {}", one.name, one.role)).collect()
        }
    }
}

fn cell(lines: &[Line]) -> String {
    lines.iter().map(Line::words).collect::<Vec<_>>().join(" / ")
}

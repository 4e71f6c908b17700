//! The PDF of the minutes: its marks, its letters, and that nothing falls off a sheet.

#![cfg(feature = "press")]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod paper;

use paper::{adopted, begun, closed, judged, moment, scored};
use selectiewijzer::archive::{
    Block, Cell, Column, Document, FromPress, Lacking, Line, Numbering, Piece, Row, Section, Table, ToPress,
};
use selectiewijzer::press::{PaperChoice, minutes, score_sheets};
use selectiewijzer::printer::{Printed, Printer};
use std::cell::RefCell;

fn printed(document: Document) -> Printed {
    let printer = Printer::new().expect("letters");
    printer.answer(&ToPress::Pdf { document: Box::new(document) }, &|_| ())
}

fn pdf(document: Document) -> Vec<u8> {
    match printed(document) {
        Printed::File(bytes) => bytes,
        Printed::Said(said) => panic!("no file: {said:?}"),
    }
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// A document with these blocks in its only section.
fn with(blocks: Vec<Block>) -> Document {
    let sections = vec![Section { title: "Deel".into(), blocks }];
    let piece = Piece { title: "Stuk".into(), sections, ..Piece::default() };
    let (title, author, foot) = ("Stuk".into(), "Gemeente".into(), "Stuk".into());
    Document {
        title,
        author,
        made: moment().to_string(),
        foot,
        numbering: Numbering::Whole,
        pieces: vec![piece],
    }
}

#[test]
fn the_minutes_are_an_archival_file_for_everyone() {
    let bytes = pdf(minutes(&adopted(false).0, moment()));
    assert!(bytes.starts_with(b"%PDF-1.7"));
    for mark in ["pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "/MarkInfo", "/StructTreeRoot", "nl-BE"]
    {
        assert!(holds(&bytes, mark), "{mark}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = minutes(&closed(true).0, moment());
    assert_eq!(pdf(document.clone()), pdf(document));
}

#[test]
fn a_character_without_a_letter_is_named_with_its_place_and_no_file_is_made() {
    let mut selection = scored(false);
    judged(&mut selection, 1, ["25", "25", "35"], "Kent het werkveld 字 heel goed 😀.");
    let said = printed(minutes(&selection.0, moment()));
    let lacking = |character: &str, within: &str| Lacking {
        character: character.into(),
        within: within.into(),
        section: "Motiveringen".into(),
    };
    let characters = vec![lacking("字", "het werkveld 字 heel goed"), lacking("😀", "heel goed 😀.")];
    assert_eq!(said, Printed::Said(FromPress::Lacking { characters }));
}

#[test]
fn every_script_of_the_faces_has_its_letters() {
    let words = [
        "Zoë D’Hondt-Świątek, Çağrı Öztürk, Nguyễn Thị Ánh, Ħal Ġużepp, Ştefan Țurcanu, Łódź, Ərəb",
        "Νίκος Παπαδόπουλος, Ірина Шевченко, Ґалаґан, Ђорђе Њ",
        "ليلى الحسن, محمد بن عبد الله, پریسا, گل, مُحَمَّد, می‌خواهم",
        "5 × 3 = 15; 7 ÷ 2 ≈ drie en een half: € 20, ½, 1 000, −3, „zo” ‘zo’ “zo” – — …",
    ];
    let lacking = match printed(with(words.iter().map(|words| Block::Paragraph((*words).into())).collect())) {
        Printed::Said(FromPress::Lacking { characters }) => characters,
        other => panic!("≈ has no letter: {other:?}"),
    };
    let named: Vec<&str> = lacking.iter().map(|one| one.character.as_str()).collect();
    assert_eq!(named, ["≈"]);
}

#[test]
fn what_nobody_sees_does_not_keep_a_file_from_being_made() {
    let words = "Een\ttab, een\u{ad}zacht streepje, \u{feff}een merk, \u{200b}niets\u{0}.\r\nEn\u{2028}regels.\n\nLeeg.";
    pdf(with(vec![Block::Paragraph(words.into()), Block::List(vec![String::new()])]));
}

#[test]
fn rows_with_room_to_write_go_on_to_a_next_sheet() {
    let row = |at: usize| {
        let cells = [
            Cell::plain(at.to_string()),
            Cell(vec![Line::Box(format!("punten, kandidaat {at}"))]),
            Cell(vec![Line::Blank(format!("motivering, kandidaat {at}"), 2)]),
        ];
        Row::Cells(cells.to_vec())
    };
    let columns =
        vec![Column::words("Kandidaat"), Column::figures("Punten op 30"), Column::words("Motivering")];
    let few =
        pdf(with(vec![Block::Table(Table { columns: columns.clone(), rows: (1..4).map(row).collect() })]));
    let many = pdf(with(vec![Block::Table(Table { columns, rows: (1..60).map(row).collect() })]));
    assert!(many.len() > few.len());
}

#[test]
fn score_sheets_are_a_file_for_everyone() {
    let parts = ["gevalstudie".into(), "mondeling".into()].into();
    let choice = PaperChoice { parts, each: true, ..PaperChoice::default() };
    let bytes = pdf(score_sheets(&scored(false).0, &choice, moment()).expect("sheets"));
    assert!(holds(&bytes, "pdfuaid:part"));
}

#[test]
fn a_table_with_more_than_fits_still_becomes_a_file() {
    let word = "Hottentottententententoonstellingsterreinbezoekersreglement".repeat(20);
    let columns = (0..14).map(|at| Column::figures(format!("Onderdeel {at}"))).collect();
    let row = |text: &str| Row::Cells((0..14).map(|_| Cell::plain(text)).collect());
    let rows = vec![row("1"), row(&word), Row::Head(word.clone()), row(&"lang ".repeat(2000))];
    pdf(with(vec![Block::Table(Table { columns, rows }), Block::Paragraph(word)]));
}

#[test]
fn how_far_it_is_goes_up_and_never_back() {
    let mut selection = begun(false, 60);
    for at in 1..=60 {
        judged(&mut selection, at, ["25", "25", "30"], "Kent het werkveld.");
    }
    let shares = RefCell::new(Vec::new());
    let printer = Printer::new().expect("letters");
    let document = Box::new(minutes(&selection.0, moment()));
    let came = printer.answer(&ToPress::Pdf { document }, &|share| shares.borrow_mut().push(share));
    assert!(matches!(came, Printed::File(_)));
    let shares = shares.into_inner();
    assert!(
        shares.len() > 10 && shares.is_sorted() && shares.iter().all(|share| *share <= 100),
        "{shares:?}"
    );
}

//! The workbook of results: written, and read back with another crate.

#![cfg(feature = "press")]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "a workbook needs only some of the selection that other tests tell")]
mod paper;

use calamine::{Data, Range, Reader, Xlsx};
use paper::{begun, moment, scored};
use selectiewijzer::archive::{FromPress, Holds, Sheet, SheetCell, SheetColumn, ToPress, Workbook};
use selectiewijzer::press::results_workbook;
use selectiewijzer::printer::{Printed, Printer};
use selectiewijzer::rules::{Change, Hundredths, LogEntry};
use std::cell::RefCell;
use std::io::Cursor;

type Book = Xlsx<Cursor<Vec<u8>>>;

fn printed(workbook: Workbook) -> Printed {
    let printer = Printer::new().expect("letters");
    printer.answer(&ToPress::Xlsx { workbook: Box::new(workbook) }, &|_| ())
}

fn opened(workbook: Workbook) -> Book {
    match printed(workbook) {
        Printed::File(bytes) => Xlsx::new(Cursor::new(bytes)).expect("a workbook"),
        Printed::Said(said) => panic!("no file: {said:?}"),
    }
}

fn sheet(book: &mut Book, name: &str) -> Range<Data> {
    book.worksheet_range(name).expect("a sheet")
}

/// A workbook with one column of these cells.
fn with(cells: Vec<SheetCell>) -> Workbook {
    let columns = vec![SheetColumn::new("Kop", Holds::Words)];
    let rows = cells.into_iter().map(|cell| vec![cell]).collect();
    let sheets = vec![Sheet { name: "Blad".into(), columns, rows }];
    let (title, author, head) = ("Stuk".into(), "Gemeente".into(), "Onder voorbehoud & meer".into());
    Workbook { title, author, made: moment().to_string(), head, sheets }
}

fn text(words: &str) -> SheetCell {
    SheetCell::Text(words.to_owned())
}

/// What stands below a heading, by row.
fn column(range: &Range<Data>, heading: &str) -> Vec<Data> {
    let headings = range.rows().next().expect("headings");
    let at = headings.iter().position(|cell| *cell == Data::String(heading.into())).expect("a heading");
    range.rows().skip(1).map(|row| row[at].clone()).collect()
}

fn log() -> Vec<LogEntry> {
    let entry = |number, by: &str, undoes| LogEntry {
        number,
        at: moment(),
        by: by.into(),
        device: "tablet-1".into(),
        reason: Some("=nagekeken".into()),
        undoes,
        change: Change::Rename { title: format!("Titel {number}") },
    };
    vec![entry(1, "An", None), entry(2, "", Some(1))]
}

#[test]
fn the_results_are_those_of_the_csv_and_the_sum_is_a_formula_with_the_total_as_its_value() {
    let selection = scored(false);
    let mut book = opened(results_workbook(&selection.0, &log(), moment()));
    assert_eq!(book.sheet_names(), ["Resultaten", "Punten", "Geschiedenis"]);
    let results = sheet(&mut book, "Resultaten");
    let (totals, sums) = (column(&results, "Totaal"), column(&results, "Som van de punten"));
    assert!(totals.contains(&Data::Float(85.0)), "{totals:?}");
    assert_eq!(totals, sums);
    let formulas = book.worksheet_formula("Resultaten").expect("formulas");
    let sum_of_the_first = formulas.used_cells().next().expect("a formula").2;
    assert!(sum_of_the_first.starts_with("SUM("), "{sum_of_the_first}");
}

#[test]
fn each_candidate_has_a_row_for_each_part_and_what_is_open_says_so() {
    let mut book = opened(results_workbook(&begun(false, 2).0, &[], moment()));
    let scores = sheet(&mut book, "Punten");
    assert_eq!(column(&scores, "Onderdeel").len(), 2 * paper::PARTS.len());
    assert!(column(&scores, "Punten").iter().all(|cell| *cell == Data::String("open".into())));
}

#[test]
fn the_history_has_every_change_the_latest_first() {
    let mut book = opened(results_workbook(&scored(false).0, &log(), moment()));
    let history = sheet(&mut book, "Geschiedenis");
    let said = |words: &str| Data::String(words.into());
    assert_eq!(
        column(&history, "Wat"),
        [said("Titel: Titel 2 (ongedaan gemaakt of opnieuw gedaan)"), said("Titel: Titel 1")]
    );
    assert_eq!(column(&history, "Wie"), [said("niet ingevuld"), said("An")]);
    assert_eq!(column(&history, "Toestel"), [said("tablet-1"), said("tablet-1")]);
    assert_eq!(column(&history, "Waarom"), [said("=nagekeken"), said("=nagekeken")]);
}

#[test]
fn a_text_that_looks_like_a_formula_stays_a_text() {
    let starts = ["=1+1", "+32 2 000", "-1", "@SUM(A1)", "\tx", "  =1+1", "＝1", "gewoon", "a\nb", "_x0041_"];
    let mut book = opened(with(starts.iter().map(|words| text(words)).collect()));
    let read = column(&sheet(&mut book, "Blad"), "Kop");
    assert_eq!(read, starts.map(|words| Data::String(words.into())));
    assert_eq!(book.worksheet_formula("Blad").expect("formulas").used_cells().count(), 0);
}

#[test]
fn numbers_are_numbers() {
    let cells = [0, 5, 1_250, 10_000_000].map(|hundredths| SheetCell::Number(Hundredths(hundredths)));
    let mut book = opened(with(cells.to_vec()));
    let read = column(&sheet(&mut book, "Blad"), "Kop");
    assert_eq!(read, [0.0, 0.05, 12.5, 100_000.0].map(Data::Float));
}

#[test]
fn what_no_xml_file_can_hold_gets_a_visible_sign() {
    let mut book = opened(with(vec![text("a\u{0}b\u{1f}c\u{ffff}")]));
    assert_eq!(column(&sheet(&mut book, "Blad"), "Kop"), [Data::String("a␀b␟c\u{fffd}".into())]);
}

#[test]
fn a_text_that_no_cell_can_hold_is_named_with_its_cell_and_no_file_is_made() {
    let words = "Op het blad “Blad” staan in cel A3 32768 tekens: een rekenblad houdt er hoogstens 32767. \
                 Maak die tekst korter, of bewaar de resultaten als CSV.";
    let said = printed(with(vec![text(&"é".repeat(32_767)), text(&"é".repeat(32_768))]));
    assert_eq!(said, Printed::Said(FromPress::Impossible { words: words.into() }));
}

#[test]
fn how_far_it_is_never_goes_back() {
    let told = RefCell::new(Vec::new());
    let workbook = Box::new(with(vec![text("x"); 5_000]));
    Printer::new().expect("letters").answer(&ToPress::Xlsx { workbook }, &|share| {
        told.borrow_mut().push(share);
    });
    let told = told.into_inner();
    assert!(told.len() > 2 && told.is_sorted() && told.iter().all(|share| *share <= 100), "{told:?}");
}

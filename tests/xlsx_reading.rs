//! Workbooks that come in: every cell is told with its place and its kind, and whatever the bytes are, there is an answer.

#![cfg(feature = "press")]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod xlsx;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use selectiewijzer::archive::{Found, FromPress, NoBook, ReadBook, ReadSheet, ReadTable};
use selectiewijzer::reader::{answer_book, read_book};
use selectiewijzer::rules::{CellFlaw, TableFault};
use selectiewijzer::wording::no_book;
use std::io::Cursor;
use xlsx::{BOOK, BOOK_RELATIONS, RELATIONS, package, package_of, sheet};

/// The cells of a sheet: address and what was found.
fn cells(sheet: &ReadSheet) -> Vec<(String, Found)> {
    let letter = |column: u32| char::from(b'A' + u8::try_from(column).expect("a near column"));
    let of = |row: &selectiewijzer::archive::ReadRow| {
        let number = row.number;
        row.cells
            .iter()
            .map(move |cell| (format!("{}{number}", letter(cell.column)), cell.found.clone()))
            .collect::<Vec<_>>()
    };
    sheet.rows.iter().flat_map(of).collect()
}

fn only(bytes: &[u8]) -> Vec<(String, Found)> {
    let book = read_book(bytes).expect("a workbook");
    assert_eq!(book.sheets.len(), 1);
    cells(&book.sheets[0])
}

fn text(words: &str) -> Found {
    Found::Text(words.into())
}

fn number(words: &str) -> Found {
    Found::Number(words.into())
}

/// A workbook with everything that a list should not have.
fn hostile() -> Vec<u8> {
    let mut book = Workbook::new();
    let share = Format::new().set_num_format("0%");
    let day = Format::new().set_num_format("d/mm");
    let sheet = book.add_worksheet();
    sheet.set_name("Lijst").expect("a name");
    sheet.write_string(0, 0, "Nummer").expect("a cell");
    sheet.write_string(0, 1, "Zoë & “Co” <b>").expect("a cell");
    sheet.write_number(1, 0, 12.1).expect("a cell");
    sheet.write_formula(1, 1, Formula::new("=A2*2").set_result("24.2")).expect("a cell");
    sheet
        .write_datetime_with_format(2, 0, ExcelDateTime::from_ymd(2026, 5, 12).expect("a day"), &day)
        .expect("a cell");
    sheet.write_number_with_format(2, 2, 0.5, &share).expect("a cell");
    sheet.write_boolean(2, 1, true).expect("a cell");
    sheet.merge_range(3, 0, 4, 1, "samen", &Format::new()).expect("cells");
    sheet.write_string(4, 2, "naast").expect("a cell");
    sheet.write_formula(5, 0, Formula::new("=1/0").set_result("#DIV/0!")).expect("a cell");
    sheet.set_row_hidden(5).expect("a row");
    let hidden = book.add_worksheet();
    hidden.set_name("Geheim").expect("a name").set_hidden(true);
    hidden.write_string(6, 2, "ver weg").expect("a cell");
    book.add_worksheet().set_name("Leeg").expect("a name");
    book.save_to_buffer().expect("a file")
}

#[test]
fn every_cell_is_told_with_its_place_and_its_kind() {
    let book = read_book(&hostile()).expect("a workbook");
    let names: Vec<_> =
        book.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden, sheet.count)).collect();
    assert_eq!(names, [("Lijst", false, 6), ("Geheim", true, 1)], "an empty sheet is none");
    let merged = || Found::Merged("samen".into());
    let expected = [
        ("A1", text("Nummer")),
        ("B1", text("Zoë & “Co” <b>")),
        ("A2", number("12.1")),
        ("B2", Found::Formula("24.2".into())),
        ("A3", Found::Date("12/5/2026".into())),
        ("B3", Found::Logical(true)),
        ("C3", Found::Percentage("0.5".into())),
        ("A4", merged()),
        ("B4", merged()),
        ("A5", merged()),
        ("B5", merged()),
        ("C5", text("naast")),
        ("A6", Found::Formula("#DIV/0!".into())),
    ];
    assert_eq!(cells(&book.sheets[0]), expected.map(|(place, found)| (place.to_owned(), found)));
    assert_eq!(cells(&book.sheets[1]), [("C7".to_owned(), text("ver weg"))]);
    let table = ReadTable::of_sheet(&book.sheets[0]).expect("a table");
    assert_eq!(table.hidden, [6]);
    assert_eq!(table.rows[2][0].place.to_string(), "A3");
    assert_eq!(table.rows[2][0].flaw, Some(CellFlaw::Date));
    assert_eq!(table.rows[1][1].flaw, Some(CellFlaw::Formula));
    let secret = ReadTable::of_sheet(&book.sheets[1]).expect("a table");
    assert_eq!(secret.hidden_sheet.as_deref(), Some("Geheim"));
}

#[test]
fn another_reader_finds_the_same_texts_and_numbers() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let numbers = [0.1, 12.3, 1.1, 99_999.0, 0.25, 1e-7, 123_456_789.125];
    for (row, number) in (0..).zip(numbers) {
        sheet.write_number(row, 0, number).expect("a cell");
        sheet.write_string(row, 1, format!(" {number} ’é\n_x0041_")).expect("a cell");
    }
    let bytes = book.save_to_buffer().expect("a file");
    let mut other = Xlsx::new(Cursor::new(bytes.clone())).expect("a workbook");
    let range = other.worksheet_range("Sheet1").expect("a sheet");
    let known = range.rows().flatten().map(|cell| match cell {
        Data::Float(number) => Found::Number(number.to_string()),
        other => Found::Text(other.to_string()),
    });
    assert_eq!(
        only(&bytes).into_iter().map(|(_, found)| found).collect::<Vec<_>>(),
        known.collect::<Vec<_>>()
    );
}

#[test]
fn seventeen_digits_are_the_decimals_that_were_typed() {
    let rows = r#"<row r="1"><c r="A1"><v>12.300000000000001</v></c><c r="B1"><v>0.10000000000000001</v></c><c r="C1"><v>12.345</v></c><c r="D1"><v>1.25E1</v></c><c r="E1"><v>-0.5</v></c></row>"#;
    let found: Vec<_> = only(&sheet(rows, "")).into_iter().map(|(_, found)| found).collect();
    assert_eq!(found, ["12.3", "0.1", "12.345", "12.5", "-0.5"].map(number));
}

#[test]
fn texts_in_pieces_inside_cells_and_with_signs_of_their_own_are_whole() {
    let strings = r#"<x:sst><x:si><x:r><x:t>An</x:t></x:r><x:r><x:t xml:space="preserve"> Pee</x:t></x:r><x:r><x:t>ters</x:t></x:r><x:rPh><x:t>hoe</x:t></x:rPh></x:si><x:si><x:t>a_x000D_b &#233;&amp;</x:t></x:si></x:sst>"#;
    let cells = r#"<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>los</x:t></x:is></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="str"><x:v>tekst</x:v></x:c><x:c t="d"><x:v>2026-05-12</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c/><x:c t="inlineStr"><x:is><x:t>  </x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"#;
    let bytes = package(&[
        RELATIONS,
        BOOK,
        BOOK_RELATIONS,
        ("xl/worksheets/sheet1.xml", cells),
        ("XL/SharedStrings.xml", strings),
    ]);
    let expected = [
        ("A1", text("An Peeters")),
        ("B1", text("los")),
        ("C1", text("a\rb é&")),
        ("D1", text("tekst")),
        ("E1", Found::Date("2026-05-12".into())),
        ("F1", Found::Error("#N/A".into())),
    ];
    assert_eq!(only(&bytes), expected.map(|(place, found)| (place.to_owned(), found)));
}

#[test]
fn a_hundred_thousand_rows_are_counted_and_refused_by_name() {
    let mut book = Workbook::new();
    let rows = book.add_worksheet();
    for row in 0..100_000 {
        rows.write_number(row, 0, row).expect("a cell");
    }
    let book = read_book(&book.save_to_buffer().expect("a file")).expect("a workbook");
    assert_eq!((book.sheets[0].count, book.sheets[0].rows.len()), (100_000, ReadBook::MOST_ROWS));
    assert_eq!(ReadTable::of_sheet(&book.sheets[0]), Err(TableFault::TooManyRows(100_000)));
}

#[test]
fn files_of_other_kinds_are_refused_with_what_to_do() {
    let said = |bytes: &[u8]| match answer_book(bytes) {
        FromPress::Impossible { words } => words,
        other => panic!("read: {other:?}"),
    };
    let again = "Bewaar het in het rekenblad als Excel-werkmap (XLSX) en kies dat bestand.";
    let old = [&[0xd0, 0xcf, 0x11, 0xe0][..], &[0; 600]].concat();
    assert_eq!(said(&old), format!("Dit is een oud Excel-bestand (XLS). {again}"));
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(said(&[old, name].concat()).contains("wachtwoord"));
    let open =
        package(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")]);
    assert_eq!(said(&open), format!("Dit is een OpenDocument-rekenblad (ODS). {again}"));
    let binary = RELATIONS.1.replace("workbook.xml", "workbook.bin");
    assert_eq!(
        said(&package(&[(RELATIONS.0, &binary)])),
        format!("Dit is een binair Excel-bestand (XLSB). {again}")
    );
    for none in [&b""[..], b"PK\x03\x04", b"Naam;E-mail", &package(&[("word/document.xml", "<x/>")])] {
        assert_eq!(read_book(none), Err(NoBook::NoWorkbook));
    }
    assert_eq!(read_book(&sheet("", "")), Err(NoBook::Empty));
    assert_eq!(read_book(&vec![b'P'; ReadBook::MOST_BYTES + 1]), Err(NoBook::TooLarge));
    assert!(no_book(&NoBook::TooLarge).contains("10 MB"));
}

#[test]
fn a_part_that_is_broken_is_named() {
    let broken = |bytes: &[u8]| match read_book(bytes) {
        Err(NoBook::Broken(part)) => part,
        other => panic!("{other:?}"),
    };
    for rows in [
        "<row r='0'><c r='A1'><v>1</v></c></row>",
        "<row r='99999999999'><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='7A'><v>1</v></c></row>",
        "<row r='1'><c r='AAAAAAAAAA1'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
        "<row r='1'><c r='A1'><v>1</row>",
        "<row r='1'><c r='A1' t='inlineStr'><is><t>&onbekend;</t></is></c></row>",
    ] {
        assert_eq!(broken(&sheet(rows, "")), "xl/worksheets/sheet1.xml", "{rows}");
    }
    let row = "<row r='1'><c r='A1'><v>1</v></c></row>";
    for range in ["B4:A1", "A1:", "", "A1:B2:C3"] {
        broken(&sheet(row, &format!("<mergeCells><mergeCell ref='{range}'/></mergeCells>")));
    }
    let mut changed = sheet(row, "");
    let at = changed.windows(10).position(|window| window == b"<v>1</v></").expect("the cell");
    changed[at + 3] = b'7';
    assert_eq!(broken(&changed), "xl/worksheets/sheet1.xml", "a digit that changed on its way is no score");
    broken(&package(&[RELATIONS, BOOK, BOOK_RELATIONS]));
}

#[test]
fn traps_stop_before_they_fill_the_memory() {
    let zeros = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 5_000_000], 9);
    let bomb = |unpacked| package_of(8, &[("_rels/.rels", zeros.clone(), unpacked)]);
    assert_eq!(
        read_book(&bomb(ReadBook::MOST_UNPACKED + 1)),
        Err(NoBook::TooLargeUnpacked),
        "it says so itself"
    );
    assert_eq!(read_book(&bomb(100)), Err(NoBook::Broken("_rels/.rels".into())), "it says less than it is");
    // One long text in thousands of cells.
    let strings = format!("<sst uniqueCount='99999999999999'><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let rows: Vec<_> =
        (1..=2_000).map(|row| format!("<row r='{row}'><c r='A{row}' t='s'><v>0</v></c></row>")).collect();
    let cells = format!("<worksheet><sheetData>{}</sheetData></worksheet>", rows.concat());
    let many = package(&[
        RELATIONS,
        BOOK,
        BOOK_RELATIONS,
        ("xl/worksheets/sheet1.xml", &cells),
        ("xl/sharedStrings.xml", &strings),
    ]);
    assert_eq!(read_book(&many), Err(NoBook::TooLargeUnpacked));
    // Ranges over one another.
    let merged = "<mergeCell ref='A1:XFD1048576'/>".repeat(100_000);
    let rows: Vec<_> =
        (1..=5_000).map(|row| format!("<row r='{row}'><c r='A{row}'><v>0</v></c></row>")).collect();
    assert!(matches!(read_book(&sheet(&rows.concat(), &merged)), Err(NoBook::Broken(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes_give_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let answered = matches!(answer_book(&bytes), FromPress::Impossible { words } if !words.is_empty());
        prop_assert!(answered);
    }

    #[test]
    fn a_workbook_with_any_bytes_changed_gives_an_answer(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = sheet("<row r='1'><c r='A1'><v>1</v></c></row>", "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>");
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let said = match answer_book(&bytes) {
            FromPress::Book { book } => !book.sheets.is_empty(),
            FromPress::Impossible { words } => !words.is_empty(),
            _ => false,
        };
        prop_assert!(said);
    }

    #[test]
    fn any_markup_of_a_sheet_gives_an_answer(
        rows in "(<row( r='[0-9]{0,12}')?>|<c( r='[A-Z]{0,9}[0-9]{0,12}')?( t='(s|b|e|d|n|str|inlineStr)')?>|</c>|</row>|<v>[0-9.eE-]{0,8}</v>|<f>|</f>|<is>|&amp;|&#[0-9]{1,9};|<mergeCell ref='[A-C]?[0-9]?:?[A-C]?[0-9]?'/>|[<>é]){0,24}",
    ) {
        let said = match answer_book(&sheet(&rows, "")) {
            FromPress::Book { book } => book.sheets.iter().all(|sheet| ReadTable::of_sheet(sheet).is_ok()),
            FromPress::Impossible { words } => !words.is_empty(),
            _ => false,
        };
        prop_assert!(said);
    }
}

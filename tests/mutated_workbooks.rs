//! Workbooks changed at random: each gives a description or a reason, and none breaks the program or takes memory it does not state.
#![cfg(feature = "press")]

#[expect(dead_code, reason = "each test uses some of it")]
mod mutating;
mod xlsx;

use selectiewijzer::archive::{ReadTable, candidates_of};
use selectiewijzer::reader::read_book;
use selectiewijzer::rules::SortedSet;

#[test]
fn workbooks() {
    let rows = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>An Peeters</t></is></c><c r="B2"><v>12.5</v></c><c r="C2"><f>B2*2</f><v>25</v></c></row>"#;
    let merged = r#"<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>"#;
    let samples = [xlsx::sheet(rows, ""), xlsx::sheet(rows, merged)];
    mutating::all("workbooks", 3_000, &samples, |bytes| match read_book(bytes) {
        Ok(book) => {
            for table in book.sheets.iter().filter_map(|sheet| ReadTable::of_sheet(sheet).ok()) {
                let _candidates = candidates_of(&table, &SortedSet::new());
            }
            true
        }
        Err(_) => false,
    });
    // The sum over each part hides most of what lies deeper: the markup itself, changed before it is packed.
    let samples = [rows.as_bytes().to_vec(), merged.as_bytes().to_vec()];
    mutating::all("markup of workbooks", 3_000, &samples, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        read_book(&xlsx::sheet(&text, merged))
            .is_ok_and(|book| book.sheets.iter().all(|sheet| ReadTable::of_sheet(sheet).is_ok()))
    });
}

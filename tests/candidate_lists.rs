//! Pasted tables and CSV files of candidates: everything is read, or nothing is taken over.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use selectiewijzer::archive::{
    Found, ReadCell, ReadRow, ReadSheet, ReadTable, candidates_of, read_candidates,
};
use selectiewijzer::rules::{CandidateList, CandidateNumber, SortedSet, TableFault};
use selectiewijzer::wording::{hidden_rows, hidden_sheet, list_fault};

fn read(text: &str) -> CandidateList {
    read_candidates(text.as_bytes(), &SortedSet::new())
}

/// Number, name and contact of every row that can be taken over.
fn rows(list: &CandidateList) -> Vec<(u32, &str, &str)> {
    list.accepted()
        .expect("a list without faults")
        .iter()
        .map(|row| {
            let number = row.number.map_or(0, CandidateNumber::get);
            (number, row.identity.name.as_str(), row.identity.contact.as_str())
        })
        .collect()
}

fn faults(text: &str) -> Vec<String> {
    let list = read(text);
    assert!(list.accepted().is_none(), "nothing is half imported");
    list.faults().iter().map(list_fault).collect()
}

const TWO: [(u32, &str, &str); 2] = [(0, "An Peeters", "an@voorbeeld.be"), (0, "Bert Claes", "")];

#[test]
fn semicolons_commas_and_tabs_all_separate() {
    for text in [
        "An Peeters;an@voorbeeld.be\nBert Claes;\n",
        "An Peeters\tan@voorbeeld.be\r\nBert Claes\r\n",
        "An Peeters,an@voorbeeld.be\nBert Claes,",
        "naam;e-mail\nAn Peeters;an@voorbeeld.be\nBert Claes;",
        "\u{feff}Naam,E-mail\n\"An Peeters\",an@voorbeeld.be\n\n  \nBert Claes,\n",
    ] {
        assert_eq!(rows(&read(text)), TWO, "{text:?}");
    }
}

#[test]
fn names_alone_are_a_list_and_a_comma_may_be_part_of_a_name() {
    assert_eq!(rows(&read("Peeters, An\nClaes, Bert")), [(0, "Peeters, An", ""), (0, "Claes, Bert", "")]);
}

#[test]
fn headings_may_stand_in_any_order_and_first_name_and_surname_are_joined() {
    let list = read("E-mail;Familienaam;Voornaam;Nr.\nan@voorbeeld.be;Peeters;An;7\n");
    assert_eq!(rows(&list), [(7, "An Peeters", "an@voorbeeld.be")]);
}

#[test]
fn columns_with_other_headings_are_left_out_and_named() {
    let list = read("Naam;Geboortedatum;GSM;E-mail\nAn Peeters;1-2-1990;0470 00 00 00;an@voorbeeld.be\n");
    assert_eq!(rows(&list), [(0, "An Peeters", "0470 00 00 00, an@voorbeeld.be")]);
    assert_eq!(list.left_out(), ["Geboortedatum"]);
}

#[test]
fn without_headings_a_column_of_numbers_comes_first() {
    assert_eq!(
        rows(&read("11;An Peeters;\n12;Bert Claes;b@c.be")),
        [(11, "An Peeters", ""), (12, "Bert Claes", "b@c.be")]
    );
}

#[test]
fn quoted_cells_keep_separators_and_quotes() {
    assert_eq!(rows(&read("\"Peeters; An\";\"zegt \"\"ja\"\"\"")), [(0, "Peeters; An", "zegt \"ja\"")]);
    assert_eq!(rows(&read("An \"Anneke\" Peeters\tan@b.be")), [(0, "An \"Anneke\" Peeters", "an@b.be")]);
}

#[test]
fn what_stands_in_a_quoted_cell_separates_nothing() {
    let list = read("Naam,E-mail\n\"Peeters; An\",an@voorbeeld.be\n\"Claes \"\"de; wijze\"\"\",\n");
    assert_eq!(rows(&list), [(0, "Peeters; An", "an@voorbeeld.be"), (0, "Claes \"de; wijze\"", "")]);
    let said = faults("Naam;E-mail\n\"Peeters\tAn\";an@voorbeeld.be\nBert Claes;\n");
    assert!(said.len() == 1 && said[0].contains("Peeters\tAn"), "{said:?}");
    // A quote within a cell is a quote.
    assert_eq!(
        rows(&read("An \"Anneke\" Peeters\tan@voorbeeld.be")),
        [(0, "An \"Anneke\" Peeters", "an@voorbeeld.be")]
    );
}

#[test]
fn every_encoding_of_spreadsheet_programs_is_read() {
    let expected = [(0, "Zoë Müller – Œuvrard", "€")];
    let text = "Zoë Müller – Œuvrard;€";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    let windows = b"Zo\xeb M\xfcller \x96 \x8cuvrard;\x80".to_vec();
    for bytes in [text.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes), windows] {
        assert_eq!(rows(&read_candidates(&bytes, &SortedSet::new())), expected);
    }
}

#[test]
fn every_bad_row_is_told_with_its_line_and_its_value() {
    let longest = format!("{};{}", "x".repeat(200), "é".repeat(200));
    assert_eq!(rows(&read(&longest)).len(), 1, "two hundred characters are not too long");
    let long = "x".repeat(201);
    let text = format!(
        "Nummer;Naam;E-mail\n1;An;a@b.be\n0;Bert;\nx7;Carl;\n1;Dirk;\n;;e@b.be\n5;{long};\n6;An;a@b.be\n7;Fien;f@b.be;extra\n"
    );
    assert_eq!(
        faults(&text),
        [
            "Regel 3: “0” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.".to_owned(),
            "Regel 4: “x7” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.".to_owned(),
            "Regel 5: nummer 1 staat ook op regel 2.".to_owned(),
            "Regel 6: bij “e@b.be” staat geen naam.".to_owned(),
            format!("Regel 7: “{}…” is te lang: hoogstens 200 tekens.", "x".repeat(60)),
            "Regel 8: “An” staat met hetzelfde contact ook op regel 2.".to_owned(),
            "Regel 9: “extra” staat in een kolom te veel. Er horen alleen naam en contact te staan."
                .to_owned(),
        ]
    );
    assert_eq!(read(&text).rows().len(), 1, "the preview still shows the good row");
}

#[test]
fn a_number_of_the_dossier_is_taken() {
    let taken = CandidateNumber::new(12).into_iter().collect();
    let list = read_candidates(b"12;An;", &taken);
    let said: Vec<String> = list.faults().iter().map(list_fault).collect();
    assert_eq!(said, ["Regel 1: nummer 12 is al van een kandidaat in dit dossier."]);
}

#[test]
fn an_open_quote_is_told_where_it_stands() {
    assert_eq!(
        faults("An;\n\"Bert;\nCarl;\n"),
        ["Regel 2: “Bert;\nCarl;” loopt over meer dan één regel. Is een aanhalingsteken niet gesloten?"]
    );
}

#[test]
fn a_list_that_is_none_says_so() {
    for nothing in ["", " \n;;\n", "\u{feff}", "Naam;E-mail\n"] {
        assert_eq!(faults(nothing), ["Er staan geen kandidaten in deze lijst. Plak minstens één naam."]);
    }
    assert_eq!(
        faults("Nummer;E-mail\n1;a@b.be"),
        ["De kop “Nummer E-mail” heeft geen kolom “Naam”. Voeg ze toe, of laat de kop weg."]
    );
    assert_eq!(
        faults("Naam;Kandidaat\nAn;An"),
        ["De kop “Kandidaat” benoemt een kolom die er al is. Laat er één staan."]
    );
    assert_eq!(
        faults("PK\u{3}\u{4}…"),
        ["Dit is een werkmap van een rekenblad. Kies ze als bestand, of kopieer de cellen en plak ze hier."]
    );
    assert_eq!(
        faults("a\0b"),
        ["Dit bestand is geen tekst. Kies een CSV-bestand of een Excel-bestand (XLSX)."]
    );
}

#[test]
fn the_limits_hold() {
    let many = "An\n".repeat(TableFault::MOST_ROWS);
    assert_eq!(rows(&read(&many)).len(), TableFault::MOST_ROWS);
    assert_eq!(faults(&(many + "Bert\n")), ["De lijst heeft 5001 rijen: hoogstens 5000."]);
    let large = "x".repeat(TableFault::MOST_BYTES + 1);
    assert_eq!(faults(&large), ["Het bestand is te groot: hoogstens 2 MB."]);
}

proptest! {
    #[test]
    fn any_bytes_are_a_list_or_faults_in_words(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let list = read_candidates(&bytes, &SortedSet::new());
        prop_assert_eq!(list.accepted().is_some(), list.faults().is_empty());
        prop_assert!(!list.rows().is_empty() || !list.faults().is_empty());
        prop_assert!(list.faults().iter().all(|fault| !list_fault(fault).is_empty()));
    }

    #[test]
    fn any_table_is_a_list_or_faults_in_words(text in "([nN]aam|[\"A-Z;,\t\n€é0-9@]){0,60}") {
        let list = read(&text);
        prop_assert_eq!(list.accepted().is_some(), list.faults().is_empty());
    }
}

#[test]
fn lines_are_counted_alike_whatever_stands_at_their_end() {
    for end in ["\n", "\r\n"] {
        let text = ["Nummer;Naam", "1;An", "x;Bo", "2;\"Cem", "de tweede\"", "y;Di"].join(end);
        let found = faults(&text);
        assert_eq!(found.len(), 3, "{found:?}");
        for (fault, line) in found.iter().zip(["Regel 3:", "Regel 4:", "Regel 6:"]) {
            assert!(fault.starts_with(line), "{fault}");
        }
    }
}

#[test]
fn another_separator_is_named_and_never_guessed() {
    let said = |found| {
        format!(
            "Tussen de kolommen staat “{found}”. Bewaar het bestand als CSV met een puntkomma ertussen, of als Excel-bestand (XLSX)."
        )
    };
    assert_eq!(faults("An Peeters|an@voorbeeld.be\nBert Claes|"), [said('|')]);
    assert_eq!(faults("11,An Peeters,Leeuw\n12,Bert Claes,Halle"), [said(',')]);
    assert_eq!(rows(&read("\"An | Peeters\"")), [(0, "An | Peeters", "")]);
}

#[test]
fn letters_that_were_read_wrong_are_named_with_their_place() {
    let garbled = |words| {
        format!(
            "in “{words}” zijn letters verminkt. Bewaar het bestand opnieuw, als CSV UTF-8 of als Excel-bestand (XLSX)."
        )
    };
    assert_eq!(
        faults("Naam;E-mail\nZoÃ« Maes;\nAn;a@b.be\nB\u{fffd}rt;\nDâ€™Hondt;"),
        [
            format!("Regel 2: {}", garbled("ZoÃ« Maes")),
            format!("Regel 4: {}", garbled("B\u{fffd}rt")),
            format!("Regel 5: {}", garbled("Dâ€™Hondt")),
        ]
    );
    assert_eq!(rows(&read("Ângela São Âé")).len(), 1, "capitals with a sign are names");
}

#[test]
fn a_second_row_of_headings_is_named() {
    let again = |line, words| {
        format!(
            "Regel {line}: “{words}” is een kop, maar hier horen gegevens. Laat één rij met koppen staan, helemaal bovenaan."
        )
    };
    assert_eq!(
        faults("Nummer;Naam\n1;An\nNr.;Naam\n2;Bo"),
        [again(3, "Nr."), again(3, "Naam")],
        "below other candidates"
    );
    assert_eq!(faults("Kandidaten van mei\nNaam;E-mail\nAn;a@b.be"), [again(2, "Naam")], "below a title");
}

/// A sheet of these rows; each cell stands in the next column.
fn sheet(rows: &[&[Found]]) -> ReadTable {
    let row = |(number, cells): (u32, &&[Found])| {
        let cells = (0..).zip(*cells).map(|(column, found)| ReadCell { column, found: found.clone() });
        ReadRow { number, hidden: false, cells: cells.collect() }
    };
    let rows: Vec<_> = (1..).zip(rows).map(row).collect();
    let count = rows.len();
    ReadTable::of_sheet(&ReadSheet { rows, count, ..ReadSheet::default() }).expect("a table")
}

fn text(words: &str) -> Found {
    Found::Text(words.into())
}

#[test]
fn what_is_wrong_on_a_sheet_is_named_by_its_cell() {
    let number = |words: &str| Found::Number(words.into());
    let headings = [text("Nummer"), text("Naam"), text("E-mail"), text("Geboren")];
    let table = sheet(&[
        &headings,
        &[number("1"), text("An Peeters"), text("an@b.be"), Found::Date("1/2/1990".into())],
        &[Found::Formula("3".into()), text("Bo"), Found::Error("#N/A".into())],
        &[Found::Date("12/5/2026".into()), Found::Merged("Cem".into())],
        &[number("1"), text("Di")],
        &[number("1.5"), text("Els"), text("an@b.be")],
        &headings,
        &[number("9"), text(""), text("x@b.be")],
    ]);
    let list = candidates_of(&table, &SortedSet::new());
    assert!(list.accepted().is_none());
    let heading = "is een kop, maar hier horen gegevens. Laat één rij met koppen staan, helemaal bovenaan.";
    let said: Vec<_> = list.faults().iter().map(list_fault).collect();
    assert_eq!(
        said,
        [
            "Cel A3: hier staat een formule, met als laatste uitkomst “3”. Plak in het rekenblad de waarde zelf.".to_owned(),
            "Cel C3: hier staat de fout “#N/A” van het rekenblad. Zet er de juiste waarde.".to_owned(),
            "Cel A4: het rekenblad maakte hier een datum of uur van: “12/5/2026”. Geef de cel de opmaak Tekst en typ opnieuw wat er hoort.".to_owned(),
            "Cel B4: is samengevoegd met andere cellen. Splits ze in het rekenblad.".to_owned(),
            "Cel A5: nummer 1 staat ook in cel A2.".to_owned(),
            "Cel A6: “1.5” is geen kandidaatnummer. Gebruik een geheel getal van 1 tot 99999.".to_owned(),
            format!("Cel A7: “Nummer” {heading}"),
            format!("Cel B7: “Naam” {heading}"),
            "Cel A8: bij “9 x@b.be” staat geen naam.".to_owned(),
        ]
    );
    assert_eq!(list.left_out(), ["Geboren"], "what is not taken over is not looked at");
}

#[test]
fn a_sheet_without_faults_is_taken_over_as_a_text_is() {
    let table = sheet(&[
        &[text("Naam"), text("Contact")],
        &[text(" An Peeters "), Found::Number("470123456".into())],
    ]);
    let list = candidates_of(&table, &SortedSet::new());
    assert_eq!(rows(&list), [(0, "An Peeters", "470123456")]);
    assert_eq!(list.rows()[0].place.to_string(), "A2");
}

#[test]
fn hidden_rows_and_sheets_are_told() {
    assert_eq!(hidden_rows(&[4]), "Rij 4 is verborgen in het rekenblad. Ze telt hier gewoon mee.");
    assert_eq!(
        hidden_rows(&[4, 7]),
        "De rijen 4, 7 zijn verborgen in het rekenblad. Ze tellen hier gewoon mee."
    );
    let many: Vec<u32> = (1..=14).collect();
    assert!(hidden_rows(&many).contains("12 en nog 2 zijn verborgen"));
    assert_eq!(hidden_sheet("Oud"), "Het blad “Oud” is verborgen in het rekenblad.");
}

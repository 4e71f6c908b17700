//! Pasted tables and CSV files of candidates: everything is read, or nothing is taken over.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use selectiewijzer::archive::read_candidates;
use selectiewijzer::rules::{CandidateList, CandidateNumber, SortedSet};
use selectiewijzer::wording::list_fault;

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
        [
            "Dit is een werkmap van een rekenblad. Bewaar ze daar eerst als CSV, of kopieer de cellen en plak ze hier."
        ]
    );
    assert_eq!(faults("a\0b"), ["Dit bestand is geen tekst. Kies een CSV-bestand."]);
}

#[test]
fn the_limits_hold() {
    let many = "An\n".repeat(CandidateList::MOST_ROWS);
    assert_eq!(rows(&read(&many)).len(), CandidateList::MOST_ROWS);
    assert_eq!(faults(&(many + "Bert\n")), ["De lijst heeft 5001 rijen: hoogstens 5000."]);
    let large = "x".repeat(CandidateList::MOST_BYTES + 1);
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

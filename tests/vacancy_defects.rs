//! A vacancy file with defects says what and where, in plain Dutch, all of them at once; it never panics.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use selectiewijzer::archive::read_vacancy;
use selectiewijzer::wording::vacancy_defect;
use serde_json::{Value, json};

const FIRST: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");

fn said(text: &str) -> Vec<String> {
    read_vacancy(text).unwrap_err().iter().map(vacancy_defect).collect()
}

/// The first vacancy with one place changed.
fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(FIRST).unwrap();
    *file.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    file.to_string()
}

/// The first vacancy with a field taken away or put in.
fn edited(pointer: &str, edit: impl FnOnce(&mut serde_json::Map<String, Value>)) -> String {
    let mut file: Value = serde_json::from_str(FIRST).unwrap();
    edit(file.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap());
    file.to_string()
}

#[test]
fn text_that_is_no_json_names_line_and_character() {
    let hint = "is dit geen leesbare JSON meer, of het bestand stopt te vroeg. Kijk of er een komma, aanhalingsteken of haakje ontbreekt.";
    assert_eq!(said("{\n  \"é\": x\n}"), [format!("Vacaturebestand: op regel 2, teken 8 {hint}")]);
    assert_eq!(said(""), [format!("Vacaturebestand: op regel 1, teken 0 {hint}")]);
    assert_eq!(said(&FIRST[..1000]).len(), 1);
    assert_eq!(said("[]"), ["Vacaturebestand: hier staat []; hier hoort een object tussen accolades."]);
}

#[test]
fn a_byte_order_mark_is_no_defect() {
    assert!(read_vacancy(&format!("\u{feff}{FIRST}")).is_ok());
}

#[test]
fn a_newer_format_is_refused_with_a_sentence_whatever_else_the_file_holds() {
    assert_eq!(
        said(r#"{"format": 7, "nieuw": []}"#),
        [
            "“format”: dit bestand heeft formaat 7, deze versie kent hoogstens formaat 1. Werk Selectiewijzer bij."
        ]
    );
    assert_eq!(said(r#"{"id": "x"}"#), ["Vacaturebestand: het veld “format” ontbreekt."]);
    for (format, found) in [
        (json!("1"), "\"1\""),
        (json!(0), "0"),
        (json!(-1), "-1"),
        (json!(1.5), "1.5"),
        (json!(null), "null"),
    ] {
        let sentence = format!("“format”: hier staat {found}; hier hoort een geheel getal van 1 tot 255.");
        assert_eq!(said(&with("/format", format)), [sentence]);
    }
}

#[test]
fn a_fault_of_shape_names_its_place_and_what_stands_there() {
    let cases = [
        (with("/title", json!(12)), "“title”: hier staat 12; hier hoort een tekst tussen aanhalingstekens."),
        (
            with("/sections", json!("x")),
            "“sections”: hier staat \"x\"; hier hoort een lijst tussen vierkante haken.",
        ),
        (with("/task", json!("x")), "“task”: hier staat \"x\"; hier hoort een object tussen accolades."),
        (
            with(
                "/sections/5/sections/1/blocks/0/competency_details/groups/0/competencies/2/levels/1/number",
                json!(300),
            ),
            "“sections”, nummer 6, “sections”, nummer 2, “blocks”, nummer 1, “competency_details”, “groups”, nummer 1, “competencies”, nummer 3, “levels”, nummer 2, “number”: hier staat 300; hier hoort een geheel getal van 1 tot 255.",
        ),
        (
            with("/sections/2/blocks/1/competency_list/groups/0/cluster", json!("kern")),
            "“sections”, nummer 3, “blocks”, nummer 2, “competency_list”, “groups”, nummer 1, “cluster”: hier staat \"kern\"; hier hoort een van deze woorden: \"core\", \"function_specific\", \"grade\".",
        ),
        (
            with("/sections/6/blocks/1/techniques/1/selected_competencies", json!("ja")),
            "“sections”, nummer 7, “blocks”, nummer 2, “techniques”, nummer 2, “selected_competencies”: hier staat \"ja\"; hier hoort true of false.",
        ),
        (
            with("/procedure/parts/1/max", json!("veertig")),
            "“procedure”, “parts”, nummer 2, “max”: “veertig” is geen puntenaantal; schrijf bijvoorbeeld \"30\" of \"12,5\" (hoogstens 100 000, hoogstens twee decimalen).",
        ),
        (
            with("/employer_details/closing_date", json!("31/03/2026")),
            "“employer_details”, “closing_date”: “31/03/2026” is geen datum; schrijf jaar, maand en dag zoals \"2026-03-31\".",
        ),
        (edited("", |file| drop(file.remove("title"))), "Vacaturebestand: het veld “title” ontbreekt."),
        (
            edited("/sections/0", |section| drop(section.remove("short"))),
            "“sections”, nummer 1: het veld “short” ontbreekt.",
        ),
        (
            edited("/notes/3", |note| drop(note.insert("datum".into(), json!("x")))),
            "“notes”, nummer 4: het veld “datum” hoort hier niet.",
        ),
        (
            FIRST.replacen("\"employer\":", "\"title\": \"x\", \"employer\":", 1),
            "Vacaturebestand: het veld “title” staat hier twee keer.",
        ),
    ];
    for (file, sentence) in cases {
        assert_eq!(said(&file), [sentence]);
    }
}

#[test]
fn a_block_of_an_unknown_kind_names_the_kinds_there_are() {
    let sentences = said(&with("/sections/0/sections/0/blocks/0", json!({"alinea": "x"})));
    assert_eq!(sentences.len(), 1);
    assert!(
        sentences[0]
            .contains("hier staat \"alinea\"; hier hoort een van deze woorden: \"paragraph\", \"list\""),
        "{sentences:?}"
    );
}

#[test]
fn faults_of_content_name_place_and_value() {
    let details = "/sections/5/sections/1/blocks/0/competency_details/groups/0/competencies/0";
    let cases = [
        (
            with("/title", json!("  ")),
            "“title”: hier staat geen tekst. Vul ze in of laat het veld weg als het niet verplicht is.",
        ),
        (
            with("/id", json!("Een Vacature")),
            "“id”: het kenmerk “Een Vacature” is onbruikbaar; gebruik kleine letters en cijfers met telkens één koppelteken ertussen, hoogstens 80 tekens.",
        ),
        (
            with("/sections/3/id", json!("rekenhulp")),
            "“sections”, nummer 4, “id”: het kenmerk “rekenhulp” gebruikt de pagina zelf; kies een ander.",
        ),
        (
            with("/sections/3/id", json!("taken")),
            "“sections”, nummer 4, “id”: het kenmerk “taken” komt meer dan één keer voor; geef elk een eigen kenmerk.",
        ),
        (
            with("/task/section", json!("nergens")),
            "“task”, “section”: niets heeft het kenmerk “nergens”; verbeter het of voeg toe wat ontbreekt.",
        ),
        (
            with("/task/text", json!("Iets anders.")),
            "“task”, “text”: de woorden “Iets anders.” staan niet in deel “afdelingstaak”; neem ze letterlijk over.",
        ),
        (
            with("/sections/6/blocks/1/techniques/1/aspects/1/text", json!("moed")),
            "“sections”, nummer 7, “blocks”, nummer 2, “techniques”, nummer 2, “aspects”, nummer 2, “text”: de woorden “moed” staan niet in de tekst van deze proef; neem ze letterlijk over.",
        ),
        (
            with("/sections/6/blocks/1/techniques/1/part", json!("praktijk")),
            "“sections”, nummer 7, “blocks”, nummer 2, “techniques”, nummer 2, “part”: niets heeft het kenmerk “praktijk”; verbeter het of voeg toe wat ontbreekt.",
        ),
        (
            with("/sections/2/blocks/1/competency_list/groups/0/entries/0/level", json!(7)),
            "“sections”, nummer 3, “blocks”, nummer 2, “competency_list”, “groups”, nummer 1, “entries”, nummer 1, “level”: competentie “voortdurend-verbeteren” heeft geen niveau 7.",
        ),
        (
            with("/sections/5/sections/0/blocks/0/competency_list/listed_in", json!("job_description")),
            "“sections”, nummer 6, “sections”, nummer 1, “blocks”, nummer 1, “competency_list”, “listed_in”: deze lijst van competenties staat er al; elke plaats van de bron komt één keer voor.",
        ),
        (
            with(&format!("{details}/levels/2/number"), json!(4)),
            "“sections”, nummer 6, “sections”, nummer 2, “blocks”, nummer 1, “competency_details”, “groups”, nummer 1, “competencies”, nummer 1, “levels”, nummer 3, “number”: niveau 4 staat waar niveau 3 hoort; nummer de niveaus 1, 2, 3 …",
        ),
        (
            with("/sections/3/blocks/0/knowledge/items", json!([])),
            "“sections”, nummer 4, “blocks”, nummer 1, “knowledge”, “items”: deze lijst is leeg; voeg er minstens één toe.",
        ),
        (
            with("/sections/0/sections/1/blocks/1/chart/reports_to/0/to", json!("niemand")),
            "“sections”, nummer 1, “sections”, nummer 2, “blocks”, nummer 2, “chart”, “reports_to”, nummer 1, “to”: niets heeft het kenmerk “niemand”; verbeter het of voeg toe wat ontbreekt.",
        ),
        (
            with("/sections/0/sections/1/blocks/1/chart/reports_to/0/to", json!("projectmedewerker")),
            "“sections”, nummer 1, “sections”, nummer 2, “blocks”, nummer 2, “chart”, “nodes”, nummer 2: “projectmedewerker samenleven en integratie” rapporteert zo uiteindelijk aan zichzelf.",
        ),
        (
            with("/notes/0/anchors", json!(["weg"])),
            "“notes”, nummer 1, “anchors”, nummer 1: niets heeft het kenmerk “weg”; verbeter het of voeg toe wat ontbreekt.",
        ),
        (with("/procedure/parts/0/max", json!("0")), "Onderdeel “schriftelijk”"),
    ];
    for (file, sentence) in cases {
        let sentences = said(&file);
        assert!(sentences[0].starts_with(sentence), "{sentences:#?}\n{sentence}");
    }
}

#[test]
fn every_fault_of_content_and_procedure_is_named_at_once() {
    let mut file: Value = serde_json::from_str(FIRST).unwrap();
    file["title"] = json!("");
    file["employer"] = json!("");
    file["words"][0]["explanation"] = json!("");
    file["procedure"]["parts"][1]["floor"] = json!("41");
    let sentences = said(&file.to_string());
    assert_eq!(sentences.len(), 4, "{sentences:#?}");
    assert_eq!(
        sentences[3],
        "Onderdeel “mondeling”: het minimum van 41 punten is meer dan het maximum van 40 punten."
    );
}

#[test]
fn a_file_nested_without_end_is_refused() {
    assert_eq!(said(&format!("{{\"format\": 1, \"sections\": {}", "[".repeat(100_000))).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Cut anywhere, or with any few bytes replaced, the file is read or refused with sentences.
    #[test]
    fn a_broken_file_never_panics(cut in 0..FIRST.len(), length in 0..12_usize, put in "[\\[\\]{}\",:0-9a-zé ]{0,6}") {
        let start = FIRST.floor_char_boundary(cut);
        let end = FIRST.floor_char_boundary((start + length).min(FIRST.len())).max(start);
        let broken = format!("{}{put}{}", &FIRST[..start], &FIRST[end..]);
        for text in [&broken, &FIRST[..start]] {
            if let Err(defects) = read_vacancy(text) {
                prop_assert!(!defects.is_empty());
                for defect in &defects {
                    prop_assert!(vacancy_defect(defect).ends_with(['.', '…']), "{}", vacancy_defect(defect));
                }
            }
        }
    }
}

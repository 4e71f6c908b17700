//! The details of the municipality: the file holds to its schema, and a file with defects says what and where.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use selectiewijzer::archive::read_municipality;
use selectiewijzer::vacancy::Municipality;
use selectiewijzer::wording::municipality_defect;
use serde_json::{Value, json};

const FILE: &str = include_str!("../municipality/municipality.json");
const SCHEMA: &str = include_str!("../municipality/municipality.schema.json");

fn file() -> Value {
    serde_json::from_str(FILE).unwrap()
}

/// The file with one place filled in.
fn with(pointer: &str, value: Value) -> Value {
    let mut file = file();
    *file.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    file
}

fn said(file: &Value) -> Vec<String> {
    read_municipality(&file.to_string()).unwrap_err().iter().map(municipality_defect).collect()
}

fn schema() -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap()
}

#[test]
fn the_file_holds_to_its_schema_and_reads_without_defects() {
    let faults: Vec<String> = schema().iter_errors(&file()).map(|error| error.to_string()).collect();
    assert_eq!(faults, Vec::<String>::new());
    read_municipality(FILE).unwrap();
}

#[test]
fn a_file_with_only_its_format_is_one_where_nothing_is_filled_in() {
    assert_eq!(read_municipality(r#"{"format": 1}"#), Ok(Municipality::default()));
}

#[test]
fn the_file_names_every_field_that_can_be_filled_in() {
    let properties = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    assert_eq!(properties(&file()), properties(&schema["properties"]));
    assert_eq!(properties(&file()["controller"]), properties(&schema["$defs"]["contact"]["properties"]));
}

#[test]
fn every_defect_is_named_with_its_place() {
    let cases = [
        (
            with("/controller/name", json!(" ")),
            "“controller”, “name”: hier staat geen tekst. Vul ze in of laat het veld weg als het niet verplicht is.",
        ),
        (
            with("/data_protection_officer/email", json!("dpo bij de gemeente")),
            "“data_protection_officer”, “email”: “dpo bij de gemeente” is geen e-mailadres; schrijf het zoals \"dienst@gemeente.be\".",
        ),
        (
            with("/privacy_statement", json!("www.gemeente.be/privacy")),
            "“privacy_statement”: “www.gemeente.be/privacy” is geen webadres; schrijf het volledig, zoals \"https://www.gemeente.be/privacy\".",
        ),
        (
            with("/accessibility_statement", json!("javascript:alert(1)")),
            "“accessibility_statement”: “javascript:alert(1)” is geen webadres; schrijf het volledig, zoals \"https://www.gemeente.be/privacy\".",
        ),
        (
            with("/accessibility_adopted", json!("2 november 2026")),
            "“accessibility_adopted”: “2 november 2026” is geen datum; schrijf jaar, maand en dag zoals \"2026-03-31\".",
        ),
        (
            with("/controller/address", json!({"street": "Markt 1", "postal_code": "9999"})),
            "“controller”, “address”: het veld “locality” ontbreekt.",
        ),
        (
            with("/retention", json!(10)),
            "“retention”: hier staat 10; hier hoort een tekst tussen aanhalingstekens.",
        ),
        (
            with("/retention_months", json!(0)),
            "“retention_months”: “0” is geen aantal maanden; schrijf een geheel getal van 1 tot 1200.",
        ),
        (
            with("/retention_months", json!("24 maanden")),
            "“retention_months”: hier staat \"24 maanden\"; hier hoort een geheel getal van 1 tot 1200.",
        ),
        (
            with("/retention_months", json!(1.5)),
            "“retention_months”: hier staat 1.5; hier hoort een geheel getal van 1 tot 1200.",
        ),
        (
            with("/format", json!(2)),
            "“format”: dit bestand heeft formaat 2, deze versie kent hoogstens formaat 1. Werk Selectiewijzer bij.",
        ),
        (json!([]), "Gegevens van het bestuur: hier staat []; hier hoort een object tussen accolades."),
    ];
    for (file, sentence) in cases {
        assert_eq!(said(&file), [sentence]);
        assert!(!schema().is_valid(&file), "the schema refuses it too: {sentence}");
    }
}

#[test]
fn all_defects_of_a_file_are_named_at_once() {
    let mut file = with("/controller/email", json!("geen"));
    file["recipients"] = json!("");
    assert_eq!(said(&file).len(), 2);
}

#[test]
fn a_strange_field_is_refused_and_never_passed_over() {
    let mut file = file();
    file["bewaartermijn"] = json!("2 jaar");
    assert_eq!(said(&file), ["Gegevens van het bestuur: het veld “bewaartermijn” hoort hier niet."]);
}

#[test]
fn a_period_in_whole_months_is_taken_by_schema_and_reader() {
    for months in [1, 24, 1200] {
        let file = with("/retention_months", json!(months));
        assert_eq!(read_municipality(&file.to_string()).unwrap().retention_months, Some(months));
        assert!(schema().is_valid(&file), "{months}");
    }
}

#[test]
fn addresses_that_can_be_followed_are_taken_by_schema_and_reader() {
    for (pointer, value) in [
        ("/privacy_statement", "https://www.gemeente.be/privacy?taal=nl#dpo"),
        ("/accessibility_statement", "http://gemeente.be"),
        ("/controller/email", "personeel+vacatures@lokaal-bestuur.gemeente.be"),
    ] {
        let file = with(pointer, json!(value));
        assert!(read_municipality(&file.to_string()).is_ok(), "{value}");
        assert!(schema().is_valid(&file), "{value}");
    }
}

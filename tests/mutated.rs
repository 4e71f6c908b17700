//! Inputs changed at random, for every parser without a feature of its own: each gives an answer, and none breaks the program.
//! What there was before stays: a parser gives a value and changes nothing.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod mutating;

use mutating::{all, all_texts};
use selectiewijzer::archive::{
    Encrypted, ITERATIONS, ReadTable, RecoveryKey, Sealed, TypedOver, WireEntry, WireProcedure,
    candidates_of, read_calculator_address, read_candidates, read_scores, read_sealed, read_vacancy,
    reference_result, typed_over, write_sealed,
};
use selectiewijzer::carrier::{Collection, Taken};
use selectiewijzer::intake::{read_text, text_of_file};
use selectiewijzer::rules::{Fixing, Points, SortedSet};

const VACANCY: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");
const CASE: &str = include_str!("cases/seed-ties.json");

#[test]
fn points() {
    let (most, step) = ("30".parse().expect("points"), "0,5".parse().expect("points"));
    let samples = ["12", "12,5", " 12.50 ", "0,25", "31", "-1", "12,555", "012", "1.234,5", "", "½"];
    all_texts("points", 20_000, &samples, |text| match Points::read(text, most, step) {
        Ok(points) => points.is_none_or(|points| points <= most && points.is_multiple_of(step)),
        Err(_) => false,
    });
}

#[test]
fn tables_of_candidates() {
    let samples = [
        "Naam;E-mail\nAn Peeters;an@voorbeeld.be\nBo Claes;bo@voorbeeld.be\n",
        "\u{feff}Nummer\tNaam\n101\tAn\n102\tBo\n",
        "Naam,Telefoon\n\"Peeters, An\",\"0470 \"\"12\"\"\"\n",
    ];
    all_texts("candidates", 5_000, &samples, |text| {
        read_candidates(text.as_bytes(), &SortedSet::new()).accepted().is_some()
    });
}

#[test]
fn tables_of_scores() {
    let wire: WireProcedure = serde_json::from_str(
        r#"{"parts": [{"id": "a", "title": "Gevalstudie", "max": "30"}, {"id": "b", "title": "Gesprek", "max": "40"}]}"#,
    )
    .expect("the published format");
    let procedure = wire.draft().announce().expect("sound").fix(&Fixing::default()).expect("fixed");
    let samples =
        [b"Nummer;Gevalstudie;Gesprek\n101;12,5;30\n102;0;afwezig\n".to_vec(), b"101\t12\t40\n".to_vec()];
    all("scores", 5_000, &samples, |bytes| match ReadTable::of_text(bytes, None) {
        Ok(table) => {
            let _candidates = candidates_of(&table, &SortedSet::new());
            read_scores(&table, &procedure).faults.is_empty()
        }
        Err(_) => false,
    });
}

#[test]
fn a_vacancy_file() {
    all_texts("vacancy", 300, &[VACANCY], |text| read_vacancy(text).is_ok());
}

#[test]
fn the_text_of_a_job_description() {
    const TEXT: &str = include_str!("seed/000_fa041cb4c18e583a.txt");
    // Read is what has no line left over.
    all("job description", 200, &[TEXT.as_bytes().to_vec()], |bytes| {
        let Ok(text) = text_of_file(bytes) else { return false };
        read_text(&text).is_ok_and(|intake| intake.unplaced.is_empty())
    });
}

#[test]
fn a_procedure() {
    let sample = serde_json::from_str::<serde_json::Value>(CASE).expect("a case")["procedure"].to_string();
    all_texts("procedure", 5_000, &[&sample], |text| {
        serde_json::from_str::<WireProcedure>(text).is_ok_and(|wire| wire.draft().announce().is_ok())
    });
    all_texts("worked example", 2_000, &[CASE], |text| reference_result(text).is_some());
}

#[test]
fn the_address_of_the_calculator() {
    let vacancy = read_vacancy(VACANCY).expect("the vacancy");
    let samples = [
        "rekenhulp",
        "rekenhulp?gevalstudie=20&competentieproef=15,5&max/gevalstudie=30&voorbeeld",
        "rekenhulp?a=%20%C3%A9",
    ];
    all_texts("address", 10_000, &samples, |text| {
        matches!(read_calculator_address(text, vacancy.procedure()), Some(Ok(_)))
    });
}

#[test]
fn a_change_on_its_way() {
    let samples = [
        r#"{"number":1,"at":"2026-11-24T14:03","by":"","device":"a","reason":null,"undoes":null,"change":{"rename":{"title":"Voorjaar"}}}"#,
        r#"{"number":9,"at":"2026-11-24T14:03","by":"An","device":"a","reason":"x","undoes":3,"change":{"enter_points":{"candidate":"k","part":"oral","points":"12,5"}}}"#,
    ];
    all_texts("change", 10_000, &samples, |text| serde_json::from_str::<WireEntry>(text).is_ok());
}

#[test]
fn frames_keys_and_check_characters() {
    let frames = selectiewijzer::carrier::frames(&"Een dossier dat reist. ".repeat(90)).expect("frames");
    let samples: Vec<&str> = frames.iter().map(String::as_str).collect();
    let mut collection = Collection::default();
    all_texts("frames", 10_000, &samples, |text| {
        let taken = collection.take(text);
        let _whole = collection.text();
        matches!(taken, Taken::New | Taken::Again)
    });
    let key = RecoveryKey::new([7; 16]).on_paper();
    let loose = key.to_lowercase().replace('-', " ");
    all_texts("recovery keys", 10_000, &[&key, &loose], |text| RecoveryKey::read(text).is_ok());
    let samples = ["7KZ4-9QHX", "7kz49qhx", "7KZ4 9QHX"];
    all_texts("check characters", 10_000, &samples, |text| typed_over(text, "7KZ49QHX") == TypedOver::Equal);
}

#[test]
fn a_sealed_file() {
    let of = |length: usize| Encrypted { nonce: vec![1; 12], bytes: vec![2; length] };
    let (by_passphrase, by_recovery, content) = (of(48), of(48), of(400));
    let sealed = Sealed { iterations: ITERATIONS, salt: vec![3; 16], by_passphrase, by_recovery, content };
    let sample = write_sealed(&sealed).expect("a text");
    all_texts("sealed file", 5_000, &[&sample], |text| read_sealed(text).is_ok());
}

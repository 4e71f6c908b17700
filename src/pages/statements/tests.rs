//! The statements say all that they must, invent nothing, and pass on what the municipality filled in.

use super::{NOT_FILLED_IN, statement_documents};
use crate::archive::read_municipality;
use crate::vacancy::Municipality;

const OWN: &str = include_str!("../../../municipality/municipality.json");

/// A municipality that filled in everything.
const FILLED: &str = r#"{
    "format": 1,
    "controller": {
        "name": "Gemeente Voorbeeld",
        "address": { "street": "Markt 1", "postal_code": "9999", "locality": "Voorbeeld" },
        "email": "info@voorbeeld.example.be",
        "phone": "02 000 00 00"
    },
    "data_protection_officer": { "name": "De DPO", "address": null, "email": "dpo@voorbeeld.example.be", "phone": null },
    "legal_basis": "Een rechtsgrond.",
    "recipients": "Een ontvanger.",
    "transfers": "Nergens heen.",
    "obligation": "Een verplichting.",
    "retention": "Een termijn.",
    "privacy_statement": "https://voorbeeld.example.be/privacy",
    "accessibility_contact": { "name": "De webdienst", "email": "web@voorbeeld.example.be" },
    "accessibility_answer": "Binnen een tijd",
    "accessibility_statement": "https://voorbeeld.example.be/toegankelijk",
    "accessibility_adopted": "2026-11-02"
}"#;

/// The HTML of the privacy page and of the accessibility statement.
fn pages(municipality: &Municipality) -> [String; 2] {
    statement_documents(municipality)
        .map(|document| document.body.replace("&#x27;", "'").replace('\u{ad}', ""))
}

fn headings(html: &str, level: u8) -> Vec<&str> {
    let start = format!("<h{level}");
    let starts = html.split(&start).skip(1);
    starts.filter_map(|rest| rest.split_once('>')?.1.split('<').next()).collect()
}

fn filled() -> Municipality {
    read_municipality(FILLED).unwrap()
}

#[test]
fn the_accessibility_statement_has_every_heading_of_the_model_in_its_order() {
    let [_, accessibility] = pages(&Municipality::default());
    assert_eq!(headings(&accessibility, 1), ["Toegankelijkheidsverklaring"]);
    assert_eq!(
        headings(&accessibility, 2),
        [
            "Nalevingsstatus",
            "Niet-toegankelijke inhoud",
            "Opstelling van deze verklaring",
            "Feedback en contactgegevens",
            "Handhavingsprocedure",
            "Alinea voor de verklaring van uw website",
        ]
    );
    assert!(accessibility.contains("Vlaamse Ombudsdienst"));
    assert!(
        accessibility
            .contains("Met een schermlezer (zoals NVDA, JAWS, VoiceOver of TalkBack) is niet getest.")
    );
}

#[test]
fn the_privacy_page_answers_what_the_regulation_asks() {
    let [privacy, _] = pages(&Municipality::default());
    assert_eq!(headings(&privacy, 1), ["Privacy"]);
    assert_eq!(
        headings(&privacy, 2),
        [
            "In het kort",
            "Wie is verantwoordelijk",
            "Functionaris voor gegevensbescherming (DPO)",
            "Waarvoor en hoe lang",
            "Welke gegevens in een dossier staan",
            "Wat deze website op een toestel bewaart",
            "Wat een toestel verlaat",
            "Wat over het netwerk gaat",
            "Je rechten",
            "Een klacht",
        ]
    );
}

#[test]
fn what_the_municipality_left_empty_says_so_and_is_not_invented() {
    let [privacy, accessibility] = pages(&Municipality::default());
    // Four facts of each contact, the five about the processing, and its own page.
    assert_eq!(privacy.matches(NOT_FILLED_IN).count(), 4 + 4 + 5 + 1);
    // Four facts of the contact, the time of an answer, the day it was adopted, and its own page.
    assert_eq!(accessibility.matches(NOT_FILLED_IN).count(), 4 + 1 + 1 + 1);
}

#[test]
fn what_the_municipality_filled_in_is_shown_and_nothing_is_missing_then() {
    let municipality = filled();
    let [privacy, accessibility] = pages(&municipality);
    for said in [
        "Gemeente Voorbeeld",
        "Markt 1, 9999 Voorbeeld",
        "href=\"mailto:info@voorbeeld.example.be\"",
        "02 000 00 00",
        "De DPO",
        "Een rechtsgrond.",
        "Een ontvanger.",
        "Nergens heen.",
        "Een verplichting.",
        "Een termijn.",
        "href=\"https://voorbeeld.example.be/privacy\"",
    ] {
        assert!(privacy.contains(said), "{said}");
    }
    for said in [
        "Gemeente Voorbeeld wil dat iedereen deze website kan gebruiken.",
        "De webdienst",
        "href=\"mailto:web@voorbeeld.example.be\"",
        "Binnen een tijd",
        "href=\"https://voorbeeld.example.be/toegankelijk\"",
        "2 november 2026",
    ] {
        assert!(accessibility.contains(said), "{said}");
    }
    // The officer has no postal address and no telephone here; nor has the web service.
    assert_eq!(privacy.matches(NOT_FILLED_IN).count(), 2);
    assert_eq!(accessibility.matches(NOT_FILLED_IN).count(), 2);
}

#[test]
fn the_file_of_this_site_is_read_and_what_it_says_is_shown() {
    let [privacy, accessibility] = pages(&read_municipality(OWN).unwrap());
    assert!(privacy.contains("Wie is verantwoordelijk") && accessibility.contains("Nalevingsstatus"));
}

#[test]
fn identifiers_stand_once_and_links_within_the_page_lead_somewhere() {
    for html in pages(&filled()) {
        let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{id}");
        }
        let links = html.split(" href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
        for link in links {
            assert!(ids.contains(&link), "#{link}");
        }
    }
}

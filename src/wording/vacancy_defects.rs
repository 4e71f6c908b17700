//! What is wrong with a file that people write, of a vacancy or of the municipality, in words with the place.

use crate::vacancy::{Defect, Expected, Fault, Place, Step};

/// The sentence for a defect of a vacancy: where it stands, what was found, what to do.
pub fn vacancy_defect(defect: &Defect) -> String {
    told(defect, "Vacaturebestand")
}

/// The sentence for a defect of the municipality's details: where it stands, what was found, what to do.
pub fn municipality_defect(defect: &Defect) -> String {
    told(defect, "Gegevens van het bestuur")
}

/// The sentence for a defect of the list of vacancies: where it stands, what was found, what to do.
pub fn vacancy_list_defect(defect: &Defect) -> String {
    told(defect, "Lijst van vacatures")
}

fn told(defect: &Defect, file: &str) -> String {
    match &defect.fault {
        Fault::Procedure(defect) => super::defect(defect, |_| None),
        fault => {
            let place = place(&defect.place);
            format!("{}: {}", place.as_deref().unwrap_or(file), sentence(fault))
        }
    }
}

/// The way to a place; `None` for the file as a whole.
fn place(place: &Place) -> Option<String> {
    let steps = place.steps().iter().map(|step| match step {
        Step::Field(name) => format!("“{name}”"),
        Step::Nth(number) => format!("nummer {number}"),
    });
    steps.reduce(|way, step| format!("{way}, {step}"))
}

/// The sentence for a fault, without its place.
pub(super) fn sentence(fault: &Fault) -> String {
    match fault {
        Fault::Procedure(defect) => super::fault(&defect.fault),
        Fault::NotJson { line, column } => format!(
            "op regel {line}, teken {column} is dit geen leesbare JSON meer, of het bestand stopt te vroeg. Kijk of er een komma, aanhalingsteken of haakje ontbreekt."
        ),
        Fault::TooNew { found, known } => format!(
            "dit bestand heeft formaat {found}, deze versie kent hoogstens formaat {known}. Werk Selectiewijzer bij."
        ),
        Fault::Missing(name) => format!("het veld “{name}” ontbreekt."),
        Fault::Unknown(name) => format!("het veld “{name}” hoort hier niet."),
        Fault::Twice(name) => format!("het veld “{name}” staat hier twee keer."),
        Fault::Unreadable { explanation } => format!("{explanation}."),
        Fault::Unfit { expected, found } => format!("hier staat {found}; {}.", asked(expected)),
        Fault::Empty => {
            "hier staat geen tekst. Vul ze in of laat het veld weg als het niet verplicht is.".into()
        }
        Fault::UnusableId(id) => format!(
            "het kenmerk “{id}” is onbruikbaar; gebruik kleine letters en cijfers met telkens één koppelteken ertussen, hoogstens 80 tekens."
        ),
        Fault::ReservedId(id) => {
            format!("het kenmerk “{id}” gebruikt de pagina zelf; kies een ander.")
        }
        Fault::DuplicateId(id) => {
            format!("het kenmerk “{id}” komt meer dan één keer voor; geef elk een eigen kenmerk.")
        }
        Fault::ListedAgain(id) => {
            format!("“{id}” staat al eerder in deze lijst; laat één regel staan.")
        }
        Fault::OtherName { file, id } => format!(
            "dit bestand heet “{file}.json”, maar het kenmerk is “{id}”; noem het “{id}.json”, of verander het kenmerk."
        ),
        Fault::SharedAddress { id, files } => {
            let files: Vec<_> = files.iter().map(|file| format!("“{file}.json”")).collect();
            let files = super::proceedings::listed(&files);
            format!(
                "{files} hebben hetzelfde kenmerk “{id}”, en dus hetzelfde adres; geef elk een eigen kenmerk, en noem het bestand ernaar."
            )
        }
        Fault::NotLoaded => {
            "dit bestand kon niet geladen worden. Kijk of het in de map “vacancies” staat en of de naam juist is, en laad de pagina opnieuw.".into()
        }
        Fault::UnknownId(id) => {
            format!("niets heeft het kenmerk “{id}”; verbeter het of voeg toe wat ontbreekt.")
        }
        Fault::NotInText { quote, section: Some(section) } => {
            format!("de woorden “{quote}” staan niet in deel “{section}”; neem ze letterlijk over.")
        }
        Fault::NotInText { quote, section: None } => {
            format!("de woorden “{quote}” staan niet in de tekst van deze proef; neem ze letterlijk over.")
        }
        Fault::NothingListed => "deze lijst is leeg; voeg er minstens één toe.".into(),
        Fault::LevelOutOfOrder { expected, found } => {
            format!("niveau {found} staat waar niveau {expected} hoort; nummer de niveaus 1, 2, 3 …")
        }
        Fault::UnknownLevel { competency, level } => {
            format!("competentie “{competency}” heeft geen niveau {level}.")
        }
        Fault::ListedTwice => {
            "deze lijst van competenties staat er al; elke plaats van de bron komt één keer voor.".into()
        }
        Fault::ChartLoop(label) => format!("“{label}” rapporteert zo uiteindelijk aan zichzelf."),
        Fault::JobInChart(count) => {
            format!("{count} vakken zijn aangeduid als deze functie; duid er precies één aan.")
        }
    }
}

fn asked(expected: &Expected) -> String {
    match expected {
        Expected::Text => "hier hoort een tekst tussen aanhalingstekens".into(),
        Expected::Number => "hier hoort een geheel getal van 1 tot 255".into(),
        Expected::Months => "hier hoort een geheel getal van 1 tot 1200".into(),
        Expected::YesOrNo => "hier hoort true of false".into(),
        Expected::List => "hier hoort een lijst tussen vierkante haken".into(),
        Expected::Object => "hier hoort een object tussen accolades".into(),
        Expected::OneOf(words) => {
            let words: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
            format!("hier hoort een van deze woorden: {}", words.join(", "))
        }
        Expected::Other => "hier hoort iets anders; kijk in het schema dat bij dit bestand hoort".into(),
    }
}

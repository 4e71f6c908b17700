//! Our notes, the word list and the employer's details as they stand in a vacancy file.

use super::procedure::text_option;
use super::vacancy_turn::{Turn, wire_struct};
use crate::vacancy::{Address, Date, EmployerDetails, Quote, SourceNote, Word};

wire_struct!(WireQuote for Quote {
    text: String,
    section: String,
});

wire_struct!(WireNote for SourceNote {
    about: String,
    place: String,
    text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    anchors: Vec<String>,
});

wire_struct!(WireWord for Word {
    term: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    forms: Vec<String>,
    explanation: String,
});

wire_struct!(
    /// What is not filled in is written as `null`: the file then shows what can be filled in.
    #[derive(Default)]
    WireEmployerDetails for EmployerDetails {
        #[serde(default, with = "text_option")]
        published: Option<Date>,
        #[serde(default, with = "text_option")]
        closing_date: Option<Date>,
        #[serde(default)]
        contract: Option<String>,
        #[serde(default)]
        salary: Option<String>,
        #[serde(default)]
        diploma: Option<String>,
        #[serde(default)]
        address: Option<WireAddress>,
        #[serde(default)]
        contact: Option<String>,
        #[serde(default)]
        how_to_apply: Option<String>,
    }
);

wire_struct!(WireAddress for Address {
    street: String,
    postal_code: String,
    locality: String,
});

impl Turn<Date> for Date {
    fn turn(self) -> Date {
        self
    }
}

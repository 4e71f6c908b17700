//! The published format of `municipality/municipality.json`, described by `municipality/municipality.schema.json`.

use super::procedure::text_option;
use super::vacancy::{check_format, whole};
use super::vacancy_notes::WireAddress;
use super::vacancy_turn::{Turn, wire_struct};
use crate::vacancy::{Contact, Date, Defect, Municipality};
use serde::Deserialize;

/// The format number of this version.
const FORMAT: u64 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireMunicipality {
    #[serde(default, rename = "$schema")]
    _schema: Option<String>,
    #[serde(rename = "format")]
    _format: u64,
    #[serde(default)]
    site_address: Option<String>,
    #[serde(default)]
    controller: WireContact,
    #[serde(default)]
    data_protection_officer: WireContact,
    #[serde(default)]
    legal_basis: Option<String>,
    #[serde(default)]
    recipients: Option<String>,
    #[serde(default)]
    transfers: Option<String>,
    #[serde(default)]
    obligation: Option<String>,
    #[serde(default)]
    retention: Option<String>,
    #[serde(default)]
    retention_months: Option<u16>,
    #[serde(default)]
    privacy_statement: Option<String>,
    #[serde(default)]
    accessibility_contact: WireContact,
    #[serde(default)]
    accessibility_answer: Option<String>,
    #[serde(default)]
    accessibility_statement: Option<String>,
    #[serde(default, with = "text_option")]
    accessibility_adopted: Option<Date>,
}

wire_struct!(
    #[derive(Default)]
    WireContact for Contact {
        #[serde(default)]
        name: Option<String>,
        #[serde(default)]
        address: Option<WireAddress>,
        #[serde(default)]
        email: Option<String>,
        #[serde(default)]
        phone: Option<String>,
    }
);

/// Reads the details of the municipality.
///
/// # Errors
/// Every defect with its place; where the shape is wrong, the first fault of shape.
///
/// ```
/// use selectiewijzer::{archive, wording};
/// let defects = archive::read_municipality(r#"{"format": 1, "dpo": "Jan"}"#).unwrap_err();
/// assert_eq!(
///     wording::municipality_defect(&defects[0]),
///     "Gegevens van het bestuur: het veld “dpo” hoort hier niet."
/// );
/// ```
pub fn read_municipality(text: &str) -> Result<Municipality, Vec<Defect>> {
    let wire: WireMunicipality = whole(text, |value| check_format(value, FORMAT))?;
    let WireMunicipality {
        _schema,
        _format,
        site_address,
        controller,
        data_protection_officer,
        legal_basis,
        recipients,
        transfers,
        obligation,
        retention,
        retention_months,
        privacy_statement,
        accessibility_contact,
        accessibility_answer,
        accessibility_statement,
        accessibility_adopted,
    } = wire;
    let municipality = Municipality {
        site_address,
        controller: controller.turn(),
        data_protection_officer: data_protection_officer.turn(),
        legal_basis,
        recipients,
        transfers,
        obligation,
        retention,
        retention_months,
        privacy_statement,
        accessibility_contact: accessibility_contact.turn(),
        accessibility_answer,
        accessibility_statement,
        accessibility_adopted,
    };
    municipality.check()
}

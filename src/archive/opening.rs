//! What a dossier begins with, as it stands in a file.

use super::stored::{Stored, read_value};
use super::written::{self, In, Out, Written, mirrored};
use crate::rules::{
    AnnouncedProcedure, Aspect, Competency, CriterionId, Level, MemberId, Moment, Opening, PartId, SheetOf,
    VacancyReference,
};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
#[serde(remote = "Opening", deny_unknown_fields)]
struct MirroredOpening {
    id: String,
    title: String,
    #[serde(default, with = "written", skip_serializing_if = "Option::is_none")]
    sheet: Option<SheetOf>,
    #[serde(with = "written")]
    at: Moment,
    practice: bool,
    #[serde(with = "written")]
    vacancy: VacancyReference,
    #[serde(with = "written")]
    announced: AnnouncedProcedure,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "VacancyReference", deny_unknown_fields)]
struct WireVacancyReference {
    id: String,
    title: String,
    employer: String,
    #[serde(with = "written")]
    aspects: Vec<Aspect>,
    #[serde(with = "written")]
    competencies: Vec<Competency>,
    #[serde(default, with = "written", skip_serializing_if = "Option::is_none")]
    oral: Option<PartId>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireAspect {
    #[serde(with = "written")]
    id: CriterionId,
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Competency", deny_unknown_fields)]
struct WireCompetency {
    #[serde(with = "written")]
    id: CriterionId,
    name: String,
    definition: String,
    required: Option<u8>,
    #[serde(with = "written")]
    levels: Vec<Level>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Level", deny_unknown_fields)]
struct WireLevelKept {
    number: u8,
    description: String,
    indicators: Vec<String>,
}

impl Written for Aspect {
    /// One that was read as a text alone is written so again.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.id.as_str() == self.text {
            return serializer.serialize_str(&self.text);
        }
        WireAspect { id: self.id.clone(), text: self.text.clone() }.serialize(serializer)
    }

    /// Before aspects had identifiers, one was its text alone.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self { id: CriterionId::from(text.as_str()), text }),
            named => {
                let WireAspect { id, text } = read_value(&named).map_err(D::Error::custom)?;
                Ok(Self { id, text })
            }
        }
    }
}

impl Written for Competency {
    /// One that was read as identifier and name is written so again.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.levels.is_empty() && self.definition.is_empty() && self.required.is_none() {
            return (Out(&self.id), &self.name).serialize(serializer);
        }
        WireCompetency::serialize(self, serializer)
    }

    /// Before its levels were kept, one was its identifier and its name.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if !value.is_array() {
            return WireCompetency::deserialize(Stored(&value)).map_err(D::Error::custom);
        }
        let (In(id), name): (In<CriterionId>, String) = read_value(&value).map_err(D::Error::custom)?;
        Ok(Self { id, name, definition: String::new(), required: None, levels: Vec::new() })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "SheetOf", deny_unknown_fields)]
struct WireSheetOf {
    dossier: String,
    #[serde(with = "written")]
    member: MemberId,
    procedure: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    announced: Option<String>,
}

mirrored! {
    SheetOf => WireSheetOf,
    Opening => MirroredOpening,
    VacancyReference => WireVacancyReference,
    Level => WireLevelKept,
}

/// What a dossier begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WireOpening(#[serde(with = "written")] pub Opening);

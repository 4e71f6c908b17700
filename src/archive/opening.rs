//! What a dossier begins with, as it stands in a file.

use super::written::{self, Out, Written, mirrored};
use crate::rules::{
    AnnouncedProcedure, Aspect, Competency, CriterionId, Level, MemberId, Moment, Opening, PartId, SheetOf,
    VacancyReference,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

/// An aspect; before they had identifiers it was its text alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum AnyAspect {
    Text(String),
    Named(WireAspect),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireAspect {
    #[serde(with = "written")]
    id: CriterionId,
    text: String,
}

/// A competency; before its levels were kept it was its identifier and its name.
#[derive(Deserialize)]
#[serde(untagged)]
enum AnyCompetency {
    Named(#[serde(with = "written")] CriterionId, String),
    Whole(#[serde(with = "WireCompetency")] Competency),
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

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match AnyAspect::deserialize(deserializer)? {
            AnyAspect::Text(text) => Self { id: CriterionId::from(text.as_str()), text },
            AnyAspect::Named(WireAspect { id, text }) => Self { id, text },
        })
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

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match AnyCompetency::deserialize(deserializer)? {
            AnyCompetency::Named(id, name) => {
                Self { id, name, definition: String::new(), required: None, levels: Vec::new() }
            }
            AnyCompetency::Whole(competency) => competency,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "SheetOf", deny_unknown_fields)]
struct WireSheetOf {
    dossier: String,
    #[serde(with = "written")]
    member: MemberId,
    procedure: String,
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

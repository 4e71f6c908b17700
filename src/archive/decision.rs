//! What was decided beforehand, as it stands in a file. Each type mirrors the one of the rules, field by field.

use super::procedure::WireCombine;
use super::written::{self, Written, mirrored};
use crate::rules::{
    Combine, CriterionId, Date, Decision, InterviewGuide, Map, Matter, MemberId, OralFor, Panel, PartId,
    Percent, Points, Ruling, SortedSet, TieRule,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Matter", rename_all = "snake_case")]
enum WireMatter {
    Split,
    Steps,
    Panels,
    SpreadLimit,
    Quorum,
    Ties,
    Oral,
    Competencies,
    Guide,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Ruling", rename_all = "snake_case")]
enum WireRuling {
    Split(#[serde(with = "written")] Map<PartId, Points>),
    Steps(#[serde(with = "written")] Map<PartId, Points>),
    Panels(#[serde(with = "written")] Map<PartId, Panel>),
    SpreadLimit(#[serde(with = "written")] Percent),
    Quorum(u8),
    Ties(#[serde(with = "written")] TieRule),
    Oral(#[serde(with = "written")] OralFor),
    Competencies(Vec<String>),
    Guide(#[serde(with = "written")] InterviewGuide),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Panel", deny_unknown_fields)]
struct WirePanel {
    #[serde(with = "written")]
    combine: Combine,
    #[serde(with = "written")]
    members: SortedSet<MemberId>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "TieRule", rename_all = "snake_case")]
enum WireTieRule {
    Stands,
    Parts(#[serde(with = "written")] Vec<PartId>),
    Lot,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "OralFor", rename_all = "snake_case")]
enum WireOralFor {
    Everyone,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "InterviewGuide", deny_unknown_fields)]
struct WireInterviewGuide {
    introduction: String,
    #[serde(with = "written")]
    questions: Map<CriterionId, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Decision", deny_unknown_fields)]
struct WireDecision {
    #[serde(with = "written")]
    ruling: Ruling,
    body: String,
    #[serde(with = "written")]
    date: Date,
    reference: String,
    reason: Option<String>,
}

mirrored! {
    Matter => WireMatter,
    Ruling => WireRuling,
    Panel => WirePanel,
    TieRule => WireTieRule,
    OralFor => WireOralFor,
    InterviewGuide => WireInterviewGuide,
    Decision => WireDecision,
}

impl Written for Combine {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WireCombine::from(*self).serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        WireCombine::deserialize(deserializer).map(Self::from)
    }
}

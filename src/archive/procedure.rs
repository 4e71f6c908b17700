//! The published format of a procedure: points and floors as Dutch decimal strings.

use crate::rules::{
    AnnouncedProcedure, Body, Combine, DraftPart, DraftProcedure, EndsIn, FixedProcedure, Floor, JudgedBy,
    MemberId, Part, Points, Round,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A procedure as it stands in a file.
///
/// ```
/// use selectiewijzer::archive::WireProcedure;
/// let text = r#"{"parts": [{"id": "mondeling", "max": "40", "floor": "50%"}], "total_floor": "60%"}"#;
/// let wire: WireProcedure = serde_json::from_str(text)?;
/// let announced = wire.draft().announce().map_err(|defects| format!("{defects:?}"))?;
/// assert_eq!(announced.max().to_string(), "40");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireProcedure {
    /// The parts in order.
    pub parts: Vec<WirePart>,
    /// The floor on the whole: `"60%"` or points.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "text_option")]
    pub total_floor: Option<Floor>,
    /// The rounds: the identifiers of their parts. Who misses a condition of one does not take the next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Vec<String>>,
    /// How many go on at most from each round but the last; `null` where everyone goes on who meets every condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub go_on: Vec<Option<u32>>,
    /// `list` where nobody stands before another; a ranking where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_in: Option<WireEndsIn>,
}

/// What a procedure ends in, as it stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WireEndsIn {
    /// A ranking by total.
    Ranking,
    /// A list without places.
    List,
}

impl From<WireEndsIn> for EndsIn {
    fn from(wire: WireEndsIn) -> Self {
        match wire {
            WireEndsIn::Ranking => Self::Ranking,
            WireEndsIn::List => Self::List,
        }
    }
}

impl WireEndsIn {
    /// A ranking is what goes without saying.
    const fn said(ends_in: EndsIn) -> Option<Self> {
        match ends_in {
            EndsIn::Ranking => None,
            EndsIn::List => Some(Self::List),
        }
    }
}

/// A part as it stands in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WirePart {
    /// The identifier.
    pub id: String,
    /// The title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What the part is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The maximum; `null` or missing where it is open.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "text_option")]
    pub max: Option<Points>,
    /// The most marks, where work is marked on another scale than the part's points.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "text_option")]
    pub raw_max: Option<Points>,
    /// The floor: `"50%"` or points.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "text_option")]
    pub floor: Option<Floor>,
    /// The step; one hundredth where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "text_option")]
    pub step: Option<Points>,
    /// `agreed`, `mean` or `median`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub combine: Option<WireCombine>,
    /// The members who score separately.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// Whether it is marked anonymously.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// Whether each candidate needs a written motivation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub motivation: bool,
    /// `suitability` or `advice`; points where it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged_by: Option<WireJudgedBy>,
    /// The parts of a group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<WirePart>,
}

/// How members' scores are combined, as it stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WireCombine {
    /// One agreed score.
    Agreed,
    /// The exact mean.
    Mean,
    /// The median.
    Median,
}

/// What a part is judged by, as it stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WireJudgedBy {
    /// Points.
    Points,
    /// Suitable or not suitable.
    Suitability,
    /// The same, that no verdict takes into account.
    Advice,
}

impl From<WireJudgedBy> for JudgedBy {
    fn from(wire: WireJudgedBy) -> Self {
        match wire {
            WireJudgedBy::Points => Self::Points,
            WireJudgedBy::Suitability => Self::Suitability,
            WireJudgedBy::Advice => Self::Advice,
        }
    }
}

impl From<JudgedBy> for WireJudgedBy {
    fn from(judged_by: JudgedBy) -> Self {
        match judged_by {
            JudgedBy::Points => Self::Points,
            JudgedBy::Suitability => Self::Suitability,
            JudgedBy::Advice => Self::Advice,
        }
    }
}

impl From<WireCombine> for Combine {
    fn from(wire: WireCombine) -> Self {
        match wire {
            WireCombine::Agreed => Self::Agreed,
            WireCombine::Mean => Self::Mean,
            WireCombine::Median => Self::Median,
        }
    }
}

impl From<Combine> for WireCombine {
    fn from(combine: Combine) -> Self {
        match combine {
            Combine::Agreed => Self::Agreed,
            Combine::Mean => Self::Mean,
            Combine::Median => Self::Median,
        }
    }
}

impl WireProcedure {
    /// The draft to check; nothing is judged here.
    pub fn draft(self) -> DraftProcedure {
        DraftProcedure {
            parts: self.parts.into_iter().map(WirePart::draft).collect(),
            total_floor: self.total_floor,
            rounds: self.rounds,
            go_on: self.go_on,
            ends_in: self.ends_in.map(EndsIn::from).unwrap_or_default(),
        }
    }
}

impl From<&DraftProcedure> for WireProcedure {
    /// As it was written down: what is missing stays missing.
    fn from(draft: &DraftProcedure) -> Self {
        Self {
            parts: draft.parts.iter().map(WirePart::of_draft).collect(),
            total_floor: draft.total_floor,
            rounds: draft.rounds.clone(),
            go_on: draft.go_on.clone(),
            ends_in: WireEndsIn::said(draft.ends_in),
        }
    }
}

fn written(rounds: &[Round]) -> Vec<Vec<String>> {
    rounds.iter().map(|round| round.parts.iter().map(ToString::to_string).collect()).collect()
}

/// How many go on from each round but the last; nothing where that is said of none.
fn go_on(rounds: &[Round]) -> Vec<Option<u32>> {
    let mut go_on: Vec<_> = rounds.iter().map(|round| round.go_on).collect();
    go_on.pop();
    if go_on.iter().all(Option::is_none) { Vec::new() } else { go_on }
}

impl WirePart {
    fn draft(self) -> DraftPart {
        DraftPart {
            id: self.id,
            title: self.title,
            description: self.description,
            max: self.max,
            raw_max: self.raw_max,
            floor: self.floor,
            step: self.step,
            combine: self.combine.map(Combine::from),
            members: self.members.into_iter().map(MemberId::new).collect(),
            anonymous: self.anonymous,
            motivation: self.motivation,
            judged_by: self.judged_by.map(JudgedBy::from).unwrap_or_default(),
            parts: self.parts.into_iter().map(Self::draft).collect(),
        }
    }

    fn of_draft(part: &DraftPart) -> Self {
        Self {
            id: part.id.clone(),
            title: part.title.clone(),
            description: part.description.clone(),
            max: part.max,
            raw_max: part.raw_max,
            floor: part.floor,
            step: part.step,
            combine: part.combine.map(Into::into),
            members: part.members.iter().map(ToString::to_string).collect(),
            anonymous: part.anonymous,
            motivation: part.motivation,
            judged_by: (part.judged_by != JudgedBy::Points).then_some(part.judged_by.into()),
            parts: part.parts.iter().map(Self::of_draft).collect(),
        }
    }

    fn of<M: Copy>(part: &Part<M>, max: impl Fn(M) -> Option<Points> + Copy) -> Self {
        let named = Self {
            id: part.id.to_string(),
            title: Some(part.title.clone()),
            description: part.description.clone(),
            floor: part.floor,
            anonymous: part.anonymous,
            ..Self::default()
        };
        match &part.body {
            Body::Leaf(leaf) => Self {
                max: max(leaf.max).filter(|_| leaf.has_points()),
                raw_max: leaf.raw_max,
                step: (leaf.step != Points::HUNDREDTH).then_some(leaf.step),
                combine: (leaf.combine != Combine::Agreed).then_some(leaf.combine.into()),
                members: leaf.members.iter().map(ToString::to_string).collect(),
                motivation: leaf.motivation,
                judged_by: (!leaf.has_points()).then_some(leaf.judged_by.into()),
                ..named
            },
            Body::Group { max: total, parts } => Self {
                max: Some(*total),
                parts: parts.iter().map(|part| Self::of(part, max)).collect(),
                ..named
            },
        }
    }
}

impl From<&AnnouncedProcedure> for WireProcedure {
    fn from(procedure: &AnnouncedProcedure) -> Self {
        Self {
            parts: procedure.parts().iter().map(|part| WirePart::of(part, |max| max)).collect(),
            total_floor: procedure.total_floor(),
            rounds: written(procedure.rounds()),
            go_on: go_on(procedure.rounds()),
            ends_in: WireEndsIn::said(procedure.ends_in()),
        }
    }
}

impl From<&FixedProcedure> for WireProcedure {
    fn from(procedure: &FixedProcedure) -> Self {
        Self {
            parts: procedure.parts().iter().map(|part| WirePart::of(part, Some)).collect(),
            total_floor: procedure.total_floor(),
            rounds: written(procedure.rounds()),
            go_on: go_on(procedure.rounds()),
            ends_in: WireEndsIn::said(procedure.ends_in()),
        }
    }
}

/// Points as a Dutch decimal string.
pub(super) mod text_option {
    use super::{Deserialize, Deserializer, Serializer, ToDutch, de};

    #[expect(clippy::ref_option, reason = "serde calls it with a reference to the field")]
    pub(in crate::archive) fn serialize<T: ToDutch, S: Serializer>(
        value: &Option<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_str(&value.to_string()),
            None => serializer.serialize_none(),
        }
    }

    pub(in crate::archive) fn deserialize<'de, T: ToDutch, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<T>, D::Error> {
        Option::<String>::deserialize(deserializer)?
            .map(|text| text.parse().map_err(|_| de::Error::custom(T::explain(&text))))
            .transpose()
    }
}

/// A value that the published formats write as a Dutch decimal string.
pub(super) trait ToDutch: std::fmt::Display + std::str::FromStr {
    /// What to say of a text that is no such value.
    fn explain(text: &str) -> String;
}

impl ToDutch for Points {
    fn explain(text: &str) -> String {
        format!(
            "“{text}” is geen puntenaantal; schrijf bijvoorbeeld \"30\" of \"12,5\" (hoogstens 100 000, hoogstens twee decimalen)"
        )
    }
}

impl ToDutch for Floor {
    fn explain(text: &str) -> String {
        format!("“{text}” is geen minimum; schrijf een percentage zoals \"50%\" of punten zoals \"24\"")
    }
}

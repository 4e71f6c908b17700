//! The employer's text as it stands in a vacancy file.

use super::vacancy_competencies::{WireCompetencyDetails, WireCompetencyList};
use super::vacancy_turn::{Turn, wire_struct};
use crate::rules::PartId;
use crate::vacancy::{
    Aspect, Block, Chart, Heading, Item, List, Node, ReportsTo, Section, SignOff, Signer, Technique,
};
use serde::{Deserialize, Serialize};

wire_struct!(WireSection for Section {
    id: String,
    short: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    heading: Option<WireHeading>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    blocks: Vec<WireBlock>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sections: Vec<WireSection>,
});

wire_struct!(WireHeading for Heading {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    marker: Option<String>,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subtitle: Option<String>,
});

wire_struct!(WireList for List {
    marker: String,
    items: Vec<WireItem>,
});

wire_struct!(WireItem for Item {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<WireList>,
});

wire_struct!(WireChart for Chart {
    nodes: Vec<WireNode>,
    reports_to: Vec<WireReportsTo>,
});

wire_struct!(WireNode for Node {
    id: String,
    label: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    this_job: bool,
});

wire_struct!(WireReportsTo for ReportsTo {
    from: String,
    to: String,
});

wire_struct!(WireSignOff for SignOff {
    signers: Vec<WireSigner>,
});

wire_struct!(WireSigner for Signer {
    role: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    date_label: String,
    date: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    statement: Option<String>,
});

wire_struct!(WireTechnique for Technique {
    part: String,
    marker: String,
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    points: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    text: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aspects: Vec<WireAspect>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    selected_competencies: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    techniques: Vec<WireTechnique>,
});

wire_struct!(WireAspect for Aspect {
    id: String,
    text: String,
});

/// A block, named by what it is.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum WireBlock {
    Paragraph(String),
    List(WireList),
    Knowledge(WireList),
    Chart(WireChart),
    CompetencyList(WireCompetencyList),
    CompetencyDetails(WireCompetencyDetails),
    SignOff(WireSignOff),
    Techniques(Vec<WireTechnique>),
    PassRule(Vec<String>),
}

impl Turn<PartId> for String {
    fn turn(self) -> PartId {
        PartId::new(self)
    }
}

impl Turn<String> for PartId {
    fn turn(self) -> String {
        self.to_string()
    }
}

impl Turn<Block> for WireBlock {
    fn turn(self) -> Block {
        match self {
            Self::Paragraph(text) => Block::Paragraph(text),
            Self::List(list) => Block::List(list.turn()),
            Self::Knowledge(list) => Block::Knowledge(list.turn()),
            Self::Chart(chart) => Block::Chart(chart.turn()),
            Self::CompetencyList(list) => Block::CompetencyList(list.turn()),
            Self::CompetencyDetails(details) => Block::CompetencyDetails(details.turn()),
            Self::SignOff(sign_off) => Block::SignOff(sign_off.turn()),
            Self::Techniques(techniques) => Block::Techniques(techniques.turn()),
            Self::PassRule(rule) => Block::PassRule(rule),
        }
    }
}

impl Turn<WireBlock> for Block {
    fn turn(self) -> WireBlock {
        match self {
            Self::Paragraph(text) => WireBlock::Paragraph(text),
            Self::List(list) => WireBlock::List(list.turn()),
            Self::Knowledge(list) => WireBlock::Knowledge(list.turn()),
            Self::Chart(chart) => WireBlock::Chart(chart.turn()),
            Self::CompetencyList(list) => WireBlock::CompetencyList(list.turn()),
            Self::CompetencyDetails(details) => WireBlock::CompetencyDetails(details.turn()),
            Self::SignOff(sign_off) => WireBlock::SignOff(sign_off.turn()),
            Self::Techniques(techniques) => WireBlock::Techniques(techniques.turn()),
            Self::PassRule(rule) => WireBlock::PassRule(rule),
        }
    }
}

//! Competencies as they stand in a vacancy file.

use super::vacancy_turn::{Turn, wire_struct, wire_words};
use crate::vacancy::{
    Cluster, Competency, CompetencyDetails, CompetencyList, DetailGroup, DetailLabels, Entry, Level,
    ListGroup, ListedIn,
};

wire_words!(WireListedIn for ListedIn {
    JobDescription,
    Overview,
    Detail,
});

wire_words!(WireCluster for Cluster {
    Core,
    FunctionSpecific,
    Grade,
});

wire_struct!(WireCompetencyList for CompetencyList {
    listed_in: WireListedIn,
    groups: Vec<WireListGroup>,
});

wire_struct!(WireListGroup for ListGroup {
    heading: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level_heading: Option<String>,
    cluster: WireCluster,
    entries: Vec<WireEntry>,
});

wire_struct!(WireEntry for Entry {
    competency: String,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
});

wire_struct!(WireCompetencyDetails for CompetencyDetails {
    labels: WireDetailLabels,
    marker: String,
    groups: Vec<WireDetailGroup>,
});

wire_struct!(WireDetailLabels for DetailLabels {
    competency: String,
    definition: String,
    cluster: String,
    levels: String,
});

wire_struct!(WireDetailGroup for DetailGroup {
    id: String,
    heading: String,
    cluster: WireCluster,
    competencies: Vec<WireCompetency>,
});

wire_struct!(WireCompetency for Competency {
    id: String,
    name: String,
    definition: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cluster_row: Option<String>,
    levels: Vec<WireLevel>,
});

wire_struct!(WireLevel for Level {
    number: u8,
    description: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    indicators: Vec<String>,
});

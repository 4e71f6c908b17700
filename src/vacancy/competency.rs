//! Competencies: what they mean, their levels, and every place that lists them.

use super::Anchor;
pub use crate::rules::Level;

/// A place of the source that lists competencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedIn {
    /// The table of the job description: with required levels.
    JobDescription,
    /// The overview of the competency profile: names only.
    Overview,
    /// The detail of the competency profile: definitions, levels, indicators.
    Detail,
}

/// The label that a list gives its competencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cluster {
    /// Kerncompetenties.
    Core,
    /// Functiespecifieke competenties.
    FunctionSpecific,
    /// Graadcompetenties.
    Grade,
}

/// A list of competencies without their detail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompetencyList {
    /// Which list of the source this is.
    pub listed_in: ListedIn,
    /// Its groups, in the order of the source.
    pub groups: Vec<ListGroup>,
}

/// A heading of a list with the competencies below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListGroup {
    /// The heading as the source has it.
    pub heading: String,
    /// The heading above the levels, where there is such a column.
    pub level_heading: Option<String>,
    /// What the heading makes of the competencies.
    pub cluster: Cluster,
    /// The competencies, in the order of the source.
    pub entries: Vec<Entry>,
}

/// A competency in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Which competency.
    pub competency: Anchor,
    /// The name as this list has it.
    pub name: String,
    /// The required level, where this list gives one.
    pub level: Option<u8>,
}

/// The detail of the competency profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompetencyDetails {
    /// The words that stand before each row.
    pub labels: DetailLabels,
    /// The bullet before an indicator.
    pub marker: String,
    /// Its groups, in the order of the source.
    pub groups: Vec<DetailGroup>,
}

/// The words that stand before each row of a competency's detail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailLabels {
    /// Before the name.
    pub competency: String,
    /// Before the definition.
    pub definition: String,
    /// Before the cluster, where a competency has that row.
    pub cluster: String,
    /// Before the levels.
    pub levels: String,
}

/// A heading of the detail with the competencies below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailGroup {
    /// The place in the text.
    pub id: Anchor,
    /// The heading as the source has it.
    pub heading: String,
    /// What the heading makes of the competencies.
    pub cluster: Cluster,
    /// The competencies, in the order of the source.
    pub competencies: Vec<Competency>,
}

/// A competency in full.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Competency {
    /// The identifier; also its place in the text.
    pub id: Anchor,
    /// The name as the detail has it.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// The text of its cluster row, where it has one.
    pub cluster_row: Option<String>,
    /// Its levels, from 1 up. A higher level covers those below it.
    pub levels: Vec<Level>,
}

impl Competency {
    /// The level with this number.
    pub fn level(&self, number: u8) -> Option<&Level> {
        self.levels.iter().find(|level| level.number == number)
    }

    /// The level that has indicators, when exactly one has.
    pub fn level_with_indicators(&self) -> Option<&Level> {
        let mut with = self.levels.iter().filter(|level| !level.indicators.is_empty());
        with.next().filter(|_| with.next().is_none())
    }
}

//! The employer's text as one tree, in the order of the source.

use super::{Anchor, Chart, CompetencyDetails, CompetencyList, SignOff, Technique};

/// A section of the text with the sections below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The place in the text.
    pub id: Anchor,
    /// Our short name for it, in the table of contents; not part of the employer's text.
    pub short: String,
    /// Its heading; the sign-off block has none.
    pub heading: Option<Heading>,
    /// What stands directly below the heading.
    pub blocks: Vec<Block>,
    /// The sections below it.
    pub sections: Vec<Section>,
}

/// A heading as the source has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The number or bullet before it: `1.`, `❖`.
    pub marker: Option<String>,
    /// Its words.
    pub text: String,
    /// The line below it that belongs to it.
    pub subtitle: Option<String>,
}

/// A block of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph; the source's line breaks inside it are folded.
    Paragraph(String),
    /// A list with bullets.
    List(List),
    /// The list of what one must know (kennis).
    Knowledge(List),
    /// The organisation chart.
    Chart(Chart),
    /// A list of competencies without their detail.
    CompetencyList(CompetencyList),
    /// The competencies in full.
    CompetencyDetails(CompetencyDetails),
    /// Who signs that they have read the description.
    SignOff(SignOff),
    /// The selection techniques.
    Techniques(Vec<Technique>),
    /// When a candidate passes, one paragraph each.
    PassRule(Vec<String>),
}

/// A list with the same bullet before each item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The bullet of the source: `–`, `•`, `✓`.
    pub marker: String,
    /// The items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Its words.
    pub text: String,
    /// The list below it.
    pub list: Option<List>,
}

impl Section {
    /// This section and all below it, in the order of the text.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.sections.iter().flat_map(Self::all)).collect()
    }
}

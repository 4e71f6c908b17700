//! A document for people, as a description: what stands on it and in what order, not how it looks.
//!
//! The screen, the browser's print and the PDF are all drawn from it. Every text may have several lines.

use crate::rules::{DateError, Moment};
use serde::{Deserialize, Serialize};

/// A document: pieces that each begin on a new sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The title of the file.
    pub title: String,
    /// Whose document it is.
    pub author: String,
    /// When it was made: `2026-11-24T14:03`.
    pub made: String,
    /// What stands at the foot of every sheet, beside its number.
    pub foot: String,
    /// How its sheets are counted.
    pub numbering: Numbering,
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
}

/// How the sheets of a document are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Numbering {
    /// From the first sheet to the last.
    #[default]
    Whole,
    /// Each piece by itself: letters to different people, made together.
    EachPiece,
}

/// A piece of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// That it is a draft, or an exercise: above the title.
    pub marks: Vec<Mark>,
    /// The title.
    pub title: String,
    /// What it is about: below the title, the first line stands out.
    pub about: Vec<String>,
    /// How final it is, and as of when.
    pub status: Option<String>,
    /// What the check still finds.
    pub unsettled: Vec<String>,
    /// What stands before the first section.
    pub opening: Vec<Block>,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A mark above a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// It is not final yet.
    Draft(String),
    /// It is an exercise.
    Practice(String),
}

/// A section with its heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Something in a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading within the section.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A remark in small letters.
    Small(String),
    /// Points in no order.
    List(Vec<String>),
    /// What is said about what.
    Facts(Vec<Said>),
    /// A table.
    Table(Table),
    /// Room to sign, one for each person.
    Signatures(Vec<Signature>),
}

/// What is said about something, a paragraph each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// About what.
    pub about: String,
    /// What.
    pub words: Vec<String>,
}

/// A table. The first cell of every row is its head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, in order.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Whether numbers stand in it, below each other.
    pub figures: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Row {
    /// The head of the rows below it.
    Head(String),
    /// A cell for each column.
    Cells(Vec<Cell>),
}

/// A cell: lines below each other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell(pub Vec<Line>);

/// A line of a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// As it is.
    Plain(String),
    /// What matters most.
    Strong(String),
    /// What explains it.
    Aside(String),
    /// A box to write a number in by hand; the words say which, to who listens.
    Box(String),
    /// Lines to write on by hand, so many; the words say what, to who listens.
    Blank(String, u8),
}

/// Room for a person to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The name.
    pub name: String,
    /// What the person is.
    pub role: String,
}

impl Document {
    /// When it was made.
    ///
    /// # Errors
    /// The text is no moment.
    pub fn moment(&self) -> Result<Moment, DateError> {
        self.made.parse()
    }
}

impl Column {
    /// A column of words.
    pub fn words(title: impl Into<String>) -> Self {
        Self { title: title.into(), figures: false }
    }

    /// A column of numbers.
    pub fn figures(title: impl Into<String>) -> Self {
        Self { title: title.into(), figures: true }
    }
}

impl Cell {
    /// A cell with one line.
    pub fn plain(words: impl Into<String>) -> Self {
        Self(vec![Line::Plain(words.into())])
    }
}

impl Line {
    /// The words.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(words)
            | Self::Strong(words)
            | Self::Aside(words)
            | Self::Box(words)
            | Self::Blank(words, _) => words,
        }
    }
}

impl Mark {
    /// The words.
    pub fn words(&self) -> &str {
        match self {
            Self::Draft(words) | Self::Practice(words) => words,
        }
    }
}

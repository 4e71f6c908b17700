//! What came of a text: a draft, where each line went, and what is left to a person.

use crate::vacancy::{Anchor, DraftVacancy, Kind};

/// What came of the text of a job description. Every line that says something is either placed or unplaced.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// The vacancy as far as the text says it; it may have defects.
    pub draft: DraftVacancy,
    /// The lines that were placed, in the order of the text.
    pub placed: Vec<Placed>,
    /// The lines that were not, in the order of the text.
    pub unplaced: Vec<Unplaced>,
    /// What was concluded from the text without standing there as such: to look at again.
    pub remarks: Vec<Remark>,
    /// What the text does not say.
    pub unsaid: Vec<Unsaid>,
}

impl Intake {
    /// Whether no line of the text went into the vacancy.
    pub fn found_nothing(&self) -> bool {
        !self.placed.iter().any(|placed| matches!(placed.goal, Goal::Text { .. }))
    }
}

/// A line that was placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its number, from 1.
    pub number: usize,
    /// What stands there.
    pub text: String,
    /// Where it went.
    pub goal: Goal,
}

/// Where a line went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Into the text of the vacancy.
    Text {
        /// As what.
        kind: Kind,
        /// In which place.
        anchor: Anchor,
    },
    /// Nowhere: it is the number of a page.
    PageNumber,
    /// Nowhere: it is the running head of the pages.
    RunningHead,
}

/// A line that was not placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Its number, from 1.
    pub number: usize,
    /// What stands there.
    pub text: String,
    /// Why not.
    pub reason: Reason,
}

/// Why a line was not placed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It stands before the first heading of the template.
    #[default]
    BeforeHeadings,
    /// Words of an organisation chart that cannot be divided over its boxes with certainty.
    ChartUnclear,
    /// Among the competencies, without a level and without a competency of that name in the profile.
    NoLevel,
    /// In the overview, too long for the name of a competency.
    NoName,
    /// A competency in full that no heading says the kind of.
    NoGroup,
    /// In the detail of a competency, where its name, definition, levels and examples are.
    NotInDetail,
    /// In the sign-off block, neither a role, a date nor a sentence that is signed for.
    NotInSignOff,
}

/// What was concluded from the text without standing there as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A word was put together over the end of a line.
    Hyphen {
        /// The line that it began on.
        number: usize,
        /// The word as it was put together.
        word: String,
    },
    /// The employer was taken from a running head.
    Employer(String),
    /// The task is the first sentence of its section.
    Task(String),
    /// The aspects of a test were taken from its sentences.
    Aspects {
        /// The test.
        title: String,
        /// The aspects.
        aspects: Vec<String>,
    },
    /// A sentence asks for a minimum, but not clearly of which part.
    FloorUnclear(String),
    /// Points over something else than the whole.
    PointsDiffer {
        /// The points of all parts together.
        sum: String,
        /// The whole as the text has it.
        whole: String,
    },
}

/// What the text does not say, and only a person can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unsaid {
    /// The identifier: the file and the address are named after it.
    Identifier,
    /// The name of the job.
    Title,
    /// The employer.
    Employer,
    /// The task in one sentence.
    Task,
    /// What the text was taken from.
    Source,
    /// The parts of the procedure.
    Procedure,
    /// What each part of the procedure is about, in plain words.
    Descriptions,
    /// Which parts are marked anonymously, and which need a motivation.
    Marking,
    /// What the source leaves open or contradicts.
    Notes,
    /// What only the employer can tell: dates, contract, address.
    EmployerDetails,
    /// Difficult words, explained.
    Words,
}

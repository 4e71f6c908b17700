//! What is wrong with a vacancy, and where.

use super::Anchor;
use crate::rules;

/// A fault in a vacancy, with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// Where it stands.
    pub place: Place,
    /// What is wrong there.
    pub fault: Fault,
}

/// Where a defect stands: the way down from the top of the vacancy. Empty for the vacancy as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place(Vec<Step>);

/// One step on the way down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into a field, by the name it has in the file.
    Field(String),
    /// Into a list, counted from 1.
    Nth(usize),
}

/// What is wrong with a vacancy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is no JSON from here on, or ends too soon.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The character on that line, from 1.
        column: usize,
    },
    /// The format number is higher than this version knows.
    TooNew {
        /// The number found.
        found: u64,
        /// The highest number known.
        known: u64,
    },
    /// A field is missing.
    Missing(String),
    /// A field that the format does not know.
    Unknown(String),
    /// A field stands here twice.
    Twice(String),
    /// Something else stands here than the format asks.
    Unfit {
        /// What was asked.
        expected: Expected,
        /// What stands there, as the file writes it.
        found: String,
    },
    /// A text that does not say what it should: a date, points, a minimum; explained in a sentence.
    Unreadable {
        /// What is wrong with it.
        explanation: String,
    },
    /// A text is empty.
    Empty,
    /// An identifier is not kebab-case.
    UnusableId(String),
    /// An identifier that the page needs for itself.
    ReservedId(String),
    /// An identifier that stands elsewhere too.
    DuplicateId(String),
    /// A line of the list of vacancies that stands in it already.
    ListedAgain(String),
    /// The file of a vacancy is not called after its identifier, and so would have another address.
    OtherName {
        /// The name of the file, without its ending.
        file: String,
        /// The identifier in it.
        id: String,
    },
    /// Several files have this identifier, and so one address.
    SharedAddress {
        /// The identifier.
        id: String,
        /// The names of the files, without their ending, this one among them.
        files: Vec<String>,
    },
    /// The file is listed and did not come.
    NotLoaded,
    /// Nothing has this identifier.
    UnknownId(String),
    /// The quoted words do not stand where they are said to stand.
    NotInText {
        /// The words.
        quote: String,
        /// The section that should hold them; the technique's own text where it is `None`.
        section: Option<Anchor>,
    },
    /// A list without items, where at least one is needed.
    NothingListed,
    /// Levels that do not count up from 1.
    LevelOutOfOrder {
        /// The number that belongs here.
        expected: usize,
        /// The number found.
        found: u8,
    },
    /// A level that the competency does not have.
    UnknownLevel {
        /// The competency.
        competency: Anchor,
        /// The level.
        level: u8,
    },
    /// A second list of the same place of the source.
    ListedTwice,
    /// People in the chart who report to themselves in the end.
    ChartLoop(String),
    /// Not exactly one box of the chart is the job of the vacancy; carries how many are.
    JobInChart(usize),
    /// A defect of the procedure.
    Procedure(rules::Defect),
}

/// What the format asks at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A whole number, 1 to 255.
    Number,
    /// A number of months.
    Months,
    /// `true` or `false`.
    YesOrNo,
    /// A list.
    List,
    /// An object with named fields.
    Object,
    /// One of these words.
    OneOf(Vec<String>),
    /// Something else.
    Other,
}

impl Place {
    /// The vacancy as a whole.
    pub const fn vacancy() -> Self {
        Self(Vec::new())
    }

    /// The place of a field below this one.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.then(Step::Field(name.to_owned()))
    }

    /// The place of an item below this one, by its index from 0.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.then(Step::Nth(index + 1))
    }

    /// The place one step further.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The steps from the top.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl Defect {
    /// A defect at a place.
    pub const fn new(place: Place, fault: Fault) -> Self {
        Self { place, fault }
    }

    /// A defect of the procedure.
    pub(super) fn of_procedure(defect: rules::Defect) -> Self {
        Self { place: Place::vacancy().field("procedure"), fault: Fault::Procedure(defect) }
    }
}

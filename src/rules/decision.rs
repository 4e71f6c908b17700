//! What is decided beforehand: before the first test, by whom, when, under which reference.

use super::{Date, InterviewGuide, Map, Panel, PartId, Percent, Points, TieRule};

/// A choice that the source leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// How the points of a group divide over its parts.
    Split,
    /// In which steps points are given.
    Steps,
    /// How members' scores become the points of a part.
    Panels,
    /// From which spread on members' scores are flagged.
    SpreadLimit,
    /// How many members must be there.
    Quorum,
    /// What happens to equal totals.
    Ties,
    /// Who takes the oral test.
    Oral,
    /// Which competencies are questioned at the oral test.
    Competencies,
    /// What every candidate is asked at the oral test.
    Guide,
}

impl Matter {
    /// Every matter, in the order in which the minutes list them.
    pub const ALL: [Self; 9] = [
        Self::Split,
        Self::Steps,
        Self::Panels,
        Self::SpreadLimit,
        Self::Quorum,
        Self::Ties,
        Self::Oral,
        Self::Competencies,
        Self::Guide,
    ];
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// The maximum of each part that was announced open.
    Split(Map<PartId, Points>),
    /// The step of parts; a part that is not named goes by hundredths, or as announced.
    Steps(Map<PartId, Points>),
    /// How members' scores are combined, and whose; a part that is not named has one agreed score.
    Panels(Map<PartId, Panel>),
    /// The share of the maximum above which a spread is flagged.
    SpreadLimit(Percent),
    /// The least number of scoring members present, 1 to 50.
    Quorum(u8),
    /// What happens to equal totals.
    Ties(TieRule),
    /// Who takes the oral test.
    Oral(OralFor),
    /// The identifiers of the competencies that are questioned.
    Competencies(Vec<String>),
    /// The interview guide (gespreksleidraad).
    Guide(InterviewGuide),
}

/// Who takes the oral test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OralFor {
    /// Everyone who takes part: the source names no other condition.
    #[default]
    Everyone,
}

/// A decision with who took it, when, and under which reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub ruling: Ruling,
    /// The body that decided, such as the college.
    pub body: String,
    /// When it decided.
    pub date: Date,
    /// Under which reference; may be empty.
    pub reference: String,
    /// Why it was changed after a score existed; stands in the minutes.
    pub reason: Option<String>,
}

impl Ruling {
    /// What it is about.
    pub const fn matter(&self) -> Matter {
        match self {
            Self::Split(_) => Matter::Split,
            Self::Steps(_) => Matter::Steps,
            Self::Panels(_) => Matter::Panels,
            Self::SpreadLimit(_) => Matter::SpreadLimit,
            Self::Quorum(_) => Matter::Quorum,
            Self::Ties(_) => Matter::Ties,
            Self::Oral(_) => Matter::Oral,
            Self::Competencies(_) => Matter::Competencies,
            Self::Guide(_) => Matter::Guide,
        }
    }
}

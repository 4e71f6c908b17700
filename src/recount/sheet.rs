//! The sheet that is calculated over: plain texts, as on paper.

use std::collections::BTreeMap;

/// A selection on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Every part: a group before its parts, in the order of the procedure.
    pub parts: Vec<Part>,
    /// The floor on the whole: `60%` or points.
    pub total_floor: Option<String>,
    /// The identifiers of the parts at the top, by round; nothing where everyone takes everything.
    pub rounds: Vec<Vec<String>>,
    /// How many go on at most from each round; `None` where everyone does who misses nothing.
    pub go_on: Vec<Option<u32>>,
    /// Whether those who passed have no places.
    pub unranked: bool,
    /// The parts whose points decide between equal totals, the first one first.
    pub tie_parts: Vec<String>,
    /// The lots that were drawn: the numbers of those who stood equal, the first one first.
    pub lots: Vec<Vec<u32>>,
    /// The candidates.
    pub rows: Vec<Row>,
}

/// A part on paper. One that others name as their group adds those up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The identifier.
    pub id: String,
    /// The identifier of the group it lies in.
    pub group: Option<String>,
    /// The most points; of a group what its parts add up to.
    pub max: Option<String>,
    /// The most marks, where marks are on another scale.
    pub raw_max: Option<String>,
    /// The floor: `50%` or points.
    pub floor: Option<String>,
    /// How the scores of members make one.
    pub combined: Combined,
    /// Whose scores count; nobody where one score is agreed.
    pub members: Vec<String>,
    /// What it is judged by.
    pub judged_by: JudgedBy,
}

/// How the scores of members make one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Combined {
    /// They do not: one score is agreed.
    #[default]
    Agreed,
    /// The mean.
    Mean,
    /// The median.
    Median,
}

/// What a part is judged by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JudgedBy {
    /// Points.
    #[default]
    Points,
    /// Suitable or not.
    Suitability,
    /// Advice, which counts for nothing.
    Advice,
}

/// A candidate on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The number.
    pub number: u32,
    /// Whether the candidate takes part.
    pub takes_part: bool,
    /// Whether the candidate withdrew: what is known still counts for who goes on.
    pub withdrew: bool,
    /// What is known, by part; what is missing is open.
    pub scores: BTreeMap<String, Score>,
}

/// What is known of a candidate on a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Score {
    /// Points or marks, as a Dutch decimal.
    Points(String),
    /// What members gave, by member; who is missing has still to.
    Members(BTreeMap<String, MemberScore>),
    /// Found suitable.
    Suitable,
    /// Found not suitable.
    NotSuitable,
    /// Did not attend.
    Absent,
    /// Not known: put off, not readable, or two values side by side.
    Unknown,
}

/// What a member gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MemberScore {
    /// Points or marks, as a Dutch decimal.
    Points(String),
    /// Nothing, and nothing is waited for: recused, or not there.
    Nothing,
}

//! The published format of results: `vacancies/results.schema.json`. Written for other programs, never read back.
//!
//! What was reached is a Dutch decimal, cut off at two decimals, with the exact fraction beside it.

use super::json::write_text;
use crate::rules::Exact;
use serde::Serialize;

/// The number of this format.
pub const RESULTS_FORMAT: u32 = 1;

/// The results of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultsFile {
    /// [`RESULTS_FORMAT`].
    pub format: u32,
    /// The identifier of the vacancy.
    pub vacancy: String,
    /// The name of the post.
    pub title: String,
    /// The employer.
    pub employer: String,
    /// Whether the candidates are invented.
    pub practice: bool,
    /// Whether the results are final, in words.
    pub status: String,
    /// When the file was made: `2026-11-24T14:03`.
    pub made: String,
    /// The parts that are scored, in order.
    pub parts: Vec<ResultPart>,
    /// The candidates, by number.
    pub candidates: Vec<ResultOf>,
}

/// A part that is scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultPart {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The most points; nothing while that is not fixed.
    pub max: Option<String>,
}

/// The result of one candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultOf {
    /// The candidate number.
    pub number: u32,
    /// The name, only where names may stand beside scores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How the candidate stands in the procedure, as a code.
    pub standing: &'static str,
    /// The same in words, with what was recorded about it.
    pub standing_words: String,
    /// What was entered, part by part.
    pub entries: Vec<ResultEntry>,
    /// Only for who takes part, once points can be counted.
    pub verdict: Option<ResultVerdict>,
    /// The place in the ranking, for who passed.
    pub place: Option<usize>,
}

/// What was entered for a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultEntry {
    /// The identifier of the part.
    pub part: String,
    /// What stands there, as a code.
    pub state: &'static str,
    /// What was entered, before marks become points.
    pub entered: Option<ResultPoints>,
    /// The points that count.
    pub points: Option<ResultPoints>,
}

/// Points that were reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultPoints {
    /// Cut off at two decimals: `20,66`.
    pub shown: String,
    /// Exactly: `62/3`, or `20` when whole.
    pub fraction: String,
}

/// Whether somebody passed, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultVerdict {
    /// As a code.
    pub result: &'static str,
    /// In words.
    pub words: String,
    /// The total, once no entry is open.
    pub total: Option<ResultPoints>,
    /// Every condition that is missed or out of reach.
    pub shortfalls: Vec<ResultShortfall>,
}

/// A condition that is not met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResultShortfall {
    /// Which kind of condition.
    pub code: &'static str,
    /// The part or group; nothing for the total.
    pub part: Option<String>,
    /// What was reached, or the most still possible.
    pub best: Option<ResultPoints>,
    /// What is needed, rounded up.
    pub needed: Option<String>,
    /// Whether an entry is still open, so that `best` was not reached but is the most still possible.
    pub open: bool,
    /// In words.
    pub words: String,
}

impl ResultPoints {
    /// Points as they are shown, and exactly.
    pub fn new(points: Exact) -> Self {
        Self { shown: points.reached().to_string(), fraction: points.to_string() }
    }
}

/// The results as JSON text.
///
/// # Errors
/// Only for values that JSON has no form for; results have none.
pub fn write_results_file(results: &ResultsFile) -> serde_json::Result<String> {
    write_text(results)
}

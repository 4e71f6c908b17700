//! The summaries of the vacancies for which a document was written: the overview hands them to its own program.

use super::procedure::text_option;
use super::vacancy_turn::{Turn, wire_struct};
use crate::vacancy::{Date, Summary};

wire_struct!(WireSummary for Summary {
    id: String,
    title: String,
    employer: String,
    task: String,
    #[serde(default, with = "text_option")]
    closing_date: Option<Date>,
});

/// Writes summaries; [`read_summaries`] gives the same back.
pub fn write_summaries(summaries: &[Summary]) -> String {
    let wire: Vec<WireSummary> = summaries.to_vec().turn();
    // Texts only: writing them cannot fail.
    serde_json::to_string(&wire).unwrap_or_default()
}

/// Reads summaries; `None` where the text is not what was written.
pub fn read_summaries(text: &str) -> Option<Vec<Summary>> {
    serde_json::from_str::<Vec<WireSummary>>(text).ok().map(Turn::turn)
}

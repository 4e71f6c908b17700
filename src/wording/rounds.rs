//! Rounds in words.

use super::proceedings::listed;
use crate::rules::{AnnouncedProcedure, FixedProcedure, Round, Verdict};

/// What stands in the place of a score on a part that is left out because of an earlier round.
pub const LEFT_OUT: &str = "niet verder";

/// Who goes on to each round but the first, a sentence each; nothing where everyone takes everything.
pub fn rounds(procedure: &AnnouncedProcedure) -> Vec<String> {
    let titles = |round: &Round| {
        let parts = round.parts.iter().filter_map(|part| procedure.part(part));
        listed_titles(&parts.map(|part| part.title.as_str()).collect::<Vec<_>>())
    };
    let next = |pair: &[Round]| {
        let (before, after) = (titles(&pair[0]), titles(&pair[1]));
        format!("Alleen wie elk minimum haalt op {before}, gaat verder naar {after}.")
    };
    procedure.rounds().windows(2).map(next).collect()
}

/// What somebody does not take because of an earlier round: `“Assessment” en “Mondelinge proef”`; `None` for who takes
/// everything.
pub fn left_out(verdict: &Verdict, procedure: &FixedProcedure) -> Option<String> {
    let parts = verdict.left_out().iter().filter_map(|part| procedure.part(part));
    let titles: Vec<&str> = parts.map(|part| part.title.as_str()).collect();
    (!titles.is_empty()).then(|| listed_titles(&titles))
}

/// Titles as they are: no article is guessed.
fn listed_titles(titles: &[&str]) -> String {
    listed(&titles.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>())
}

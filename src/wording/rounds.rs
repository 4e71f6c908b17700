//! Rounds in words.

use super::proceedings::listed;
use crate::rules::{AnnouncedProcedure, FixedProcedure, Verdict};

/// What stands in the place of a score on a part that is left out because of an earlier round.
pub const LEFT_OUT: &str = "niet verder";

/// Who goes on to each round but the first, a sentence each; nothing where everyone takes everything.
pub fn rounds(procedure: &AnnouncedProcedure) -> Vec<String> {
    let titles = |round: &crate::rules::Round| {
        let parts = round.parts.iter().filter_map(|part| procedure.part(part));
        listed(&parts.map(|part| part.title.to_lowercase()).collect::<Vec<_>>())
    };
    let next = |pair: &[crate::rules::Round]| {
        let (before, after) = (titles(&pair[0]), titles(&pair[1]));
        format!("Enkel wie op {before} elk minimum haalt, gaat verder naar {after}.")
    };
    procedure.rounds().windows(2).map(next).collect()
}

/// What somebody does not take because of an earlier round: `mondelinge proef`; `None` for who takes everything.
pub fn left_out(verdict: &Verdict, procedure: &FixedProcedure) -> Option<String> {
    let parts = verdict.left_out().iter().filter_map(|part| procedure.part(part));
    let titles: Vec<String> = parts.map(|part| part.title.to_lowercase()).collect();
    (!titles.is_empty()).then(|| listed(&titles))
}

//! Candidates as people type and choose them: by number.

use super::room::Open;
use crate::components::Answer;
use crate::rules::{Candidate, CandidateId, CandidateNumber, Dossier, Gather, SortedSet};
use leptos::prelude::*;
use std::sync::Arc;

/// The candidates that a text names by number, with commas or spaces between.
///
/// # Errors
/// A sentence that quotes what is no number of a candidate.
pub(super) fn candidates_named(open: Open, text: &str) -> Result<SortedSet<CandidateId>, String> {
    let words = text.split([',', ';', ' ']).map(str::trim).filter(|word| !word.is_empty());
    open.dossier.with_untracked(|dossier| {
        let candidates = dossier.candidates();
        words
            .map(|word| {
                let number = word.parse().ok().and_then(CandidateNumber::new);
                let known = candidates.iter().find(|candidate| Some(candidate.number) == number);
                known
                    .map(|candidate| candidate.id.clone())
                    .ok_or_else(|| format!("“{word}” is geen nummer van een kandidaat in dit dossier."))
            })
            .try_gather()
    })
}

/// The numbers of candidates as somebody would type them.
pub(super) fn numbers_of(open: Open, ids: &SortedSet<CandidateId>) -> String {
    let mut numbers: Vec<CandidateNumber> = open
        .dossier
        .with_untracked(|dossier| ids.iter().filter_map(|id| Some(dossier.candidate(id)?.number)).collect());
    numbers.sort_unstable();
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Candidates to choose from, with their names where these may stand beside numbers.
pub(super) fn answers(dossier: &Dossier, candidates: Vec<&Arc<Candidate>>) -> Vec<Answer> {
    let answer = |one: &Arc<Candidate>| {
        let name = dossier.name(&one.id).map_or_else(String::new, |name| format!(" – {name}"));
        Answer::new(one.id.to_string(), format!("Kandidaat {}{name}", one.number))
    };
    candidates.into_iter().map(answer).collect()
}

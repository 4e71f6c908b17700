//! Law 3: renaming or renumbering candidates changes nothing but names.

use crate::generate::{picks, shape};
use crate::law_2_order::{after, arrivals_and_entries, candidate, dossier};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{CandidateId, CandidateNumber, Change, Dossier, Identity, Verdict};
use std::collections::BTreeMap;

fn verdicts(dossier: &Dossier) -> BTreeMap<CandidateId, Option<Verdict>> {
    dossier.everyone().iter().map(|(id, candidate)| (id.clone(), dossier.verdict(candidate))).collect()
}

fn places(dossier: &Dossier) -> BTreeMap<CandidateId, (usize, bool)> {
    dossier.ranking().into_iter().map(|ranked| (ranked.who, (ranked.place, ranked.tied))).collect()
}

proptest! {
    #[test]
    fn other_names_and_numbers_change_no_verdict_and_no_place(
        shape in shape(),
        field in vec(picks(), 1..=5),
        numbers in Just((100..105_u32).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let (arrivals, entries) = arrivals_and_entries(&shape, &field);
        let before = after(&after(&dossier(&shape), &arrivals), &entries);
        let renaming = (0..field.len()).flat_map(|at| {
            let number = CandidateNumber::new(numbers[at]).expect("a number");
            let identity = Identity { name: format!("Naam {}", numbers[at]), contact: String::new() };
            [
                Change::Renumber { candidate: candidate(at), number },
                Change::Identify { candidate: candidate(at), identity: Some(identity) },
            ]
        });
        let renamed = after(&before, &renaming.collect::<Vec<_>>());
        prop_assert_eq!(verdicts(&before), verdicts(&renamed));
        prop_assert_eq!(places(&before), places(&renamed));
    }
}

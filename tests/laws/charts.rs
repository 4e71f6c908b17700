//! The charts: everyone who takes part is counted exactly once, whatever they are called and in whatever order they came.

use crate::generate::{Shape, picks, shape};
use crate::law_2_order::{after, arrivals_and_entries, candidate, dossier};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::rules::{
    CandidateNumber, Change, Charts, Distribution, Dossier, Exact, Identity, PartFound, counted,
};

fn charts(dossier: &Dossier) -> Charts {
    dossier.charts().expect("a fixed procedure whose result is shown")
}

fn unclassed(unclassed: &[(selectiewijzer::rules::Unclassed, usize)]) -> usize {
    unclassed.iter().map(|(_, count)| count).sum()
}

/// Everyone once; as many summed up as classed; edges that join from nothing to the maximum.
fn is_whole(found: &Distribution, everyone: usize) {
    assert_eq!(found.counted() + unclassed(&found.unclassed), everyone);
    assert_eq!(found.summary.as_ref().map_or(0, |summary| summary.count), found.counted());
    let edges: Vec<_> = found.classes.iter().map(|class| (class.from, class.until)).collect();
    assert_eq!(edges.first().map(|(from, _)| *from), Some(Exact::new(0, 1)));
    assert_eq!(edges.last().map(|(_, until)| *until), Some(Exact::new(found.max.hundredths().into(), 100)));
    assert!(edges.windows(2).all(|pair| pair[0].1 == pair[1].0 && pair[0].0 < pair[0].1));
    if let Some(summary) = &found.summary {
        assert!(summary.lowest <= summary.median && summary.median <= summary.highest);
        assert!(summary.lowest <= summary.mean && summary.mean <= summary.highest);
    }
}

fn scored(shape: &Shape, field: &[Vec<crate::generate::Pick>]) -> Dossier {
    let (arrivals, entries) = arrivals_and_entries(shape, field);
    after(&after(&dossier(shape), &arrivals), &entries)
}

proptest! {
    #[test]
    fn everyone_who_takes_part_is_counted_once(shape in shape(), field in vec(picks(), 1..=6)) {
        let dossier = scored(&shape, &field);
        let charts = charts(&dossier);
        is_whole(&charts.whole, field.len());
        for chart in &charts.parts {
            match &chart.found {
                PartFound::Points(found) => is_whole(found, field.len()),
                PartFound::Suitability { suitable, not_suitable, unclassed: others } => {
                    prop_assert_eq!(suitable + not_suitable + unclassed(others), field.len());
                }
            }
        }
    }

    #[test]
    fn every_score_that_counts_stands_in_the_class_between_whose_edges_it_lies(
        shape in shape(),
        field in vec(picks(), 1..=6),
    ) {
        let dossier = scored(&shape, &field);
        for chart in charts(&dossier).parts {
            let PartFound::Points(found) = chart.found else { continue };
            let scoring = dossier.scoring().expect("fixed");
            let Some(leaf) = scoring.procedure.leaf(&chart.part) else { continue };
            let scores: Vec<Exact> = dossier.candidates().iter()
                .filter(|one| !dossier.left_out(one).contains(&chart.part) || one.is_begun(&chart.part))
                .filter_map(|one| counted(&one.entry(&chart.part), leaf))
                .collect();
            let last = found.classes.len() - 1;
            for (at, class) in found.classes.iter().enumerate() {
                let inside = |score: &&Exact| **score >= class.from && (**score < class.until || at == last);
                prop_assert_eq!(scores.iter().filter(inside).count(), class.count);
            }
        }
    }

    #[test]
    fn other_names_numbers_and_order_change_no_chart(
        shape in shape(),
        field in vec(picks(), 1..=5),
        numbers in Just((100..105_u32).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let before = scored(&shape, &field);
        let renaming = (0..field.len()).flat_map(|at| {
            let number = CandidateNumber::new(numbers[at]).expect("a number");
            let identity = Identity { name: format!("Naam {}", numbers[at]), contact: String::new() };
            [
                Change::Renumber { candidate: candidate(at), number },
                Change::Identify { candidate: candidate(at), identity: Some(identity) },
            ]
        });
        let renamed = after(&before, &renaming.collect::<Vec<_>>());
        prop_assert_eq!(charts(&before), charts(&renamed));
        let turned: Vec<_> = field.iter().rev().cloned().collect();
        prop_assert_eq!(charts(&before), charts(&scored(&shape, &turned)));
    }
}

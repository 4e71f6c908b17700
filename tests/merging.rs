//! Several tablets: whatever order their work comes together in, the dossier is the same, and nothing is lost.
#![cfg(feature = "engine")]

#[expect(dead_code, reason = "the random selections serve other tests too")]
mod play;
mod tablets;

use play::{closing, opening, split};
use proptest::collection::vec;
use proptest::prelude::*;
use selectiewijzer::archive::{Cells, Rivals, cells, changed_cells};
use selectiewijzer::ledger::{Ledger, NotTaken, open_file};
use selectiewijzer::rules::*;
use std::collections::BTreeSet;
use tablets::{begun, carried, file, write, writing};

/// All that a ledger says.
fn said(ledger: &Ledger) -> (Cells, Rivals, Vec<LogEntry>) {
    (cells(ledger.dossier()), ledger.rivals().clone(), ledger.log().to_vec())
}

/// What one tablet wrote, cell by cell, and what stands there now.
fn written(base: &Ledger, changes: &[Change]) -> Map<String, Option<serde_json::Value>> {
    let mut dossier = base.dossier().clone();
    let mut touched = BTreeSet::new();
    for change in changes {
        if let Ok(next) = dossier.apply(change) {
            touched.extend(changed_cells(&dossier, &next).into_iter().map(|(name, _)| name));
            dossier = next;
        }
    }
    let now = cells(&dossier);
    touched.into_iter().map(|cell| (cell.clone(), now.get(&cell).cloned())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_order_of_coming_together_changes_nothing(
        one in vec(writing(), 0..12), two in vec(writing(), 0..12), three in vec(writing(), 0..12),
    ) {
        let mut base = begun(opening());
        let mut tablets: Vec<Ledger> = (0..3).map(|_| carried(&mut base)).collect();
        for ((tablet, device), changes) in tablets.iter_mut().zip(["tablet", "laptop", "pc"]).zip([&one, &two, &three]) {
            write(device, tablet, changes);
        }
        let files: Vec<String> = tablets.iter().map(file).collect();
        let mut ways = Vec::new();
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let mut ledger = base.clone();
            for at in order {
                prop_assert!(ledger.take(&files[at]).is_ok());
            }
            ways.push(ledger);
        }
        // Associative: two of them first, and then what they made together.
        let mut together = tablets[1].clone();
        prop_assert!(together.take(&files[2]).is_ok());
        let mut last = base.clone();
        prop_assert!(last.take(&files[0]).is_ok() && last.take(&file(&together)).is_ok());
        ways.push(last);
        for way in &ways[1..] {
            prop_assert_eq!(said(way), said(&ways[0]));
        }
        // Idempotent: the same file again brings nothing.
        let before = said(&ways[0]);
        for text in &files {
            prop_assert!(ways[0].look_at(text).expect("a look").brings_nothing());
            prop_assert!(ways[0].take(text).is_ok());
        }
        prop_assert_eq!(said(&ways[0]), before);
    }

    #[test]
    fn nothing_that_was_committed_is_absent_from_the_history(
        one in vec(writing(), 0..20), two in vec(writing(), 0..20),
    ) {
        let mut base = begun(opening());
        let (mut here, mut there) = (carried(&mut base), carried(&mut base));
        write("hier", &mut here, &one);
        write("daar", &mut there, &two);
        let made: Vec<LogEntry> = here.log().iter().chain(there.log()).cloned().collect();
        prop_assert!(here.take(&file(&there)).is_ok());
        for entry in &made {
            prop_assert!(here.log().contains(entry), "{entry:?}");
        }
        for device in ["begin", "hier", "daar"] {
            let own: Vec<u64> = here.log().iter().filter(|entry| entry.device == device).map(|entry| entry.number).collect();
            prop_assert!(own.is_sorted(), "{device} in its own order");
        }
    }

    #[test]
    fn conflicts_are_exactly_the_cells_that_were_written_apart_with_different_values(
        one in vec(writing(), 0..16), two in vec(writing(), 0..16),
    ) {
        let mut base = begun(opening());
        let (mut here, mut there) = (carried(&mut base), carried(&mut base));
        write("hier", &mut here, &one);
        write("daar", &mut there, &two);
        let (wrote_here, wrote_there) = (written(&base, &one), written(&base, &two));
        let expected: BTreeSet<&String> = wrote_here
            .iter()
            .filter(|(cell, value)| wrote_there.get(*cell).is_some_and(|other| other != *value))
            .map(|(cell, _)| cell)
            .collect();
        let incoming = here.look_at(&file(&there)).expect("a look");
        prop_assert_eq!(incoming.contested.is_empty(), expected.is_empty());
        prop_assert!(here.take(&file(&there)).is_ok());
        prop_assert_eq!(here.rivals().keys().collect::<BTreeSet<_>>(), expected.clone());
        prop_assert_eq!(here.dossier().contests().keys().collect::<BTreeSet<_>>(), expected);
    }

    #[test]
    fn what_a_person_decides_ends_the_contest_everywhere(
        one in vec(writing(), 0..16), two in vec(writing(), 0..16), last in any::<bool>(),
    ) {
        let mut base = begun(opening());
        let (mut here, mut there) = (carried(&mut base), carried(&mut base));
        write("hier", &mut here, &one);
        write("daar", &mut there, &two);
        prop_assert!(here.take(&file(&there)).is_ok());
        let mut open: Vec<String> = here.dossier().contests().keys().cloned().collect();
        // Deciding one may wait for another: absence and points of one candidate, for example.
        for _ in 0..3 {
            for cell in std::mem::take(&mut open) {
                let contest = here.dossier().contests()[&cell].clone();
                let changes = if last { contest.ways.last() } else { contest.ways.first() };
                let changes = changes.expect("a way").clone();
                let reason = "nagekeken".to_owned();
                write("hier", &mut here, &[Change::Settle { cell: cell.clone(), changes, reason }]);
                if here.dossier().contests().contains_key(&cell) {
                    open.push(cell);
                }
            }
        }
        prop_assert_eq!(here.rivals().keys().cloned().collect::<Vec<_>>(), open.clone());
        let loaded = open_file(&file(&here)).expect("a ledger");
        prop_assert_eq!(said(&loaded), said(&here), "the documents say what the ledger says");
        prop_assert!(there.take(&file(&here)).is_ok());
        prop_assert_eq!(said(&there), said(&here), "and the other tablet learns it");
    }
}

#[test]
fn a_file_of_another_dossier_or_another_beginning_changes_nothing() {
    let mut ledger = begun(opening());
    let before = said(&ledger);
    let other = Ledger::create(Opening { id: "dossier-2".into(), ..opening() }).expect("a ledger");
    let refused = ledger.take(&file(&other)).expect_err("refused");
    assert!(refused.to_string().contains("hoort bij een ander dossier, “Projectmedewerker”"), "{refused}");
    assert_eq!(ledger.take(&file(&begun(opening()))), Err(NotTaken::OtherOrigin));
    assert_eq!(said(&ledger), before);
}

#[test]
fn two_splits_block_every_verdict_until_a_person_decides() {
    let mut base = Ledger::create(opening()).expect("a ledger");
    let candidate = NewCandidate { id: "a".into(), number: CandidateNumber::FIRST, identity: None };
    write("begin", &mut base, &[Change::AddCandidates { candidates: vec![candidate] }]);
    let (mut here, mut there) = (carried(&mut base), carried(&mut base));
    let Change::Decide { mut decision } = split() else { panic!("a decision") };
    write("hier", &mut here, &[Change::Decide { decision: decision.clone() }]);
    let points = |points: u32| Points::from_hundredths(points).expect("points");
    decision.ruling = Ruling::Split(
        [("gevalstudie".into(), points(4000)), ("competentieproef".into(), points(2000))]
            .into_iter()
            .collect(),
    );
    write("daar", &mut there, &[Change::Decide { decision }]);
    here.take(&file(&there)).expect("taken");
    let one = here.dossier().candidates()[0].clone();
    let open = |dossier: &Dossier| match dossier.verdict(&one) {
        Some(Verdict::Undecided { open, .. }) => open.into_iter().map(|part| part.because).collect(),
        _ => Vec::new(),
    };
    // Every part but the advice, which no verdict waits for.
    assert_eq!(open(here.dossier()), vec![OpenBecause::Conflict; 4]);
    assert!(
        here.dossier().findings().iter().any(|found| found.kind == FindingKind::Conflict && found.is_error())
    );
    let (cell, contest) = here.dossier().contests().first().expect("a contest");
    let (cell, changes) = (cell.clone(), contest.ways[1].clone());
    write("hier", &mut here, &[Change::Settle { cell, changes, reason: "verslag van 1 november".into() }]);
    assert!(here.rivals().is_empty());
    assert_eq!(open(here.dossier()), vec![OpenBecause::NotEntered; 4]);
}

#[test]
fn another_day_of_declining_on_another_tablet_waits_for_a_person_and_the_selection_stays_closed() {
    let mut base = Ledger::create(opening()).expect("a ledger");
    let candidate = NewCandidate { id: "a".into(), number: CandidateNumber::FIRST, identity: None };
    write("begin", &mut base, &[split(), Change::AddCandidates { candidates: vec![candidate] }]);
    let closing = closing(base.dossier());
    write("begin", &mut base, &closing);
    assert_eq!(base.dossier().passed().len(), 1);
    let (mut here, mut there) = (carried(&mut base), carried(&mut base));
    let decline = |on| Change::Decline { candidate: "a".into(), on: Date::new(2026, 11, on) };
    write("hier", &mut here, &[decline(27)]);
    write("daar", &mut there, &[decline(28)]);
    here.take(&file(&there)).expect("taken");
    let (cell, contest) = here.dossier().contests().first().expect("a contest");
    assert_eq!(contest.ways.len(), 2);
    let (cell, changes) = (cell.clone(), vec![decline(28)]);
    let settle = Change::Settle { cell: cell.clone(), changes, reason: "brief van 28 november".into() };
    write("hier", &mut here, &[settle]);
    assert!(here.rivals().is_empty());
    assert_eq!(here.dossier().declined(&"a".into()), Date::new(2026, 11, 28));
    assert!(here.dossier().closing().is_some());
}

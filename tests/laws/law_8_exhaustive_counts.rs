//! Law 8: how many of all full results in half points pass, for two splits of the written points.

use crate::generate::points;
use selectiewijzer::rules::{
    DraftPart, DraftProcedure, Entry, FixedProcedure, Fixing, Floor, Judge, Percent, Points,
};

fn share(percent: u16) -> Option<Floor> {
    Percent::from_hundredths(percent * 100).map(Floor::Share)
}

fn leaf(id: &str, max: u32) -> DraftPart {
    let step = Some(points(50));
    DraftPart { id: id.into(), max: Some(points(max)), floor: share(50), step, ..DraftPart::default() }
}

fn procedure(case_study: u32, competency_test: u32, oral: u32) -> FixedProcedure {
    let written = DraftPart {
        id: "schriftelijk".into(),
        parts: vec![leaf("gevalstudie", case_study), leaf("competentieproef", competency_test)],
        ..DraftPart::default()
    };
    let parts = vec![written, leaf("mondeling", oral)];
    let announced = DraftProcedure { parts, total_floor: share(60), ..DraftProcedure::default() }
        .announce()
        .expect("sound");
    announced.fix(&Fixing::default()).expect("nothing is open")
}

/// How many results there are, and how many of them pass.
fn counts(maxima: [u32; 3]) -> (usize, usize) {
    let [one, two, three] = maxima;
    let judge = Judge::new(&procedure(one, two, three));
    let steps = |max: u32| (0..=max).step_by(50).filter_map(Points::from_hundredths).map(Entry::Points);
    let (mut all, mut passed) = (0, 0);
    for first in steps(one) {
        for second in steps(two) {
            for third in steps(three) {
                let verdict = judge.verdict(&[first.clone(), second.clone(), third]);
                all += 1;
                passed += usize::from(verdict.is_passed());
            }
        }
    }
    (all, passed)
}

#[test]
fn of_301_401_results_at_30_30_40_exactly_37_861_pass() {
    assert_eq!(counts([3_000, 3_000, 4_000]), (301_401, 37_861));
}

#[test]
fn of_269_001_results_at_40_20_40_exactly_33_761_pass() {
    assert_eq!(counts([4_000, 2_000, 4_000]), (269_001, 33_761));
}

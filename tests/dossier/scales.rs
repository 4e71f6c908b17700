//! Sums of open parts on scales that do not fit each other: exact as long as they can be looked through, and not said beyond that.

use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{Fixing, Hundredths, Judge, Verdict};

/// What open parts must still make together, where nothing was entered yet.
fn together(procedure: &str) -> Option<Hundredths> {
    let wire: WireProcedure = serde_json::from_str(procedure).expect("the published format");
    let procedure = wire.draft().announce().expect("sound").fix(&Fixing::default()).expect("nothing is open");
    let Verdict::Undecided { together, .. } = Judge::new(&procedure).verdict(&[]) else {
        panic!("all is open")
    };
    together
}

#[test]
fn marks_that_are_no_whole_hundredths_are_added_exactly_and_rounded_up_once() {
    // Six of eleven marks are worth 1,636… of three points; five are not enough.
    let eleven =
        r#"{"parts": [{"id": "a", "max": "3", "raw_max": "11", "step": "1"}], "total_floor": "50%"}"#;
    assert_eq!(together(eleven), Some(Hundredths(164)));
    // 6/11 of 3 and 3/7 of 3 are 2,922…: the least sum that is not below 2,91.
    let both = r#"{"parts": [{"id": "a", "max": "3", "raw_max": "11", "step": "1"},
        {"id": "b", "max": "3", "raw_max": "7", "step": "1"}], "total_floor": "2,91"}"#;
    assert_eq!(together(both), Some(Hundredths(293)));
}

#[test]
fn sums_are_looked_through_up_to_their_limit_and_not_said_beyond_it() {
    // Four of seven marks, 54 285,71…, on the finest scale that is looked through for so many points.
    let seven =
        r#"{"parts": [{"id": "a", "max": "95000", "raw_max": "7", "step": "1"}], "total_floor": "50%"}"#;
    assert_eq!(together(seven), Some(Hundredths(5_428_572)));
    let eleven =
        r#"{"parts": [{"id": "a", "max": "95000", "raw_max": "11", "step": "1"}], "total_floor": "50%"}"#;
    assert_eq!(together(eleven), None);
}

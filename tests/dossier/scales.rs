//! Scales that do not fit each other: nothing is rounded between them.

use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{
    Combine, Entry, Exact, FixedProcedure, Fixing, Floor, Hundredths, Judge, OpenBecause, Part, Shortfall,
    Suitability, Verdict, entered as entered_as_it_is,
};

/// What open parts must still make together, where nothing was entered yet.
fn together(procedure: &str) -> Option<Hundredths> {
    let Verdict::Undecided { together, .. } = Judge::new(&fixed(procedure)).verdict(&[]) else {
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

fn fixed(procedure: &str) -> FixedProcedure {
    let wire: WireProcedure = serde_json::from_str(procedure).expect("the published format");
    wire.draft().announce().expect("sound").fix(&Fixing::default()).expect("nothing is open")
}

fn entered(text: &str) -> Entry {
    Entry::Points(text.parse().expect("points"))
}

#[test]
fn what_a_score_lacks_is_said_in_its_step_and_what_a_mean_lacks_in_hundredths() {
    let half_of_25 = |more: &str| {
        let text = format!(r#"{{"parts": [{{"id": "a", "max": "25", "step": "1", "floor": "50%"{more}}}]}}"#);
        let Verdict::Failed { shortfalls, .. } = Judge::new(&fixed(&text)).verdict(&[entered("12")]) else {
            panic!("12 of 25 is less than half")
        };
        let [Shortfall::Floor { needed, .. }] = shortfalls.as_slice() else { panic!("{shortfalls:?}") };
        *needed
    };
    assert_eq!(half_of_25(""), Hundredths(1_300));
    assert_eq!(half_of_25(r#", "combine": "mean", "members": ["an", "bo"]"#), Hundredths(1_250));
}

#[test]
fn scores_agreed_in_a_panel_that_counts_finer_have_the_same_total_in_a_ranking() {
    let panel = r#"{"parts": [{"id": "a", "max": "60", "combine": "mean", "members": ["an", "bo", "cis"], "floor": "50%"},
        {"id": "b", "max": "40"}], "total_floor": "60%"}"#;
    let judge = Judge::new(&fixed(panel));
    let passes = [entered("40"), entered("20")];
    assert_eq!(judge.verdict(&passes), Verdict::Passed { total: Exact::new(60, 1) });
    assert_eq!(judge.passed_total(&passes), Some(Exact::new(60, 1)));
    assert_eq!(judge.passed_total(&[entered("40"), entered("19,99")]), None, "the total is missed");
    assert_eq!(judge.passed_total(&[entered("29,99"), entered("40")]), None, "a floor is missed");
}

#[test]
fn a_part_that_nobody_scored_says_how_many_members_are_waited_for() {
    let of = |more: &str| {
        let text = format!(r#"{{"parts": [{{"id": "a", "max": "60"{more}}}]}}"#);
        let Verdict::Undecided { open, .. } = Judge::new(&fixed(&text)).verdict(&[Entry::Open]) else {
            panic!("open")
        };
        open[0].because
    };
    assert_eq!(of(""), OpenBecause::NotEntered);
    assert_eq!(of(r#", "combine": "median", "members": ["an", "bo", "cis"]"#), OpenBecause::MembersOpen(3));
}

#[test]
fn what_is_needed_is_rounded_up_and_what_was_reached_is_cut_off() {
    for (exact, reached, needed) in [((62, 3), 2_066, 2_067), ((41, 2), 2_050, 2_050), ((1, 700), 0, 1)] {
        let exact = Exact::new(exact.0, exact.1);
        assert_eq!((exact.reached(), exact.needed()), (Hundredths(reached), Hundredths(needed)), "{exact:?}");
    }
}

#[test]
fn a_floor_is_written_as_it_is_published() {
    for text in ["50%", "33,33%", "24", "12,5"] {
        assert_eq!(text.parse::<Floor>().expect("a floor").to_string(), text);
    }
}

#[test]
fn what_is_judged_without_points_has_none_to_show() {
    let procedure = fixed(
        r#"{"parts": [{"id": "a", "max": "60", "floor": "50%"}, {"id": "b", "judged_by": "suitability"}, {"id": "c", "max": "40"}]}"#,
    );
    let suitable = Entry::Suitability(Suitability::Suitable);
    let leaf = procedure.leaf(&"b".into()).expect("the part");
    assert_eq!(entered_as_it_is(&suitable, leaf), None);
    let asks: Vec<bool> = procedure.parts().iter().map(Part::asks_something).collect();
    assert_eq!(asks, [true, true, false], "a floor, being found suitable, and nothing");
    let Verdict::Failed { shortfalls, .. } = Judge::new(&procedure).verdict(&[
        entered("10"),
        Entry::Suitability(Suitability::NotSuitable),
        entered("40"),
    ]) else {
        panic!("both are missed")
    };
    let about: Vec<Option<String>> =
        shortfalls.iter().map(|missed| missed.part().map(ToString::to_string)).collect();
    assert_eq!(about, [Some("a".to_owned()), Some("b".to_owned())]);
}

#[test]
fn how_scores_are_combined_is_written_as_it_is_published() {
    let written = [Combine::Agreed, Combine::Mean, Combine::Median].map(|combine| combine.to_string());
    assert_eq!(written, ["agreed", "mean", "median"]);
}

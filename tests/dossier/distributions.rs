//! How scores lie on every part: who stands in no class, how wide classes are, and where the floor is drawn.

use crate::selection::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{
    Change, Distribution, Dossier, Exact, Hundredths, Opening, PartFound, Presence, Suitability, Unclassed,
};

/// A dossier with this procedure and candidates `a`, `b` and `c`.
fn with(procedure: &str) -> Dossier {
    let wire: WireProcedure = serde_json::from_str(procedure).expect("the published format");
    let announced = wire.draft().announce().expect("a sound procedure");
    let opening = Opening { announced, ..opened().opening().clone() };
    let candidates = [("a", 11), ("b", 12), ("c", 13)].map(|(id, number)| arrival(id, number)).to_vec();
    accepted(&Dossier::open(opening), &Change::AddCandidates { candidates })
}

/// A dossier with one part, `proef`, described by these fields.
fn with_part(fields: &str) -> Dossier {
    with(&format!(r#"{{"parts": [{{"id": "proef", {fields}}}]}}"#))
}

fn found(dossier: &Dossier, on: &str) -> PartFound {
    let charts = dossier.charts().expect("the result is shown");
    charts.parts.into_iter().find(|chart| chart.part == part(on)).expect("a chart").found
}

fn points_on(dossier: &Dossier, on: &str) -> Distribution {
    let PartFound::Points(found) = found(dossier, on) else { panic!("{on} has points") };
    *found
}

fn presence(id: &str, on: &str, presence: Presence) -> Change {
    Change::SetPresence { candidate: who(id), part: part(on), presence }
}

fn put_off() -> Presence {
    Presence::Deferred { decision: "ziek".to_owned(), new_date: moment().date }
}

fn judged(id: &str, on: &str, suitability: Suitability) -> Change {
    Change::EnterSuitability { candidate: who(id), part: part(on), suitability: Some(suitability) }
}

#[test]
fn who_was_absent_or_put_off_stands_in_no_class_and_is_told_from_who_is_open() {
    let zero = enter("a", CASE_STUDY, "0");
    let dossier = after(
        &selection(),
        &[zero, presence("b", CASE_STUDY, Presence::Absent), presence("c", CASE_STUDY, put_off())],
    );
    let case_study = points_on(&dossier, CASE_STUDY);
    assert_eq!(case_study.counted(), 1, "no points are a score");
    assert_eq!(case_study.unclassed, [(Unclassed::Absent, 1), (Unclassed::Deferred, 1)]);
    assert_eq!(points_on(&dossier, ORAL).unclassed, [(Unclassed::Open, 3)]);
}

#[test]
fn what_is_judged_without_points_is_counted_by_what_was_found() {
    let procedure = r#"{"parts": [{"id": "advies", "judged_by": "advice"}, {"id": "gesprek", "max": "20"},
        {"id": "assessment", "judged_by": "suitability"}]}"#;
    let (suitable, not_suitable) = (Suitability::Suitable, Suitability::NotSuitable);
    let all = after(
        &with(procedure),
        &[
            judged("a", "assessment", suitable),
            judged("b", "assessment", suitable),
            judged("c", "assessment", not_suitable),
            judged("a", "advies", not_suitable),
            presence("b", "advies", put_off()),
            presence("c", "advies", Presence::Absent),
        ],
    );
    let counts = |suitable, not_suitable, unclassed: &[(Unclassed, usize)]| PartFound::Suitability {
        suitable,
        not_suitable,
        unclassed: unclassed.to_vec(),
    };
    assert_eq!(found(&all, "assessment"), counts(2, 1, &[]));
    let advice = [(Unclassed::Absent, 1), (Unclassed::Deferred, 1)];
    assert_eq!(found(&all, "advies"), counts(0, 1, &advice));
    assert_eq!(found(&with(procedure), "advies"), counts(0, 0, &[(Unclassed::Open, 3)]));
    assert_eq!(found(&with(procedure), "assessment"), counts(0, 0, &[(Unclassed::Open, 3)]));
}

#[test]
fn a_group_has_a_chart_only_where_it_says_more_than_its_parts_and_the_whole() {
    let ids = |dossier: &Dossier| {
        let charts = dossier.charts().expect("the result is shown");
        charts.parts.iter().map(|chart| chart.part.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&selection()), ["schriftelijk", CASE_STUDY, COMPETENCY_TEST, ORAL]);
    let nested = with(
        r#"{"parts": [{"id": "alles", "parts": [{"id": "a", "max": "10"},
            {"id": "van-een", "parts": [{"id": "b", "max": "10"}]}]}]}"#,
    );
    assert_eq!(ids(&nested), ["a", "b"]);
}

#[test]
fn the_floor_is_exact_and_said_as_the_next_that_can_be_entered() {
    let floor = |fields: &str| {
        let found = points_on(&with_part(fields), "proef");
        (found.floor.expect("a floor"), found.least.expect("a floor"))
    };
    let half = Exact::new(25, 2);
    assert_eq!(floor(r#""max": "25", "step": "1", "floor": "50%""#), (half, Hundredths(1_300)));
    assert_eq!(floor(r#""max": "25", "step": "0,5", "floor": "50%""#), (half, Hundredths(1_250)));
    // A mean falls between the steps, and so does a mark that becomes points.
    let mean = r#""max": "25", "step": "1", "floor": "50%", "combine": "mean", "members": ["an", "bo"]"#;
    assert_eq!(floor(mean), (half, Hundredths(1_250)));
    assert_eq!(
        floor(r#""max": "25", "raw_max": "80", "step": "1", "floor": "50%""#),
        (half, Hundredths(1_250))
    );
}

#[test]
fn who_stands_on_the_floor_reaches_it() {
    let dossier = after(
        &selection(),
        &[enter("a", CASE_STUDY, "15"), enter("b", CASE_STUDY, "30"), enter("c", CASE_STUDY, "14,99")],
    );
    assert_eq!(points_on(&dossier, CASE_STUDY).reaching, 2);
}

#[test]
fn no_class_is_narrower_than_what_lies_between_two_scores() {
    let classes = |fields: &str| points_on(&with_part(fields), "proef").classes.len();
    assert_eq!(classes(r#""max": "5", "step": "0,5""#), 10);
    assert_eq!(classes(r#""max": "5", "step": "1""#), 5);
    // Means fall everywhere; of eight marks each is worth three eighths of a point.
    assert_eq!(classes(r#""max": "5", "step": "1", "combine": "mean", "members": ["an", "bo"]"#), 10);
    assert_eq!(classes(r#""max": "3", "raw_max": "8", "step": "1""#), 5);
}

//! Every worked example of `tests/cases/`, judged. A key that is absent from `expected` is not asserted.

use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{
    AnnouncedProcedure, Contender, EndsIn, Entry, FixedProcedure, Fixing, Judge, MemberId, MemberScore,
    PartId, Points, Shortfall, Still, Suitability, Verdict, percentage, rank,
};
use selectiewijzer::wording;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

fn case(name: &str) -> Value {
    let text = fs::read_to_string(format!("tests/cases/{name}.json")).expect("a case file");
    serde_json::from_str(&text).expect("valid JSON")
}

fn announced(value: &Value) -> AnnouncedProcedure {
    let wire: WireProcedure = serde_json::from_value(value.clone()).expect("the published format");
    wire.draft().announce().expect("a procedure without defects")
}

fn points(value: &Value) -> Points {
    value.as_str().expect("points as text").parse().expect("points")
}

fn entry(value: &Value) -> Entry {
    match value {
        Value::Null => Entry::Open,
        Value::String(text) if text == "absent" => Entry::Absent,
        Value::String(text) if text == "deferred" => Entry::Deferred,
        Value::String(text) if text == "suitable" => Entry::Suitability(Suitability::Suitable),
        Value::String(text) if text == "not suitable" => Entry::Suitability(Suitability::NotSuitable),
        Value::String(_) => Entry::Points(points(value)),
        Value::Object(scores) => match scores.get("agreed") {
            Some(agreed) => Entry::Points(points(agreed)),
            None => Entry::Members(Box::new(
                scores
                    .iter()
                    .filter_map(|(member, score)| {
                        Some((MemberId::new(member.as_str()), member_score(score)?))
                    })
                    .collect(),
            )),
        },
        other => panic!("no entry: {other}"),
    }
}

fn member_score(value: &Value) -> Option<MemberScore> {
    match value {
        Value::Null => None,
        Value::String(text) if text == "recused" => Some(MemberScore::Recused),
        other => Some(MemberScore::Points(points(other))),
    }
}

fn entries(procedure: &FixedProcedure, candidate: &Value) -> Vec<Entry> {
    procedure.leaves().iter().map(|(part, _)| entry(&candidate["entries"][part.id.as_str()])).collect()
}

fn shortfall(shortfall: &Shortfall) -> Value {
    match shortfall {
        Shortfall::Absent { part } => serde_json::json!({"kind": "absent", "part": part.as_str()}),
        Shortfall::NotSuitable { part } => serde_json::json!({"kind": "not_suitable", "part": part.as_str()}),
        Shortfall::Floor { part, best, needed, .. } => serde_json::json!({
            "kind": "floor", "part": part.as_str(), "best": best.reached().to_string(), "needed": needed.to_string()
        }),
        Shortfall::NotAmongBest { most, best, needed, .. } => serde_json::json!({
            "kind": "not_among_best", "most": most,
            "best": best.reached().to_string(), "needed": needed.to_string()
        }),
        Shortfall::Total { best, needed, .. } => serde_json::json!({
            "kind": "total", "part": "total", "best": best.reached().to_string(), "needed": needed.to_string()
        }),
    }
}

/// The facts of a verdict under the names that `expected` uses.
fn facts(procedure: &FixedProcedure, verdict: &Verdict) -> BTreeMap<&'static str, Value> {
    let mut facts = BTreeMap::from([("best", verdict.best().reached().to_string().into())]);
    facts.insert("left_out", verdict.left_out().iter().map(|part| Value::from(part.as_str())).collect());
    if let Some(total) = verdict.total() {
        facts.insert("total", total.reached().to_string().into());
        facts.insert("total_exact", total.to_string().into());
        facts.insert("percent", percentage(total, procedure.max()).reached().to_string().into());
    }
    match verdict {
        Verdict::Passed { .. } => {
            facts.insert("verdict", "passed".into());
        }
        Verdict::Failed { shortfalls, .. } => {
            facts.insert("verdict", "failed".into());
            facts.insert("shortfalls", shortfalls.iter().map(shortfall).collect());
        }
        Verdict::Undecided { open, together, .. } => {
            facts.insert("verdict", "undecided".into());
            let needed = open.iter().filter_map(|open| match open.still {
                Still::Needs(needed) => Some((open.part.to_string(), Value::from(needed.to_string()))),
                Still::Suitable => Some((open.part.to_string(), "suitable".into())),
                Still::AmongBest(most) => {
                    Some((open.part.to_string(), format!("among the best {most}").into()))
                }
                Still::AtBest(_) => None,
            });
            facts.insert("needed", Value::Object(needed.collect()));
            facts.insert("together", together.map_or(Value::Null, |together| together.to_string().into()));
        }
    }
    facts
}

fn judge_case(name: &str) {
    let case = case(name);
    judge(&case, &announced(&case["procedure"]).fix(&Fixing::default()).expect("a fixed procedure"), name);
}

fn judge(case: &Value, procedure: &FixedProcedure, name: &str) {
    let judge = Judge::new(procedure);
    let candidates = case["candidates"].as_array().expect("candidates");
    let field: Vec<_> = candidates.iter().map(|candidate| entries(procedure, candidate)).collect();
    let verdicts = judge.verdicts(&field);
    let is_ranked = procedure.ends_in() == EndsIn::Ranking;
    let contenders = verdicts.iter().enumerate().filter_map(|(who, verdict)| match verdict {
        Verdict::Passed { total } if is_ranked => {
            Some(Contender { who, total: *total, tie_break: Vec::new() })
        }
        _ => None,
    });
    let places: BTreeMap<usize, usize> =
        rank(contenders.collect()).into_iter().map(|ranked| (ranked.who, ranked.place)).collect();
    let mut asserted = 0;
    for (at, (candidate, verdict)) in candidates.iter().zip(&verdicts).enumerate() {
        let mut facts = facts(procedure, verdict);
        facts.insert("place", places.get(&at).map_or(Value::Null, |place| (*place).into()));
        for (key, expected) in candidate["expected"].as_object().expect("expected") {
            let found = facts.get(key.as_str()).unwrap_or(&Value::Null);
            assert_eq!(found, expected, "{name}, candidate {}: {key}", candidate["number"]);
            asserted += 1;
        }
    }
    assert!(asserted > 0, "{name} asserts something");
}

macro_rules! cases {
    ($($name:ident: $file:literal,)*) => {
        $(#[test] fn $name() { judge_case($file) })*

        #[test]
        fn no_case_file_is_left_out() {
            let mut named = vec![$($file,)* "announced-to-fixed"];
            named.sort_unstable();
            let mut found: Vec<String> = fs::read_dir("tests/cases").expect("the cases")
                .map(|file| file.expect("a file").path().file_stem().expect("a name").to_string_lossy().into_owned())
                .collect();
            found.sort_unstable();
            assert_eq!(found, named);
        }
    };
}

cases! {
    every_condition_met_exactly_and_missed_by_a_hundredth: "seed-boundaries",
    what_is_open_is_not_zero_and_what_is_absent_is_not_open: "seed-open",
    another_split_of_the_written_points: "seed-split-40-20",
    equal_totals_share_a_place: "seed-ties",
    needed_is_a_multiple_of_the_step: "seed-half-points",
    a_floor_on_a_group_and_in_points: "group-floor",
    a_floor_between_two_hundredths: "odd-maximum",
    the_mean_of_members_is_exact: "members-mean",
    the_median_of_members_is_exact: "members-median",
    another_municipality_has_three_tests: "example-three-tests",
    who_is_not_suitable_fails_whatever_the_points: "example-assessment",
    advice_changes_no_verdict: "example-advice",
    floors_stand_in_points: "example-floors-in-points",
    a_group_holds_a_part_without_points: "example-fitness-in-a-group",
    experts_are_averaged_beside_an_assessment: "example-experts-and-assessment",
    who_misses_a_minimum_in_one_round_does_not_take_the_next: "example-three-rounds",
    only_the_best_of_a_round_go_on: "example-best-go-on",
    those_who_passed_stand_in_a_list: "example-list-only",
    marks_on_another_scale_count_for_their_share_of_points: "example-raw-marks",
}

/// Every procedure of another municipality holds to the published schema and has its worked examples.
#[test]
fn every_example_is_worked_out() {
    let schema = fs::read_to_string("vacancies/vacancy.schema.json").expect("the schema");
    let mut schema: Value = serde_json::from_str(&schema).expect("valid JSON");
    let whole = schema.as_object_mut().expect("an object");
    whole.retain(|key, _| key == "$schema" || key == "$defs");
    whole.insert("$ref".into(), "#/$defs/procedure".into());
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let files = fs::read_dir("vacancies/examples").expect("the examples");
    let paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    assert!(paths.len() >= 6);
    for path in paths {
        let text = fs::read_to_string(&path).expect("an example");
        let example: Value = serde_json::from_str(&text).expect("valid JSON");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(schema.is_valid(&example), "{name}");
        assert_eq!(example, case(&format!("example-{name}"))["procedure"], "{name}");
    }
}

#[test]
fn fixing_fills_what_is_open_or_names_the_defect() {
    let case = case("announced-to-fixed");
    let announced = announced(&case["announced"]);
    for fixing in case["fixings"].as_array().expect("fixings") {
        let maxima = fixing["maxima"].as_object().expect("maxima").iter();
        let maxima = maxima.map(|(part, max)| (PartId::new(part.as_str()), points(max))).collect();
        let fixed = announced.fix(&Fixing { maxima, ..Fixing::default() });
        let expected = fixing["expected"].as_str().expect("expected");
        if let Some(file) = expected.strip_prefix("fixed, judged as in ") {
            let name = file.trim_end_matches(".json");
            judge(&self::case(name), &fixed.expect("a fixed procedure"), name);
        } else {
            let expected = match expected {
                "defect at schriftelijk: 50 is not 60" => {
                    "Onderdeel “Schriftelijke proef”: de maxima zijn samen 50 punten, maar het maximum is 60 punten."
                }
                "defect at competentieproef: still open" => {
                    "Onderdeel “Competentieproef”: het maximum is nog niet vastgesteld."
                }
                "defect at competentieproef: a maximum is above 0" => {
                    "Onderdeel “Competentieproef”: het maximum is 0; geef meer dan 0 punten."
                }
                "defect at mondeling: already announced" => {
                    "Onderdeel “Mondelinge proef”: het maximum is al aangekondigd en kan hier niet veranderen."
                }
                other => panic!("an expectation that this test does not know: {other}"),
            };
            let defects = fixed.expect_err(expected);
            let said: Vec<String> = defects
                .iter()
                .map(|defect| wording::defect(defect, |id| announced.part(id).map(|part| part.title.clone())))
                .collect();
            assert_eq!(said, [expected]);
        }
    }
}

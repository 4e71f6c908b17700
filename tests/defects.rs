//! A bad procedure gives a list of defects, each with its place.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use selectiewijzer::archive::WireProcedure;
use selectiewijzer::rules::{Fixing, MemberId, Panel, PartId, Points};
use selectiewijzer::wording;
use serde_json::{Value, json};

fn announce(parts: &Value) -> Result<selectiewijzer::rules::AnnouncedProcedure, Vec<String>> {
    let wire: WireProcedure =
        serde_json::from_value(json!({"parts": parts, "total_floor": "60%"})).expect("the format");
    wire.draft()
        .announce()
        .map_err(|defects| defects.iter().map(|defect| wording::defect(defect, |_| None)).collect())
}

fn defects(parts: &Value) -> Vec<String> {
    announce(parts).expect_err("a bad procedure")
}

fn fixing_defects(parts: &Value, fixing: &Fixing) -> Vec<String> {
    let defects = announce(parts).expect("sound so far").fix(fixing).expect_err("a bad fixing");
    defects.iter().map(|defect| wording::defect(defect, |_| None)).collect()
}

fn nested(levels: usize) -> Value {
    (1..levels).fold(
        json!({"id": "blad", "max": "10"}),
        |part, level| json!({"id": format!("groep-{level}"), "parts": [part]}),
    )
}

#[test]
fn a_procedure_has_parts() {
    assert_eq!(
        defects(&json!([])),
        ["Selectieprocedure: er zijn geen onderdelen; voeg er minstens één toe."]
    );
}

#[test]
fn identifiers_are_usable_and_differ() {
    let unusable = "het kenmerk (id) is onbruikbaar; gebruik 1 tot 64 tekens zonder spatie of schuine streep, en niet “total”.";
    for id in ["", "a b", "a/b", "total", "a\nb", &"x".repeat(65)] {
        assert_eq!(defects(&json!([{"id": id, "max": "10"}])), [format!("Onderdeel “{id}”: {unusable}")]);
    }
    assert!(announce(&json!([{"id": "x".repeat(64), "max": "10"}])).is_ok(), "64 characters are enough");
    assert_eq!(
        defects(&json!([{"id": "a", "max": "10"}, {"id": "b", "parts": [{"id": "a", "max": "5"}]}])),
        [
            "Onderdeel “a”: dit kenmerk (id) komt meer dan één keer voor; geef elk onderdeel een eigen kenmerk."
        ]
    );
}

#[test]
fn sixteen_levels_are_deep_enough() {
    assert!(announce(&json!([nested(16)])).is_ok());
    let said = defects(&json!([nested(17)]));
    assert!(said[0].ends_with("de onderdelen zitten te diep in elkaar; hoogstens 16 niveaus."), "{said:?}");
}

#[test]
fn two_hundred_parts_are_enough() {
    let parts = |count: usize| -> Value {
        (0..count).map(|at| json!({"id": format!("deel-{at}"), "max": "1"})).collect()
    };
    assert!(announce(&parts(200)).is_ok());
    assert_eq!(defects(&parts(201)), ["Selectieprocedure: er zijn 201 onderdelen; hoogstens 200."]);
}

#[test]
fn fifty_members_are_enough() {
    let members = |count: usize| -> Vec<String> { (0..count).map(|at| format!("lid-{at}")).collect() };
    let part = |count| json!([{"id": "a", "max": "10", "combine": "mean", "members": members(count)}]);
    assert!(announce(&part(50)).is_ok());
    // Two means over fifty are counted in the same grain as one.
    let two = ["a", "b"].map(|id| json!({"id": id, "max": "10", "combine": "mean", "members": members(50)}));
    let two = announce(&json!(two)).expect("sound");
    assert!(two.fix(&Fixing::default()).is_ok());
    assert_eq!(defects(&part(51)), ["Onderdeel “a”: er zijn 51 leden; hoogstens 50."]);
}

#[test]
fn maxima_lie_between_a_hundredth_and_a_hundred_thousand() {
    assert_eq!(
        defects(&json!([{"id": "a", "max": "0"}])),
        ["Onderdeel “a”: het maximum is 0; geef meer dan 0 punten."]
    );
    assert!(announce(&json!([{"id": "a", "max": "0,01"}, {"id": "b", "max": "99999,99"}])).is_ok());
    assert_eq!(
        defects(&json!([{"id": "a", "max": "100000"}, {"id": "b", "max": "0,01"}])),
        ["Selectieprocedure: het maximum is 100000,01 punten; hoogstens 100000."]
    );
    assert_eq!(
        defects(&json!([{"id": "g", "parts": [{"id": "a", "max": "100000"}, {"id": "b", "max": "1"}]}])),
        ["Onderdeel “g”: het maximum is 100001 punten; hoogstens 100000."]
    );
}

#[test]
fn a_maximum_is_a_multiple_of_a_step_above_zero() {
    assert_eq!(
        defects(&json!([{"id": "a", "max": "10,3", "step": "0,5"}])),
        ["Onderdeel “a”: het maximum 10,3 is geen veelvoud van de stap 0,5."]
    );
    assert_eq!(
        defects(&json!([{"id": "a", "max": "10", "step": "0"}])),
        ["Onderdeel “a”: de stap is 0; geef meer dan 0 punten."]
    );
}

#[test]
fn with_marks_of_their_own_the_step_divides_the_marks_and_not_the_points() {
    assert!(announce(&json!([{"id": "a", "max": "30", "raw_max": "80", "step": "4"}])).is_ok());
    assert_eq!(
        defects(&json!([{"id": "a", "max": "30", "raw_max": "82", "step": "4"}])),
        ["Onderdeel “a”: het maximum 82 is geen veelvoud van de stap 4."]
    );
    assert_eq!(
        defects(&json!([{"id": "a", "max": "30", "raw_max": "0"}])),
        ["Onderdeel “a”: het maximum is 0; geef meer dan 0 punten."]
    );
    let open = json!([{"id": "g", "max": "30", "parts": [{"id": "a", "raw_max": "82", "step": "4"}]}]);
    assert_eq!(defects(&open), ["Onderdeel “a”: het maximum 82 is geen veelvoud van de stap 4."]);
}

#[test]
fn scales_that_leave_no_unit_to_count_in_exactly_are_a_defect() {
    let primes = ["99999,89", "99999,71", "99999,43", "99999,37", "99999,31"];
    let part = |(at, most): (usize, &&str)| json!({"id": format!("deel-{at}"), "max": "1", "raw_max": most});
    let parts = |count: usize| -> Value { primes[..count].iter().enumerate().map(part).collect() };
    assert!(announce(&parts(3)).expect("sound").fix(&Fixing::default()).is_ok());
    let [defect] = &fixing_defects(&parts(5), &Fixing::default())[..] else { panic!("one defect") };
    assert!(defect.starts_with("Selectieprocedure: de schalen van de ruwe punten"), "{defect}");
}

#[test]
fn a_floor_can_be_reached() {
    assert_eq!(
        defects(&json!([{"id": "a", "max": "10", "floor": "10,01"}])),
        ["Onderdeel “a”: het minimum van 10,01 punten is meer dan het maximum van 10 punten."]
    );
    assert!(announce(&json!([{"id": "a", "max": "10", "floor": "10"}])).is_ok());
    assert_eq!(
        defects(&json!([{"id": "g", "floor": "21", "parts": [{"id": "a", "max": "20"}]}])),
        ["Onderdeel “g”: het minimum van 21 punten is meer dan het maximum van 20 punten."]
    );
}

#[test]
fn an_open_maximum_lies_in_a_group_of_known_total_with_points_left() {
    assert_eq!(
        defects(&json!([{"id": "a"}])),
        ["Onderdeel “a”: het maximum is open, maar geen groep eromheen heeft een bekend totaal."]
    );
    assert!(announce(&json!([{"id": "g", "max": "60", "parts": [{"id": "a"}, {"id": "b"}]}])).is_ok());
    assert_eq!(
        defects(&json!([{"id": "g", "max": "60", "parts": [{"id": "a", "max": "60"}, {"id": "b"}]}])),
        ["Onderdeel “g”: de maxima zijn samen 60 punten, maar het maximum is 60 punten."]
    );
}

#[test]
fn the_parts_of_a_group_add_up() {
    assert_eq!(
        defects(
            &json!([{"id": "g", "max": "60", "parts": [{"id": "a", "max": "30"}, {"id": "b", "max": "20"}]}])
        ),
        ["Onderdeel “g”: de maxima zijn samen 50 punten, maar het maximum is 60 punten."]
    );
}

#[test]
fn settings_of_a_leaf_stay_with_leaves() {
    let setting = "Onderdeel “g”: stap, ruwe punten, leden, samenvoegen en motivering horen bij een onderdeel met punten, niet bij een groep.";
    for group in [
        json!({"id": "g", "step": "0,5", "parts": [{"id": "a", "max": "1"}]}),
        json!({"id": "g", "raw_max": "20", "parts": [{"id": "a", "max": "1"}]}),
        json!({"id": "g", "combine": "mean", "parts": [{"id": "a", "max": "1"}]}),
        json!({"id": "g", "members": ["lid"], "parts": [{"id": "a", "max": "1"}]}),
        json!({"id": "g", "motivation": true, "parts": [{"id": "a", "max": "1"}]}),
    ] {
        assert_eq!(defects(&json!([group])), [setting]);
    }
    assert_eq!(
        defects(&json!([{"id": "a", "max": "1", "members": ["lid"]}])),
        [
            "Onderdeel “a”: een gemiddelde of mediaan heeft leden nodig; een gezamenlijke score kondigt er geen aan."
        ]
    );
}

#[test]
fn rounds_name_every_part_once_and_in_order() {
    let announced = |rounds: Value| {
        let parts = json!([{"id": "a", "max": "10"}, {"id": "g", "parts": [{"id": "b", "max": "5"}]}, {"id": "c", "max": "5"}]);
        let wire: WireProcedure =
            serde_json::from_value(json!({"parts": parts, "rounds": rounds})).expect("the format");
        wire.draft().announce().map_err(|defects| {
            defects.iter().map(|defect| wording::defect(defect, |_| None)).collect::<Vec<_>>()
        })
    };
    assert!(announced(json!([["a"], ["g", "c"]])).is_ok());
    assert!(announced(json!([])).is_ok());
    for rounds in [
        json!([["a", "g", "c"]]),
        json!([["a"], ["c", "g"]]),
        json!([["a"], ["g"]]),
        json!([["a"], [], ["g", "c"]]),
        json!([["a"], ["b", "c"]]),
    ] {
        let said = announced(rounds).expect_err("no rounds");
        assert!(said[0].starts_with("Selectieprocedure: de rondes noemen niet elk onderdeel"), "{said:?}");
    }
}

#[test]
fn all_defects_are_told_at_once_in_the_order_of_the_parts() {
    let said = defects(&json!([
        {"id": "a b", "max": "0"},
        {"id": "c", "max": "10", "step": "0", "floor": "11"},
    ]));
    let places: Vec<&str> = said.iter().filter_map(|sentence| sentence.split(':').next()).collect();
    assert_eq!(places, ["Onderdeel “a b”", "Onderdeel “a b”", "Onderdeel “c”", "Onderdeel “c”"]);
}

#[test]
fn fixing_fills_exactly_what_is_open() {
    let open =
        json!([{"id": "g", "max": "60", "parts": [{"id": "a"}, {"id": "b"}]}, {"id": "c", "max": "40"}]);
    let points = |text: &str| text.parse::<Points>().expect("points");
    let maxima = |maxima: &[(&str, &str)]| Fixing {
        maxima: maxima.iter().map(|(id, max)| (PartId::from(*id), points(max))).collect(),
        ..Fixing::default()
    };
    assert_eq!(
        fixing_defects(&open, &Fixing::default()),
        [
            "Onderdeel “a”: het maximum is nog niet vastgesteld.",
            "Onderdeel “b”: het maximum is nog niet vastgesteld."
        ]
    );
    assert_eq!(
        fixing_defects(&open, &maxima(&[("a", "30"), ("b", "31")])),
        ["Onderdeel “g”: de maxima zijn samen 61 punten, maar het maximum is 60 punten."]
    );
    assert_eq!(
        fixing_defects(&open, &maxima(&[("a", "30"), ("b", "30"), ("c", "40"), ("g", "60"), ("z", "1")])),
        [
            "Onderdeel “c”: het maximum is al aangekondigd en kan hier niet veranderen.",
            "Onderdeel “g”: dit onderdeel staat niet in de aangekondigde procedure.",
            "Onderdeel “z”: dit onderdeel staat niet in de aangekondigde procedure.",
        ]
    );
}

#[test]
fn fixing_keeps_steps_and_panels_sound() {
    let parts = json!([{"id": "a", "max": "10"}]);
    let steps = |step: &str| Fixing {
        steps: [(PartId::from("a"), step.parse().expect("points"))].into_iter().collect(),
        ..Fixing::default()
    };
    assert_eq!(fixing_defects(&parts, &steps("0")), ["Onderdeel “a”: de stap is 0; geef meer dan 0 punten."]);
    assert_eq!(
        fixing_defects(&parts, &steps("3")),
        ["Onderdeel “a”: het maximum 10 is geen veelvoud van de stap 3."]
    );
    let fixing =
        |panel| Fixing { panels: [(PartId::from("a"), panel)].into_iter().collect(), ..Fixing::default() };
    let alone = Panel { combine: selectiewijzer::rules::Combine::Mean, ..Panel::default() };
    assert_eq!(
        fixing_defects(&parts, &fixing(alone)),
        [
            "Onderdeel “a”: een gemiddelde of mediaan heeft leden nodig; een gezamenlijke score kondigt er geen aan."
        ]
    );
}

#[test]
fn a_fixing_with_too_many_members_is_a_defect() {
    let parts = json!([{"id": "a", "max": "10"}]);
    let members = (0..51).map(|at| MemberId::new(format!("lid-{at}"))).collect();
    let panel = Panel { combine: selectiewijzer::rules::Combine::Mean, members };
    let panels = Fixing { panels: [(PartId::from("a"), panel)].into_iter().collect(), ..Fixing::default() };
    assert_eq!(fixing_defects(&parts, &panels), ["Onderdeel “a”: er zijn 51 leden; hoogstens 50."]);
}

#[test]
fn a_part_without_points_has_nothing_that_points_have() {
    let with = |key: &str, value: Value| {
        let mut part = json!({"id": "assessment", "judged_by": "suitability"});
        part[key] = value;
        json!([{"id": "gesprek", "max": "10"}, part])
    };
    assert!(announce(&with("motivation", json!(true))).is_ok());
    let sentence = "Onderdeel “assessment”: dit onderdeel heeft geen punten; laat maximum, ruw maximum, minimum, stap, leden en samenvoegen weg.";
    let settings = [
        ("max", json!("10")),
        ("floor", json!("50%")),
        ("step", json!("1")),
        ("combine", json!("mean")),
        ("members", json!(["an"])),
    ];
    for (key, value) in settings {
        assert_eq!(defects(&with(key, value)), [sentence]);
    }
    let steps = [(PartId::from("assessment"), Points::HUNDREDTH)].into_iter().collect();
    let fixing = Fixing { steps, ..Fixing::default() };
    assert_eq!(fixing_defects(&with("motivation", json!(true)), &fixing), [sentence]);
}

#[test]
fn something_is_judged_by_points() {
    let assessment = json!({"id": "assessment", "judged_by": "suitability"});
    assert_eq!(
        defects(&json!([assessment])),
        ["Selectieprocedure: het maximum is 0; geef meer dan 0 punten."]
    );
    let group = json!([{"id": "g", "parts": [assessment]}, {"id": "gesprek", "max": "10"}]);
    assert_eq!(defects(&group), ["Onderdeel “g”: het maximum is 0; geef meer dan 0 punten."]);
}

#[test]
fn a_floor_in_points_is_held_against_the_maximum_once_it_is_fixed() {
    let parts = json!([{"id": "g", "max": "60", "parts": [{"id": "a", "floor": "20"}, {"id": "b"}]}]);
    assert_eq!(
        fixing_defects(&parts, &Fixing::default()),
        [
            "Onderdeel “a”: het maximum is nog niet vastgesteld.",
            "Onderdeel “b”: het maximum is nog niet vastgesteld."
        ]
    );
    let split = |one: &str, other: &str| Fixing {
        maxima: [("a", one), ("b", other)]
            .into_iter()
            .map(|(id, max)| (PartId::from(id), max.parse::<Points>().expect("points")))
            .collect(),
        ..Fixing::default()
    };
    assert_eq!(
        fixing_defects(&parts, &split("15", "45")),
        ["Onderdeel “a”: het minimum van 20 punten is meer dan het maximum van 15 punten."]
    );
    assert!(announce(&parts).expect("sound so far").fix(&split("20", "40")).is_ok());
}

#[test]
fn how_many_go_on_is_said_for_every_round_but_the_last_and_is_never_nobody() {
    let announced = |go_on: Value| {
        let parts = json!([{"id": "a", "max": "10"}, {"id": "b", "max": "10"}]);
        let wire: WireProcedure =
            serde_json::from_value(json!({"parts": parts, "rounds": [["a"], ["b"]], "go_on": go_on}))
                .expect("the format");
        wire.draft().announce().map_err(|defects| wording::defect(&defects[0], |_| None))
    };
    assert!(announced(json!([1])).is_ok());
    for wrong in [json!([0]), json!([2, 1])] {
        let said = announced(wrong.clone()).expect_err("numbers that do not fit");
        assert!(said.starts_with("Selectieprocedure: "), "{wrong}: {said}");
    }
}

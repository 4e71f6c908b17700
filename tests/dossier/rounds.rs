//! Rounds: who misses a condition in one does not take the next.

use crate::selection::*;
use selectiewijzer::archive::WireProcedure;
use selectiewijzer::press::{minutes, notifications, ranking_rows, write_results};
use selectiewijzer::rules::{
    Change, Dossier, Entry, FindingKind, Fixing, Judge, Matter, Occasion, OpenBecause, Opening, Standing,
    Verdict,
};
use selectiewijzer::wording;

const WRITTEN: &str = "schriftelijk";
const INTERVIEW: &str = "gesprek";

pub(crate) fn in_rounds() -> Dossier {
    with_more("", &[("a", 11), ("b", 12)])
}

/// Two rounds, and what the procedure says besides.
fn with_more(more: &str, candidates: &[(&str, u32)]) -> Dossier {
    let text = format!(
        r#"{{"parts": [{{"id": "schriftelijk", "title": "Schriftelijke proef", "max": "60", "floor": "50%"}},
            {{"id": "gesprek", "title": "Gesprek", "max": "40", "floor": "50%"}}], "total_floor": "60%",
            "rounds": [["schriftelijk"], ["gesprek"]]{more}}}"#
    );
    let wire: WireProcedure = serde_json::from_str(&text).expect("the published format");
    let announced = wire.draft().announce().expect("a sound procedure");
    let opening = Opening { announced, ..opened().opening().clone() };
    let candidates = candidates.iter().map(|(id, number)| arrival(id, *number)).collect();
    accepted(&Dossier::open(opening), &Change::AddCandidates { candidates })
}

pub(crate) fn only_two_go_on() -> Dossier {
    with_more(r#", "go_on": [2]"#, &[("a", 11), ("b", 12), ("c", 13)])
}

fn reasons(dossier: &Dossier, id: &str) -> Vec<String> {
    let procedure = &dossier.scoring().expect("fixed").procedure;
    wording::verdict_reasons(&verdict(dossier, id).expect("takes part"), procedure)
}

/// One who missed the written test, and one who passed everything.
fn one_left_out() -> Dossier {
    after(&in_rounds(), &[enter("a", WRITTEN, "29"), enter("b", WRITTEN, "40"), enter("b", INTERVIEW, "30")])
}

fn kinds(dossier: &Dossier) -> Vec<FindingKind> {
    dossier.findings().into_iter().map(|finding| finding.kind).collect()
}

#[test]
fn who_is_left_out_is_not_waited_for() {
    let dossier = one_left_out();
    assert_eq!(dossier.left_out(dossier.candidate(&who("a")).expect("known")), [part(INTERVIEW)]);
    assert!(!kinds(&dossier).contains(&FindingKind::Open));
    let closed = after(&dossier, &[lock(WRITTEN), lock(INTERVIEW)]);
    assert!(closed.locked(&part(INTERVIEW)).is_some());
    let progress = dossier.progress();
    assert_eq!((progress[1].of, progress[1].done()), (1, 1));
}

#[test]
fn a_score_for_who_is_left_out_is_an_error_and_changes_nothing() {
    let scored = accepted(&one_left_out(), &enter("a", INTERVIEW, "40"));
    assert!(kinds(&scored).contains(&FindingKind::ScoredThoughLeftOut));
    assert_eq!(verdict(&scored, "a"), verdict(&one_left_out(), "a"));
    // Where the earlier round is put right, it counts.
    let right = accepted(&scored, &enter("a", WRITTEN, "30"));
    assert!(verdict(&right, "a").expect("takes part").is_passed());
    assert!(!kinds(&right).contains(&FindingKind::ScoredThoughLeftOut));
}

#[test]
fn rounds_are_said_to_candidates_on_screen_and_in_tables() {
    let dossier = one_left_out();
    let procedure = &dossier.scoring().expect("fixed").procedure;
    assert_eq!(
        wording::course(dossier.announced()),
        ["Alleen wie elk minimum haalt op “Schriftelijke proef”, gaat verder naar “Gesprek”."]
    );
    assert_eq!(
        wording::verdict_reasons(&verdict(&dossier, "a").expect("takes part"), procedure),
        ["Schriftelijke proef: 29 punten, minstens 30 nodig.", "Gaat niet verder naar “Gesprek”."]
    );
    let table = String::from_utf8(write_results(&dossier)).expect("text");
    assert!(table.lines().nth(1).expect("a row").contains(";29;niet verder;;;;"), "{table}");
}

#[test]
fn who_goes_on_is_known_once_enough_others_stand_before_or_behind() {
    let two = after(&only_two_go_on(), &[enter("a", WRITTEN, "50"), enter("c", WRITTEN, "35")]);
    // Nobody can be put out by one other; b is still open and may stand before c.
    assert!(matches!(verdict(&two, "a"), Some(Verdict::Undecided { .. })));
    assert_eq!(
        reasons(&two, "c"),
        ["Nog niet zeker bij de 2 besten: van anderen zijn nog punten open.", "Gesprek: minstens 25 nodig."]
    );
    assert_eq!(reasons(&two, "a"), ["Gesprek: minstens 20 nodig."]);
    // What waits for others is the last part of the round itself.
    let Some(Verdict::Undecided { open, .. }) = verdict(&two, "c") else { panic!("still open") };
    let open: Vec<_> = open.into_iter().map(|open| (open.part, open.because)).collect();
    assert_eq!(open[0], (part(WRITTEN), OpenBecause::OthersOpen));
    let three = accepted(&two, &enter("b", WRITTEN, "35,01"));
    assert_eq!(
        reasons(&three, "c"),
        [
            "Niet bij de 2 besten: 35 punten, de laatste die verdergaat heeft er 35,01.",
            "Gaat niet verder naar “Gesprek”."
        ]
    );
    assert_eq!(three.left_out(three.candidate(&who("c")).expect("known")), [part(INTERVIEW)]);
    // Equal with the last one who goes on.
    let equal = accepted(&three, &enter("b", WRITTEN, "35"));
    assert_eq!(reasons(&equal, "c"), ["Gesprek: minstens 25 nodig."]);
}

#[test]
fn who_withdraws_after_the_round_does_not_change_what_others_were_told() {
    let scores = [enter("a", WRITTEN, "50"), enter("b", WRITTEN, "40"), enter("c", WRITTEN, "35")];
    let all = after(&only_two_go_on(), &scores);
    let date = opened().opening().at.date;
    let withdrawn = Standing::Withdrawn { date, after: Some(part(WRITTEN)) };
    let left = accepted(&all, &Change::SetStanding { candidate: who("b"), standing: withdrawn.clone() });
    assert_eq!(verdict(&left, "c"), verdict(&all, "c"));
    // Who withdrew before it is not waited for.
    let early = after(&only_two_go_on(), &[enter("a", WRITTEN, "50"), enter("c", WRITTEN, "35")]);
    let early = accepted(&early, &Change::SetStanding { candidate: who("b"), standing: withdrawn });
    assert_eq!(reasons(&early, "c"), ["Gesprek: minstens 25 nodig."]);
}

#[test]
fn what_is_being_typed_is_judged_among_the_others_as_they_stand() {
    let scores = [enter("a", WRITTEN, "50"), enter("b", WRITTEN, "40"), enter("c", WRITTEN, "45")];
    let all = after(&only_two_go_on(), &scores);
    let (second, first) =
        (all.candidate(&who("b")).expect("known"), all.candidate(&who("c")).expect("known"));
    let typed = |text: &str| [Entry::Points(text.parse().expect("points")), Entry::Open];
    assert_eq!(all.verdict_if(second, &typed("40")), all.verdict(second));
    assert!(matches!(all.verdict_if(second, &typed("45")), Some(Verdict::Undecided { .. })));
    // The own score that is replaced does not stand before it.
    assert!(matches!(all.verdict_if(first, &typed("40")), Some(Verdict::Undecided { .. })));
    assert!(matches!(all.verdict_if(first, &typed("39")), Some(Verdict::Failed { .. })));
}

#[test]
fn a_letter_does_not_tell_what_the_last_one_has_who_goes_on() {
    let scores = [enter("a", WRITTEN, "50"), enter("b", WRITTEN, "41,25"), enter("c", WRITTEN, "35")];
    let all = after(&only_two_go_on(), &scores);
    let closed = accepted(&all, &lock(WRITTEN));
    let letter = |dossier: &Dossier, id: &str| {
        let to = dossier.candidate(&who(id)).expect("known");
        format!("{:?}", notifications(dossier, &[to], &Occasion::Test(part(WRITTEN)), dossier.opening().at))
    };
    let told = letter(&closed, "c");
    for words in [
        "U haalde wat nodig is op “Schriftelijke proef”.",
        "Met 35 punten hoort u niet bij de 2 besten, die verdergaan.",
        "U gaat niet verder naar “Gesprek”.",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
    assert!(!told.contains("41,25"), "{told}");
    assert!(!letter(&closed, "b").contains("besten"));
    // While another test of the round is open, nothing is told of who goes on.
    assert!(!letter(&all, "c").contains("besten"));
}

#[test]
fn candidates_read_how_many_go_on_and_that_there_is_no_ranking() {
    let dossier = with_more(r#", "go_on": [2], "ends_in": "list""#, &[("a", 11)]);
    assert_eq!(
        wording::course(dossier.announced()),
        [
            "Alleen wie elk minimum haalt op “Schriftelijke proef”, gaat verder naar “Gesprek”. Van hen gaan hoogstens de 2 besten verder, volgens hun punten tot dan toe. Wie evenveel punten heeft als de laatste, gaat ook verder.",
            "Wie slaagt, komt op een lijst zonder rangschikking: niemand staat er voor een ander."
        ]
    );
}

#[test]
fn on_a_list_nobody_has_a_place_and_nothing_is_tied() {
    let listed = with_more(r#", "ends_in": "list""#, &[("b", 12), ("a", 11), ("c", 13)]);
    let passing =
        ["a", "b"].into_iter().flat_map(|id| [enter(id, WRITTEN, "40"), enter(id, INTERVIEW, "30")]);
    let scored = after(&listed, &passing.chain([enter("c", WRITTEN, "20")]).collect::<Vec<_>>());
    assert!(scored.ranking().is_empty());
    let rows = ranking_rows(&scored, &scored.ranking());
    assert_eq!(
        rows.iter().map(|row| (row.place, row.number.as_str())).collect::<Vec<_>>(),
        [(None, "11"), (None, "12")]
    );
    assert!(!kinds(&scored).iter().any(|kind| matches!(kind, FindingKind::Tie(_))));
    assert!(!scored.matters(Matter::Ties));
    let minutes = format!("{:?}", minutes(&scored, scored.opening().at));
    assert!(minutes.contains("Wie geslaagd is") && !minutes.contains("Rangschikking"), "{minutes}");
}

#[test]
fn announced_rounds_leave_nothing_to_decide_about_the_oral_test() {
    assert!(!in_rounds().matters(Matter::Oral));
    assert!(selection().matters(Matter::Oral));
}

/// The verdicts over a field of candidates, with what each was given.
fn judged(procedure: &str, field: &[&[&str]]) -> Vec<Verdict> {
    let wire: WireProcedure = serde_json::from_str(procedure).expect("the published format");
    let fixed = wire.draft().announce().expect("sound").fix(&Fixing::default()).expect("nothing is open");
    let entries = |given: &&[&str]| given.iter().map(|text| Entry::Points(points(text))).collect();
    Judge::new(&fixed).verdicts(&field.iter().map(entries).collect::<Vec<_>>())
}

#[test]
fn who_was_left_out_of_a_round_takes_no_place_in_the_next() {
    let three = r#"{"parts": [{"id": "a", "max": "20"}, {"id": "b", "max": "20"}, {"id": "c", "max": "60"}],
        "rounds": [["a"], ["b"], ["c"]], "go_on": [2, 1]}"#;
    // The third was scored in the second round by mistake, and has the highest sum there.
    let verdicts = judged(three, &[&["15", "10"], &["14", "5"], &["10", "20"]]);
    assert!(matches!(verdicts[0], Verdict::Undecided { .. }), "{:?}", verdicts[0]);
    let Verdict::Failed { left_out, .. } = &verdicts[1] else {
        panic!("the second of one: {:?}", verdicts[1])
    };
    assert_eq!(*left_out, [part("c")]);
    let Verdict::Failed { left_out, .. } = &verdicts[2] else {
        panic!("the third of two: {:?}", verdicts[2])
    };
    assert_eq!(*left_out, [part("b"), part("c")]);
}

#[test]
fn who_misses_a_minimum_takes_no_place_among_the_best() {
    let two = r#"{"parts": [{"id": "a", "max": "20", "floor": "50%"}, {"id": "b", "max": "20", "floor": "50%"},
        {"id": "c", "max": "60"}], "rounds": [["a", "b"], ["c"]], "go_on": [1]}"#;
    let verdicts = judged(two, &[&["20", "9"], &["14", "14"]]);
    assert!(matches!(verdicts[0], Verdict::Failed { .. }));
    assert!(
        matches!(verdicts[1], Verdict::Undecided { .. }),
        "28 is the best sum that counts: {:?}",
        verdicts[1]
    );
}

//! The oral test as HTML, against the twins of the desk.

use super::OralPlace;
use super::minutes::Minutes;
use super::oral::Oral;
use super::paper_tests::words;
use super::room::Open;
use crate::archive::WireProcedure;
use crate::desk::{Desk, MemoryEngine, StillOutside, Target};
use crate::rules::{
    Aspect, CandidateNumber, Change, Competency, Decision, Level, NewCandidate, Opening, OralChange, PartId,
    Ruling, VacancyReference,
};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// One oral test with one aspect and one selected competency, and candidate 101.
fn open(oral: Option<PartId>) -> Open {
    let wire: WireProcedure =
        serde_json::from_str(r#"{"parts": [{"id": "oral", "title": "Mondeling", "max": "40"}]}"#).unwrap();
    let desk = Desk::start(Rc::new(MemoryEngine::default()), Arc::new(StillOutside::default()));
    let level = |number: u8, indicators: Vec<String>| Level {
        number,
        description: format!("doet het op wijze {number}"),
        indicators,
    };
    let competency = Competency {
        id: "visie".into(),
        name: "Visie".into(),
        definition: "ver kijken".into(),
        required: Some(2),
        levels: vec![level(1, vec![]), level(2, vec!["noemt een doel".into()])],
    };
    let vacancy = VacancyReference {
        aspects: vec![Aspect { id: "motivatie".into(), text: "motivatie".into() }],
        competencies: vec![competency],
        oral,
        ..VacancyReference::default()
    };
    let (id, at, title) = ("d".into(), desk.outside().now(), "Proef".into());
    let announced = wire.draft().announce().unwrap();
    desk.create(Opening { id, title, sheet: None, at, practice: true, vacancy, announced }, vec![]);
    let candidate = NewCandidate { id: "a".into(), number: number(), identity: None };
    assert!(desk.change(Change::AddCandidates { candidates: vec![candidate] }));
    let ruling = Ruling::Competencies(vec!["visie".into()]);
    let (body, date) = ("college".to_owned(), at.date);
    let decision = Decision { ruling, body, date, reference: String::new(), reason: None };
    assert!(desk.change(Change::Decide { decision }));
    let dossier = Signal::derive(move || desk.dossier.get().unwrap());
    Open { desk, dossier, follows: Signal::stored(false) }
}

fn number() -> CandidateNumber {
    CandidateNumber::new(101).unwrap()
}

fn form(open: Open) -> String {
    words(view! { <Oral open place=OralPlace::Form(number(), 0)/> })
}

#[test]
fn a_dossier_without_criteria_says_where_to_go_instead() {
    let _owner = Owner::new_root(None);
    let text = words(view! { <Oral open=open(None) place=OralPlace::Guide/> });
    assert!(text.contains("Geen criteria voor een mondelinge proef"), "{text}");
}

#[test]
fn the_guide_asks_about_every_criterion_and_shows_examples_at_the_required_level_only() {
    let _owner = Owner::new_root(None);
    let text = words(view! { <Oral open=open(Some("oral".into())) place=OralPlace::Guide/> });
    for said in ["nog niet vastgelegd", "Motivatie Vragen en opdrachten", "Visie Vragen en opdrachten"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(text.contains("gevraagd niveau noemt een doel"), "{text}");
}

#[test]
fn the_form_says_how_far_it_is_and_that_the_candidate_can_ask_for_the_note() {
    let _owner = Owner::new_root(None);
    let open = open(Some("oral".into()));
    let text = form(open);
    for said in [
        "De gespreksleidraad ligt nog niet vast.",
        "0 van 2 ingevuld",
        "De kandidaat kan deze notitie opvragen.",
        "1. doet het op wijze 1",
        "2. doet het op wijze 2 Gevraagd niveau",
        "De leidraad heeft hier geen vraag.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    open.desk.typing(Target::Observation("a".into(), "motivatie".into()), "wil hier werken".into());
    open.desk.typing(Target::NotAsked("a".into(), "visie".into()), "de tijd om was".into());
    open.desk.settle();
    let text = form(open);
    assert!(text.contains("2 van 2 ingevuld") && text.contains("niet bevraagd"), "{text}");
}

#[test]
fn a_text_that_is_cleared_takes_the_observation_away_and_leaves_no_reason_alone() {
    let _owner = Owner::new_root(None);
    let desk = open(Some("oral".into())).desk;
    let (said, not_asked) = (
        Target::Observation("a".into(), "motivatie".into()),
        Target::NotAsked("a".into(), "motivatie".into()),
    );
    desk.typing(not_asked.clone(), "de tijd om was".into());
    desk.settle();
    desk.typing(said.clone(), String::new());
    desk.settle();
    assert_eq!(desk.text(&not_asked), "de tijd om was");
    desk.typing(said.clone(), "wil hier werken".into());
    desk.settle();
    assert_eq!((desk.text(&said), desk.text(&not_asked)), ("wil hier werken".into(), String::new()));
    desk.undo();
    assert_eq!((desk.text(&said), desk.text(&not_asked)), (String::new(), "de tijd om was".into()));
}

#[test]
fn the_minutes_have_the_guide_that_was_fixed_and_every_observation_with_its_level() {
    let _owner = Owner::new_root(None);
    let open = open(Some("oral".into()));
    let desk = open.desk;
    desk.typing(Target::Questions(Some("visie".into())), "Waar staan we over vijf jaar?".into());
    desk.typing(Target::NotAsked("a".into(), "motivatie".into()), "de tijd om was.".into());
    desk.settle();
    assert!(!words(view! { <Minutes open/> }).contains("over vijf jaar"), "not before it is fixed");
    let (candidate, criterion) = ("a".into(), "visie".into());
    let level = Change::Oral(OralChange::SetLevel { candidate, criterion, level: Some(2) });
    assert!(desk.change(level));
    let ruling = Ruling::Guide(open.dossier.with(|dossier| dossier.guide().clone()));
    let (body, date, reason) = ("de commissie".to_owned(), desk.outside().now().date, Some("laat".into()));
    let decision = Decision { ruling, body, date, reference: String::new(), reason };
    assert!(desk.change(Change::Decide { decision }));
    let text = words(view! { <Minutes open/> });
    for said in [
        "Waar staan we over vijf jaar?",
        "Motivatie Niet bevraagd, omdat de tijd om was.",
        "Visie Niveau 2, het gevraagde niveau: doet het op wijze 2. Dat omvat niveau 1.",
        "Na het begin van de gesprekken, omdat: laat",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

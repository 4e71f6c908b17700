//! The oral test as HTML, against the twins of the desk.

use super::OralPlace;
use super::minutes::Minutes;
use super::oral::Oral;
use super::own_form::OwnForm;
use super::own_sheet::OwnSheet;
use super::paper_tests::words;
use super::room::Open;
use crate::archive::WireProcedure;
use crate::desk::{Desk, MemoryEngine, StillOutside, Target};
use crate::rules::{
    Aspect, CandidateNumber, Change, Competency, Decision, Level, Member, NewCandidate, Opening, OralChange,
    PartId, ProceedingsChange, Recusal, RecusalOf, Role, Ruling, SheetOf, VacancyReference,
};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// One oral test with one aspect and one selected competency, and candidate 101.
fn open(oral: Option<PartId>) -> Open {
    opened(oral, None)
}

/// The same as the sheet of one member.
fn own_sheet() -> Open {
    let (dossier, member, procedure) = ("e".into(), "mia".into(), "VKJCQBN6".into());
    let open = opened(
        Some("oral".into()),
        Some(SheetOf { dossier, member, procedure, announced: Some("RBG9AS8M".into()) }),
    );
    let (id, name, function) = ("mia".into(), "Mia Verlinden".into(), String::new());
    let role = Role::Member;
    let member = Member { id, name, function, role, also_member: false, external: false, removed: false };
    assert!(open.desk.change(Change::SetMember { member }));
    open
}

fn opened(oral: Option<PartId>, sheet: Option<SheetOf>) -> Open {
    let wire: WireProcedure = serde_json::from_str(
        r#"{"parts": [{"id": "oral", "title": "Mondeling", "max": "40", "combine": "mean", "members": ["mia"]}]}"#,
    )
    .unwrap();
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
    desk.create(Opening { id, title, sheet, at, practice: true, vacancy, announced }, vec![]);
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
    open.desk.typing(Target::Observation("a".into(), "motivatie".into(), None), "wil hier werken".into());
    open.desk.typing(Target::NotAsked("a".into(), "visie".into(), None), "de tijd om was".into());
    open.desk.settle();
    let text = form(open);
    assert!(text.contains("2 van 2 ingevuld") && text.contains("niet bevraagd"), "{text}");
}

#[test]
fn a_text_that_is_cleared_takes_the_observation_away_and_leaves_no_reason_alone() {
    let _owner = Owner::new_root(None);
    let desk = open(Some("oral".into())).desk;
    let (said, not_asked) = (
        Target::Observation("a".into(), "motivatie".into(), None),
        Target::NotAsked("a".into(), "motivatie".into(), None),
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
    desk.typing(Target::NotAsked("a".into(), "motivatie".into(), None), "de tijd om was.".into());
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

#[test]
fn a_member_writes_alone_on_the_same_form_and_reads_nobody_elses_words() {
    let _owner = Owner::new_root(None);
    let open = own_sheet();
    let form = || words(view! { <OwnForm open number=number() at=0/> });
    let text = form();
    for said in [
        "De kandidaat kan deze notitie opvragen.",
        "0 van 2 ingevuld",
        "Niveaus en voorbeelden",
        "noemt een doel",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for shared in
        ["Welk niveau zag je?", "Notitie over dit gesprek", "Naar de punten", "Naar de gespreksleidraad"]
    {
        assert!(!text.contains(shared), "{shared}: {text}");
    }
    let said = Target::Observation("a".into(), "motivatie".into(), Some("mia".into()));
    open.desk.typing(said, "wil hier werken".into());
    open.desk
        .typing(Target::NotAsked("a".into(), "visie".into(), Some("mia".into())), "de tijd om was".into());
    open.desk.settle();
    let text = form();
    assert!(text.contains("2 van 2 ingevuld") && text.contains("niet bevraagd"), "{text}");
    let (screen, paper) = text.split_once("Stand op").unwrap();
    assert!(!screen.contains("Mia Verlinden:"), "not above the field once more: {screen}");
    assert!(paper.contains("Mia Verlinden: wil hier werken"), "{paper}");
    let sheet = words(view! { <OwnSheet open/> });
    assert!(sheet.contains("Observaties bij kandidaat 101: 2 van 2"), "{sheet}");
    assert!(sheet.contains("2 van 2 observaties geschreven."), "{sheet}");
    let alone = open.dossier.with(|dossier| {
        let form = dossier.candidate(&"a".into()).unwrap().oral.clone();
        form.criteria.values().all(|observed| observed.observation.is_none())
    });
    assert!(alone, "the committee's own words are not written by one member");
}

#[test]
fn who_abstains_from_a_candidate_has_no_form_of_that_candidate() {
    let _owner = Owner::new_root(None);
    let open = own_sheet();
    let of = RecusalOf { part: "oral".into(), member: "mia".into(), candidate: Some("a".into()) };
    let recusal = Some(Recusal { at: open.desk.outside().now(), reason: "nicht".into() });
    assert!(open.desk.change(Change::Proceedings(ProceedingsChange::Recuse { of, recusal })));
    let text = words(view! { <OwnForm open number=number() at=0/> });
    assert!(text.contains("Je onthoudt je bij deze kandidaat.") && !text.contains("Motivatie"), "{text}");
    let other = words(view! { <OwnForm open number=CandidateNumber::new(999).unwrap() at=0/> });
    assert!(other.contains("Kandidaat 999 staat niet op je blad."), "{other}");
}

#[test]
fn the_own_sheet_and_the_guide_on_paper_have_the_fingerprints() {
    let _owner = Owner::new_root(None);
    let html = view! { <super::own_sheet::OwnSheet open=own_sheet()/> }.to_html();
    assert!(
        html.contains("Controletekens: aangekondigde procedure RBG9AS8M, vastgestelde procedure VKJCQBN6."),
        "{html}"
    );
    let open = opened(Some("oral".into()), None);
    let html = view! { <super::oral_paper::GuidePaper open/> }.to_html();
    assert!(html.contains("Controletekens: aangekondigde procedure "), "{html}");
}

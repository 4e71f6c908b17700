//! Ranking, check, minutes and history as HTML, against the twins of the desk.

use super::check::Check;
use super::history::History;
use super::minutes::Minutes;
use super::ranking::Ranking;
use super::room::Open;
use crate::archive::WireProcedure;
use crate::desk::{Desk, MemoryEngine, StillOutside};
use crate::rules::{
    CandidateId, CandidateNumber, Change, Decision, NewCandidate, Note, Opening, PartId, Ruling, Standing,
    TieDecidedBy, TieOutcome, TieRule, VacancyReference,
};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// A dossier with three parts of which two were announced open, and four candidates.
fn open() -> Open {
    let wire: WireProcedure = serde_json::from_str(
        r#"{"parts": [{"id": "written", "title": "Schriftelijk", "max": "60", "floor": "50%", "parts": [{"id": "case", "title": "Gevalstudie"}, {"id": "quiz", "title": "Kennis"}]}, {"id": "oral", "title": "Mondeling", "max": "40", "floor": "50%"}], "total_floor": "60%"}"#,
    )
    .unwrap();
    let desk = Desk::start(Rc::new(MemoryEngine::default()), Arc::new(StillOutside::default()));
    let candidate = |number: u32| NewCandidate {
        id: CandidateId::from(number.to_string().as_str()),
        number: CandidateNumber::new(number).unwrap(),
        identity: None,
    };
    let opening = Opening {
        sheet: None,
        id: "d".into(),
        title: "Proef".into(),
        at: desk.outside().now(),
        practice: true,
        vacancy: VacancyReference {
            id: "v".into(),
            title: "Projectmedewerker".into(),
            employer: "Een bestuur".into(),
            aspects: vec![],
            competencies: vec![],
            oral: None,
        },
        announced: wire.draft().announce().unwrap(),
    };
    desk.create(opening, vec![]);
    let split = [("case", "20"), ("quiz", "40")];
    let split = split.map(|(part, max)| (PartId::from(part), max.parse().unwrap())).into_iter().collect();
    decide(desk, Ruling::Split(split), None);
    assert!(desk.change(Change::AddCandidates { candidates: (101..=104).map(candidate).collect() }));
    let dossier = Signal::derive(move || desk.dossier.get().unwrap());
    Open { desk, dossier, follows: Signal::stored(false) }
}

fn decide(desk: Desk, ruling: Ruling, reason: Option<&str>) {
    let date = desk.outside().now().date;
    let (body, reference) = ("het vast bureau".to_owned(), "VB/7".to_owned());
    let decision = Decision { ruling, body, date, reference, reason: reason.map(str::to_owned) };
    assert!(desk.change(Change::Decide { decision }));
}

fn score(desk: Desk, number: &str, points: [&str; 3]) {
    for (part, points) in ["case", "quiz", "oral"].into_iter().zip(points) {
        let points = Some(points.parse().unwrap());
        assert!(desk.change(Change::EnterPoints { candidate: number.into(), part: part.into(), points }));
    }
}

/// 101 and 102 stand equal, 103 misses the total only, 104 withdrew.
pub(super) fn scored() -> Open {
    let open = open();
    score(open.desk, "101", ["15", "30", "30"]);
    score(open.desk, "102", ["20", "25", "30"]);
    score(open.desk, "103", ["10", "20", "20"]);
    let date = open.desk.outside().now().date;
    let standing = Standing::Withdrawn { date, after: None };
    assert!(open.desk.change(Change::SetStanding { candidate: "104".into(), standing }));
    open
}

/// The words of a view, without its tags.
pub(super) fn words(view: impl IntoView) -> String {
    let html = view.to_html();
    let mut text = String::new();
    let mut inside = false;
    for character in html.chars() {
        match character {
            '<' => {
                inside = true;
                text.push(' ');
            }
            '>' => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_tie_stands_as_ex_aequo_and_the_others_stand_apart_with_their_reasons() {
    let _owner = Owner::new_root(None);
    let open = scored();
    let text = words(view! { <Ranking open/> });
    assert!(text.contains("1 ex aequo 101 75 75 %"), "{text}");
    assert!(text.contains("1 ex aequo 102 75 75 %"), "{text}");
    assert!(text.contains("103 niet geslaagd Totaal: 50 punten, minstens 60 nodig."), "{text}");
    assert!(text.contains("104 teruggetrokken teruggetrokken op 24 november 2026"), "{text}");
}

#[test]
fn a_hidden_running_result_shows_no_ranking_and_no_tie() {
    let _owner = Owner::new_root(None);
    let open = scored();
    assert!(open.desk.change(Change::ShowRunningResult { shown: false }));
    let text = words(view! { <Ranking open/> });
    assert!(text.contains("Het lopende resultaat is verborgen"), "{text}");
    assert!(!text.contains("ex aequo") && !text.contains("75"), "{text}");
    assert!(!words(view! { <Check open/> }).contains("Rangschikking"));
    assert!(!words(view! { <Minutes open/> }).contains("geslaagd"));
}

#[test]
fn only_a_lot_decided_beforehand_gives_places_and_its_witnesses_stand_in_the_minutes() {
    let _owner = Owner::new_root(None);
    let open = scored();
    let lot = |open: Open| TieOutcome {
        order: vec!["102".into(), "101".into()],
        by: TieDecidedBy::Lot { drawn: open.desk.outside().now(), witnesses: vec!["An".into(), "Bo".into()] },
    };
    assert!(!words(view! { <Ranking open/> }).contains("Getuigen"));
    assert!(!open.desk.change(Change::RecordTie { outcome: lot(open) }));
    decide(open.desk, Ruling::Ties(TieRule::Lot), Some("vergeten"));
    assert!(words(view! { <Ranking open/> }).contains("Getuigen"));
    assert!(open.desk.change(Change::RecordTie { outcome: lot(open) }));
    let text = words(view! { <Minutes open/> });
    assert!(text.contains("kandidaat 102, dan 101. Getuigen: An, Bo."), "{text}");
    assert!(text.contains("Na de eerste score, omdat: vergeten"), "{text}");
}

#[test]
fn an_outcome_whose_tie_is_gone_leaves_the_minutes_and_can_be_taken_back() {
    let _owner = Owner::new_root(None);
    let open = scored();
    let date = open.desk.outside().now().date;
    let by = TieDecidedBy::Authority { body: "het college".into(), date, reasons: "ervaring".into() };
    let outcome = TieOutcome { order: vec!["101".into(), "102".into()], by };
    assert!(open.desk.change(Change::RecordTie { outcome }));
    assert!(words(view! { <Minutes open/> }).contains("Beslist door het college"));
    score(open.desk, "102", ["20", "25", "29"]);
    assert!(!words(view! { <Minutes open/> }).contains("Beslist door het college"));
    assert!(words(view! { <Ranking open/> }).contains("Deze afloop telt niet meer"));
}

#[test]
fn the_minutes_are_a_draft_that_says_what_is_missing_and_is_not_printed_before() {
    let _owner = Owner::new_root(None);
    let open = open();
    let html = view! { <Minutes open/> }.to_html();
    assert!(html.contains("minutes screen-only"), "{html}");
    let text = words(view! { <Minutes open/> });
    for part in [
        "ONTWERP",
        "OEFENING",
        "Onder voorbehoud van vaststelling door de aanstellende overheid",
        "Projectmedewerker",
        "Nog niet in orde (",
        "Kandidaat 101, Gevalstudie: nog geen punten.",
        "Gevalstudie: 20; Kennis: 40. Beslist door het vast bureau, 24 november 2026, kenmerk VB/7.",
        "Onderdeel Zoals aangekondigd Zoals vastgesteld",
        "Gevalstudie maximum nog vast te stellen maximum 20",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let (_, marks) = text.split_once("Controletekens ").unwrap();
    let marks: Vec<&str> = marks.split(' ').take(2).collect();
    assert!(
        marks.iter().all(|mark| mark.len() == 8) && marks[0] != marks[1],
        "announced and fixed: {marks:?}"
    );
}

#[test]
fn the_minutes_carry_notes_scores_reasons_ranking_and_reopenings() {
    let _owner = Owner::new_root(None);
    let open = scored();
    let note =
        |note, text: &str| assert!(open.desk.change(Change::WriteNote { note, text: Some(text.into()) }));
    note(Note::Place, "Raadzaal");
    note(Note::MinorityOpinion, "Eén lid denkt anders.");
    let at = open.desk.outside().now();
    for part in ["case", "quiz", "oral"] {
        assert!(open.desk.change(Change::LockPart { part: part.into(), at }));
    }
    let text = words(view! { <Minutes open/> });
    assert!(text.contains("ONTWERP"), "the selection is not closed: {text}");
    assert!(text.contains("Afgesloten nog niet"), "{text}");
    let (part, decided_by, reason) = ("oral".into(), "het college".into(), "telfout".into());
    assert!(open.desk.change(Change::ReopenPart { part, at, decided_by, reason }));
    let text = words(view! { <Minutes open/> });
    for part in [
        "ONTWERP",
        "Raadzaal",
        "Eén lid denkt anders.",
        "103 10 20 20 50 niet geslaagd Totaal: 50 punten, minstens 60 nodig.",
        "101 15 30 30 75 geslaagd",
        "Mondeling werd heropend op 24 november 2026 om 12:00 door het college: telfout",
        "Handtekeningen",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(view! { <Minutes open/> }.to_html().contains("\"sheet minutes\""), "nothing blocks printing");
}

#[test]
fn the_check_puts_errors_first_and_each_finding_leads_to_its_place() {
    let _owner = Owner::new_root(None);
    let open = open();
    let html = view! { <Check open/> }.to_html();
    assert!(html.contains("#/dossier/d/kandidaat/101"), "{html}");
    assert!(html.find("Fouten (").unwrap() < html.find("Waarschuwingen (").unwrap());
}

#[test]
fn the_history_says_who_when_and_what() {
    let _owner = Owner::new_root(None);
    let open = open();
    open.desk.by.set("Kim".into());
    score(open.desk, "101", ["15", "30", "30"]);
    let text = words(view! { <History open/> });
    assert!(text.contains("24 november 2026 om 12:00 Kandidaat 101, Gevalstudie: 15 Kim"), "{text}");
    assert!(text.contains("5 wijzigingen"), "{text}");
}

//! Closing, adoption and corrigendum as HTML, against the twins of the desk.

use super::closing::Closing;
use super::corrigendum::CorrigendumRoom;
use super::history::History;
use super::minutes::Minutes;
use super::paper_tests::{scored, words};
use super::ranking::Ranking;
use super::room::Open;
use crate::rules::{Adoption, Change, SelectionReopening};
use leptos::prelude::*;

fn change(open: Open, change: Change) {
    assert!(open.desk.change(change));
}

fn lock(open: Open, part: &str) {
    change(open, Change::LockPart { part: part.into(), at: open.desk.outside().now() });
}

/// Every warning accepted, every test and the selection closed.
fn closed() -> Open {
    let open = scored();
    for part in ["case", "quiz", "oral"] {
        lock(open, part);
    }
    for found in open.dossier.get().missing_for_closing().warnings {
        change(open, Change::AcceptWarning { key: found.key(), accepted: true });
    }
    change(open, Change::CloseSelection { at: open.desk.outside().now() });
    open
}

fn adopted() -> Open {
    let open = closed();
    let (body, date, reference) =
        ("de gemeenteraad".into(), open.desk.outside().now().date, "GR/2026/9".into());
    change(open, Change::Adopt { adoption: Adoption { body, date, reference } });
    open
}

/// 103 got ten points too few on the oral, which nobody saw before.
fn corrected() -> Open {
    let open = adopted();
    let (at, decided_by) = (open.desk.outside().now(), "het college".to_owned());
    let reason = "telfout".to_owned();
    let reopening = SelectionReopening { at, decided_by: decided_by.clone(), reason: reason.clone() };
    change(open, Change::ReopenSelection { reopening });
    change(open, Change::ReopenPart { part: "oral".into(), at, decided_by, reason });
    let points = Some("30".parse().unwrap());
    change(open, Change::EnterPoints { candidate: "103".into(), part: "oral".into(), points });
    lock(open, "oral");
    open
}

#[test]
fn the_steps_say_what_is_missing_and_lead_there() {
    let _owner = Owner::new_root(None);
    let open = scored();
    let text = words(view! { <Closing open/> });
    for part in [
        "0 van 3 proeven gesloten.",
        "Nog te sluiten: Gevalstudie, Kennis, Mondeling",
        "waarschuwingen om te bekijken",
        "Dit kan zodra de selectie afgesloten is.",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(view! { <Closing open/> }.to_html().contains("#/dossier/d/controle"));
}

#[test]
fn a_closed_selection_is_provisional_until_it_is_adopted() {
    let _owner = Owner::new_root(None);
    let open = closed();
    let provisional = "Onder voorbehoud van vaststelling door de aanstellende overheid.";
    assert!(words(view! { <Ranking open/> }).contains(provisional));
    let text = words(view! { <Minutes open/> });
    assert!(!text.contains("ONTWERP"), "{text}");
    assert!(
        text.contains(
            "Afgesloten op 24 november 2026 om 12:00 Vastgesteld nog niet; tot dan onder voorbehoud"
        ),
        "{text}"
    );
    assert!(text.contains(provisional), "{text}");
    let open = adopted();
    let adoption = "Vastgesteld door de gemeenteraad op 24 november 2026, kenmerk GR/2026/9.";
    for text in
        [words(view! { <Closing open/> }), words(view! { <Ranking open/> }), words(view! { <Minutes open/> })]
    {
        assert!(text.contains(adoption) && !text.contains(provisional), "{text}");
    }
}

#[test]
fn who_declines_keeps_the_place_with_a_mark() {
    let _owner = Owner::new_root(None);
    let open = closed();
    let on = Some(open.desk.outside().now().date);
    change(open, Change::Decline { candidate: "101".into(), on });
    let text = words(view! { <Ranking open/> });
    assert!(
        text.contains("1 ex aequo 101 ziet af op 24 november 2026 75 75 % Neem terug kandidaat 101"),
        "{text}"
    );
    assert!(words(view! { <Minutes open/> }).contains("101 ziet af op 24 november 2026"));
}

#[test]
fn the_corrigendum_is_a_draft_until_the_selection_closes_again() {
    let _owner = Owner::new_root(None);
    let open = corrected();
    let text = words(view! { <CorrigendumRoom open/> });
    assert!(text.contains("ONTWERP"), "{text}");
    assert!(text.contains("Opnieuw afgesloten nog niet"), "{text}");
    change(open, Change::CloseSelection { at: open.desk.outside().now() });
    for text in [words(view! { <CorrigendumRoom open/> }), words(view! { <Minutes open/> })] {
        assert!(!text.contains("ONTWERP"), "{text}");
        for part in [
            "Afgesloten op 24 november 2026 om 12:00 Vastgesteld op 24 november 2026 door de gemeenteraad, kenmerk GR/2026/9",
            "Heropend op 24 november 2026 om 12:00 door het college. Reden: telfout Opnieuw afgesloten op",
            "Uitslag verandert voor 103 Plaats verandert voor 103 Brief opnieuw te versturen aan 103",
            "Kandidaat 103 Mondeling 20 30 Totaal 50 60",
            "Plaats geen 3",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}

#[test]
fn the_history_says_what_was_closed_adopted_and_opened_again() {
    let _owner = Owner::new_root(None);
    let open = corrected();
    let on = Some(open.desk.outside().now().date);
    change(open, Change::CloseSelection { at: open.desk.outside().now() });
    change(open, Change::Decline { candidate: "101".into(), on });
    let text = words(view! { <History open/> });
    for part in [
        "Selectie afgesloten",
        "Vastgesteld door de gemeenteraad op 24 november 2026, kenmerk GR/2026/9.",
        "Selectie heropend door het college: telfout",
        "Kandidaat 101: ziet af op 24 november 2026",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_hidden_running_result_hides_the_draft_of_a_corrigendum() {
    let _owner = Owner::new_root(None);
    let open = corrected();
    let (at, decided_by, reason) = (open.desk.outside().now(), "college".to_owned(), "fout".to_owned());
    change(open, Change::ReopenPart { part: "oral".into(), at, decided_by, reason });
    change(open, Change::ShowRunningResult { shown: false });
    let text = words(view! { <CorrigendumRoom open/> });
    assert!(text.contains("De verschillen staan hier zodra elke proef weer gesloten is."), "{text}");
    assert!(!text.contains("Uitslag verandert"), "{text}");
}

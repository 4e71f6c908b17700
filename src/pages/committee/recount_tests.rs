//! The recount as HTML, and what a difference does to the minutes.

use super::paper_tests::{scored, words};
use super::recount::{Recount, Recounted, agrees, conclusion, recounted};
use crate::recount::{Answer, Difference, Fraction, Outcome, Unreckonable};
use leptos::prelude::*;

#[test]
fn a_scored_dossier_is_recounted_without_a_difference() {
    let owner = Owner::new();
    owner.with(|| {
        let open = scored();
        let found = open.dossier.with(|dossier| recounted(dossier)).expect("scored");
        assert!(agrees(Some(&found)));
        let said = words(view! { <Recount open/> });
        assert!(said.contains("Geen verschil"), "{said}");
        assert!(said.contains("Gelijke totalen delen een plaats"), "{said}");
        assert!(!said.contains("klopt niet"), "{said}");
    });
}

#[test]
fn a_difference_is_told_with_both_numbers_and_there_are_no_minutes() {
    let outcome = |total: &str, place| Outcome {
        number: 101,
        answer: Some(Answer::Passed),
        total: Fraction::read(total),
        place: Some(place),
    };
    let (first, second) = (outcome("62,5", 2), outcome("62,25", 3));
    let difference = Difference { number: 101, first: Some(first), second: Some(second.clone()) };
    let found = Ok(Recounted { outcomes: vec![second], differences: vec![difference] });
    assert!(!agrees(Some(&found)));
    let said = words(conclusion(&found));
    assert!(
        said.contains(
            "Kandidaat 101: geslaagd, 62,5 punten, plaats 2; nagerekend: geslaagd, 62,25 punten, plaats 3."
        ),
        "{said}"
    );
}

#[test]
fn what_cannot_be_recounted_is_no_agreement() {
    let found = Err(Unreckonable { part: "mondeling".into(), text: "3o".into() });
    assert!(!agrees(Some(&found)));
    let said = words(conclusion(&found));
    assert!(said.contains("Bij onderdeel “mondeling” kan niet nagerekend worden: “3o”."), "{said}");
}

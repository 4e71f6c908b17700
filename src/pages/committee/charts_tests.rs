//! The charts as HTML: what they say, and when they say nothing.

use super::charts::Charts;
use super::paper_tests::{scored, words};
use crate::rules::Change;
use leptos::prelude::*;

#[test]
fn every_part_and_the_whole_are_drawn_with_their_minimum_and_their_numbers() {
    let _owner = Owner::new_root(None);
    let open = scored();
    let text = words(view! { <Charts open/> });
    for said in [
        "Totaal van wie alles heeft afgelegd",
        "3 kandidaten met punten: laagste 50, mediaan 75, gemiddelde 66,66…, hoogste 75. 2 kandidaten halen het minimum van 60.",
        "Punten op Schriftelijk 3 kandidaten met punten: laagste 30, mediaan 45, gemiddelde 40, hoogste 45. Iedereen haalt het minimum van 30. 1 2 minimum 30 0 60",
        "3 kandidaten met punten: laagste 10, mediaan 15, gemiddelde 15, hoogste 20. 1 1 1 0 20",
        "Toon de cijfers",
        "18 tot en met 20",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    let html = view! { <Charts open/> }.to_html();
    assert_eq!(html.matches("role=\"img\"").count(), html.matches("<figure").count());
    assert_eq!(html.matches("<figure").count(), html.matches("<table").count());
    assert!(!html.contains("style=\""));
}

#[test]
fn who_does_not_take_part_stands_in_no_chart() {
    let _owner = Owner::new_root(None);
    let text = words(view! { <Charts open=scored()/> });
    assert!(!text.contains("4 kandidaten") && !text.contains("nog open"), "{text}");
}

#[test]
fn a_hidden_running_result_shows_no_chart() {
    let _owner = Owner::new_root(None);
    let open = scored();
    assert!(open.desk.change(Change::ShowRunningResult { shown: false }));
    let html = view! { <Charts open/> }.to_html();
    assert!(html.contains("Het lopende resultaat is verborgen"), "{html}");
    assert!(!html.contains("<figure") && !html.contains("<table"), "{html}");
}

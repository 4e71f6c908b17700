//! "Hoe verloopt de selectie": the programme as a picture, the conditions in words, and the calculator.

use super::calculator::Calculator;
use super::programme;
use crate::archive::{WireProcedure, fingerprint};
use crate::components::ProgramBar;
use crate::rules::{AnnouncedProcedure, Part};
use crate::vacancy::Vacancy;
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn selection(vacancy: &Vacancy, kept: StoredValue<Arc<Vacancy>>, framed: bool) -> AnyView {
    let procedure = vacancy.procedure();
    let marks = wording::announced_fingerprint(&fingerprint(&WireProcedure::from(procedure)));
    view! {
        <section id="selectie" class="vacancy__section" aria-labelledby="selectie-kop">
            <h2 id="selectie-kop">"Hoe verloopt de selectie"</h2>
            <ProgramBar
                id="programma"
                parts=Signal::stored(programme::parts(procedure))
                whole=Signal::stored(programme::whole(procedure))
            />
            {descriptions(procedure)}
            <h3>"Wanneer slaag je"</h3>
            {passing(procedure)}
            <p class="muted small">{marks}</p>
            <div id=super::live_id("rekenhulp")><Calculator vacancy=kept framed/></div>
        </section>
    }
    .into_any()
}

/// When a candidate passes, and what is not known of it yet.
pub(super) fn passing(procedure: &AnnouncedProcedure) -> AnyView {
    let conditions = programme::conditions(procedure)
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .map(IntoAny::into_any)
        .collect_view();
    let course = wording::course(procedure);
    let course =
        course.into_iter().map(|words| view! { <p>{words}</p> }).map(IntoAny::into_any).collect_view();
    view! {
        <p>"Je slaagt als je dit allemaal haalt:"</p>
        <ul>{conditions}</ul>
        {course}
        {undivided(procedure)}
    }
    .into_any()
}

/// What each part is about, in our own plain words.
fn descriptions(procedure: &AnnouncedProcedure) -> AnyView {
    let parts = procedure
        .parts()
        .iter()
        .flat_map(Part::all)
        .filter_map(|part| part.description.clone().map(|said| (part.title.clone(), said)))
        .map(|(title, said)| {
            view! { <div><dt>{title}</dt><dd>{said}</dd></div> }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! { <dl class="programme__parts">{parts}</dl> }.into_any()
}

fn undivided(procedure: &AnnouncedProcedure) -> Option<AnyView> {
    let groups = programme::undivided(procedure);
    (!groups.is_empty()).then(|| {
        let words = format!(
            "Hoe de punten van de {} over de onderdelen verdeeld zijn, is nog niet bekend. Het minimum geldt voor elk onderdeel apart.",
            groups.join(" en de ").to_lowercase()
        );
        view! { <p>{words}</p> }.into_any()
    })
}

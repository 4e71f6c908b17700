//! The preparation on paper: what is asked, what was picked, room for examples of one's own, and what the oral test looks at.

use super::check::Checking;
use crate::vacancy::{OwnAnswer, Question, Technique};
use crate::wording::{asked_and_picked, recognised};
use leptos::prelude::*;

impl Checking {
    pub(super) fn preparation(self) -> AnyView {
        let competencies = self.each(|question, answer| on_paper(question, &answer));
        let aspects = self.vacancy.with_value(|vacancy| {
            let techniques = vacancy.content().techniques().into_iter();
            techniques.filter(|one| !one.aspects.is_empty()).map(looked_at).collect_view()
        });
        view! {
            <h2>"Mijn voorbereiding"</h2>
            <p>"Schrijf bij elk voorbeeld dat je nog niet herkent iets wat je zelf deed: op het werk, in een studie of in je vrije tijd. Wat was er aan de hand, wat deed jij, en wat kwam ervan?"</p>
            {competencies}
            {aspects}
        }
        .into_any()
    }
}

fn on_paper(question: &Question<'_>, answer: &OwnAnswer) -> AnyView {
    let competency = question.competency;
    let required = question
        .required
        .map(|level| view! { <p>{format!("Niveau {}: {}", level.number, level.description)}</p> }.into_any());
    let mut open: Vec<AnyView> = question.unrecognised(answer).into_iter().map(example).collect();
    if open.is_empty() {
        open.push(example("Een voorbeeld van mezelf"));
    }
    view! {
        <section class="preparation">
            <h3>{competency.name.clone()}</h3>
            {required}
            <p><strong>{asked_and_picked(question, answer)}</strong></p>
            {recognised(question, answer).map(|words| view! { <p>{words}</p> }.into_any())}
            <ul class="preparation__examples" role="list">{open}</ul>
        </section>
    }
    .into_any()
}

/// An example with room to write.
fn example(words: &str) -> AnyView {
    view! {
        <li class="preparation__example">
            <span>{words.to_owned()}</span>
            <span class="preparation__line"></span>
            <span class="preparation__line"></span>
        </li>
    }
    .into_any()
}

/// What a test looks at, in the employer's words.
fn looked_at(technique: &Technique) -> AnyView {
    let aspects = technique.aspects.iter().map(|aspect| example(&aspect.text)).collect_view();
    let competencies = technique.selected_competencies.then(|| {
        view! { <p>"Ook een aantal van de competenties hierboven kan aan bod komen."</p> }.into_any()
    });
    view! {
        <section class="preparation">
            <h3>{format!("{}: waar de commissie op let", technique.title.trim_end_matches('.'))}</h3>
            {competencies}
            <ul class="preparation__examples" role="list">{aspects}</ul>
        </section>
    }
    .into_any()
}

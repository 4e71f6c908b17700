//! What the minutes say of the oral test: the guide, and per candidate what was observed.

use crate::rules::{Candidate, Dossier, InterviewGuide};
use crate::wording;
use leptos::prelude::*;

/// The guide that was followed, then every observation by candidate and criterion.
pub(super) fn oral(dossier: &Dossier) -> impl IntoView + use<> {
    let guide = dossier.fixed_guide().map(|guide| asked(guide, dossier));
    let candidates = dossier.candidates().into_iter();
    let forms: Vec<_> = candidates.filter_map(|candidate| form(candidate, dossier)).collect();
    (guide.is_some() || !forms.is_empty()).then(|| {
        view! {
            <section class="minutes__oral">
                <h3>"Mondelinge proef"</h3>
                {guide}
                {forms}
            </section>
        }
    })
}

fn asked(guide: &InterviewGuide, dossier: &Dossier) -> AnyView {
    let introduction =
        (!guide.introduction.is_empty()).then(|| line("Inleiding".into(), vec![guide.introduction.clone()]));
    let questions = dossier.criteria().into_iter().filter_map(|criterion| {
        let text = guide.questions.get(criterion.id()).cloned()?;
        Some(line(wording::criterion(criterion), vec![text]))
    });
    let lines = introduction.into_iter().chain(questions).collect_view();
    view! { <h4>"Gespreksleidraad"</h4><dl class="minutes__matters">{lines}</dl> }.into_any()
}

fn form(candidate: &Candidate, dossier: &Dossier) -> Option<AnyView> {
    let lines = dossier.criteria().into_iter().filter_map(|criterion| {
        let observed = candidate.oral.criteria.get(criterion.id())?;
        let said = wording::observed_words(criterion, observed, dossier);
        (!said.is_empty()).then(|| line(wording::criterion(criterion), said))
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h4>{format!("Kandidaat {}", candidate.number)}</h4>
            <dl class="minutes__matters">{lines}</dl>
        }
        .into_any()
    })
}

fn line(about: String, said: Vec<String>) -> AnyView {
    let said = said.into_iter().map(|words| view! { <p class="keep-lines">{words}</p> }.into_any());
    view! { <div class="minutes__matter"><dt>{about}</dt><dd>{said.collect_view()}</dd></div> }.into_any()
}

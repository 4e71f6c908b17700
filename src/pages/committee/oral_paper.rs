//! The guide and the form of a candidate on paper: for the table, and for the file.

use super::room::Open;
use crate::components::{LevelLadder, LevelStep};
use crate::rules::{CandidateId, Competency, Criterion, Dossier, InterviewGuide, Observed};
use crate::wording;
use leptos::prelude::*;

/// The levels of a competency as they are drawn.
pub(super) fn steps(competency: &Competency) -> Vec<LevelStep> {
    let step = |level: &crate::rules::Level| LevelStep {
        number: level.number,
        words: level.description.clone(),
        examples: if Some(level.number) == competency.required {
            level.indicators.clone()
        } else {
            Vec::new()
        },
    };
    competency.levels.iter().map(step).collect()
}

fn asked(guide: &InterviewGuide, criterion: Criterion<'_>) -> Option<AnyView> {
    let text = guide.questions.get(criterion.id()).cloned()?;
    Some(view! { <p class="oral-paper__asked keep-lines">{text}</p> }.into_any())
}

/// Room to write by hand.
fn lines() -> AnyView {
    view! { <p class="oral-paper__lines" aria-hidden="true"></p> }.into_any()
}

/// The guide, as it was fixed; marked while it is not.
#[component]
pub(super) fn GuidePaper(open: Open) -> impl IntoView {
    let sheet = move || {
        open.dossier.with(|dossier| {
            let vacancy = &dossier.opening().vacancy;
            let guide = dossier.fixed_guide().unwrap_or_else(|| dossier.guide());
            let fixed = match dossier.decision(crate::rules::Matter::Guide) {
                Some(decision) => format!("Vastgelegd door {}", wording::decided_by(decision)),
                None => "ONTWERP: nog niet vastgelegd".to_owned(),
            };
            let marks = format!("Controletekens: {}.", wording::both_fingerprints(dossier));
            let sections = dossier.criteria().into_iter().map(|criterion| {
                let profile = criterion.competency().map(|competency| {
                    let (levels, required) = (steps(competency), competency.required);
                    view! { <p>{competency.definition.clone()}</p><LevelLadder levels required/> }.into_any()
                });
                view! {
                    <section class="oral-paper__criterion">
                        <h2>{wording::criterion(criterion)}</h2>
                        {asked(guide, criterion)}
                        {profile}
                    </section>
                }
                .into_any()
            });
            view! {
                <h1>"Gespreksleidraad"</h1>
                <p>{format!("{}, {}", vacancy.title, vacancy.employer)}</p>
                <p>{fixed}</p>
                <p>{marks}</p>
                <p class="keep-lines">{guide.introduction.clone()}</p>
                {sections.collect_view()}
            }
        })
    };
    view! { <article class="paper-only oral-paper">{sheet}</article> }.into_any()
}

/// The form of a candidate: what was written, and lines where nothing was.
#[component]
pub(super) fn FormPaper(open: Open, id: CandidateId) -> impl IntoView {
    let sheet = move || {
        open.dossier.with(|dossier| {
            let candidate = dossier.candidate(&id)?;
            let vacancy = &dossier.opening().vacancy;
            let guide = dossier.fixed_guide().unwrap_or_else(|| dossier.guide());
            let now = wording::moment(open.desk.outside().now());
            let marks = format!("Controletekens: {}.", wording::both_fingerprints(dossier));
            let name = dossier.name(&id).map(|name| format!(" – {name}")).unwrap_or_default();
            let sections = dossier.criteria().into_iter().map(|criterion| {
                let observed = candidate.oral.criteria.get(criterion.id());
                view! {
                    <section class="oral-paper__criterion">
                        <h2>{wording::criterion(criterion)}</h2>
                        {asked(guide, criterion)}
                        {written(criterion, observed, dossier)}
                    </section>
                }
                .into_any()
            });
            let note = candidate
                .oral
                .note
                .clone()
                .map_or_else(lines, |note| view! { <p class="keep-lines">{note}</p> }.into_any());
            Some(view! {
                <h1>{format!("Mondelinge proef: kandidaat {}{name}", candidate.number)}</h1>
                <p>{format!("{}, {}. Stand op {now}.", vacancy.title, vacancy.employer)}</p>
                <p>{marks}</p>
                {sections.collect_view()}
                <section class="oral-paper__criterion"><h2>"Notitie"</h2>{note}</section>
            })
        })
    };
    view! { <article class="paper-only oral-paper">{sheet}</article> }.into_any()
}

/// The levels of a competency, to tick one by hand.
fn levels_to_tick(competency: &Competency) -> AnyView {
    let level = |level: &crate::rules::Level| {
        let asked = if Some(level.number) == competency.required { " (gevraagd)" } else { "" };
        view! { <li>{format!("☐ {}. {}{asked}", level.number, level.description)}</li> }.into_any()
    };
    let levels: Vec<AnyView> = competency.levels.iter().map(level).collect();
    view! { <ul class="oral-paper__levels" role="list">{levels}</ul> }.into_any()
}

fn written(criterion: Criterion<'_>, observed: Option<&Observed>, dossier: &Dossier) -> AnyView {
    let said = observed.map(|observed| wording::observed_words(criterion, observed, dossier));
    let said = said.unwrap_or_default();
    let examples: Vec<_> = criterion
        .competency()
        .zip(observed)
        .map(|(competency, observed)| {
            let all = competency.indicators();
            observed.indicators.iter().filter_map(|at| all.get(usize::from(*at)).cloned()).collect()
        })
        .unwrap_or_default();
    let examples = (!examples.is_empty()).then(|| {
        let ticked = examples.into_iter().map(|words: String| view! { <li>{words}</li> }.into_any());
        view! { <p>"Gezien of gehoord:"</p><ul>{ticked.collect_view()}</ul> }.into_any()
    });
    if said.is_empty() && examples.is_none() {
        return view! { {lines()} {criterion.competency().map(levels_to_tick)} }.into_any();
    }
    let said = said.into_iter().map(|words| view! { <p class="keep-lines">{words}</p> }.into_any());
    view! { {said.collect_view()} {examples} }.into_any()
}

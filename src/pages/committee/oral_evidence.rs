//! What stands beside the words on a competency: the level and the examples that were seen, or what the profile says.

use super::oral_paper::steps;
use super::room::Open;
use crate::components::{Answer, CheckField, ChoiceField, Disclosure, LevelLadder};
use crate::rules::{CandidateId, Change, Competency, Observed, OralChange};
use leptos::prelude::*;

/// The levels and the examples, to read while a member writes alone: what was seen of them the committee records together.
#[component]
pub(super) fn Levels(competency: Competency) -> impl IntoView {
    let (levels, required) = (steps(&competency), competency.required);
    view! { <Disclosure summary="Niveaus en voorbeelden"><LevelLadder levels required/></Disclosure> }
        .into_any()
}

/// The level that was seen, and the examples that were heard: evidence beside the words, never points.
#[component]
pub(super) fn Evidence(
    open: Open,
    id: CandidateId,
    competency: Competency,
    at: usize,
    observed: Memo<Observed>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let required = competency.required;
    let mut answers = vec![Answer::new("", "Niet vastgesteld")];
    answers.extend(competency.levels.iter().map(|level| {
        let answer =
            Answer::new(level.number.to_string(), format!("{}. {}", level.number, level.description));
        if Some(level.number) == required { answer.with_hint("Gevraagd niveau") } else { answer }
    }));
    let level = Signal::derive(move || {
        observed.with(|observed| observed.level.map_or_else(String::new, |level| level.to_string()))
    });
    let (who, criterion) = (id.clone(), competency.id.clone());
    let choose = move |chosen: String| {
        open.desk.settle();
        let (candidate, criterion) = (who.clone(), criterion.clone());
        let level = chosen.parse().ok();
        open.desk.change(Change::Oral(OralChange::SetLevel { candidate, criterion, level }));
    };
    let examples = competency.indicators().iter().zip(0_u8..).map(|(words, indicator)| {
        let (candidate, criterion) = (id.clone(), competency.id.clone());
        view! {
            <CheckField
                id=format!("voorbeeld-{at}-{indicator}")
                label=words.clone()
                checked=Signal::derive(move || observed.with(|observed| observed.indicators.contains(&indicator)))
                disabled=fixed
                on_toggle=Callback::new(move |seen| {
                    open.desk.settle();
                    let (candidate, criterion) = (candidate.clone(), criterion.clone());
                    open.desk.change(Change::Oral(OralChange::TickIndicator { candidate, criterion, indicator, seen }));
                })
            />
        }
    });
    let examples: Vec<AnyView> = examples.map(IntoAny::into_any).collect();
    let examples = (!examples.is_empty()).then(|| {
        let summary = required.map_or_else(
            || "Voorbeelden".to_owned(),
            |required| format!("Voorbeelden van niveau {required}: vink aan wat je zag of hoorde"),
        );
        view! { <Disclosure summary open=true>{examples}</Disclosure> }.into_any()
    });
    view! {
        <fieldset class="plain-fieldset" disabled=fixed>
            <ChoiceField
                id=format!("niveau-{at}")
                label="Welk niveau zag je?"
                hint="Een hoger niveau omvat de lagere. Niveau en vinkjes tellen niet mee in de punten."
                answers
                value=level
                on_choose=Callback::new(choose)
            />
        </fieldset>
        {examples}
    }
    .into_any()
}

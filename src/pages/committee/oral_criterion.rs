//! One criterion on the form of the oral test: the questions of the guide, the words, and for a competency the evidence.

use super::oral_form::heading_of;
use super::room::Open;
use super::typed::TypedArea;
use crate::components::{
    Answer, CheckField, ChoiceField, Direction, Disclosure, Standing as Badge, VerdictBadge,
};
use crate::desk::Target;
use crate::rules::{CandidateId, Change, Competency, CriterionId, Observation, Observed, OralChange};
use crate::wording;
use leptos::prelude::*;

/// What the guide asks about a criterion: as fixed, or as far as it is written.
fn questions(open: Open, criterion: &CriterionId) -> Option<String> {
    open.dossier.with(|dossier| {
        let guide = dossier.fixed_guide().unwrap_or_else(|| dossier.guide());
        guide.questions.get(criterion).cloned()
    })
}

/// The criterion, as a section of the form.
#[component]
pub(super) fn OralCriterion(
    open: Open,
    id: CandidateId,
    criterion: CriterionId,
    at: usize,
    fixed: Signal<bool>,
) -> impl IntoView {
    let (name, competency) = open.dossier.with_untracked(|dossier| {
        let known = dossier.criterion(&criterion);
        let competency = known.and_then(|known| known.competency().cloned());
        (wording::criterion_name(&criterion, dossier), competency)
    });
    let observed = {
        let (id, criterion) = (id.clone(), criterion.clone());
        Memo::new(move |_| {
            open.dossier.with(|dossier| {
                let form = dossier.candidate(&id).map(|known| &known.oral);
                form.and_then(|form| form.criteria.get(&criterion)).cloned().unwrap_or_default()
            })
        })
    };
    let heading = heading_of(at);
    let definition = competency.as_ref().map(|competency| competency.definition.clone());
    let asked = criterion.clone();
    let asked = move || match questions(open, &asked) {
        Some(text) => view! { <p class="keep-lines">{text}</p> }.into_any(),
        None => view! { <p class="muted">"De leidraad heeft hier geen vraag."</p> }.into_any(),
    };
    let evidence = competency
        .filter(|competency| !competency.levels.is_empty())
        .map(|competency| view! { <Evidence open id=id.clone() competency at observed fixed/> }.into_any());
    view! {
        <section class="sheet stack oral-criterion" aria-labelledby=heading.clone()>
            <div class="cluster cluster--ends">
                <h2 id=heading.clone() tabindex="-1">{name}</h2>
                <State observed/>
            </div>
            <div class="oral-criterion__asked stack--tight">
                {definition.map(|words| view! { <p class="muted small">{words}</p> }.into_any())}
                <h3 class="oral-criterion__label">"Vragen uit de leidraad"</h3>
                {asked}
            </div>
            <div class="stack">
                <Words open id criterion at observed fixed/>
                {evidence}
            </div>
        </section>
    }
    .into_any()
}

/// Open, filled in, or not questioned.
#[component]
fn State(observed: Memo<Observed>) -> impl IntoView {
    let state = move || {
        observed.with(|observed| match &observed.observation {
            Some(Observation::NotAsked(_)) => (Badge::Withdrawn, "niet bevraagd"),
            _ if observed.is_answered() => (Badge::Passed, "ingevuld"),
            _ => (Badge::Undecided, "nog open"),
        })
    };
    view! {
        <VerdictBadge
            standing=Signal::derive(move || state().0)
            word=Signal::derive(move || state().1.to_owned())
        />
    }
    .into_any()
}

const SAID: &str = "observatie";
const NOT_ASKED: &str = "niet-bevraagd";

/// The observation, or why there is none.
#[component]
fn Words(
    open: Open,
    id: CandidateId,
    criterion: CriterionId,
    at: usize,
    observed: Memo<Observed>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let kind = Memo::new(move |_| {
        observed.with(|observed| {
            observed.observation.as_ref().map(|observation| match observation {
                Observation::Said(_) => SAID,
                Observation::NotAsked(_) => NOT_ASKED,
            })
        })
    });
    // What is being written stays in sight when its text is cleared.
    let mode = RwSignal::new(kind.get_untracked().unwrap_or(SAID));
    Effect::new(move |_| {
        if let Some(kind) = kind.get() {
            mode.set(kind);
        }
    });
    let choose = move |chosen: String| {
        open.desk.settle();
        mode.set(if chosen == NOT_ASKED { NOT_ASKED } else { SAID });
    };
    let replaces = Signal::derive(move || match (mode.get(), kind.get()) {
        (NOT_ASKED, Some(SAID)) => {
            Some("Na “omdat”. Zodra je hier een reden schrijft, vervalt de observatie.".to_owned())
        }
        (NOT_ASKED, _) => {
            Some("Na “omdat”, bijvoorbeeld: de kandidaat nog geen werkervaring heeft.".to_owned())
        }
        _ => None,
    });
    let instead = Signal::derive(move || {
        (mode.get() == SAID && kind.get() == Some(NOT_ASKED))
            .then(|| "Zodra je hier iets schrijft, vervalt “niet bevraagd”.".to_owned())
    });
    let members = move || {
        let lines = observed.with(|observed| {
            open.dossier.with_untracked(|dossier| wording::members_observations(observed, dossier))
        });
        (!lines.is_empty()).then(|| {
            let lines =
                lines.into_iter().map(|line| view! { <li>{line}</li> }).map(IntoAny::into_any).collect_view();
            view! { <ul class="small keep-lines">{lines}</ul> }.into_any()
        })
    };
    let answers = vec![Answer::new(SAID, "observatie"), Answer::new(NOT_ASKED, "niet bevraagd")];
    view! {
        {members}
        <fieldset class="plain-fieldset stack--tight" disabled=fixed>
            <ChoiceField
                id=format!("hoe-{at}")
                label="Wat noteer je?"
                answers
                value=Signal::derive(move || mode.get().to_owned())
                on_choose=Callback::new(choose)
                direction=Direction::Row
            />
        </fieldset>
        <div hidden=move || mode.get() != SAID>
            <TypedArea
                open
                id=format!("observatie-{at}")
                label="Observatie"
                hint=instead
                target=Target::Observation(id.clone(), criterion.clone())
                read_only=fixed
            />
        </div>
        <div hidden=move || mode.get() != NOT_ASKED>
            <TypedArea
                open
                id=format!("niet-bevraagd-{at}")
                label="Niet bevraagd, omdat"
                hint=replaces
                target=Target::NotAsked(id, criterion)
                read_only=fixed
            />
        </div>
    }
    .into_any()
}

/// The level that was seen, and the examples that were heard: evidence beside the words, never points.
#[component]
fn Evidence(
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

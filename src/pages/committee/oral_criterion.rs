//! One criterion on the form of the oral test: the questions of the guide, the words, and for a competency the evidence.

use super::oral_evidence::{Evidence, Levels};
use super::oral_form::heading_of;
use super::room::Open;
use super::typed::TypedArea;
use crate::components::{Answer, ChoiceField, Direction, Standing as Badge, VerdictBadge};
use crate::desk::Target;
use crate::rules::{CandidateId, CriterionId, MemberId, Observation, Observed};
use crate::wording;
use leptos::prelude::*;

/// What the guide asks about a criterion: as fixed, or as far as it is written.
fn questions(open: Open, criterion: &CriterionId) -> Option<String> {
    open.dossier.with(|dossier| {
        let guide = dossier.fixed_guide().unwrap_or_else(|| dossier.guide());
        guide.questions.get(criterion).cloned()
    })
}

/// The criterion, as a section of the form: of the committee, or of the member who writes alone.
#[component]
pub(super) fn OralCriterion(
    open: Open,
    id: CandidateId,
    criterion: CriterionId,
    by: Option<MemberId>,
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
    let evidence = competency.filter(|competency| !competency.levels.is_empty()).map(|competency| match by {
        Some(_) => view! { <Levels competency/> }.into_any(),
        None => view! { <Evidence open id=id.clone() competency at observed fixed/> }.into_any(),
    });
    let own = by.clone();
    let written = Memo::new(move |_| observed.with(|observed| observed.of(own.as_ref()).cloned()));
    view! {
        <section class="sheet stack oral-criterion" aria-labelledby=heading.clone()>
            <div class="cluster cluster--ends">
                <h2 id=heading.clone() tabindex="-1">{name}</h2>
                <State observed written/>
            </div>
            <div class="oral-criterion__asked stack--tight">
                {definition.map(|words| view! { <p class="muted small">{words}</p> }.into_any())}
                <h3 class="oral-criterion__label">"Vragen uit de leidraad"</h3>
                {asked}
            </div>
            <div class="stack">
                <Words open id criterion by at observed written fixed/>
                {evidence}
            </div>
        </section>
    }
    .into_any()
}

/// Open, filled in, or not questioned.
#[component]
fn State(observed: Memo<Observed>, written: Memo<Option<Observation>>) -> impl IntoView {
    let state = move || match written.get() {
        Some(Observation::NotAsked(_)) => (Badge::Withdrawn, "niet bevraagd"),
        _ if observed.with(Observed::is_answered) => (Badge::Passed, "ingevuld"),
        _ => (Badge::Undecided, "nog open"),
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
    by: Option<MemberId>,
    at: usize,
    observed: Memo<Observed>,
    written: Memo<Option<Observation>>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let kind = Memo::new(move |_| {
        written.with(|written| {
            written.as_ref().map(|written| match written {
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
    let contested = {
        let (id, criterion, by) = (id.clone(), criterion.clone(), by.clone());
        Memo::new(move |_| {
            let by = by.as_ref();
            by.is_some_and(|by| {
                open.dossier.with(|dossier| dossier.is_contested_observation(&id, &criterion, by))
            })
        })
    };
    let fixed = Signal::derive(move || fixed.get() || contested.get());
    // What members wrote stands above the committee's own words; a member who writes alone reads nobody else's.
    let members = by.is_none().then(|| view! { <MembersSaid open observed/> });
    let answers = vec![Answer::new(SAID, "observatie"), Answer::new(NOT_ASKED, "niet bevraagd")];
    view! {
        {members}
        <p class="muted small" hidden=move || !contested.get()>"Hier staan twee waarden; de secretaris beslist."</p>
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
                target=Target::Observation(id.clone(), criterion.clone(), by.clone())
                read_only=fixed
            />
        </div>
        <div hidden=move || mode.get() != NOT_ASKED>
            <TypedArea
                open
                id=format!("niet-bevraagd-{at}")
                label="Niet bevraagd, omdat"
                hint=replaces
                target=Target::NotAsked(id, criterion, by)
                read_only=fixed
            />
        </div>
    }
    .into_any()
}

/// What members wrote for themselves, each with the name.
#[component]
fn MembersSaid(open: Open, observed: Memo<Observed>) -> impl IntoView {
    move || {
        let lines = observed.with(|observed| {
            open.dossier.with_untracked(|dossier| wording::members_observations(observed, dossier))
        });
        (!lines.is_empty()).then(|| {
            let lines =
                lines.into_iter().map(|line| view! { <li>{line}</li> }).map(IntoAny::into_any).collect_view();
            view! { <ul class="small keep-lines">{lines}</ul> }.into_any()
        })
    }
}

//! Where you are on a way of a few steps.

use super::{Icon, Sign};
use leptos::prelude::*;

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Where we are.
    Here,
    /// Still to come.
    Ahead,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub label: String,
    /// Where it is done; a step without one cannot be opened yet.
    pub href: Option<String>,
    /// How far it is.
    pub state: StepState,
}

/// The steps in order.
#[component]
pub fn ProgressSteps(
    /// What the steps lead to, read aloud.
    #[prop(into)]
    title: String,
    /// The steps.
    #[prop(into)]
    steps: Signal<Vec<Step>>,
) -> impl IntoView {
    let lines = move || {
        steps
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, step)| draw(index + 1, step))
            .map(IntoAny::into_any)
            .collect_view()
    };
    view! {
        <nav class="progress-steps" aria-label=title>
            <ol class="progress-steps__list">{lines}</ol>
        </nav>
    }
}

/// The mark of a step: its number, or a tick once it is done. How far it is must be said in words beside it.
#[component]
pub fn StepMark(
    /// The number of the step, from 1.
    number: usize,
    /// How far it is.
    #[prop(into)]
    state: Signal<StepState>,
) -> impl IntoView {
    let class = move || match state.get() {
        StepState::Done => "step-mark step-mark--done",
        StepState::Here => "step-mark step-mark--here",
        StepState::Ahead => "step-mark",
    };
    let mark = move || match state.get() {
        StepState::Done => view! { <Icon sign=Sign::Check/> }.into_any(),
        StepState::Here | StepState::Ahead => number.to_string().into_any(),
    };
    view! { <span class=class aria-hidden="true">{mark}</span> }
}

fn draw(number: usize, Step { label, href, state }: Step) -> impl IntoView {
    let (class, said) = match state {
        StepState::Done => ("progress-steps__step", Some("klaar: ")),
        StepState::Here => ("progress-steps__step progress-steps__step--here", None),
        StepState::Ahead => ("progress-steps__step", None),
    };
    let label = match href {
        Some(href) => view! { <a href=href>{label}</a> }.into_any(),
        None => label.into_any(),
    };
    view! {
        <li class=class aria-current=(state == StepState::Here).then_some("step")>
            <StepMark number state=Signal::stored(state)/>
            <span>{said.map(|said| view! { <span class="visually-hidden">{said}</span> }.into_any())} {label}</span>
        </li>
    }
}

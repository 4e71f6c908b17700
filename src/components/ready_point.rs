//! One thing that must be in order before something begins.

use super::{Icon, Sign};
use crate::keeper::Readiness;
use crate::wording::{self, ReadyWords};
use leptos::prelude::*;

/// A thing with its state in a sign and a word, what was found, and what to do.
#[component]
pub fn ReadyPoint(
    /// What it is about.
    #[prop(into)]
    title: String,
    /// How it is.
    words: Signal<ReadyWords>,
    /// What can be done here, and more about it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = move || match words.with(|words| words.readiness) {
        Readiness::Good => "ready-point ready-point--good",
        Readiness::Open => "ready-point",
        Readiness::Careful => "ready-point ready-point--careful",
        Readiness::Bad => "ready-point ready-point--bad",
    };
    let sign = move || match words.with(|words| words.readiness) {
        Readiness::Good => Sign::Check,
        Readiness::Open => Sign::Open,
        Readiness::Careful => Sign::Warning,
        Readiness::Bad => Sign::Fault,
    };
    view! {
        <li class=class>
            <h2 class="ready-point__title">{title}</h2>
            <p class="ready-point__state">
                {move || view! { <Icon sign=sign()/> }.into_any()}
                <span>{move || wording::readiness(words.with(|words| words.readiness))}</span>
            </p>
            <div class="ready-point__rest">
                <p>{move || words.with(|words| words.said.clone())}</p>
                {move || words.with(|words| words.advice).map(|advice| view! { <p>{advice}</p> }.into_any())}
                {children.map(|children| children())}
            </div>
        </li>
    }
}

//! Several of a list.

use super::field::Words;
use super::{Answer, CheckField, answer_id};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A question with a tick for each answer: any number of them hold.
#[component]
pub fn CheckGroup(
    /// Identifier, once in the document. The first tick carries it, so that the keyboard can be led there.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The answers; hints are not shown.
    #[prop(into)]
    answers: Signal<Vec<Answer>>,
    /// The values that are ticked.
    #[prop(into)]
    chosen: Signal<BTreeSet<String>>,
    /// Every value that is ticked now.
    #[prop(into)]
    on_change: Callback<BTreeSet<String>>,
    /// How to answer.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Whether it cannot be changed now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let words = Words { id: format!("{id}-alle"), label: String::new(), optional: false, hint, error };
    let tick = move |value: &str, on: bool| {
        let mut now = chosen.get_untracked();
        if on {
            now.insert(value.to_owned())
        } else {
            now.remove(value)
        };
        on_change.run(now);
    };
    let ticks = move || {
        let answers = answers.get().into_iter().enumerate();
        let ticks = answers.map(|(at, Answer { value, label, .. })| {
            let own = answer_id(&id, at);
            let (shown, ticked) = (value.clone(), value);
            view! {
                <CheckField
                    id=own
                    label
                    disabled
                    checked=Signal::derive(move || chosen.with(|chosen| chosen.contains(&shown)))
                    on_toggle=Callback::new(move |on| tick(&ticked, on))
                />
            }
        });
        ticks.map(IntoAny::into_any).collect_view()
    };
    view! {
        <fieldset class="field check-group" aria-describedby=words.described_by() aria-invalid=words.invalid()>
            <legend class="check-group__legend">{label}</legend>
            {words.hint()}
            {words.error()}
            <div class="check-group__ticks">{ticks}</div>
        </fieldset>
    }
}

//! Which competencies are questioned at the oral test.

use super::{Record, ruling_now};
use crate::components::CheckField;
use crate::pages::committee::beforehand::By;
use crate::pages::committee::room::Open;
use crate::rules::{Matter, Ruling};
use leptos::prelude::*;

/// A tick per competency of the profile.
#[component]
pub(super) fn Competencies(open: Open, by: By) -> impl IntoView {
    let known = open.dossier.with_untracked(|dossier| dossier.opening().vacancy.competencies.clone());
    let chosen = RwSignal::new(match ruling_now(open, Matter::Competencies) {
        Some(Ruling::Competencies(chosen)) => chosen,
        _ => Vec::new(),
    });
    let order: Vec<String> = known.iter().map(|competency| competency.id.to_string()).collect();
    let ticks = known
        .into_iter()
        .map(|competency| {
            let (id, name) = (competency.id.to_string(), competency.name);
            let (own, other) = (id.clone(), id.clone());
            view! {
                <CheckField
                    id=format!("competentie-{id}")
                    label=name
                    checked=Signal::derive(move || chosen.with(|chosen| chosen.contains(&own)))
                    on_toggle=Callback::new(move |ticked: bool| chosen.update(|chosen| {
                        chosen.retain(|one| *one != other);
                        if ticked {
                            chosen.push(other.clone());
                        }
                    }))
                />
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    let record = move |()| {
        let chosen = chosen.get_untracked();
        by.decide(
            open,
            Ruling::Competencies(order.iter().filter(|id| chosen.contains(id)).cloned().collect()),
        );
    };
    view! {
        <fieldset class="plain-fieldset committee-columns">
            <legend>"Competenties die aan bod komen op de mondelinge proef"</legend>
            {ticks}
        </fieldset>
        <Record on_press=record/>
    }
    .into_any()
}

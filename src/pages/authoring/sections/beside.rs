//! How a candidate would see what is in the form, beside it.

use super::super::shell::Around;
use super::super::work::Work;
use crate::components::stay_here;
use crate::drafting::Draft;
use crate::vacancy::Content;
use leptos::prelude::*;
use std::sync::Arc;

/// How long somebody rests before it is drawn anew: with every letter it would slow down typing.
const REST: i32 = 300;

/// A labelled preview, drawn by `draw`. Links in it lead nowhere.
pub(in crate::pages::authoring) fn beside(
    title: &'static str,
    draw: impl Fn(&Content) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shown = resting(Work::here());
    let drawn = move || {
        let mut content = shown.with(|draft| draft.vacancy.content.clone());
        // A word that is still being filled in explains nothing.
        content.words.retain(|word| !word.term.trim().is_empty());
        draw(&content)
    };
    view! {
        <section class="draft-beside" aria-labelledby="voorbeeld-kop" tabindex="0">
            <h2 id="voorbeeld-kop" class="draft-beside__title">{title}</h2>
            <p class="muted small">"Zo ziet een kandidaat het. De links werken hier niet."</p>
            <div class="draft-preview" on:click=|event| stay_here(&event)>{drawn}</div>
        </section>
    }
    .into_any()
}

/// The draft, as it was when somebody last rested.
fn resting(work: Work) -> RwSignal<Arc<Draft>> {
    let outside = Around::here().outside;
    let shown = RwSignal::new(work.draft.get_untracked());
    let changes = StoredValue::new(0_usize);
    Effect::new(move |before: Option<()>| {
        work.draft.track();
        if before.is_none() {
            return;
        }
        let Some(mine) = changes.try_update_value(|count| {
            *count += 1;
            *count
        }) else {
            return;
        };
        let rested = move || {
            // Or the room was left meanwhile.
            if changes.try_get_value() == Some(mine)
                && let Some(now) = work.draft.try_get_untracked()
            {
                shown.try_set(now);
            }
        };
        outside.after(REST, Box::new(rested));
    });
    shown
}

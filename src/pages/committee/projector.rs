//! The progress on a wall: readable from ten metres, candidates by number only, no scores.

use super::Room;
use super::progress::state;
use super::room::Open;
use crate::components::{ButtonKind, ButtonLink};
use crate::rules::PartProgress;
use crate::wording;
use leptos::prelude::*;

/// As many numbers as fit on a wall.
const SHOWN: usize = 24;

/// Every part with how many candidates have a score, and the numbers of those who do not.
#[component]
pub(super) fn Projector(open: Open) -> impl IntoView {
    let parts = Memo::new(move |_| open.dossier.with(|dossier| dossier.progress()));
    let blocks = move || {
        let parts = parts.get().into_iter().map(|part| view! { <Block open part/> });
        parts.map(IntoAny::into_any).collect_view()
    };
    view! {
        <section class="projector">
            <div class="cluster cluster--ends">
                <h1 class="projector__head" tabindex="-1">"Voortgang"</h1>
                <ButtonLink href=open.to(Room::Progress) kind=ButtonKind::Secondary>"Terug"</ButtonLink>
            </div>
            <p class="projector__open" hidden=move || !parts.with(Vec::is_empty)>"Er kunnen nog geen punten gegeven worden."</p>
            {blocks}
        </section>
    }
    .into_any()
}

#[component]
fn Block(open: Open, part: PartProgress) -> impl IntoView {
    let title = open.dossier.with_untracked(|dossier| wording::part_title(&part.part, dossier));
    let (_, word) = state(&part);
    let (done, of) = (part.done(), part.of);
    let shown: Vec<_> = part.open.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = part.open.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!(" en nog {more}") };
    let waiting = (!shown.is_empty()).then(|| format!("Nog open: {}{more}", shown.join("  ")));
    view! {
        <section class="projector__part">
            <h2 class="projector__title">{title}</h2>
            <p class="projector__count">{format!("{done} van {of}")}<span class="projector__word">{word}</span></p>
            <progress class="progress-bar" value=done.to_string() max=of.max(1).to_string() aria-hidden="true"></progress>
            {waiting.map(|words| view! { <p class="projector__open">{words}</p> })}
        </section>
    }
    .into_any()
}

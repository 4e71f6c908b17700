//! Every candidate as a way to a place of their own, with how they stand there.

use super::Room;
use super::room::Open;
use crate::desk::{Line, Lines};
use crate::rules::{CandidateId, CandidateNumber};
use leptos::prelude::*;
use std::sync::Arc;

/// Draws how a candidate stands.
pub(super) type Mark = Arc<dyn Fn(ArcRwSignal<Option<Line>>) -> AnyView + Send + Sync>;

/// The candidates of a dossier: identifier and number, by number.
pub(super) fn numbers(open: Open) -> Memo<Vec<(CandidateId, CandidateNumber)>> {
    Memo::new(move |_| {
        open.dossier.with(|dossier| {
            dossier.candidates().iter().map(|one| (one.id.clone(), one.number)).collect::<Vec<_>>()
        })
    })
}

/// The list of candidates; `first` stands above them.
#[component]
pub(super) fn CandidateNav(
    open: Open,
    ids: Memo<Vec<(CandidateId, CandidateNumber)>>,
    here: Option<CandidateNumber>,
    room: fn(CandidateNumber) -> Room,
    mark: Mark,
    #[prop(optional)] first: Option<AnyView>,
) -> impl IntoView {
    let known = Lines::follow(open.desk);
    let lines = move || {
        let line = |(id, number): (CandidateId, CandidateNumber)| {
            let href = open.to(room(number));
            let mark = mark(known.of(&id));
            view! {
                <li>
                    <a class="candidate-link" href=href aria-current=(Some(number) == here).then_some("page")>
                        <span class="candidate-link__number">{number.to_string()}</span>
                        {mark}
                    </a>
                </li>
            }
        };
        ids.get().into_iter().map(line).map(IntoAny::into_any).collect_view()
    };
    view! {
        <nav class="candidate-list screen-only" aria-label="Kandidaten">
            <ul role="list">{first}{lines}</ul>
        </nav>
    }
    .into_any()
}

//! How a part of a candidate came about.

use crate::components::Disclosure;
use crate::pages::committee::room::Open;
use crate::rules::{CandidateId, Subject};
use crate::wording;
use leptos::prelude::*;

/// Every value this cell ever had: who, when, why.
#[component]
pub(super) fn Past(open: Open, id: CandidateId, part: crate::rules::PartId) -> impl IntoView {
    let lines = move || {
        open.desk.log.with(|log| {
            open.dossier.with_untracked(|dossier| {
                let own = log.iter().rev().filter(|entry| match entry.change.subject() {
                    Subject::Score(who, at)
                    | Subject::MemberScore(who, at, _)
                    | Subject::Motivation(who, at)
                    | Subject::Deliberation(who, at) => who == id && at == part,
                    Subject::Recusal(of) => of.part == part && of.is_about(&id),
                    _ => false,
                });
                own.map(|entry| {
                    let undone = if entry.undoes.is_some() { " (ongedaan gemaakt of opnieuw)" } else { "" };
                    let by = if entry.by.is_empty() { String::new() } else { format!(", {}", entry.by) };
                    format!(
                        "{}{by}: {}{undone}",
                        wording::moment(entry.at),
                        wording::change(&entry.change, dossier)
                    )
                })
                .collect::<Vec<_>>()
            })
        })
    };
    let lines = Memo::new(move |_| lines());
    view! {
        <div class=move || if lines.with(Vec::is_empty) { "screen-only kept-free" } else { "screen-only" }>
            <Disclosure summary="Geschiedenis van dit onderdeel">
                <ul class="small">{move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).map(IntoAny::into_any).collect_view()}</ul>
            </Disclosure>
        </div>
    }
    .into_any()
}

//! Narekenen: the selection calculated a second time, in another way, and laid beside the first.

use super::Room;
use super::room::Open;
use crate::archive::{judged_outcomes, recount_sheet, reference_cases};
use crate::components::{
    Button, ButtonKind, ButtonLink, DataTable, EmptyState, Notice, NoticeKind, PageHeader, Sign,
};
use crate::recount::{Difference, Outcome, Unreckonable, differences, recount};
use crate::rules::Dossier;
use crate::wording;
use leptos::prelude::*;

/// Both calculations of a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recounted {
    /// What the second one gives, by candidate.
    pub(super) outcomes: Vec<Outcome>,
    /// Where the two do not say the same.
    pub(super) differences: Vec<Difference>,
}

/// Calculates a dossier twice; `None` while nothing can be scored.
pub(super) fn recounted(dossier: &Dossier) -> Option<Result<Recounted, Unreckonable>> {
    let outcomes = match recount(&recount_sheet(dossier)?) {
        Ok(outcomes) => outcomes,
        Err(fault) => return Some(Err(fault)),
    };
    let differences = differences(&judged_outcomes(dossier), &outcomes);
    Some(Ok(Recounted { outcomes, differences }))
}

/// Whether the two calculations say the same; where nothing can be scored there is nothing to differ about.
pub(super) fn agrees(found: Option<&Result<Recounted, Unreckonable>>) -> bool {
    found.is_none_or(|found| found.as_ref().is_ok_and(|found| found.differences.is_empty()))
}

/// The room.
#[component]
pub(super) fn Recount(open: Open) -> impl IntoView {
    let found = Memo::new(move |_| open.dossier.with(|dossier| recounted(dossier)));
    let shown = Memo::new(move |_| open.dossier.with(|dossier| dossier.result_may_be_shown()));
    view! {
        <PageHeader
            title=Room::Recount.name()
            lead="Alles wordt hier een tweede keer berekend, met een ander programma en op een andere manier. Zo valt een rekenfout op."
        >
            <div class="screen-only">
                <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| open.desk.outside().print()>
                    "Druk het narekenen af"
                </Button>
            </div>
        </PageHeader>
        {move || found.with(|found| match found {
            None => view! {
                <EmptyState sign=Sign::Lock title="Er kunnen nog geen punten gegeven worden">
                    <p>"De verdeling van de punten ligt nog niet vast."</p>
                    <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                </EmptyState>
            }
            .into_any(),
            Some(found) => {
                let all = found.as_ref().ok().filter(|_| shown.get()).map(|found| outcomes(&found.outcomes));
                view! { <div role="status">{conclusion(found)}</div>{all}<References/> }.into_any()
            }
        })}
    }
    .into_any()
}

/// Whether the two calculations say the same; both numbers where they do not.
pub(super) fn conclusion(found: &Result<Recounted, Unreckonable>) -> AnyView {
    match found {
        Ok(found) if found.differences.is_empty() => {
            let words = match found.outcomes.len() {
                0 => "Er zijn nog geen kandidaten.".to_owned(),
                1 => "1 kandidaat nagerekend.".to_owned(),
                count => format!("{count} kandidaten nagerekend."),
            };
            view! { <Notice kind=NoticeKind::Success title="Geen verschil"><p>{words}</p></Notice> }
                .into_any()
        }
        Ok(found) => differing(&found.differences),
        Err(fault) => {
            let words = wording::unreckonable(fault);
            view! { <Notice kind=NoticeKind::Error title="Narekenen lukt niet"><p>{words}</p></Notice> }
                .into_any()
        }
    }
}

fn differing(found: &[Difference]) -> AnyView {
    let lines = found
        .iter()
        .map(|pair| {
            let (first, second) = (
                wording::recount_outcome(pair.first.as_ref()),
                wording::recount_outcome(pair.second.as_ref()),
            );
            view! { <li>{format!("Kandidaat {}: {first}; nagerekend: {second}.", pair.number)}</li> }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <Notice kind=NoticeKind::Error title="De twee berekeningen geven niet hetzelfde">
            <p>"Gebruik dit resultaat niet. Bewaar het dossierbestand en meld dit aan wie de toepassing beheert. Tot het opgelost is, komt er geen proces-verbaal."</p>
            <ul>{lines}</ul>
        </Notice>
    }
    .into_any()
}

fn outcomes(found: &[Outcome]) -> AnyView {
    let lines = found
        .iter()
        .map(|outcome| view! { <tr><th scope="row">{outcome.number}</th><td>{wording::recount_outcome(Some(outcome))}</td></tr> })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <DataTable id="nagerekend" caption="Nagerekend">
            <thead><tr><th scope="col">"Kandidaat"</th><th scope="col">"Tweede berekening"</th></tr></thead>
            <tbody>{lines}</tbody>
        </DataTable>
    }
    .into_any()
}

/// Worked examples with known answers.
#[component]
fn References() -> impl IntoView {
    let lines = reference_cases()
        .iter()
        .map(|case| {
            let (about, result) =
                (wording::reference_about(case.about), wording::reference_result(&case.result));
            view! { <tr><th scope="row">{about}</th><td>{result}</td></tr> }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <section class="stack" aria-labelledby="voorbeelden">
            <h2 id="voorbeelden">"Ingebouwde voorbeelden"</h2>
            <p>"Van deze voorbeelden staat het antwoord vooraf vast. Beide berekeningen moeten het geven."</p>
            <DataTable id="voorbeeldgevallen" caption="Antwoorden op de voorbeelden" caption_hidden=true>
                <thead><tr><th scope="col">"Voorbeeld"</th><th scope="col">"Beide berekeningen"</th></tr></thead>
                <tbody>{lines}</tbody>
            </DataTable>
        </section>
    }
    .into_any()
}

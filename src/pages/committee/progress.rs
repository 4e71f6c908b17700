//! The progress: who still has to score whom, what still misses a motivation, which tests are closed.

use super::Room;
use super::room::Open;
use crate::components::{
    ButtonKind, ButtonLink, Disclosure, EmptyState, PageHeader, Sign, Standing as Badge, VerdictBadge,
};
use crate::rules::{CandidateNumber, PartProgress};
use crate::wording;
use leptos::prelude::*;

/// Every part with its counts; the numbers behind a count are one tap away.
#[component]
pub(super) fn Progress(open: Open) -> impl IntoView {
    let parts = Memo::new(move |_| open.dossier.with(|dossier| dossier.progress()));
    view! {
        <PageHeader title="Voortgang" lead="Wie nog wat moet doen. Tik op een regel om de nummers te zien.">
            <ButtonLink href=open.to(Room::Projector) kind=ButtonKind::Secondary>"Toon groot voor de zaal"</ButtonLink>
        </PageHeader>
        {move || if parts.with(Vec::is_empty) {
            view! {
                <EmptyState sign=Sign::Lock title="Er kunnen nog geen punten gegeven worden">
                    <p>"De verdeling van de punten ligt nog niet vast."</p>
                    <ButtonLink href=open.to(Room::Beforehand)>"Naar Vooraf beslist"</ButtonLink>
                </EmptyState>
            }
            .into_any()
        } else {
            let parts = parts.get().into_iter().map(|part| view! { <One open part/> });
            parts.map(IntoAny::into_any).collect_view().into_any()
        }}
    }
    .into_any()
}

/// How a part stands, as a badge.
pub(super) fn state(part: &PartProgress) -> (Badge, &'static str) {
    if part.closed.is_some() {
        (Badge::Passed, "gesloten")
    } else if part.open.is_empty() && part.unmotivated.is_empty() {
        (Badge::Passed, "ingevuld")
    } else {
        (Badge::Undecided, "nog bezig")
    }
}

#[component]
fn One(open: Open, part: PartProgress) -> impl IntoView {
    let (standing, word) = state(&part);
    let title = open.dossier.with_untracked(|dossier| wording::part_title(&part.part, dossier));
    let heading = format!("voortgang-{}", part.part);
    let closed = part.closed.map(|at| format!("Gesloten op {}.", wording::moment(at)));
    let members = part.members.iter().map(|one| {
        let name = open.dossier.with_untracked(|dossier| wording::member_name(&one.member, dossier));
        line(open, &name, one.done(), one.of, &one.open)
    });
    let members = members.collect::<Vec<_>>();
    let unmotivated = (!part.unmotivated.is_empty()).then(|| {
        let (count, inside) = (part.unmotivated.len(), links(open, &part.unmotivated));
        view! { <Disclosure summary=format!("Motivering ontbreekt: {count}")>{inside}</Disclosure> }
            .into_any()
    });
    view! {
        <section class="sheet stack committee-form" aria-labelledby=heading.clone()>
            <div class="cluster cluster--ends">
                <h2 id=heading.clone()>{title}</h2>
                <VerdictBadge standing word=word.to_owned()/>
            </div>
            <p hidden=closed.is_none()>{closed.clone()}</p>
            <div class="progress-lines">
                {line(open, "Kandidaten met een score", part.done(), part.of, &part.open)}
                {members}
                {unmotivated}
            </div>
        </section>
    }
    .into_any()
}

/// `12 van 20` with a bar; the numbers that are still open behind it.
fn line(open: Open, name: &str, done: usize, of: usize, waiting: &[CandidateNumber]) -> AnyView {
    let words = format!("{name}: {done} van {of}");
    let bar = view! { <progress class="progress-bar" value=done.to_string() max=of.max(1).to_string() aria-hidden="true"></progress> };
    if waiting.is_empty() {
        return view! { <div class="progress-line"><p>{words}</p>{bar}</div> }.into_any();
    }
    let inside = links(open, waiting);
    view! {
        <div class="progress-line">
            <Disclosure summary=words>{inside}</Disclosure>
            {bar}
        </div>
    }
    .into_any()
}

fn links(open: Open, numbers: &[CandidateNumber]) -> AnyView {
    let links = numbers.iter().map(|number| {
        let href = open.to(Room::Sheet(Some(*number)));
        view! { <li><a href=href>{number.to_string()}</a></li> }.into_any()
    });
    view! { <ul class="progress-numbers" role="list">{links.collect::<Vec<_>>()}</ul> }.into_any()
}

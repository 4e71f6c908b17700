//! The first screen: the job, the employer, the task in one sentence, and the way to the selection.

use crate::components::{ApplyingLine, Button, ButtonKind, ButtonLink, Fact, PageHeader, Sign, SummaryList};
use crate::keeper::Paper;
use crate::rules::{Body, Part, Points};
use crate::vacancy::{Date, EmployerDetails, Vacancy};
use crate::wording::floor;
use leptos::prelude::*;
use std::sync::Arc;

/// What stands where the employer said nothing.
pub(super) const NOT_STATED: &str = "Niet vermeld – vraag het aan de personeelsdienst";

pub(super) fn opening(vacancy: &Vacancy) -> impl IntoView + use<> {
    let content = vacancy.content();
    let (title, employer, task) =
        (content.title.clone(), content.employer.clone(), content.task.text.clone());
    let facts = facts(vacancy);
    let today = use_context::<super::Today>().and_then(|today| today.0);
    let closing = content
        .employer_details
        .closing_date
        .map(|last| view! { <div id=super::live_id("stand")>{applying(last, today)}</div> }.into_any());
    view! {
        <PageHeader title over=employer lead=task>
            <div class="stack">
                {closing}
                <div class="cluster">
                    <ButtonLink href="#selectie">"Hoe verloopt de selectie"</ButtonLink>
                    <span class="vacancy__needs-script" id=super::live_id("druk")>{print()}</span>
                </div>
                <SummaryList facts missing=NOT_STATED/>
            </div>
        </PageHeader>
    }
}

/// Until when somebody can apply; which day it is, the browser tells once it has taken over what prerender wrote.
pub(super) fn applying(last: Date, today: Option<Date>) -> AnyView {
    let known = RwSignal::new(None);
    Effect::new(move |_| known.set(today));
    view! { <ApplyingLine closing_date=Some(last) today=known/> }.into_any()
}

/// The button that puts everything on paper.
pub(super) fn print() -> AnyView {
    let paper = use_context::<Arc<dyn Paper>>();
    let print = move |()| {
        if let Some(paper) = &paper {
            paper.print();
        }
    };
    view! {
        <Button kind=ButtonKind::Quiet sign=Sign::Print on_press=Callback::new(print)>"Druk alles af"</Button>
    }
    .into_any()
}

/// The three facts that matter first.
fn facts(vacancy: &Vacancy) -> Vec<Fact> {
    let procedure = vacancy.procedure();
    let tests = procedure.parts().iter().map(test).collect::<Vec<_>>().join(" en ");
    let has_floors = procedure.parts().iter().flat_map(Part::all).any(|part| part.floor.is_some());
    let pass = match (procedure.total_floor(), has_floors) {
        (Some(total), true) => Some(format!("{} op het geheel, en het minimum van elke proef", floor(total))),
        (Some(total), false) => Some(format!("{} op het geheel", floor(total))),
        (None, true) => Some("het minimum van elke proef".to_owned()),
        (None, false) => None,
    };
    let EmployerDetails { closing_date, .. } = &vacancy.content().employer_details;
    let tests = [Fact::new("Proeven", tests), Fact { name: "Om te slagen".into(), said: pass }];
    // A last day that is known stands above the facts, with whether it is over.
    let unknown = closing_date.is_none().then(|| Fact { name: "Solliciteren tot".into(), said: None });
    tests.into_iter().chain(unknown).collect()
}

fn test(part: &Part<Option<Points>>) -> String {
    let maximum = match &part.body {
        Body::Leaf(leaf) => leaf.max.filter(|_| leaf.has_points()),
        Body::Group { max, .. } => Some(*max),
    };
    let title = part.title.to_lowercase();
    maximum.map_or_else(|| title.clone(), |maximum| format!("{title} op {maximum}"))
}

//! Slips with numbers, to cut and hand out.

use super::Room;
use super::room::Open;
use crate::components::{Button, ButtonKind, ButtonLink, PageHeader, PracticeBanner, Sign};
use leptos::prelude::*;

/// One slip per candidate who takes part.
#[component]
pub(super) fn Slips(open: Open) -> impl IntoView {
    let slips = move || {
        open.dossier.with(|dossier| {
            let (job, practice) = (dossier.opening().vacancy.title.clone(), dossier.opening().practice);
            let candidates = dossier.candidates().into_iter().filter(|candidate| candidate.takes_part());
            candidates
                .map(|candidate| {
                    view! {
                        <li class="slip">
                            <p class="slip__label">"Kandidaat"</p>
                            <p class="slip__number">{candidate.number.to_string()}</p>
                            <p class="slip__job">{job.clone()}</p>
                            {practice.then(|| view! { <PracticeBanner/> }.into_any())}
                        </li>
                    }
                })
                .map(IntoAny::into_any)
                .collect_view()
        })
    };
    view! {
        <div class="screen-only">
            <PageHeader title="Strookjes met nummers" lead="Druk af, knip uit, en laat elke kandidaat er één trekken of krijgen.">
                <div class="cluster">
                    <Button id="druk-strookjes" sign=Sign::Print on_press=move |()| open.desk.outside().print()>"Druk af"</Button>
                    <ButtonLink href=open.to(Room::Candidates) kind=ButtonKind::Quiet>"Terug naar de kandidaten"</ButtonLink>
                </div>
            </PageHeader>
        </div>
        <ul class="slips" role="list">{slips}</ul>
    }
    .into_any()
}

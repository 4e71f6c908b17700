//! What was decided beforehand: each choice with the body, the day and the reference.

use super::faults::Faults;
use super::matter::MatterForm;
use super::room::Open;
use crate::components::Standing as Badge;
use crate::components::{
    Button, ButtonKind, DateField, Notice, NoticeKind, PageHeader, Sign, TextField, VerdictBadge, Width,
    focus_soon,
};
use crate::rules::{Change, Decision, Dossier, Matter, Ruling};
use crate::wording;
use leptos::prelude::*;

/// Who decides, when, under which reference, and why now: filled in once, used by every matter.
#[derive(Clone, Copy)]
pub(super) struct By {
    body: RwSignal<String>,
    date: RwSignal<String>,
    reference: RwSignal<String>,
    reason: RwSignal<String>,
    /// What is wrong with it.
    faults: Faults,
}

impl By {
    /// As in the last decision on any of these matters; otherwise by `body`, today.
    pub(super) fn of(dossier: &Dossier, matters: &[Matter], body: &str, today: crate::rules::Date) -> Self {
        let last = matters.iter().filter_map(|matter| dossier.decision(*matter)).next_back();
        let text = |text: Option<String>| RwSignal::new(text.unwrap_or_default());
        Self {
            body: RwSignal::new(last.map_or_else(|| body.to_owned(), |last| last.body.clone())),
            date: RwSignal::new(wording::day_typed(last.map_or(today, |last| last.date))),
            reference: text(last.map(|last| last.reference.clone())),
            reason: RwSignal::new(String::new()),
            faults: Faults::none(),
        }
    }

    /// Records a ruling; says at the field what is missing.
    pub(super) fn decide(self, open: Open, ruling: Ruling) {
        self.faults.clear();
        let date = match wording::read_day(&self.date.get_untracked()) {
            Ok(date) => date,
            Err(words) => return self.faults.say("beslist-op", words),
        };
        let body = self.body.get_untracked();
        if body.trim().is_empty() {
            return self.faults.say("orgaan", "Vul in welk orgaan dit besliste.");
        }
        let late = open.dossier.with_untracked(|dossier| dossier.is_late(ruling.matter()));
        let reason = self.reason.get_untracked();
        if late && reason.trim().is_empty() {
            return self.faults.say("reden", "Geef de reden van deze wijziging.");
        }
        let reason = late.then_some(reason);
        let reference = self.reference.get_untracked();
        open.desk.change(Change::Decide { decision: Decision { ruling, body, date, reference, reason } });
    }
}

/// Every matter with what holds, what was decided, and the form to decide it.
#[component]
pub(super) fn Beforehand(open: Open) -> impl IntoView {
    let today = open.desk.outside().now().date;
    // The guide is fixed in a room of its own, mostly by somebody else.
    let elsewhere: Vec<_> = Matter::ALL.into_iter().filter(|matter| *matter != Matter::Guide).collect();
    let by = open.dossier.with_untracked(|dossier| By::of(dossier, &elsewhere, "", today));
    let matters = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            Matter::ALL.into_iter().filter(|matter| dossier.matters(*matter)).collect::<Vec<_>>()
        })
    });
    view! {
        <PageHeader
            title="Vooraf beslist"
            lead="Leg elke keuze vast vóór de eerste proef. Alles komt in het proces-verbaal."
        />
        <ByForm open by matters=elsewhere/>
        <For each=move || matters.get() key=|matter| *matter let:matter>
            <MatterCard open by matter/>
        </For>
    }
    .into_any()
}

/// Who decides on these matters, when, and why now where that is late.
#[component]
pub(super) fn ByForm(open: Open, by: By, matters: Vec<Matter>) -> impl IntoView {
    let late_title =
        if matters == [Matter::Guide] { "De gesprekken zijn al begonnen" } else { "Er zijn al scores" };
    let late_title = late_title.to_owned();
    let late = Memo::new(move |_| {
        open.dossier.with(|dossier| matters.iter().any(|matter| dossier.is_late(*matter)))
    });
    view! {
        <section class="sheet stack committee-form" aria-labelledby="wie-besliste">
            <h2 id="wie-besliste">"Wie besliste"</h2>
            <div class="committee-columns">
                <TextField
                    id="orgaan"
                    label="Orgaan"
                    hint="Bijvoorbeeld: college van burgemeester en schepenen"
                    value=by.body
                    on_input=Callback::new(move |text| by.body.set(text))
                    error=by.faults.at("orgaan")
                />
                <DateField
                    id="beslist-op"
                    label="Datum"
                    value=by.date
                    on_input=Callback::new(move |text| by.date.set(text))
                    error=by.faults.at("beslist-op")
                />
                <TextField
                    id="kenmerk"
                    label="Kenmerk van de beslissing"
                    optional=true
                    value=by.reference
                    on_input=Callback::new(move |text| by.reference.set(text))
                    width=Width::Medium
                />
            </div>
            <Show when=move || late.get()>
                <Notice kind=NoticeKind::Warning title=late_title.clone()>
                    <p>"Wie nu nog iets verandert, geeft een reden. De wijziging en de reden komen in het proces-verbaal."</p>
                </Notice>
                <TextField
                    id="reden"
                    label="Reden van de wijziging"
                    value=by.reason
                    on_input=Callback::new(move |text| by.reason.set(text))
                    error=by.faults.at("reden")
                />
            </Show>
        </section>
    }
    .into_any()
}

fn heading_of(matter: Matter) -> String {
    format!("zaak-{matter:?}").to_lowercase()
}

#[component]
fn MatterCard(open: Open, by: By, matter: Matter) -> impl IntoView {
    let decisions = Memo::new(move |_| open.dossier.with(|dossier| dossier.decisions(matter).to_vec()));
    let heading = heading_of(matter);
    let said = move || {
        decisions.with(|decisions| {
            open.dossier.with_untracked(|dossier| {
                decisions
                    .last()
                    .map(|last| (wording::ruling(&last.ruling, dossier), wording::decided_by(last)))
            })
        })
    };
    let can_take_back =
        move || !decisions.with(Vec::is_empty) && open.dossier.with(|dossier| !dossier.is_late(matter));
    view! {
        <section class="sheet stack matter-card" aria-labelledby=heading.clone()>
            <div class="cluster cluster--ends">
                <h2 id=heading.clone() tabindex="-1">{wording::matter(matter)}</h2>
                {move || {
                    let (standing, word) = if decisions.with(Vec::is_empty) {
                        (Badge::Undecided, "nog niet beslist")
                    } else {
                        (Badge::Passed, "beslist")
                    };
                    view! { <VerdictBadge standing word=word.to_owned()/> }
                }}
            </div>
            {move || match said() {
                Some((ruling, by)) => view! {
                    <div class="stack--tight">
                        <p class="matter-card__ruling">{ruling}</p>
                        <p class="muted small">{by}</p>
                    </div>
                }
                .into_any(),
                None => view! { <p class="muted">{wording::matter_default(matter)}</p> }.into_any(),
            }}
            <Show when=move || !open.follows.get()>
                <MatterForm open by matter/>
                <Show when=can_take_back>
                    <Button
                        kind=ButtonKind::Quiet
                        sign=Sign::Undo
                        on_press=move |()| {
                            if open.desk.change(Change::TakeBackDecision { matter }) {
                                focus_soon(heading_of(matter));
                            }
                        }
                    >
                        "Neem de beslissing terug"
                    </Button>
                </Show>
            </Show>
        </section>
    }
    .into_any()
}

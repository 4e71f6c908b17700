//! The form of one candidate at the oral test: every criterion, a note, and how far it is.

use super::oral_criterion::OralCriterion;
use super::oral_paper::FormPaper;
use super::room::Open;
use super::typed::TypedArea;
use super::{OralPlace, Room};
use crate::components::{
    Button, ButtonKind, ButtonLink, Icon, Notice, NoticeKind, PageHeader, Sign, focus, focus_soon,
};
use crate::desk::Target;
use crate::rules::{CandidateId, CandidateNumber, CriterionId, MemberId, Presence};
use crate::wording;
use leptos::prelude::*;

/// The heading of a criterion, counted from 1.
pub(super) fn heading_of(at: usize) -> String {
    format!("criterium-{at}")
}

const ALONE: &str = "Noteer wat jij zag en hoorde. De kandidaat kan deze notitie opvragen.";

/// The form of the committee, or of the member who writes alone; `at` is the criterion to begin with, counted from 1.
#[component]
pub(super) fn OralForm(
    open: Open,
    id: CandidateId,
    number: CandidateNumber,
    by: Option<MemberId>,
    at: u8,
    before: Option<CandidateNumber>,
    after: Option<CandidateNumber>,
) -> impl IntoView {
    let name = open.dossier.with_untracked(|dossier| dossier.name(&id).map(str::to_owned));
    let locked = Memo::new(move |_| {
        open.dossier.with(|dossier| dossier.oral_part().and_then(|part| dossier.locked(part)))
    });
    let fixed = Signal::derive(move || locked.get().is_some() || open.follows.get());
    // Drawn again only when the criteria change.
    let criteria = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            dossier.criteria().into_iter().map(|criterion| criterion.id().clone()).collect::<Vec<_>>()
        })
    });
    let (who, own) = (id.clone(), by.clone());
    let sections = move || {
        let section = |(at, criterion): (usize, CriterionId)| {
            view! { <OralCriterion open id=who.clone() criterion by=own.clone() at=at + 1 fixed/> }
        };
        criteria.get().into_iter().enumerate().map(section).map(IntoAny::into_any).collect_view()
    };
    if at > 0 {
        focus_soon(heading_of(at.into()));
    }
    let step = move |number: Option<CandidateNumber>, words: &'static str| {
        number.map(|number| {
            let href = open.to(Room::Oral(OralPlace::Form(number, 0)));
            view! { <ButtonLink href kind=ButtonKind::Secondary>{format!("{words} ({number})")}</ButtonLink> }
        })
    };
    let alone = by.is_some();
    let (back, to) = if alone {
        (Room::default(), "Naar mijn scoreblad")
    } else {
        (Room::Sheet(Some(number)), "Naar de punten")
    };
    view! {
        <div class="screen-only stack--loose">
            <PageHeader title=format!("Kandidaat {number}") over=name.unwrap_or_else(|| "Mondelinge proef".into())>
                {alone.then(|| view! { <p>{ALONE}</p> }.into_any())}
                <div class="cluster">
                    <ButtonLink href=open.to(back) kind=ButtonKind::Quiet>{to}</ButtonLink>
                    <Button
                        id="druk-formulier"
                        kind=ButtonKind::Quiet
                        sign=Sign::Print
                        on_press=move |()| {
                            open.desk.settle();
                            open.desk.outside().print();
                        }
                    >
                        "Druk dit formulier af"
                    </Button>
                </div>
            </PageHeader>
            <Warnings open id=id.clone() alone/>
            {move || locked.get().map(|at| view! {
                <p class="lock-mark"><Icon sign=Sign::Lock/><span>{format!("Gesloten op {}", wording::moment(at))}</span></p>
            })}
            <Progress open id=id.clone()/>
            {sections}
            {(!alone).then(|| view! { <Note open id=id.clone() fixed/> })}
            <div class="cluster cluster--ends">
                {step(before, "Vorige")}
                {step(after, "Volgende")}
            </div>
        </div>
        <FormPaper open id/>
    }
    .into_any()
}

/// What was noted of the conversation as a whole.
#[component]
fn Note(open: Open, id: CandidateId, fixed: Signal<bool>) -> impl IntoView {
    view! {
        <section class="sheet stack" aria-labelledby="notitie-titel">
            <h2 id="notitie-titel">"Notitie"</h2>
            <TypedArea
                open
                id="notitie"
                label="Notitie over dit gesprek"
                hint="De kandidaat kan deze notitie opvragen.".to_owned()
                target=Target::OralNote(id)
                read_only=fixed
            />
        </section>
    }
    .into_any()
}

/// What to know before writing: a guide that is not fixed, somebody who does not take this test.
#[component]
fn Warnings(open: Open, id: CandidateId, alone: bool) -> impl IntoView {
    let said = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let candidate = dossier.candidate(&id)?;
            if !candidate.takes_part() {
                return Some((wording::standing(&candidate.standing, dossier), false));
            }
            let cell = dossier.oral_part().and_then(|part| candidate.cells.get(part));
            match cell.map(|cell| &cell.presence) {
                Some(presence @ (Presence::Absent | Presence::Deferred { .. })) => {
                    Some((wording::presence(presence), false))
                }
                Some(Presence::Present) | None => dossier
                    .fixed_guide()
                    .is_none()
                    .then(|| ("De gespreksleidraad ligt nog niet vast.".to_owned(), true)),
            }
        })
    });
    move || {
        said.get().map(|(words, guide)| {
            // On a tablet of one's own there is no guide to go to.
            let link = (guide && !alone).then(|| {
                let href = open.to(Room::Oral(OralPlace::Guide));
                view! { <ButtonLink href kind=ButtonKind::Secondary>"Naar de gespreksleidraad"</ButtonLink> }
            });
            view! { <Notice kind=NoticeKind::Warning><p>{words}</p>{link}</Notice> }.into_any()
        })
    }
}

/// How far the form is, and the way to what is still open; stays in sight.
#[component]
fn Progress(open: Open, id: CandidateId) -> impl IntoView {
    let state = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let candidate = dossier.candidate(&id)?;
            let criteria = dossier.criteria();
            let first = criteria
                .iter()
                .position(|criterion| !candidate.oral.is_answered(criterion.id()))
                .map(|at| at + 1);
            Some((wording::form_progress(candidate, dossier), first))
        })
    });
    let first = move || state.get().and_then(|(_, first)| first);
    view! {
        <div class="oral-progress cluster cluster--ends">
            <p role="status">{move || state.get().map(|(words, _)| words)}</p>
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || first().is_none())
                on_press=move |()| {
                    open.desk.settle();
                    if let Some(at) = first() {
                        focus(&heading_of(at));
                    }
                }
            >
                "Volgende open"
            </Button>
        </div>
    }
    .into_any()
}

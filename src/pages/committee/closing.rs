//! Closing: each test, then the whole selection, then its adoption. Three steps, each with what is still missing.

use super::Room;
use super::closing_far::Far;
use super::closing_forms::Adopt;
use super::closing_parts::ClosingParts;
use super::closing_whole::ClosingWhole;
use super::room::Open;
use crate::components::{
    Button, ButtonKind, ButtonLink, Fact, Notice, NoticeKind, PageHeader, Sign, StepMark, StepState,
    SummaryList,
};
use crate::wording;
use leptos::prelude::*;

/// The three steps, and what was closed before.
#[component]
pub(super) fn Closing(open: Open) -> impl IntoView {
    let far = Memo::new(move |_| open.dossier.with(|dossier| Far::of(dossier)));
    let state = move |at: usize| Signal::derive(move || far.with(|far| far.state(at)));
    let adopting = RwSignal::new(false);
    let adopted = Memo::new(move |_| far.with(|far| far.adoption.is_some()));
    let adopt = move || {
        if far.with(|far| far.closed.is_none()) {
            return ().into_any();
        }
        let (kind, words) = if adopted.get() {
            (ButtonKind::Secondary, "Verbeter de vaststelling")
        } else {
            (ButtonKind::Primary, "Leg de vaststelling vast")
        };
        view! {
            <Button
                id="vaststelling"
                kind
                disabled=open.follows
                on_press=move |()| adopting.set(true)
            >
                {words}
            </Button>
        }
        .into_any()
    };
    view! {
        <PageHeader
            title="Afsluiten en vaststellen"
            lead="Sluit eerst elke proef en dan de hele selectie. Daarna stelt de aanstellende overheid het resultaat vast."
        />
        {move || far.with(|far| far.reopening.as_ref().map(wording::selection_reopening)).map(|words| view! {
            <Notice kind=NoticeKind::Warning title="De selectie is weer open">
                <p>{words}</p>
                <p>"Heropen de proef die moet veranderen, verbeter ze en sluit ze weer. Sluit daarna de selectie opnieuw af. Selectiewijzer maakt zelf de rechtzetting."</p>
            </Notice>
        }.into_any())}
        <ol class="closing-steps" role="list">
            <Step id="stap-proeven" number=1 title="Proeven sluiten" state=state(0) said=Signal::derive(move || far.with(Far::tests))>
                <ClosingParts open/>
            </Step>
            <Step id="stap-selectie" number=2 title="Selectie afsluiten" state=state(1) said=Signal::derive(move || far.with(Far::whole))>
                <ClosingWhole open far/>
            </Step>
            <Step id="stap-vaststelling" number=3 title="Vaststelling" state=state(2) said=Signal::derive(move || far.with(Far::adoption))>
                <div class="cluster">
                    {adopt}
                    <div class="cluster" hidden=move || far.with(|far| far.closed.is_none())>
                        <ButtonLink href=open.to(Room::Reserve) kind=ButtonKind::Secondary>"Wervingsreserve"</ButtonLink>
                        <ButtonLink href=open.to(Room::Publication) kind=ButtonKind::Secondary sign=Sign::Sheet>"Bekijk de bekendmaking"</ButtonLink>
                    </div>
                </div>
            </Step>
        </ol>
        <Earlier open/>
        <Adopt open asked=adopting/>
    }
    .into_any()
}

/// A step: its mark, what it is called, how far it is, and what can be done.
#[component]
fn Step(
    id: &'static str,
    number: usize,
    title: &'static str,
    state: Signal<StepState>,
    said: Signal<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <li class="closing-step" aria-current=move || (state.get() == StepState::Here).then_some("step")>
            <StepMark number state/>
            <section class="closing-step__body stack" aria-labelledby=id>
                <div>
                    <h2 id=id tabindex="-1">{title}</h2>
                    <p class="closing-step__said" aria-live="polite">{said}</p>
                </div>
                {children()}
            </section>
        </li>
    }
    .into_any()
}

/// What was done so far, once a closed selection was opened again, and the way to what was corrected.
#[component]
fn Earlier(open: Open) -> impl IntoView {
    let lines = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let reopened = !dossier.conclusions().reopenings.is_empty();
            if reopened { wording::conclusions(dossier) } else { Vec::new() }
        })
    });
    view! {
        <section class="stack" aria-labelledby="eerder" hidden=move || lines.with(Vec::is_empty)>
            <h2 id="eerder">"Verloop"</h2>
            {move || view! { <SummaryList facts=facts(lines.get())/> }.into_any()}
            <div>
                <ButtonLink href=open.to(Room::Corrigendum) kind=ButtonKind::Secondary sign=Sign::Sheet>"Bekijk de rechtzetting"</ButtonLink>
            </div>
        </section>
    }
    .into_any()
}

/// What was done, as facts below each other.
pub(super) fn facts(lines: Vec<(&'static str, String)>) -> Vec<Fact> {
    lines.into_iter().map(|(what, said)| Fact::new(what, said)).collect()
}

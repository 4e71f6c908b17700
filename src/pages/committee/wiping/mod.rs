//! "Wis dit toestel": what is here, why it may go, one question, and then everything is taken off.
//!
//! After the wiping nothing is left but the page: [`AfterWiping`] stands in the place of every room.

mod after;
mod checks;
mod ground;
mod listed;
mod locked;
mod purge;
mod state;

pub(super) use after::{AfterWiping, Statement};
pub(super) use purge::{Purge, Purged};
pub(super) use state::Wiping;

use super::arrival::arrive;
use super::carrying::Means;
use crate::components::{
    Button, ButtonKind, ButtonLink, ConfirmDialog, Notice, NoticeKind, PageHeader, Sign,
};
use crate::desk::{Desk, Order, Safety};
use crate::wording;
use checks::Checks;
use leptos::prelude::*;
use listed::Going;
use locked::{LockedOnes, is_answered, unread};

/// The screen.
#[component]
pub(super) fn Wipe(desk: Desk, wiping: Wiping) -> impl IntoView {
    desk.outside().set_title("Wis dit toestel – Selectiewijzer");
    arrive();
    let checks = Checks::new(desk);
    let going = Going::new();
    let reason = RwSignal::new(String::new());
    wiping.refused.set(None);
    desk.ask(Order::List);
    let here = Memo::new(move |_| desk.listed.get());
    let ready = Memo::new(move |_| {
        let all = here.with(|here| here.as_ref().is_some_and(|here| going.settled(here, checks)));
        // What could not be kept is in the file that was compared, so a full disk can be wiped too.
        all && is_answered(desk, reason)
            && !matches!(desk.safety.get(), Safety::Busy | Safety::Following)
            && !wiping.begun.get()
    });
    let asking = RwSignal::new(false);
    let means = StoredValue::new(Means::here());
    let wipe = move |()| {
        let device = means.with_value(|means| means.device.clone());
        let mut plan =
            here.with_untracked(|here| going.plan(here.as_deref().unwrap_or_default(), checks, &*device));
        plan.extend(unread(desk, reason));
        wiping.begin(desk, means.get_value(), plan);
    };
    view! {
        <PageHeader
            title="Wis dit toestel"
            lead="Voor een toestel dat je teruggeeft of dat iemand anders krijgt. Alles van Selectiewijzer gaat eraf. Dat kan je niet ongedaan maken."
        />
        {move || here.get().map(|here| {
            let cards = here
                .into_iter()
                .enumerate()
                .map(|(at, one)| listed::card(desk, at, one, going, checks))
                .collect_view();
            view! {
                <section class="stack" aria-labelledby="wat-hier-staat">
                    <h2 id="wat-hier-staat">"Dossiers op dit toestel"</h2>
                    <ul class="dossier-cards" role="list">{cards}</ul>
                </section>
            }
            .into_any()
        })}
        <LockedOnes desk reason/>
        <WhatElse/>
        {move || (desk.safety.get() == Safety::Following).then(|| view! {
            <p>"Wis in het tabblad dat schrijft, of sluit dat tabblad eerst."</p>
        }.into_any())}
        <div role="alert">
            {move || wiping.refused.get().map(|words| view! {
                <Notice kind=NoticeKind::Error title="Er is niets gewist"><p>{words}</p></Notice>
            }.into_any())}
        </div>
        <div class="stack--tight">
            <p class="muted small" role="status">{move || waits(ready.get(), wiping.begun.get())}</p>
            <div class="cluster">
                <Button
                    id="wis-toestel"
                    kind=ButtonKind::Danger
                    sign=Sign::Remove
                    disabled=Signal::derive(move || !ready.get())
                    on_press=move |()| asking.set(true)
                >
                    "Wis dit toestel"
                </Button>
                <ButtonLink href="#/" kind=ButtonKind::Quiet>"Naar de dossiers"</ButtonLink>
            </div>
        </div>
        <ConfirmDialog
            id="wis-toestel-vraag"
            title="Dit toestel wissen?"
            open=asking
            confirm="Wis alles"
            on_confirm=wipe
        >
            <p>{move || here.with(|here| {
                let unread = Some(desk.locked.get()).filter(|count| *count > 0).map(wording::locked_dossiers);
                wording::goes(here.iter().flatten().map(|one| one.title.as_str()).chain(unread.as_deref()))
            })}</p>
            <p>"Andere tabbladen van Selectiewijzer stoppen. Dit komt niet terug."</p>
        </ConfirmDialog>
    }
    .into_any()
}

fn waits(ready: bool, begun: bool) -> &'static str {
    match (ready, begun) {
        (_, true) => "Andere tabbladen worden gestopt…",
        (true, false) => "Alles is beantwoord.",
        (false, false) => "Wissen kan zodra bij elk echt dossier staat waarom het weg mag.",
    }
}

/// What goes besides dossiers, and what stays.
#[component]
fn WhatElse() -> impl IntoView {
    let points = |points: &[&'static str]| {
        points.iter().map(|words| view! { <li>{*words}</li> }.into_any()).collect_view()
    };
    view! {
        <section class="stack prose" aria-labelledby="ook-weg">
            <h2 id="ook-weg">"Wat ook gewist wordt"</h2>
            <ul>{points(&wording::WIPED_TOO)}</ul>
        </section>
        <section class="stack prose" aria-labelledby="blijft-staan">
            <h2 id="blijft-staan">"Wat blijft staan"</h2>
            <ul>{points(&wording::NOT_WIPED)}</ul>
        </section>
    }
    .into_any()
}

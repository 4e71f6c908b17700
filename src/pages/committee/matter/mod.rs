//! The forms of the matters that are decided beforehand.

mod competencies;
mod number;
mod panels;
mod split;
mod steps;
mod ties;

use super::beforehand::By;
use super::room::Open;
use super::{OralPlace, Room};
use crate::components::{Button, ButtonKind, ButtonLink};
use crate::rules::{Map, Matter, OralFor, PartId, Ruling};
use competencies::Competencies;
use leptos::prelude::*;
use number::Number;
use panels::Panels;
use split::Split;
use steps::Steps;
use ties::Ties;

/// A text per part.
type Texts = RwSignal<Map<PartId, String>>;
/// A part with its title.
type Named = (PartId, String);

/// The form of a matter.
#[component]
pub(super) fn MatterForm(open: Open, by: By, matter: Matter) -> impl IntoView {
    match matter {
        Matter::Split => view! { <Split open by/> }.into_any(),
        Matter::Steps => view! { <Steps open by/> }.into_any(),
        Matter::Panels => view! { <Panels open by/> }.into_any(),
        Matter::SpreadLimit | Matter::Quorum => view! { <Number open by matter/> }.into_any(),
        Matter::Ties => view! { <Ties open by/> }.into_any(),
        Matter::Oral => view! {
            <Record on_press=move |()| by.decide(open, Ruling::Oral(OralFor::Everyone)) words="Leg vast: alle deelnemers"/>
        }
        .into_any(),
        Matter::Guide => {
            let href = open.to(Room::Oral(OralPlace::Guide));
            view! { <div><ButtonLink href kind=ButtonKind::Secondary>"Naar de gespreksleidraad"</ButtonLink></div> }
                .into_any()
        }
        Matter::Competencies => view! { <Competencies open by/> }.into_any(),
    }
}

#[component]
fn Record(
    #[prop(into)] on_press: Callback<()>,
    #[prop(default = "Leg vast")] words: &'static str,
) -> impl IntoView {
    view! { <div><Button kind=ButtonKind::Secondary on_press>{words}</Button></div> }.into_any()
}

/// The leaves of the procedure that are judged by points, with their titles.
fn leaves(open: Open) -> Vec<Named> {
    open.dossier.with_untracked(|dossier| {
        let leaves = dossier.announced().leaves();
        let leaves = leaves.into_iter().filter(|(_, leaf)| leaf.has_points());
        leaves.map(|(part, _)| (part.id.clone(), part.title.clone())).collect()
    })
}

fn ruling_now(open: Open, matter: Matter) -> Option<Ruling> {
    open.dossier.with_untracked(|dossier| dossier.decision(matter).map(|decision| decision.ruling.clone()))
}

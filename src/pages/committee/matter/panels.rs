//! Who judges which part, and how their scores become one.

use super::{Record, leaves, ruling_now};
use crate::components::{Answer, CheckGroup, ChoiceField, Direction, focus};
use crate::pages::committee::beforehand::By;
use crate::pages::committee::room::Open;
use crate::rules::{Combine, Gather, Map, Matter, MemberId, Panel, PartId, Ruling, SortedSet};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What is chosen for a part: how, and who does not judge it. Everybody does unless the tick is taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Choice {
    combine: Combine,
    out: BTreeSet<MemberId>,
}

type Choices = RwSignal<Map<PartId, Choice>>;
type Scoring = Memo<Vec<(MemberId, String)>>;

/// One question per part, with the people who judge it.
#[component]
pub(super) fn Panels(open: Open, by: By) -> impl IntoView {
    let members: Scoring = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let mut members: Vec<_> =
                dossier.scoring_members().map(|member| (member.id.clone(), member.name.clone())).collect();
            members.sort_by(|left, right| left.1.cmp(&right.1));
            members
        })
    });
    let choices: Choices = RwSignal::new(chosen(open, &members.get_untracked()));
    let fault = RwSignal::new(None::<PartId>);
    let parts = leaves(open);
    let order: Vec<PartId> = parts.iter().map(|(part, _)| part.clone()).collect();
    let record = move |()| {
        let everyone = members.get_untracked();
        let mut panels = Map::new();
        for part in &order {
            let Choice { combine, out } =
                choices.with_untracked(|all| all.get(part).cloned().unwrap_or_default());
            let judging: SortedSet<MemberId> =
                everyone.iter().map(|(id, _)| id.clone()).filter(|id| !out.contains(id)).gather();
            // One agreed score by everybody is what holds without a decision.
            if combine == Combine::Agreed && judging.len() == everyone.len() {
                continue;
            }
            if judging.is_empty() {
                fault.set(Some(part.clone()));
                focus(&format!("beoordeelt-{part}"));
                return;
            }
            panels.insert(part.clone(), Panel { combine, members: judging });
        }
        fault.set(None);
        by.decide(open, Ruling::Panels(panels));
    };
    let forms = parts
        .into_iter()
        .map(|(part, title)| view! { <One part title members choices fault/> })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <div class="panels">{forms}</div>
        <p class="muted small" hidden=move || !members.with(Vec::is_empty)>
            "Er staat nog niemand in de commissie die scores geeft. Voeg de leden eerst toe bij Commissie."
        </p>
        <Record on_press=record/>
    }
    .into_any()
}

/// What was decided, or everybody with one agreed score.
fn chosen(open: Open, members: &[(MemberId, String)]) -> Map<PartId, Choice> {
    let Some(Ruling::Panels(panels)) = ruling_now(open, Matter::Panels) else { return Map::new() };
    let choice = |panel: Panel| {
        let out = members.iter().map(|(id, _)| id.clone()).filter(|id| !panel.members.contains(id));
        Choice { combine: panel.combine, out: out.gather() }
    };
    panels.into_iter().map(|(part, panel)| (part, choice(panel))).gather()
}

#[component]
fn One(
    part: PartId,
    title: String,
    members: Scoring,
    choices: Choices,
    fault: RwSignal<Option<PartId>>,
) -> impl IntoView {
    let answers = [Combine::Agreed, Combine::Mean, Combine::Median]
        .map(|how| Answer::new(how.to_string(), wording::combine(how)))
        .to_vec();
    let own = StoredValue::new(part.clone());
    let choice = Memo::new(move |_| {
        choices.with(|all| own.with_value(|part| all.get(part).cloned().unwrap_or_default()))
    });
    let write = move |change: &dyn Fn(&mut Choice)| {
        choices.update(|all| change(all.entry(own.get_value()).or_default()));
    };
    let choose = move |value: String| {
        let combine = match value.as_str() {
            "mean" => Combine::Mean,
            "median" => Combine::Median,
            _ => Combine::Agreed,
        };
        write(&|choice| choice.combine = combine);
    };
    let people = Signal::derive(move || {
        members.with(|all| all.iter().map(|(id, name)| Answer::new(id.to_string(), name)).collect::<Vec<_>>())
    });
    let judging = Signal::derive(move || {
        let out = choice.get().out;
        members.with(|all| {
            all.iter()
                .filter(|(id, _)| !out.contains(id))
                .map(|(id, _)| id.to_string())
                .gather::<BTreeSet<_>>()
        })
    });
    let judge = move |now: BTreeSet<String>| {
        let everyone = members.get_untracked().into_iter().map(|(id, _)| id);
        let out: BTreeSet<_> = everyone.filter(|id| !now.contains(id.as_str())).gather();
        write(&|choice| choice.out.clone_from(&out));
    };
    let faulty = part.clone();
    let who = Signal::derive(move || {
        let words = match choice.with(|choice| choice.combine) {
            Combine::Agreed => "Wie mag een eerste score geven",
            Combine::Mean | Combine::Median => "Wie geeft een score",
        };
        words.to_owned()
    });
    let wrong = Signal::derive(move || {
        let wrong = fault.with(|fault| fault.as_ref() == Some(&faulty));
        wrong.then(|| "Vink minstens één lid aan.".to_owned())
    });
    view! {
        <section class="panel-form" aria-labelledby=format!("panel-{part}")>
            <h3 id=format!("panel-{part}")>{title}</h3>
            <ChoiceField
                id=format!("samen-{part}")
                label="Hoe komt de score tot stand?"
                answers
                direction=Direction::Row
                value=Signal::derive(move || choice.with(|choice| choice.combine.to_string()))
                on_choose=Callback::new(choose)
            />
            <div hidden=move || members.with(Vec::is_empty)>
                <CheckGroup
                    id=format!("beoordeelt-{part}")
                    label=who
                    answers=people
                    chosen=judging
                    on_change=Callback::new(judge)
                    error=wrong
                />
            </div>
        </section>
    }
    .into_any()
}

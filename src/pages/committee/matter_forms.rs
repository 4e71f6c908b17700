//! The forms of the matters that are decided beforehand.

use super::beforehand::By;
use super::room::Open;
use super::{OralPlace, Room};
use crate::components::{
    Answer, Button, ButtonKind, ButtonLink, CheckField, ChoiceField, SelectField, TextField, Width,
};
use crate::rules::{
    Combine, Matter, MemberId, OralFor, Panel, PartId, Percent, Points, Role, Ruling, TieRule,
};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A text per part.
type Texts = RwSignal<BTreeMap<PartId, String>>;
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
        Matter::Competencies => view! { <Competencies open by/> }.into_any(),
        Matter::Guide => {
            let href = open.to(Room::Oral(OralPlace::Guide));
            view! { <div><ButtonLink href kind=ButtonKind::Secondary>"Naar de gespreksleidraad"</ButtonLink></div> }
                .into_any()
        }
    }
}

#[component]
fn Record(
    #[prop(into)] on_press: Callback<()>,
    #[prop(default = "Leg vast")] words: &'static str,
) -> impl IntoView {
    view! { <div><Button kind=ButtonKind::Secondary on_press>{words}</Button></div> }.into_any()
}

/// The leaves of the procedure with their titles.
fn leaves(open: Open) -> Vec<Named> {
    open.dossier.with_untracked(|dossier| {
        let leaves = dossier.announced().leaves();
        leaves.into_iter().map(|(part, _)| (part.id.clone(), part.title.clone())).collect()
    })
}

fn ruling_now(open: Open, matter: Matter) -> Option<Ruling> {
    open.dossier.with_untracked(|dossier| dossier.decision(matter).map(|decision| decision.ruling.clone()))
}

#[component]
fn Split(open: Open, by: By) -> impl IntoView {
    let now = match ruling_now(open, Matter::Split) {
        Some(Ruling::Split(maxima)) => {
            maxima.into_iter().map(|(part, max)| (part, max.to_string())).collect()
        }
        _ => BTreeMap::new(),
    };
    let texts: Texts = RwSignal::new(now);
    let fault = RwSignal::new(None::<(PartId, String)>);
    let open_parts: Vec<Named> = open.dossier.with_untracked(|dossier| {
        let open_parts = dossier.announced().open();
        open_parts.into_iter().map(|part| (part.clone(), wording::part_title(part, dossier))).collect()
    });
    let fields = open_parts.clone().into_iter().map(|(part, title)| {
        let (own, typed, faulty) = (part.clone(), part.clone(), part.clone());
        view! {
            <TextField
                id=format!("maximum-{part}")
                label=format!("{title}: maximum")
                width=Width::Short
                value=Signal::derive(move || texts.with(|texts| texts.get(&own).cloned().unwrap_or_default()))
                on_input=Callback::new(move |text| texts.update(|texts| drop(texts.insert(typed.clone(), text))))
                error=Signal::derive(move || fault.get().filter(|(part, _)| *part == faulty).map(|(_, words)| words))
            />
        }
    });
    let fields = fields.map(IntoAny::into_any).collect_view();
    let record = move |()| {
        fault.set(None);
        let mut maxima = BTreeMap::new();
        for (part, _) in &open_parts {
            let text = texts.with_untracked(|texts| texts.get(part).cloned().unwrap_or_default());
            match Points::read(&text, Points::LIMIT, Points::HUNDREDTH) {
                Ok(Some(max)) => drop(maxima.insert(part.clone(), max)),
                Ok(None) => return fault.set(Some((part.clone(), "Vul het maximum in.".into()))),
                Err(error) => return fault.set(Some((part.clone(), wording::points_error(&error)))),
            }
        }
        by.decide(open, Ruling::Split(maxima));
    };
    view! {
        <div class="committee-columns">{fields}</div>
        <Record on_press=record/>
    }
    .into_any()
}

#[component]
fn Steps(open: Open, by: By) -> impl IntoView {
    const STEPS: [(&str, &str); 4] =
        [("", "honderdsten"), ("0,25", "kwart punten"), ("0,5", "halve punten"), ("1", "hele punten")];
    let now = match ruling_now(open, Matter::Steps) {
        Some(Ruling::Steps(steps)) => {
            steps.into_iter().map(|(part, step)| (part, step.to_string())).collect()
        }
        _ => BTreeMap::new(),
    };
    let texts: Texts = RwSignal::new(now);
    let record = move |()| {
        let steps = texts.with_untracked(|texts| {
            let given = texts.iter().filter_map(|(part, text)| Some((part.clone(), text.parse().ok()?)));
            given.collect::<BTreeMap<PartId, Points>>()
        });
        by.decide(open, Ruling::Steps(steps));
    };
    let answers: Vec<_> = STEPS.into_iter().map(|(value, label)| Answer::new(value, label)).collect();
    view! {
        <div class="committee-columns">{selects("stap", leaves(open), &answers, texts)}</div>
        <Record on_press=record/>
    }
    .into_any()
}

/// One select per part.
fn selects(name: &str, leaves: Vec<Named>, answers: &[Answer], texts: Texts) -> impl IntoView + use<> {
    let first = answers.first().map(|answer| answer.value.clone()).unwrap_or_default();
    let fields = leaves.into_iter().map(|(part, title)| {
        let (own, chosen, first) = (part.clone(), part.clone(), first.clone());
        view! {
            <SelectField
                id=format!("{name}-{part}")
                label=title
                answers=answers.to_vec()
                value=Signal::derive(move || texts.with(|texts| texts.get(&own).cloned().unwrap_or_else(|| first.clone())))
                on_choose=Callback::new(move |value| texts.update(|texts| drop(texts.insert(chosen.clone(), value))))
            />
        }
    });
    fields.map(IntoAny::into_any).collect_view()
}

#[component]
fn Panels(open: Open, by: By) -> impl IntoView {
    let mut now = BTreeMap::new();
    let mut chosen = Vec::new();
    if let Some(Ruling::Panels(panels)) = ruling_now(open, Matter::Panels) {
        for (part, panel) in panels {
            chosen.extend(panel.members);
            now.insert(part, panel.combine.to_string());
        }
    }
    let texts: Texts = RwSignal::new(now);
    let members = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let scoring = dossier
                .committee()
                .values()
                .filter(|member| !member.removed && matches!(member.role, Role::Chair | Role::Member));
            scoring
                .map(|member| (member.id.clone(), member.name.clone()))
                .collect::<Vec<(MemberId, String)>>()
        })
    });
    // Everybody scores unless the tick is taken away.
    let out = RwSignal::new(if chosen.is_empty() {
        Vec::new()
    } else {
        members
            .get_untracked()
            .into_iter()
            .map(|(id, _)| id)
            .filter(|id| !chosen.contains(id))
            .collect::<Vec<_>>()
    });
    let record = move |()| {
        let who: std::collections::BTreeSet<_> = members
            .get_untracked()
            .into_iter()
            .map(|(id, _)| id)
            .filter(|id| out.with_untracked(|out| !out.contains(id)))
            .collect();
        let panels = texts.with_untracked(|texts| {
            let given = texts.iter().filter_map(|(part, text)| {
                let combine = match text.as_str() {
                    "mean" => Combine::Mean,
                    "median" => Combine::Median,
                    _ => return None,
                };
                Some((part.clone(), Panel { combine, members: who.clone() }))
            });
            given.collect()
        });
        by.decide(open, Ruling::Panels(panels));
    };
    let answers = [Combine::Agreed, Combine::Mean, Combine::Median]
        .map(|how| Answer::new(how.to_string(), wording::combine(how)));
    let ticks = move || {
        members
            .get()
            .into_iter()
            .map(|(id, name)| {
                let (own, other) = (id.clone(), id.clone());
                view! {
                    <CheckField
                        id=format!("geeft-score-{id}")
                        label=name
                        checked=Signal::derive(move || out.with(|out| !out.contains(&own)))
                        on_toggle=Callback::new(move |ticked: bool| out.update(|out| {
                            out.retain(|one| *one != other);
                            if !ticked {
                                out.push(other.clone());
                            }
                        }))
                    />
                }
            })
            .map(IntoAny::into_any)
            .collect_view()
    };
    view! {
        <div class="committee-columns">{selects("samen", leaves(open), &answers, texts)}</div>
        <fieldset class="stack--tight plain-fieldset" hidden=move || members.with(Vec::is_empty)>
            <legend>"Wie geeft een eigen score bij gemiddelde of mediaan"</legend>
            {ticks}
        </fieldset>
        <Record on_press=record/>
    }
    .into_any()
}

/// The spread limit in percent, or the quorum in members.
#[component]
fn Number(open: Open, by: By, matter: Matter) -> impl IntoView {
    let now = match ruling_now(open, matter) {
        Some(Ruling::SpreadLimit(limit)) => limit.to_string(),
        Some(Ruling::Quorum(count)) => count.to_string(),
        _ => String::new(),
    };
    let text = RwSignal::new(now);
    let fault = RwSignal::new(None::<String>);
    let quorum = matter == Matter::Quorum;
    let record = move |()| {
        let typed = text.get_untracked();
        let read = typed.parse::<Points>().map_err(|error| wording::points_error(&error));
        let ruling = read.and_then(|number| {
            let hundredths = number.hundredths();
            let ruling = if quorum {
                let count = u8::try_from(hundredths / 100).ok().filter(|count| (1..=50).contains(count));
                count.filter(|_| hundredths % 100 == 0).map(Ruling::Quorum)
            } else {
                u16::try_from(hundredths).ok().and_then(Percent::from_hundredths).map(Ruling::SpreadLimit)
            };
            let asked = if quorum { "een geheel getal van 1 tot 50" } else { "een percentage van 0 tot 100" };
            ruling.ok_or_else(|| format!("“{}” past hier niet. Typ {asked}.", typed.trim()))
        });
        match ruling {
            Ok(ruling) => {
                fault.set(None);
                by.decide(open, ruling);
            }
            Err(words) => fault.set(Some(words)),
        }
    };
    view! {
        <TextField
            id=if quorum { "quorum" } else { "spreiding" }
            label=if quorum { "Aantal leden" } else { "Percentage van het maximum" }
            width=Width::Short
            value=text
            on_input=Callback::new(move |typed| text.set(typed))
            error=fault
        />
        <Record on_press=record/>
    }
    .into_any()
}

#[component]
fn Ties(open: Open, by: By) -> impl IntoView {
    let parts = leaves(open);
    let value = |rule: &TieRule| match rule {
        TieRule::Stands => "stands".to_owned(),
        TieRule::Lot => "lot".to_owned(),
        TieRule::Parts(parts) => parts.first().map_or_else(String::new, |part| format!("part/{part}")),
    };
    let chosen = RwSignal::new(match ruling_now(open, Matter::Ties) {
        Some(Ruling::Ties(rule)) => value(&rule),
        _ => "stands".to_owned(),
    });
    let mut answers = vec![
        Answer::new("stands", "Ex aequo: ze delen de plaats")
            .with_hint("De aanstellende overheid kiest en motiveert. Dat is de gewone regel."),
    ];
    answers.extend(
        parts.into_iter().map(|(part, title)| {
            Answer::new(format!("part/{part}"), format!("De punten op {title} beslissen"))
        }),
    );
    answers.push(Answer::new("lot", "Loting, met getuigen"));
    let record = move |()| {
        let rule = match chosen.get_untracked().as_str() {
            "lot" => TieRule::Lot,
            other => match other.strip_prefix("part/") {
                Some(part) => TieRule::Parts(vec![part.into()]),
                None => TieRule::Stands,
            },
        };
        by.decide(open, Ruling::Ties(rule));
    };
    view! {
        <ChoiceField
            id="gelijk"
            label="Wat gebeurt er bij gelijke totalen?"
            answers
            value=chosen
            on_choose=Callback::new(move |value| chosen.set(value))
        />
        <Record on_press=record/>
    }
    .into_any()
}

#[component]
fn Competencies(open: Open, by: By) -> impl IntoView {
    let known = open.dossier.with_untracked(|dossier| dossier.opening().vacancy.competencies.clone());
    let chosen = RwSignal::new(match ruling_now(open, Matter::Competencies) {
        Some(Ruling::Competencies(chosen)) => chosen,
        _ => Vec::new(),
    });
    let order: Vec<String> = known.iter().map(|competency| competency.id.to_string()).collect();
    let ticks = known
        .into_iter()
        .map(|competency| {
            let (id, name) = (competency.id.to_string(), competency.name);
            let (own, other) = (id.clone(), id.clone());
            view! {
                <CheckField
                    id=format!("competentie-{id}")
                    label=name
                    checked=Signal::derive(move || chosen.with(|chosen| chosen.contains(&own)))
                    on_toggle=Callback::new(move |ticked: bool| chosen.update(|chosen| {
                        chosen.retain(|one| *one != other);
                        if ticked {
                            chosen.push(other.clone());
                        }
                    }))
                />
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    let record = move |()| {
        let chosen = chosen.get_untracked();
        by.decide(
            open,
            Ruling::Competencies(order.iter().filter(|id| chosen.contains(id)).cloned().collect()),
        );
    };
    view! {
        <fieldset class="plain-fieldset committee-columns">
            <legend>"Competenties die aan bod komen op de mondelinge proef"</legend>
            {ticks}
        </fieldset>
        <Record on_press=record/>
    }
    .into_any()
}

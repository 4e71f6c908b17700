//! Ties: they stand, and their outcome is recorded by who decides it.

use super::room::Open;
use crate::components::{
    Answer, Button, ButtonKind, DateField, SelectField, Sign, TextArea, TextField, focus_heading, focus_soon,
};
use crate::desk::Judged;
use crate::rules::{CandidateId, Change, Dossier, TieDecidedBy, TieOutcome, TieRule};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// A tie of the ranking with its outcome, if one is recorded.
#[derive(Clone, PartialEq, Eq)]
struct Tie {
    place: usize,
    who: Vec<(CandidateId, String)>,
    outcome: Option<TieOutcome>,
}

/// Every tie, with a form or with what was recorded.
#[component]
pub(super) fn TieForms(open: Open) -> impl IntoView {
    let ties = Memo::new(move |_| {
        open.dossier.with(|dossier| open.desk.judged.with(|judged| ties(dossier, judged)))
    });
    move || {
        ties.get()
            .into_iter()
            .map(|tie| match tie.outcome.clone() {
                Some(outcome) => view! { <Recorded open tie outcome/> }.into_any(),
                None => view! { <Form open tie/> }.into_any(),
            })
            .map(IntoAny::into_any)
            .collect_view()
    }
}

/// The ties of the ranking, then every outcome that left no tie or whose tie is gone.
fn ties(dossier: &Dossier, judged: &Judged) -> Vec<Tie> {
    let number =
        |id: &CandidateId| dossier.candidate(id).map_or_else(String::new, |known| known.number.to_string());
    let mut equal: BTreeMap<usize, Vec<(CandidateId, String)>> = BTreeMap::new();
    for ranked in judged.ranking.iter().filter(|ranked| ranked.tied) {
        equal.entry(ranked.place).or_default().push((ranked.who.clone(), number(&ranked.who)));
    }
    let recorded = |who: &[(CandidateId, String)]| {
        let same = |outcome: &&TieOutcome| {
            outcome.order.len() == who.len() && who.iter().all(|(id, _)| outcome.order.contains(id))
        };
        dossier.ties().iter().find(same).cloned()
    };
    let mut ties: Vec<Tie> =
        equal.into_iter().map(|(place, who)| Tie { place, outcome: recorded(&who), who }).collect();
    let shown: Vec<_> = ties.iter().filter_map(|tie| tie.outcome.clone()).collect();
    let others = dossier.ties().iter().filter(|outcome| !shown.contains(outcome));
    ties.extend(others.map(|outcome| Tie {
        place: 0,
        who: outcome.order.iter().map(|id| (id.clone(), number(id))).collect(),
        outcome: Some(outcome.clone()),
    }));
    ties
}

#[component]
fn Recorded(open: Open, tie: Tie, outcome: TieOutcome) -> impl IntoView {
    let words = open.dossier.with_untracked(|dossier| wording::tie_outcome(&outcome, dossier));
    let holds = open.desk.judged.with_untracked(|judged| outcome.holds_in(&judged.ranking));
    let order = outcome.order;
    let title = match tie.place {
        0 if holds => "Loting".to_owned(),
        0 => "Niet langer gelijk".to_owned(),
        place => format!("Gelijk op plaats {place}"),
    };
    view! {
        <section class="sheet stack">
            <h2 id=format!("gelijk-{}", tie.place) tabindex="-1">{title}</h2>
            {(!holds).then(|| view! { <p>"De totalen zijn veranderd. Deze afloop telt niet meer; neem ze terug."</p> }.into_any())}
            <p>{words}</p>
            <div class="screen-only">
                <Button
                    kind=ButtonKind::Quiet
                    sign=Sign::Undo
                    disabled=open.follows
                    on_press=move |()| {
                        if open.desk.change(Change::TakeBackTie { order: order.clone() }) {
                            focus_heading();
                        }
                    }
                >
                    "Neem terug"
                </Button>
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn Form(open: Open, tie: Tie) -> impl IntoView {
    let lot = open.dossier.with_untracked(|dossier| *dossier.tie_rule() == TieRule::Lot);
    let order = RwSignal::new(tie.who.iter().map(|(id, _)| id.to_string()).collect::<Vec<_>>());
    let (body, witnesses, reasons) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let date = RwSignal::new(wording::day_typed(open.desk.outside().now().date));
    let fault = RwSignal::new(None::<String>);
    let place = tie.place;
    let record = move |()| {
        let by = if lot {
            let names = witnesses.get_untracked();
            let names = names.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
            TieDecidedBy::Lot {
                drawn: open.desk.outside().now(),
                witnesses: names.map(str::to_owned).collect(),
            }
        } else {
            match wording::read_day(&date.get_untracked()) {
                Ok(date) => TieDecidedBy::Authority {
                    body: body.get_untracked(),
                    date,
                    reasons: reasons.get_untracked(),
                },
                Err(words) => return fault.set(Some(words)),
            }
        };
        let order = order.get_untracked().iter().map(|id| id.as_str().into()).collect();
        fault.set(None);
        if open.desk.change(Change::RecordTie { outcome: TieOutcome { order, by } }) {
            // What was recorded comes in the place of this form; after a lot there is no tie left.
            if lot { focus_heading() } else { focus_soon(format!("gelijk-{place}")) }
        }
    };
    let answers: Vec<_> = tie
        .who
        .iter()
        .map(|(id, number)| Answer::new(id.to_string(), format!("kandidaat {number}")))
        .collect();
    let selects = (0..tie.who.len())
        .map(|at| {
            // Choosing somebody swaps places, so that everybody stands there exactly once.
            let choose = move |chosen: String| {
                order.update(|order| {
                    if let Some(from) = order.iter().position(|one| *one == chosen) {
                        order.swap(from, at);
                    }
                });
            };
            view! {
                <SelectField
                    id=format!("volgorde-{place}-{at}")
                    label=format!("{}.", at + 1)
                    answers=answers.clone()
                    value=Signal::derive(move || order.with(|order| order.get(at).cloned().unwrap_or_default()))
                    on_choose=Callback::new(choose)
                />
            }
        })
        .map(IntoAny::into_any).collect_view();
    let numbers: Vec<_> = tie.who.iter().map(|(_, number)| number.clone()).collect();
    view! {
        <section class="sheet stack committee-form screen-only" aria-labelledby=format!("gelijk-{place}")>
            <h2 id=format!("gelijk-{place}")>{format!("Gelijk op plaats {place}: {}", numbers.join(", "))}</h2>
            <p>
                {if lot {
                    "Vooraf is beslist dat het lot beslist. Leg de uitslag vast; de plaatsen volgen eruit."
                } else {
                    "De gelijkheid blijft staan. Leg vast wie de aanstellende overheid verkiest en waarom; geen plaats verandert."
                }}
            </p>
            <div class="committee-columns">{selects}</div>
            {if lot {
                view! {
                    <TextField
                        id=format!("getuigen-{place}")
                        label="Getuigen"
                        hint="Namen met een komma ertussen"
                        value=witnesses
                        on_input=Callback::new(move |text| witnesses.set(text))
                    />
                }
                .into_any()
            } else {
                view! {
                    <div class="committee-columns">
                        <TextField id=format!("gelijk-orgaan-{place}") label="Aanstellende overheid" value=body on_input=Callback::new(move |text| body.set(text))/>
                        <DateField id=format!("gelijk-datum-{place}") label="Datum" value=date error=fault on_input=Callback::new(move |text| date.set(text))/>
                    </div>
                    <TextArea id=format!("gelijk-reden-{place}") label="Motivering" value=reasons on_input=Callback::new(move |text| reasons.set(text))/>
                }
                .into_any()
            }}
            <div><Button kind=ButtonKind::Secondary disabled=open.follows on_press=record>"Leg de afloop vast"</Button></div>
        </section>
    }
    .into_any()
}

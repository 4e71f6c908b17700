//! What happens to equal totals.

use super::{Record, leaves, ruling_now};
use crate::components::{Answer, ChoiceField};
use crate::pages::committee::beforehand::By;
use crate::pages::committee::room::Open;
use crate::rules::{Matter, Ruling, TieRule};
use leptos::prelude::*;

/// One rule of a few.
#[component]
pub(super) fn Ties(open: Open, by: By) -> impl IntoView {
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

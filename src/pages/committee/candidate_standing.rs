//! Whether a candidate takes part, the measure of adjustment and the number: one dialog.

use super::room::Open;
use crate::components::{Answer, Button, ButtonKind, DateField, Dialog, SelectField, TextField, Width};
use crate::rules::{Candidate, CandidateId, CandidateNumber, Change, PartId, Standing};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

const TAKES_PART: &str = "neemt-deel";
const CONDITION: &str = "voorwaarde";
const NOT_ADMITTED: &str = "niet-toegelaten";
const WITHDRAWN: &str = "teruggetrokken";
const EXCLUDED: &str = "uitgesloten";

/// Opens for the candidate in `who`.
#[component]
pub(super) fn StandingDialog(open: Open, who: RwSignal<Option<CandidateId>>) -> impl IntoView {
    let known = Memo::new(move |_| {
        who.get().and_then(|id| open.dossier.with_untracked(|dossier| dossier.candidate(&id).cloned()))
    });
    view! {
        <Dialog
            id="deelname"
            title="Kandidaat wijzigen"
            open=Signal::derive(move || who.get().is_some())
            on_close=move |()| who.set(None)
        >
            {move || known.get().map(|known| view! { <Form open known who/> }.into_any())}
        </Dialog>
    }
    .into_any()
}

#[component]
fn Form(open: Open, known: Arc<Candidate>, who: RwSignal<Option<CandidateId>>) -> impl IntoView {
    let today = wording::day_typed(open.desk.outside().now().date);
    let (value, decision, reason, date, after) = match &known.standing {
        Standing::TakingPart => (TAKES_PART, String::new(), String::new(), today, String::new()),
        Standing::OnCondition { condition } => {
            (CONDITION, condition.clone(), String::new(), today, String::new())
        }
        Standing::NotAdmitted { decision } => {
            (NOT_ADMITTED, decision.clone(), String::new(), today, String::new())
        }
        Standing::Withdrawn { date, after } => (
            WITHDRAWN,
            String::new(),
            String::new(),
            wording::day_typed(*date),
            after.as_ref().map(ToString::to_string).unwrap_or_default(),
        ),
        Standing::Excluded { decision, reason } => {
            (EXCLUDED, decision.clone(), reason.clone(), today, String::new())
        }
    };
    let value = RwSignal::new(value.to_owned());
    let (decision, reason) = (RwSignal::new(decision), RwSignal::new(reason));
    let (date, after) = (RwSignal::new(date), RwSignal::new(after));
    let measure = RwSignal::new(known.adjustment.clone().unwrap_or_default());
    let number = RwSignal::new(known.number.to_string());
    let fault = RwSignal::new(None::<String>);
    let before = known.clone();
    let save = move |()| {
        let chosen = value.get_untracked();
        let standing = match chosen.as_str() {
            CONDITION => Standing::OnCondition { condition: decision.get_untracked() },
            NOT_ADMITTED => Standing::NotAdmitted { decision: decision.get_untracked() },
            EXCLUDED => {
                Standing::Excluded { decision: decision.get_untracked(), reason: reason.get_untracked() }
            }
            WITHDRAWN => match wording::read_day(&date.get_untracked()) {
                Ok(date) => {
                    let after = after.get_untracked();
                    Standing::Withdrawn { date, after: (!after.is_empty()).then(|| PartId::new(after)) }
                }
                Err(words) => return fault.set(Some(words)),
            },
            _ => Standing::TakingPart,
        };
        let Some(number) = number.get_untracked().trim().parse().ok().and_then(CandidateNumber::new) else {
            return fault.set(Some("Het nummer is een getal van 1 tot 99999.".into()));
        };
        let measure = Some(measure.get_untracked()).filter(|measure| !measure.trim().is_empty());
        let id = before.id.clone();
        let mut changes = Vec::new();
        if standing != before.standing {
            changes.push(Change::SetStanding { candidate: id.clone(), standing });
        }
        if measure != before.adjustment {
            changes.push(Change::Adjust { candidate: id.clone(), measure });
        }
        if number != before.number {
            changes.push(Change::Renumber { candidate: id, number });
        }
        if changes.is_empty() || open.desk.make(changes, None) {
            who.set(None);
        } else {
            let refusal = open.desk.refused.get_untracked();
            fault.set(
                refusal.map(|refusal| {
                    open.dossier.with_untracked(|dossier| wording::refusal(&refusal, dossier))
                }),
            );
        }
    };
    let is = move |one: &'static str| move || value.with(|value| value == one);
    let answers = vec![
        Answer::new(TAKES_PART, "neemt deel"),
        Answer::new(CONDITION, "neemt deel op voorwaarde"),
        Answer::new(NOT_ADMITTED, "niet toegelaten"),
        Answer::new(WITHDRAWN, "teruggetrokken"),
        Answer::new(EXCLUDED, "uitgesloten"),
    ];
    let parts: Vec<_> = open.dossier.with_untracked(|dossier| {
        let leaves = dossier.announced().leaves();
        leaves.into_iter().map(|(part, _)| Answer::new(part.id.to_string(), part.title.clone())).collect()
    });
    view! {
        <div class="stack">
            <p><strong>{format!("Kandidaat {}", known.number)}</strong></p>
            <SelectField id="deelname-hoe" label="Deelname" answers value on_choose=Callback::new(move |chosen| value.set(chosen))/>
            <div class="stack" hidden=move || !is(CONDITION)()>
                <TextField id="deelname-voorwaarde" label="Voorwaarde" value=decision on_input=Callback::new(move |text| decision.set(text))/>
            </div>
            <div class="stack" hidden=move || !(is(NOT_ADMITTED)() || is(EXCLUDED)())>
                <TextField
                    id="deelname-beslissing"
                    label="Beslissing"
                    hint="Orgaan, datum en kenmerk"
                    value=decision
                    on_input=Callback::new(move |text| decision.set(text))
                />
            </div>
            <div class="stack" hidden=move || !is(EXCLUDED)()>
                <TextField id="deelname-reden" label="Reden" value=reason on_input=Callback::new(move |text| reason.set(text))/>
            </div>
            <div class="stack" hidden=move || !is(WITHDRAWN)()>
                <DateField id="deelname-datum" label="Teruggetrokken op" value=date on_input=Callback::new(move |text| date.set(text))/>
                <SelectField id="deelname-na" label="Na welke proef" none="vóór de eerste proef" answers=parts value=after on_choose=Callback::new(move |chosen| after.set(chosen))/>
            </div>
            <TextField
                id="deelname-maatregel"
                label="Redelijke aanpassing"
                hint="Alleen de maatregel, nooit de medische reden. Bijvoorbeeld: een half uur extra tijd."
                optional=true
                value=measure
                on_input=Callback::new(move |text| measure.set(text))
            />
            <TextField id="deelname-nummer" label="Nummer" width=Width::Short value=number on_input=Callback::new(move |text| number.set(text))/>
            <p role="alert" class="field__error">{fault}</p>
            <div class="dialog__buttons">
                <Button id="deelname-bewaar" on_press=save>"Bewaar"</Button>
                <Button kind=ButtonKind::Secondary on_press=move |()| who.set(None)>"Annuleer"</Button>
            </div>
        </div>
    }
    .into_any()
}

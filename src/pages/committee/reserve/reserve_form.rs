//! The question until when the reserve holds, and who decided so.

use super::SET;
use crate::components::{Button, ButtonKind, DateField, Dialog, TextField, focus_soon};
use crate::pages::committee::room::Open;
use crate::rules::{Change, Refusal, Reserve, ReserveChange, ReserveRefusal};
use crate::wording;
use leptos::prelude::*;

/// Asks for the last day, the body, and its decision.
#[component]
pub(super) fn ReserveForm(open: Open, asked: RwSignal<bool>) -> impl IntoView {
    let [until, body, date, reference] = std::array::from_fn(|_| RwSignal::new(String::new()));
    let [no_until, no_body, no_date, no_reference] = std::array::from_fn(|_| RwSignal::new(None::<String>));
    // What was recorded before stands there, to be prolonged or written down better.
    Effect::new(move |_| {
        if !asked.get() {
            return;
        }
        let known = open.dossier.with_untracked(|dossier| dossier.reserve().cloned());
        let adopted = open.dossier.with_untracked(|dossier| dossier.adoption().cloned());
        let typed = |day| wording::day_typed(day);
        match (known, adopted) {
            (Some(known), _) => {
                until.set(typed(known.until));
                body.set(known.body);
                date.set(typed(known.date));
                reference.set(known.reference);
            }
            (None, adopted) => {
                // Mostly the decision that adopts the result decides on the reserve too.
                let (of, on, under) = adopted
                    .map(|adopted| (adopted.body, typed(adopted.date), adopted.reference))
                    .unwrap_or_default();
                until.set(String::new());
                body.set(of);
                date.set(on);
                reference.set(under);
            }
        }
        for fault in [no_until, no_body, no_date, no_reference] {
            fault.set(None);
        }
    });
    let set = move |()| {
        let trimmed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
        let (last, decided) = (wording::read_day(&trimmed(until)), wording::read_day(&trimmed(date)));
        let today = open.desk.outside().now().date;
        let decided =
            decided.and_then(|day| if day > today { Err(wording::day_ahead(day)) } else { Ok(day) });
        let empty = |text: &str, words: &str| text.is_empty().then(|| words.to_owned());
        no_until.set(last.as_ref().err().cloned());
        no_body.set(empty(&trimmed(body), "Vul in welke overheid besliste."));
        no_date.set(decided.as_ref().err().cloned());
        no_reference.set(empty(&trimmed(reference), "Vul het kenmerk van de beslissing in."));
        let fields = [
            ("reserve-tot", no_until),
            ("reserve-orgaan", no_body),
            ("reserve-datum", no_date),
            ("reserve-kenmerk", no_reference),
        ];
        if let Some((field, _)) = fields.into_iter().find(|(_, fault)| fault.with_untracked(Option::is_some))
        {
            return focus_soon(field);
        }
        let (Ok(until), Ok(date)) = (last, decided) else { return };
        let reserve = Some(Reserve { until, body: trimmed(body), date, reference: trimmed(reference) });
        if open.desk.change(Change::Reserve(ReserveChange::Set { reserve })) {
            asked.set(false);
            return focus_soon(SET);
        }
        match open.desk.refused.get_untracked() {
            Some(refusal @ Refusal::Reserve(ReserveRefusal::EndsBeforeDecision(_))) => {
                open.desk.refused.set(None);
                no_until
                    .set(Some(open.dossier.with_untracked(|dossier| wording::refusal(&refusal, dossier))));
                focus_soon("reserve-tot");
            }
            _ => asked.set(false),
        }
    };
    let typed = |into: RwSignal<String>| Callback::new(move |text| into.set(text));
    view! {
        <Dialog id="wervingsreserve-vragen" title="Wervingsreserve vastleggen" open=asked on_close=move |()| asked.set(false)>
            <div class="stack">
                <DateField id="reserve-tot" label="Geldt tot en met" value=until error=no_until on_input=typed(until)/>
                <TextField
                    id="reserve-orgaan"
                    label="Wie besliste"
                    hint="Bijvoorbeeld het college van burgemeester en schepenen"
                    value=body
                    error=no_body
                    on_input=typed(body)
                />
                <DateField id="reserve-datum" label="Datum van de beslissing" value=date error=no_date on_input=typed(date)/>
                <TextField id="reserve-kenmerk" label="Kenmerk van de beslissing" value=reference error=no_reference on_input=typed(reference)/>
                <div class="dialog__buttons">
                    <Button on_press=set>"Leg vast"</Button>
                    <Button kind=ButtonKind::Secondary on_press=move |()| asked.set(false)>"Annuleer"</Button>
                </div>
            </div>
        </Dialog>
    }
    .into_any()
}

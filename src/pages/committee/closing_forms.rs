//! The questions around closing: who opens again and why, and who adopted when.

use super::room::Open;
use crate::components::{Button, ButtonKind, DateField, Dialog, TextArea, TextField, focus_soon};
use crate::rules::{Adoption, Change, Refusal};
use crate::wording;
use leptos::prelude::*;

/// Asks who decided to open again, and why. Both are needed.
#[component]
pub(super) fn Reopen(
    /// Identifier, once in the document.
    id: &'static str,
    /// The question.
    title: &'static str,
    /// The words of the button.
    confirm: &'static str,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// Who decided, and why; neither is empty.
    on_reopen: Callback<(String, String)>,
    /// What opening again means.
    children: Children,
) -> impl IntoView {
    let (decided_by, reason) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (no_body, no_reason) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let (who, why) = (format!("{id}-wie"), format!("{id}-waarom"));
    let fields = (who.clone(), why.clone());
    // Asked again, it starts anew: what was wrong the last time is not wrong yet.
    Effect::new(move |_| {
        if open.get() {
            decided_by.set(String::new());
            reason.set(String::new());
            no_body.set(None);
            no_reason.set(None);
        }
    });
    let reopen = move |()| {
        let said = (decided_by.get_untracked(), reason.get_untracked());
        no_body.set(empty(&said.0, "Vul in wie besliste."));
        no_reason.set(empty(&said.1, "Vul in waarom."));
        if no_body.with_untracked(Option::is_some) {
            return focus_soon(fields.0.clone());
        }
        if no_reason.with_untracked(Option::is_some) {
            return focus_soon(fields.1.clone());
        }
        // What is refused is said at the top of the page, which the dialog would cover.
        open.set(false);
        on_reopen.run(said);
    };
    view! {
        <Dialog id title open on_close=move |()| open.set(false)>
            <div class="stack">
                {children()}
                <TextField id=who label="Wie besliste" value=decided_by error=no_body on_input=Callback::new(move |text| decided_by.set(text))/>
                <TextArea id=why label="Waarom" value=reason error=no_reason on_input=Callback::new(move |text| reason.set(text))/>
                <div class="dialog__buttons">
                    <Button on_press=reopen>{confirm}</Button>
                    <Button kind=ButtonKind::Secondary on_press=move |()| open.set(false)>"Annuleer"</Button>
                </div>
            </div>
        </Dialog>
    }
    .into_any()
}

fn empty(text: &str, words: &str) -> Option<String> {
    text.trim().is_empty().then(|| words.to_owned())
}

/// Asks which body adopted the result, on which day, under which reference.
#[component]
pub(super) fn Adopt(open: Open, asked: RwSignal<bool>) -> impl IntoView {
    let [body, date, reference] = std::array::from_fn(|_| RwSignal::new(String::new()));
    let [no_body, no_date, no_reference] = std::array::from_fn(|_| RwSignal::new(None::<String>));
    // What was recorded before stands there, to be written down better.
    Effect::new(move |_| {
        if asked.get() {
            let known = open.dossier.with_untracked(|dossier| dossier.adoption().cloned());
            let today = open.desk.outside().now().date;
            date.set(wording::day_typed(known.as_ref().map_or(today, |known| known.date)));
            let (of, under) = known.map(|known| (known.body, known.reference)).unwrap_or_default();
            body.set(of);
            reference.set(under);
            for fault in [no_body, no_date, no_reference] {
                fault.set(None);
            }
        }
    });
    let adopt = move |()| {
        let today = open.desk.outside().now().date;
        let read = wording::read_day(&date.get_untracked());
        let read = read.and_then(|day| if day > today { Err(wording::day_ahead(day)) } else { Ok(day) });
        no_body.set(empty(&body.get_untracked(), "Vul in welke overheid besliste."));
        no_reference.set(empty(&reference.get_untracked(), "Vul het kenmerk van de beslissing in."));
        no_date.set(read.as_ref().err().cloned());
        if no_body.with_untracked(Option::is_some) {
            return focus_soon("vaststelling-orgaan");
        }
        let Ok(day) = read else { return focus_soon("vaststelling-datum") };
        if no_reference.with_untracked(Option::is_some) {
            return focus_soon("vaststelling-kenmerk");
        }
        let trimmed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
        let adoption = Adoption { body: trimmed(body), date: day, reference: trimmed(reference) };
        if open.desk.change(Change::Adopt { adoption }) {
            asked.set(false);
            return focus_soon("vaststelling");
        }
        match open.desk.refused.get_untracked() {
            Some(refusal @ Refusal::AdoptedBeforeClosing(_)) => {
                open.desk.refused.set(None);
                no_date.set(Some(open.dossier.with_untracked(|dossier| wording::refusal(&refusal, dossier))));
                focus_soon("vaststelling-datum");
            }
            _ => asked.set(false),
        }
    };
    view! {
        <Dialog id="vaststelling-vragen" title="Vaststelling vastleggen" open=asked on_close=move |()| asked.set(false)>
            <div class="stack">
                <TextField
                    id="vaststelling-orgaan"
                    label="Aanstellende overheid"
                    hint="Bijvoorbeeld het college van burgemeester en schepenen"
                    value=body
                    error=no_body
                    on_input=Callback::new(move |text| body.set(text))
                />
                <DateField id="vaststelling-datum" label="Datum van de beslissing" value=date error=no_date on_input=Callback::new(move |text| date.set(text))/>
                <TextField id="vaststelling-kenmerk" label="Kenmerk van de beslissing" value=reference error=no_reference on_input=Callback::new(move |text| reference.set(text))/>
                <div class="dialog__buttons">
                    <Button on_press=adopt>"Leg vast"</Button>
                    <Button kind=ButtonKind::Secondary on_press=move |()| asked.set(false)>"Annuleer"</Button>
                </div>
            </div>
        </Dialog>
    }
    .into_any()
}

//! Adding candidates one by one, or a number of them without names.

use super::room::Open;
use crate::components::{Button, ButtonKind, Sign, TextField, Width, focus};
use crate::rules::{CandidateNumber, Change, Dossier, Gather, Identity, NewCandidate};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Random numbers that are still free: three digits, four where those run short.
pub(super) fn free_numbers(
    open: Open,
    dossier: &Dossier,
    taken: &BTreeSet<u32>,
    count: usize,
) -> Vec<CandidateNumber> {
    let mut taken: BTreeSet<u32> =
        dossier.candidates().iter().map(|known| known.number.get()).chain(taken.iter().copied()).gather();
    let (from, to) = if taken.len() + count < 450 { (100, 999) } else { (1_000, 9_999) };
    let mut free: Vec<u32> = (from..=to).filter(|number| !taken.contains(number)).collect();
    let outside = open.desk.outside();
    let mut drawn = Vec::with_capacity(count);
    while drawn.len() < count && !free.is_empty() {
        let at = usize::try_from(outside.random() % free.len() as u64).unwrap_or(0);
        let number = free.swap_remove(at);
        taken.insert(number);
        drawn.extend(CandidateNumber::new(number));
    }
    drawn
}

/// The form for one candidate, and for several without names.
#[component]
pub(super) fn Add(open: Open) -> impl IntoView {
    let (name, contact, number) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let fault = RwSignal::new(None::<String>);
    let add = move |()| {
        fault.set(None);
        let typed = number.get_untracked();
        let given = if typed.trim().is_empty() {
            open.dossier.with_untracked(|dossier| free_numbers(open, dossier, &BTreeSet::new(), 1)).pop()
        } else {
            CandidateNumber::read(&typed)
        };
        let Some(given) = given else {
            fault.set(Some(format!(
                "“{}” is geen nummer. Typ een getal van 1 tot 99999, of laat leeg.",
                typed.trim()
            )));
            focus("kandidaat-nummer");
            return;
        };
        let name_now = name.get_untracked().trim().to_owned();
        let identity = (!name_now.is_empty())
            .then(|| Identity { name: name_now, contact: contact.get_untracked().trim().to_owned() });
        let candidate = NewCandidate { id: open.desk.new_id().as_str().into(), number: given, identity };
        if open.desk.change(Change::AddCandidates { candidates: vec![candidate] }) {
            for field in [name, contact, number] {
                field.set(String::new());
            }
            focus("kandidaat-naam");
        }
    };
    let enter = Callback::new(move |_: String| {});
    view! {
        <section class="sheet stack committee-form" aria-labelledby="kandidaat-erbij">
            <h2 id="kandidaat-erbij">"Voeg een kandidaat toe"</h2>
            <div class="committee-columns">
                <TextField id="kandidaat-naam" label="Naam" optional=true value=name on_input=Callback::new(move |text| name.set(text)) on_commit=enter/>
                <TextField id="kandidaat-contact" label="Contact" optional=true value=contact on_input=Callback::new(move |text| contact.set(text))/>
                <TextField
                    id="kandidaat-nummer"
                    label="Nummer"
                    hint="Leeg: een willekeurig nummer"
                    optional=true
                    width=Width::Short
                    value=number
                    error=fault
                    on_input=Callback::new(move |text| number.set(text))
                />
            </div>
            <div><Button id="kandidaat-toevoegen" sign=Sign::Add on_press=add>"Voeg kandidaat toe"</Button></div>
        </section>
        <Several open/>
    }
    .into_any()
}

#[component]
fn Several(open: Open) -> impl IntoView {
    let count = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let add = move |()| {
        let typed = count.get_untracked();
        let wanted = typed.trim().parse::<usize>().ok().filter(|wanted| (1..=2_000).contains(wanted));
        let Some(wanted) = wanted else {
            fault.set(Some(format!("“{}” is geen aantal van 1 tot 2000.", typed.trim())));
            return;
        };
        fault.set(None);
        let numbers =
            open.dossier.with_untracked(|dossier| free_numbers(open, dossier, &BTreeSet::new(), wanted));
        let candidates = numbers
            .into_iter()
            .map(|number| NewCandidate { id: open.desk.new_id().as_str().into(), number, identity: None })
            .collect();
        if open.desk.change(Change::AddCandidates { candidates }) {
            count.set(String::new());
        }
    };
    view! {
        <section class="sheet stack committee-form" aria-labelledby="meer-kandidaten">
            <h2 id="meer-kandidaten">"Voeg er meer toe zonder namen"</h2>
            <TextField
                id="aantal-kandidaten"
                label="Aantal"
                hint="Elk krijgt een willekeurig nummer. De namen kunnen later in de sleutel."
                width=Width::Short
                value=count
                error=fault
                on_input=Callback::new(move |text| count.set(text))
            />
            <div><Button id="aantal-toevoegen" kind=ButtonKind::Secondary sign=Sign::Add on_press=add>"Voeg toe"</Button></div>
        </section>
    }
    .into_any()
}

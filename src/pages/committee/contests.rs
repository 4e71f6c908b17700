//! Two values side by side: a person chooses one, and says why.

use super::room::Open;
use crate::components::{Answer, Button, ButtonKind, ChoiceField, TextField, focus_heading};
use crate::rules::{Change, Contest};
use crate::wording;
use leptos::prelude::*;

/// Every contest of the dossier; nothing where there is none.
#[component]
pub(super) fn ContestList(open: Open) -> impl IntoView {
    let contests = Memo::new(move |_| open.dossier.with(|dossier| dossier.contests().clone()));
    move || {
        let found = contests.get();
        if found.is_empty() {
            return ().into_any();
        }
        let cards = found
            .into_iter()
            .enumerate()
            .map(|(at, (cell, contest))| view! { <One open at cell contest/> }.into_any())
            .collect_view();
        view! {
            <section class="stack" aria-labelledby="twee-waarden">
                <h2 id="twee-waarden">"Twee waarden naast elkaar"</h2>
                <p>"Op twee toestellen werd iets anders ingevuld. Tot je kiest, telt geen van beide. Je keuze en de reden komen in de geschiedenis."</p>
                {cards}
            </section>
        }
        .into_any()
    }
}

#[component]
fn One(open: Open, at: usize, cell: String, contest: Contest) -> impl IntoView {
    let (about, words) = open.dossier.with_untracked(|dossier| {
        let words: Vec<String> = contest.ways.iter().map(|way| wording::contest_way(way, dossier)).collect();
        (wording::contest_about(&contest, dossier), words)
    });
    let answers: Vec<Answer> =
        words.into_iter().enumerate().map(|(way, words)| Answer::new(way.to_string(), words)).collect();
    let (chosen, reason) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (unchosen, unexplained) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let settle = move |()| {
        let way = chosen.get_untracked().parse::<usize>().ok().and_then(|way| contest.ways.get(way).cloned());
        let words = reason.get_untracked();
        unchosen.set(way.is_none().then(|| "Kies welke waarde geldt.".to_owned()));
        unexplained.set(words.trim().is_empty().then(|| "Schrijf in het kort waarom.".to_owned()));
        let (Some(changes), false) = (way, words.trim().is_empty()) else { return };
        if open.desk.change(Change::Settle { cell: cell.clone(), changes, reason: words }) {
            focus_heading();
        }
    };
    view! {
        <div class="sheet stack committee-form">
            <ChoiceField
                id=format!("geldt-{at}")
                label=about
                answers
                value=chosen
                error=unchosen
                on_choose=Callback::new(move |value| chosen.set(value))
            />
            <TextField
                id=format!("reden-{at}")
                label="Waarom"
                hint="Bijvoorbeeld: nagekeken op het papieren blad"
                value=reason
                error=unexplained
                on_input=Callback::new(move |text| reason.set(text))
            />
            <div>
                <Button id=format!("beslis-{at}") kind=ButtonKind::Secondary disabled=open.follows on_press=settle>
                    "Deze waarde geldt"
                </Button>
            </div>
        </div>
    }
    .into_any()
}

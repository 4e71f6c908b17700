//! Two values side by side: a person chooses one, and says why.

use super::room::Open;
use crate::components::{Answer, Button, ButtonKind, ChoiceField, TextField, focus_heading};
use crate::rules::{Change, Dossier};
use crate::wording;
use leptos::prelude::*;

/// Everything between which a person must still decide; nothing where there is none.
#[component]
pub(super) fn ContestList(open: Open) -> impl IntoView {
    let questions = Memo::new(move |_| open.dossier.with(|dossier| questions(dossier)));
    move || {
        let found = questions.get();
        if found.is_empty() {
            return ().into_any();
        }
        let cards = found
            .into_iter()
            .enumerate()
            .map(|(at, question)| view! { <One open at question/> }.into_any())
            .collect_view();
        view! {
            <section class="stack" aria-labelledby="twee-waarden">
                <h2 id="twee-waarden">"Twee waarden naast elkaar"</h2>
                <p>"Voor hetzelfde werd iets anders ingevuld. Tot je kiest, telt geen van beide. Je keuze en de reden komen in de geschiedenis."</p>
                {cards}
            </section>
        }
        .into_any()
    }
}

/// What a person decides: what it is about, and each way with the changes that make it so.
#[derive(Clone, PartialEq, Eq)]
struct Question {
    about: String,
    ways: Vec<(String, Vec<Change>)>,
    /// The cell in which the values stand side by side, where it is one cell.
    cell: Option<String>,
}

fn questions(dossier: &Dossier) -> Vec<Question> {
    let contested = dossier.contests().iter().map(|(cell, contest)| Question {
        about: wording::contest_about(contest, dossier),
        ways: contest.ways.iter().map(|way| (wording::contest_way(way, dossier), way.clone())).collect(),
        cell: Some(cell.clone()),
    });
    let contradicted = dossier.contradictions().into_iter().map(|found| {
        let (about, [attended, stayed_away]) = wording::contradiction(&found, dossier);
        let ways = vec![(attended, found.attended()), (stayed_away, found.stayed_away())];
        Question { about, ways, cell: None }
    });
    contested.chain(contradicted).collect()
}

/// Makes what was chosen so; answers whether it was made.
fn decide(open: Open, cell: Option<&String>, changes: Vec<Change>, reason: String) -> bool {
    match cell.cloned() {
        Some(cell) => open.desk.change(Change::Settle { cell, changes, reason }),
        None => open.desk.make(changes, Some(reason)),
    }
}

#[component]
fn One(open: Open, at: usize, question: Question) -> impl IntoView {
    let Question { about, ways, cell } = question;
    let (words, ways): (Vec<String>, Vec<Vec<Change>>) = ways.into_iter().unzip();
    let answers: Vec<Answer> =
        words.into_iter().enumerate().map(|(way, words)| Answer::new(way.to_string(), words)).collect();
    let (chosen, reason) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (unchosen, unexplained) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let settle = move |()| {
        let way = chosen.get_untracked().parse::<usize>().ok().and_then(|way| ways.get(way).cloned());
        let words = reason.get_untracked();
        unchosen.set(way.is_none().then(|| "Kies welke waarde geldt.".to_owned()));
        unexplained.set(words.trim().is_empty().then(|| "Schrijf in het kort waarom.".to_owned()));
        let (Some(changes), false) = (way, words.trim().is_empty()) else { return };
        if decide(open, cell.as_ref(), changes, words) {
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

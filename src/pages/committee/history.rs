//! The history: every change, who, when and why.

use super::room::Open;
use crate::components::{Answer, Button, ButtonKind, DataTable, EmptyState, PageHeader, SelectField, Sign};
use crate::rules::{CandidateId, Dossier, LogEntry};
use crate::wording;
use leptos::prelude::*;

/// As many changes as are drawn at first.
const SHOWN: usize = 200;

/// A change in words.
struct Line {
    when: String,
    what: String,
    who: String,
    why: String,
}

impl Line {
    fn of(entry: &LogEntry, dossier: &Dossier) -> Self {
        Self {
            when: wording::moment(entry.at),
            what: wording::log_entry(entry, dossier),
            who: wording::log_author(entry).to_owned(),
            why: entry.reason.clone().unwrap_or_default(),
        }
    }
}

/// The list, the latest first; of everything or of one candidate.
#[component]
pub(super) fn History(open: Open) -> impl IntoView {
    let limit = RwSignal::new(SHOWN);
    let chosen = RwSignal::new(String::new());
    let answers = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let everyone = dossier.candidates().into_iter();
            everyone
                .map(|one| Answer::new(one.id.to_string(), format!("Kandidaat {}", one.number)))
                .collect::<Vec<_>>()
        })
    });
    let found = Memo::new(move |_| {
        let who = chosen.with(|chosen| (!chosen.is_empty()).then(|| CandidateId::from(chosen.as_str())));
        open.desk.log.with(|log| match &who {
            Some(who) => log.iter().filter(|entry| entry.change.is_about(who)).count(),
            None => log.len(),
        })
    });
    let lines = move || {
        let who = chosen.with(|chosen| (!chosen.is_empty()).then(|| CandidateId::from(chosen.as_str())));
        let about = |entry: &&LogEntry| who.as_ref().is_none_or(|who| entry.change.is_about(who));
        open.desk.log.with(|log| {
            open.dossier.with(|dossier| {
                let entries = log.iter().rev().filter(about).take(limit.get());
                entries.map(|entry| row(Line::of(entry, dossier))).map(IntoAny::into_any).collect_view()
            })
        })
    };
    view! {
        <PageHeader title="Geschiedenis" lead="Elke wijziging, met wie, wanneer en waarom. Niets verdwijnt."/>
        <Show
            when=move || open.desk.log.with(|log| !log.is_empty())
            fallback=|| view! {
                <EmptyState sign=Sign::Clock title="Nog geen wijzigingen">
                    <p>"Alles wat je doet in dit dossier komt hier."</p>
                </EmptyState>
            }
        >
            <div class="history-choice screen-only">
                <SelectField
                    id="geschiedenis-van"
                    label="Toon de wijzigingen van"
                    answers
                    value=chosen
                    none="Alles"
                    on_choose=Callback::new(move |who| {
                        limit.set(SHOWN);
                        chosen.set(who);
                    })
                />
                <p role="status">{move || counted(found.get())}</p>
            </div>
            <DataTable id="geschiedenis" caption="Geschiedenis" caption_hidden=true>
                <thead>
                    <tr>
                        <th scope="col">"Wanneer"</th>
                        <th scope="col">"Wat"</th>
                        <th scope="col">"Wie"</th>
                        <th scope="col">"Waarom"</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </DataTable>
            <Show when=move || limit.get() < found.get()>
                <Button kind=ButtonKind::Secondary on_press=move |()| limit.update(|limit| *limit += SHOWN)>
                    "Toon oudere wijzigingen"
                </Button>
            </Show>
        </Show>
    }
    .into_any()
}

fn counted(changes: usize) -> String {
    if changes == 1 { "1 wijziging".into() } else { format!("{changes} wijzigingen") }
}

fn row(line: Line) -> impl IntoView + use<> {
    view! {
        <tr>
            <th scope="row" class="history-when">{line.when}</th>
            <td>{line.what}</td>
            <td>{line.who}</td>
            <td>{line.why}</td>
        </tr>
    }
    .into_any()
}

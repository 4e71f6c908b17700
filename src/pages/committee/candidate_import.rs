//! Candidates from a pasted table or a CSV file: everything is shown first, and taken over whole or not at all.

use super::candidate_add::free_numbers;
use super::room::Open;
use crate::archive::read_candidates;
use crate::components::{
    Button, ButtonKind, DataTable, Frame, Notice, NoticeKind, Sign, TextArea, focus, focus_soon,
};
use crate::rules::{CandidateList, CandidateNumber, Change, Gather, NewCandidate, SortedSet};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The field to paste in, the file to choose, and the preview.
#[component]
pub(super) fn Import(open: Open) -> impl IntoView {
    let pasted = RwSignal::new(String::new());
    let preview = RwSignal::new(None::<CandidateList>);
    let read = move |bytes: &[u8]| {
        let taken = open.dossier.with_untracked(|dossier| {
            dossier.candidates().iter().map(|known| known.number).gather::<SortedSet<_>>()
        });
        preview.set(Some(read_candidates(bytes, &taken)));
        focus("voorbeeld-lijst");
    };
    let choose = move |()| {
        open.desk.outside().open_file(
            ".csv,.txt,text/csv,text/plain",
            Box::new(move |bytes| {
                if let Some(bytes) = bytes {
                    read(&bytes);
                }
            }),
        );
    };
    let take = Callback::new(move |()| {
        let Some(rows) = preview.with_untracked(|list| list.as_ref()?.accepted().map(<[_]>::to_vec)) else {
            return;
        };
        let given: BTreeSet<u32> =
            rows.iter().filter_map(|row| row.number).map(CandidateNumber::get).gather();
        let missing = rows.iter().filter(|row| row.number.is_none()).count();
        let mut drawn =
            open.dossier.with_untracked(|dossier| free_numbers(open, dossier, &given, missing)).into_iter();
        let candidates: Vec<_> = rows
            .into_iter()
            .filter_map(|row| {
                let number = row.number.or_else(|| drawn.next())?;
                let id = open.desk.new_id().as_str().into();
                Some(NewCandidate { id, number, identity: Some(row.identity) })
            })
            .collect();
        let count = candidates.len();
        if open.desk.change(Change::AddCandidates { candidates }) {
            preview.set(None);
            pasted.set(String::new());
            let words = if count == 1 {
                "1 kandidaat is toegevoegd.".into()
            } else {
                format!("{count} kandidaten zijn toegevoegd.")
            };
            open.desk.gone.set(Some(words));
            focus_soon("geplakt");
        }
    });
    view! {
        <section class="sheet stack committee-form" aria-labelledby="lijst-overnemen">
            <h2 id="lijst-overnemen">"Neem een lijst over"</h2>
            <TextArea
                id="geplakt"
                label="Plak hier uit een rekenblad"
                hint="Naam en contact, met of zonder nummer ervoor. Je ziet eerst alles; er gebeurt nog niets."
                value=pasted
                tall=true
                on_input=Callback::new(move |text| pasted.set(text))
            />
            <div class="cluster">
                <Button id="bekijk-lijst" kind=ButtonKind::Secondary on_press=move |()| read(pasted.get_untracked().as_bytes())>
                    "Bekijk de lijst"
                </Button>
                <Button id="kies-csv" kind=ButtonKind::Secondary sign=Sign::Import on_press=choose>"Kies een CSV-bestand"</Button>
            </div>
            <div id="voorbeeld-lijst" class="stack" tabindex="-1" role="status">
                {move || preview.get().map(|list| view! { <Preview list/> }.into_any())}
            </div>
            <div class="cluster" hidden=move || preview.with(Option::is_none)>
                <Show when=move || preview.with(|list| list.as_ref().is_some_and(|list| list.accepted().is_some()))>
                    <Button id="neem-over" on_press=take>"Neem alles over"</Button>
                </Show>
                <Button
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        preview.set(None);
                        focus_soon("geplakt");
                    }
                >
                    "Neem niets over"
                </Button>
            </div>
        </section>
    }
    .into_any()
}

/// Everything that was read, and every fault with its line.
#[component]
fn Preview(list: CandidateList) -> impl IntoView {
    let faults: Vec<_> = list.faults().iter().map(wording::list_fault).collect();
    let left_out = list.left_out().to_vec();
    let rows = list
        .rows()
        .iter()
        .map(|row| view! {
            <tr>
                <th scope="row" class="figure">{row.line.to_string()}</th>
                <td>{row.number.map_or_else(|| "willekeurig".to_owned(), |number| number.to_string())}</td>
                <td>{row.identity.name.clone()}</td>
                <td>{row.identity.contact.clone()}</td>
            </tr>
        })
        .map(IntoAny::into_any).collect_view();
    let readable = list.rows().len();
    let lines = |sentences: Vec<String>| {
        sentences.into_iter().map(|words| view! { <li>{words}</li> }).map(IntoAny::into_any).collect_view()
    };
    view! {
        {(!faults.is_empty()).then(|| view! {
            <Notice kind=NoticeKind::Error title="Er wordt niets overgenomen zolang deze fouten er staan">
                <ul>{lines(faults)}</ul>
            </Notice>
        })}
        {(!left_out.is_empty()).then(|| view! {
            <Notice title="Deze kolommen worden niet overgenomen"><p>{left_out.join(", ")}</p></Notice>
        })}
        {(readable > 0).then(|| view! {
            <DataTable id="voorbeeld" caption=format!("Goed gelezen: {readable}") frame=Frame::Tall>
                <thead>
                    <tr>
                        <th scope="col">"Regel"</th><th scope="col">"Nummer"</th>
                        <th scope="col">"Naam"</th><th scope="col">"Contact"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </DataTable>
        })}
    }
    .into_any()
}

//! Candidates from a table: everything is shown first, and taken over whole or not at all.

use super::candidate_add::free_numbers;
use super::room::Open;
use super::table_came::Came;
use super::table_in::{Faults, LeftOut, TableIn};
use crate::archive::{candidates_of, is_candidate_heading};
use crate::components::{DataTable, Frame};
use crate::rules::{CandidateList, CandidateNumber, Change, Gather, NewCandidate, SortedSet};
use crate::wording;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What comes in, and the preview.
#[component]
pub(super) fn Import(open: Open) -> impl IntoView {
    let came = RwSignal::new(Came::default());
    let taken = Memo::new(move |_| {
        open.dossier
            .with(|dossier| dossier.candidates().iter().map(|known| known.number).gather::<SortedSet<_>>())
    });
    let preview = Memo::new(move |_| match came.get() {
        Came::Table(table) => Some(taken.with(|taken| candidates_of(&table, taken))),
        Came::Nothing | Came::Book | Came::Refused(_) => None,
    });
    let ready =
        Memo::new(move |_| preview.with(|list| list.as_ref().is_some_and(|list| list.accepted().is_some())));
    let take = Callback::new(move |()| {
        let Some(rows) = preview.with_untracked(|list| list.as_ref()?.accepted().map(<[_]>::to_vec)) else {
            return false;
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
        let made = open.desk.change(Change::AddCandidates { candidates });
        if made {
            let words = if count == 1 {
                "1 kandidaat is toegevoegd.".into()
            } else {
                format!("{count} kandidaten zijn toegevoegd.")
            };
            open.desk.gone.set(Some(words));
        }
        made
    });
    view! {
        <section class="sheet stack committee-form" aria-labelledby="lijst-overnemen">
            <h2 id="lijst-overnemen">"Neem een lijst over"</h2>
            <TableIn
                open
                hint="Naam en contact, met of zonder nummer ervoor. Je ziet eerst alles; er gebeurt nog niets."
                comma=Some(is_candidate_heading)
                came
                ready
                take
            >
                {move || preview.get().map(|list| view! { <Preview list/> }.into_any())}
            </TableIn>
        </section>
    }
    .into_any()
}

/// Everything that was read, and every fault with its place.
#[component]
fn Preview(list: CandidateList) -> impl IntoView {
    let faults: Vec<_> = list.faults().iter().map(wording::list_fault).collect();
    let rows = list
        .rows()
        .iter()
        .map(|row| view! {
            <tr>
                <th scope="row" class="figure">{row.place.to_string()}</th>
                <td>{row.number.map_or_else(|| "willekeurig".to_owned(), |number| number.to_string())}</td>
                <td>{row.identity.name.clone()}</td>
                <td>{row.identity.contact.clone()}</td>
            </tr>
        })
        .map(IntoAny::into_any).collect_view();
    let readable = list.rows().len();
    let place = list.rows().first().map_or("Regel", |row| wording::table_place_head(row.place));
    view! {
        <Faults faults/>
        <LeftOut headings=list.left_out().to_vec()/>
        {(readable > 0).then(|| view! {
            <DataTable id="voorbeeld" caption=format!("Goed gelezen: {readable}") frame=Frame::Tall>
                <thead>
                    <tr>
                        <th scope="col">{place}</th><th scope="col">"Nummer"</th>
                        <th scope="col">"Naam"</th><th scope="col">"Contact"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </DataTable>
        })}
    }
    .into_any()
}

//! The candidates: who takes part, under which number, with which measure.

use super::Room;
use super::candidate_add::Add;
use super::candidate_import::Import;
use super::candidate_standing::StandingDialog;
use super::room::Open;
use crate::components::{
    Button, ButtonKind, ButtonLink, ConfirmDialog, DataTable, EmptyState, Frame, PageHeader, Sign,
    focus_heading,
};
use crate::rules::{Candidate, CandidateId, Change};
use crate::wording;
use leptos::prelude::*;
use std::sync::Arc;

/// What is asked about one candidate at a time.
#[derive(Clone, Copy)]
struct Asked {
    /// Whose standing is being changed.
    standing: RwSignal<Option<CandidateId>>,
    /// Who would be removed.
    removal: RwSignal<Option<CandidateId>>,
    removing: RwSignal<bool>,
}

/// The list, with the ways to add.
#[component]
pub(super) fn Candidates(open: Open) -> impl IntoView {
    let ids = Memo::new(move |_| {
        open.dossier.with(|dossier| dossier.candidates().iter().map(|one| one.id.clone()).collect::<Vec<_>>())
    });
    let asked =
        Asked { standing: RwSignal::new(None), removal: RwSignal::new(None), removing: RwSignal::new(false) };
    let number = move |id: &CandidateId| {
        open.dossier.with(|dossier| dossier.candidate(id).map_or(0, |known| known.number.get()))
    };
    view! {
        <PageHeader title="Kandidaten" lead="Elke kandidaat staat overal met een nummer. De naam staat alleen in de sleutel.">
            <div class="cluster">
                <ButtonLink href=open.to(Room::Key) kind=ButtonKind::Secondary sign=Sign::Lock>"Sleutel met namen"</ButtonLink>
                <ButtonLink href=open.to(Room::Slips) kind=ButtonKind::Secondary sign=Sign::Print>"Strookjes met nummers"</ButtonLink>
            </div>
        </PageHeader>
        {move || ids.with(Vec::is_empty).then(|| view! {
            <EmptyState sign=Sign::People title="Nog geen kandidaten">
                <p>"Voeg ze hieronder één voor één toe, plak ze uit een rekenblad of kies een CSV- of Excel-bestand."</p>
            </EmptyState>
        })}
        <Show when=move || !ids.with(Vec::is_empty)>
            <p>{move || match ids.with(Vec::len) { 1 => "1 kandidaat".to_owned(), count => format!("{count} kandidaten") }}</p>
            <DataTable id="kandidaten" caption="Kandidaten" caption_hidden=true frame=Frame::Tall>
                <thead>
                    <tr>
                        <th scope="col">"Nummer"</th>
                        <th scope="col">"Deelname"</th>
                        <th scope="col">"Redelijke aanpassing"</th>
                        <th scope="col"><span class="visually-hidden">"Acties"</span></th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || ids.get() key=CandidateId::clone let:id><Row open id asked/></For>
                </tbody>
            </DataTable>
        </Show>
        <Show when=move || !open.follows.get()>
            <Add open/>
            <Import open/>
        </Show>
        <StandingDialog open who=asked.standing/>
        <ConfirmDialog
            id="verwijder-kandidaat"
            title="Deze kandidaat verwijderen?"
            open=asked.removing
            confirm="Verwijder kandidaat"
            on_confirm=move |()| {
                let Some(id) = asked.removal.get_untracked() else { return };
                let words = format!("Kandidaat {} is verwijderd.", number(&id));
                if open.desk.change(Change::MarkRemoved { candidates: vec![id], removed: true }) {
                    open.desk.gone.set(Some(words));
                    focus_heading();
                }
            }
        >
            <p>
                {move || asked.removal.get().map(|id| format!(
                    "Kandidaat {} verdwijnt uit de lijst, met alle punten. Je kan dat ongedaan maken.", number(&id)
                ))}
            </p>
        </ConfirmDialog>
    }
    .into_any()
}

#[component]
fn Row(open: Open, id: CandidateId, asked: Asked) -> impl IntoView {
    let known: Memo<Option<Arc<Candidate>>> = {
        let id = id.clone();
        Memo::new(move |_| open.dossier.with(|dossier| dossier.candidate(&id).cloned()))
    };
    let number =
        move || known.with(|known| known.as_ref().map_or_else(String::new, |known| known.number.to_string()));
    let standing = move || {
        known.with(|known| {
            let known = known.as_ref()?;
            Some(open.dossier.with_untracked(|dossier| wording::standing(&known.standing, dossier)))
        })
    };
    let measure = move || known.with(|known| known.as_ref().and_then(|known| known.adjustment.clone()));
    let (changed, removed) = (id.clone(), id);
    view! {
        <tr>
            <th scope="row" class="figure">{number}</th>
            <td>{standing}</td>
            <td>{measure}</td>
            <td>
                <div class="cluster">
                    <Button kind=ButtonKind::Quiet disabled=open.follows on_press=move |()| asked.standing.set(Some(changed.clone()))>
                        "Wijzig"<span class="visually-hidden">{move || format!(" kandidaat {}", number())}</span>
                    </Button>
                    <Button
                        kind=ButtonKind::Quiet
                        disabled=open.follows
                        sign=Sign::Remove
                        on_press=move |()| {
                            asked.removal.set(Some(removed.clone()));
                            asked.removing.set(true);
                        }
                    >
                        "Verwijder"<span class="visually-hidden">{move || format!(" kandidaat {}", number())}</span>
                    </Button>
                </div>
            </td>
        </tr>
    }
    .into_any()
}

//! The key: names beside numbers, held by the secretary.

use super::Room;
use super::room::Open;
use crate::components::{
    Button, ButtonKind, ButtonLink, ConfirmDialog, DataTable, Frame, Notice, NoticeKind, PageHeader,
    TextField, focus_heading,
};
use crate::rules::{CandidateId, Change, Identity, Unmasking};
use crate::wording;
use leptos::prelude::*;

/// The table of names, and putting names beside numbers.
#[component]
pub(super) fn Key(open: Open) -> impl IntoView {
    let ids = Memo::new(move |_| {
        open.dossier.with(|dossier| dossier.candidates().iter().map(|one| one.id.clone()).collect::<Vec<_>>())
    });
    view! {
        <PageHeader title="Sleutel" lead="Welke naam bij welk nummer hoort. Alleen voor de secretaris.">
            <ButtonLink href=open.to(Room::Candidates) kind=ButtonKind::Quiet>"Terug naar de kandidaten"</ButtonLink>
        </PageHeader>
        <Unmask open/>
        <DataTable id="sleutel" caption="Namen bij nummers" caption_hidden=true frame=Frame::Tall>
            <thead>
                <tr><th scope="col">"Nummer"</th><th scope="col">"Naam"</th><th scope="col">"Contact"</th></tr>
            </thead>
            <tbody><For each=move || ids.get() key=CandidateId::clone let:id><Row open id/></For></tbody>
        </DataTable>
    }
    .into_any()
}

#[component]
fn Row(open: Open, id: CandidateId) -> impl IntoView {
    let number =
        open.dossier.with_untracked(|dossier| dossier.candidate(&id).map_or(0, |known| known.number.get()));
    let identity = {
        let id = id.clone();
        Memo::new(move |_| open.dossier.with(|dossier| dossier.key().get(&id).cloned().unwrap_or_default()))
    };
    let (name, contact) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move |_| {
        let Identity { name: known, contact: reach } = identity.get();
        name.set(known);
        contact.set(reach);
    });
    let commit = Callback::new(move |()| {
        let now = Identity {
            name: name.get_untracked().trim().to_owned(),
            contact: contact.get_untracked().trim().to_owned(),
        };
        if now == identity.get_untracked() {
            return;
        }
        // A contact without a name waits for the name.
        if now.name.is_empty() && !now.contact.is_empty() {
            return;
        }
        let identity = (!now.name.is_empty()).then_some(now);
        open.desk.change(Change::Identify { candidate: id.clone(), identity });
    });
    let field = move |value: RwSignal<String>, label: String| {
        view! {
            <input
                class="field__control key-field"
                type="text"
                autocomplete="off"
                aria-label=label
                prop:value=value
                prop:readOnly=open.follows
                on:input:target=move |event| value.set(event.target().value())
                on:change=move |_| commit.run(())
                // A page that goes away says only that the field is left; a field that is drawn away has no listener.
                on:blur=move |_| { commit.try_run(()); }
            />
        }
    };
    view! {
        <tr>
            <th scope="row" class="figure">{number}</th>
            <td class="entry">{field(name, format!("Naam van kandidaat {number}"))}</td>
            <td class="entry">{field(contact, format!("Contact van kandidaat {number}"))}</td>
        </tr>
    }
    .into_any()
}

#[component]
fn Unmask(open: Open) -> impl IntoView {
    let present = RwSignal::new(String::new());
    let asking = RwSignal::new(false);
    let waiting = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let unlocked =
                dossier.anonymous_parts().into_iter().filter(|part| dossier.locked(part).is_none());
            unlocked.map(|part| wording::part_title(&part, dossier)).collect::<Vec<_>>()
        })
    });
    let masked = move || open.dossier.with(|dossier| !dossier.is_unmasked());
    let done = move || open.dossier.with(|dossier| dossier.unmasking().cloned());
    let unmask = move |()| {
        let present = present.get_untracked();
        let names = present.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty());
        let unmasking =
            Unmasking { at: open.desk.outside().now(), present: names.map(str::to_owned).collect() };
        if open.desk.change(Change::Unmask { unmasking }) {
            focus_heading();
        }
    };
    view! {
        {move || done().map(|done| view! {
            <Notice kind=NoticeKind::Success title="De namen staan naast de nummers">
                <p>{format!("Op {}, in aanwezigheid van {}.", wording::moment(done.at), done.present.join(", "))}</p>
            </Notice>
        })}
        <Show when=masked>
            <section class="sheet stack committee-form" aria-labelledby="namen-naast">
                <h2 id="namen-naast">"Namen naast nummers zetten"</h2>
                {move || {
                    let waiting = waiting.get();
                    if waiting.is_empty() {
                        view! {
                            <p>"Alle anonieme proeven zijn gesloten. Dit gebeurt één keer, voor alle kandidaten tegelijk, en staat in het proces-verbaal."</p>
                            <TextField
                                id="ontmaskeren-aanwezig"
                                label="Wie is aanwezig"
                                hint="Namen met een komma ertussen"
                                value=present
                                on_input=Callback::new(move |text| present.set(text))
                            />
                            <div><Button id="ontmaskeren" on_press=move |()| asking.set(true)>"Zet de namen naast de nummers"</Button></div>
                        }
                        .into_any()
                    } else {
                        view! {
                            <p>{format!("Dit kan pas als deze proeven gesloten zijn: {}.", waiting.join(", "))}</p>
                            <div>
                                <ButtonLink href=open.to(Room::Check) kind=ButtonKind::Secondary>"Naar Controleren"</ButtonLink>
                            </div>
                        }
                        .into_any()
                    }
                }}
            </section>
        </Show>
        <ConfirmDialog
            id="namen-vraag"
            title="Namen naast nummers zetten?"
            open=asking
            confirm="Zet de namen naast de nummers"
            kind=ButtonKind::Primary
            on_confirm=unmask
        >
            <p>"Voor alle kandidaten tegelijk. Dit kan niet ongedaan gemaakt worden."</p>
        </ConfirmDialog>
    }
    .into_any()
}

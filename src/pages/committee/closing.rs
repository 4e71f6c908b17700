//! Closing each test on its own, and opening it again with who decided so and why.

use super::room::Open;
use crate::components::{Button, ButtonKind, ConfirmDialog, DataTable, Dialog, Sign, TextField, focus_soon};
use crate::rules::{Change, Dossier, PartId};
use crate::wording;
use leptos::prelude::*;

/// Whether every test is closed.
pub(super) fn all_closed(dossier: &Dossier) -> bool {
    dossier.scoring().is_some_and(|scoring| scoring.leaves.iter().all(|leaf| dossier.locked(leaf).is_some()))
}

/// Whether verdicts and ranking may be shown: while points are entered only if the secretary shows them.
pub(super) fn result_is_open(dossier: &Dossier) -> bool {
    dossier.running_result_shown() || all_closed(dossier)
}

/// The one button of a part: it closes or opens again, so the keyboard finds it in the same place.
fn button_of(part: &PartId) -> String {
    format!("proef-{part}")
}

/// Every part with the way to close it.
#[component]
pub(super) fn Closing(open: Open) -> impl IntoView {
    let parts = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            let leaves = dossier.scoring().map(|scoring| scoring.leaves.clone()).unwrap_or_default();
            leaves
                .into_iter()
                .map(|part| (wording::part_title(&part, dossier), dossier.locked(&part), part))
                .collect::<Vec<_>>()
        })
    });
    let asked = RwSignal::new(None::<PartId>);
    let (to_close, confirming) = (RwSignal::new(None::<(PartId, String)>), RwSignal::new(false));
    let close = move |()| {
        if let Some((part, _)) = to_close.get_untracked() {
            let at = open.desk.outside().now();
            let button = button_of(&part);
            if open.desk.change(Change::LockPart { part, at }) {
                focus_soon(button);
            }
        }
    };
    let reopenings = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            dossier.reopenings().iter().map(|one| wording::reopening(one, dossier)).collect::<Vec<_>>()
        })
    });
    let rows = move || {
        parts
            .get()
            .into_iter()
            .map(|(title, locked, part)| {
                let (head, id) = (title.clone(), button_of(&part));
                let said = match locked {
                    Some(at) => format!("Gesloten op {}", wording::moment(at)),
                    None => "Open".into(),
                };
                let button = if locked.is_some() {
                    view! {
                        <Button id kind=ButtonKind::Quiet disabled=open.follows on_press=move |()| asked.set(Some(part.clone()))>
                            "Heropen"<span class="visually-hidden">{format!(" {title}")}</span>
                        </Button>
                    }
                    .into_any()
                } else {
                    let name = title.clone();
                    view! {
                        <Button
                            id
                            kind=ButtonKind::Secondary
                            sign=Sign::Lock
                            disabled=open.follows
                            on_press=move |()| {
                                to_close.set(Some((part.clone(), title.clone())));
                                confirming.set(true);
                            }
                        >
                            "Sluit"<span class="visually-hidden">{format!(" {name}")}</span>
                        </Button>
                    }
                    .into_any()
                };
                view! {
                    <tr>
                        <th scope="row">{head}</th>
                        <td>{said}</td>
                        <td>{button}</td>
                    </tr>
                }
            })
            .map(IntoAny::into_any).collect_view()
    };
    view! {
        <section class="stack" aria-labelledby="proeven-sluiten" hidden=move || parts.with(Vec::is_empty)>
            <h2 id="proeven-sluiten">"Proeven sluiten"</h2>
            <p>"Een gesloten proef verandert niet meer. Heropenen kan, met wie besliste en waarom."</p>
            <DataTable id="proeven" caption="Proeven" caption_hidden=true>
                <thead>
                    <tr><th scope="col">"Proef"</th><th scope="col">"Stand"</th><th scope="col"><span class="visually-hidden">"Actie"</span></th></tr>
                </thead>
                <tbody>{rows}</tbody>
            </DataTable>
            <ul hidden=move || reopenings.with(Vec::is_empty)>
                {move || reopenings.get().into_iter().map(|words| view! { <li>{words}</li> }).map(IntoAny::into_any).collect_view()}
            </ul>
        </section>
        <ConfirmDialog
            id="sluit-proef"
            title="Proef sluiten?"
            open=confirming
            confirm="Sluit de proef"
            kind=ButtonKind::Primary
            on_confirm=close
        >
            <p><strong>{move || to_close.get().map(|(_, title)| title)}</strong></p>
            <p>"De punten veranderen dan niet meer. Heropenen kan later, met wie besliste en waarom."</p>
        </ConfirmDialog>
        <Reopen open asked/>
    }
    .into_any()
}

#[component]
fn Reopen(open: Open, asked: RwSignal<Option<PartId>>) -> impl IntoView {
    let (decided_by, reason) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let fault = RwSignal::new(None::<String>);
    let reopen = move |()| {
        let Some(part) = asked.get_untracked() else { return };
        let at = open.desk.outside().now();
        let (decided_by, reason) = (decided_by.get_untracked(), reason.get_untracked());
        if decided_by.trim().is_empty() || reason.trim().is_empty() {
            return fault.set(Some("Vul in wie besliste en waarom.".into()));
        }
        let button = button_of(&part);
        if open.desk.change(Change::ReopenPart { part, at, decided_by, reason }) {
            fault.set(None);
            focus_soon(button);
        }
        // What was refused is said at the top of the page, which the dialog would cover.
        asked.set(None);
    };
    view! {
        <Dialog
            id="heropen"
            title="Proef heropenen"
            open=Signal::derive(move || asked.get().is_some())
            on_close=move |()| asked.set(None)
        >
            <div class="stack">
                <TextField id="heropen-wie" label="Wie besliste" value=decided_by on_input=Callback::new(move |text| decided_by.set(text))/>
                <TextField id="heropen-waarom" label="Waarom" value=reason error=fault on_input=Callback::new(move |text| reason.set(text))/>
                <div class="dialog__buttons">
                    <Button on_press=reopen>"Heropen"</Button>
                    <Button kind=ButtonKind::Secondary on_press=move |()| asked.set(None)>"Annuleer"</Button>
                </div>
            </div>
        </Dialog>
    }
    .into_any()
}

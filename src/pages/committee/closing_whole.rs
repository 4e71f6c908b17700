//! The second step: closing the whole selection once nothing is missing, and opening it again.

use super::Room;
use super::closing_far::Far;
use super::closing_forms::Reopen;
use super::room::Open;
use crate::components::{Button, ButtonKind, ConfirmDialog, Sign, focus_soon};
use crate::rules::{Change, SelectionReopening};
use crate::wording;
use leptos::prelude::*;

/// The button of the second step: it closes or opens again, so the keyboard finds it in the same place.
const WHOLE: &str = "selectie-afsluiten";

/// What is missing with links, and the button that closes or opens again.
#[component]
pub(super) fn ClosingWhole(open: Open, far: Memo<Far>) -> impl IntoView {
    let (confirming, reopening) = (RwSignal::new(false), RwSignal::new(false));
    let closed = Memo::new(move |_| far.with(|far| far.closed.is_some()));
    let close = move |()| {
        if open.desk.change(Change::CloseSelection { at: open.desk.outside().now() }) {
            focus_soon(WHOLE);
        }
    };
    let reopen = Callback::new(move |(decided_by, reason)| {
        let at = open.desk.outside().now();
        let reopening = SelectionReopening { at, decided_by, reason };
        if open.desk.change(Change::ReopenSelection { reopening }) {
            focus_soon(WHOLE);
        }
    });
    let button = move || {
        if closed.get() {
            view! {
                <Button id=WHOLE kind=ButtonKind::Secondary disabled=open.follows on_press=move |()| reopening.set(true)>
                    "Heropen de selectie"
                </Button>
            }
            .into_any()
        } else {
            view! {
                <Button
                    id=WHOLE
                    sign=Sign::Lock
                    disabled=Signal::derive(move || open.follows.get() || !far.with(Far::can_close))
                    on_press=move |()| confirming.set(true)
                >
                    "Sluit de selectie af"
                </Button>
            }
            .into_any()
        }
    };
    view! {
        {move || missing(open, &far.get())}
        <div>{button}</div>
        <ConfirmDialog
            id="sluit-selectie"
            title="Selectie afsluiten?"
            open=confirming
            confirm="Sluit de selectie af"
            kind=ButtonKind::Primary
            on_confirm=close
        >
            <p>"Punten, deelname, beslissingen en rangschikking veranderen dan niet meer."</p>
            <p>"Heropenen kan later, met wie besliste en waarom. Wat nu vaststaat, blijft altijd bewaard."</p>
        </ConfirmDialog>
        <Reopen id="heropen-selectie" title="Selectie heropenen" confirm="Heropen de selectie" open=reopening on_reopen=reopen>
            <p>"Wat nu afgesloten is, blijft bewaard. Als je opnieuw afsluit, toont de rechtzetting elk verschil."</p>
        </Reopen>
    }
    .into_any()
}

/// What still keeps the selection open, each with the way to it.
fn missing(open: Open, far: &Far) -> impl IntoView + use<> {
    let mut lines = Vec::new();
    if far.closed.is_some() {
        return None;
    }
    if !far.tests_done() {
        let titles = open.dossier.with_untracked(|dossier| {
            let titles = far.open.iter().map(|part| wording::part_title(part, dossier));
            titles.collect::<Vec<_>>().join(", ")
        });
        lines.push(match far.tests {
            0 => view! { <a href=open.to(Room::Beforehand)>"Leg de verdeling van de punten vast"</a> }
                .into_any(),
            _ => view! { {format!("Nog te sluiten: {titles}")} }.into_any(),
        });
    }
    let to_check = |count: usize, one: &str, many: &str| {
        let words = if count == 1 { format!("1 {one}") } else { format!("{count} {many}") };
        (count > 0).then(|| view! { <a href=open.to(Room::Check)>{words}</a> }.into_any())
    };
    lines.extend(to_check(far.errors, "fout om op te lossen", "fouten om op te lossen"));
    lines.extend(to_check(far.warnings, "waarschuwing om te bekijken", "waarschuwingen om te bekijken"));
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="stack--tight">
                <p>"Dit moet eerst nog:"</p>
                <ul>{lines}</ul>
            </div>
        }
    })
}

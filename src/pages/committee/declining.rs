//! Who declines the place: marked with the day, while nobody moves up.

use super::room::Open;
use crate::components::{Button, ButtonKind, DateField, Dialog, focus_soon};
use crate::rules::{CandidateId, Change};
use crate::wording;
use leptos::prelude::*;

/// The one button of a candidate: it marks or takes the mark away, so the keyboard finds it in the same place.
fn button_of(who: &CandidateId) -> String {
    format!("ziet-af-{who}")
}

/// The button in the row of a candidate with a place; only once the selection is closed.
#[component]
pub(super) fn DeclineButton(
    open: Open,
    who: CandidateId,
    number: String,
    asked: RwSignal<Option<CandidateId>>,
) -> impl IntoView {
    let declined = open.dossier.with_untracked(|dossier| dossier.declined(&who).is_some());
    let id = button_of(&who);
    let press = move |()| {
        if declined {
            if open.desk.change(Change::Decline { candidate: who.clone(), on: None }) {
                focus_soon(button_of(&who));
            }
        } else {
            asked.set(Some(who.clone()));
        }
    };
    view! {
        <Button id kind=ButtonKind::Quiet disabled=open.follows on_press=press>
            {if declined { "Neem terug" } else { "Ziet af" }}
            <span class="visually-hidden">{format!(" kandidaat {number}")}</span>
        </Button>
    }
    .into_any()
}

/// Asks on which day the candidate in `asked` declined.
#[component]
pub(super) fn DeclineDialog(open: Open, asked: RwSignal<Option<CandidateId>>) -> impl IntoView {
    let (date, fault) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    Effect::new(move |_| {
        if asked.with(Option::is_some) {
            date.set(wording::day_typed(open.desk.outside().now().date));
            fault.set(None);
        }
    });
    let number = move || {
        let id = asked.get()?;
        open.dossier.with_untracked(|dossier| dossier.candidate(&id).map(|known| known.number.to_string()))
    };
    let mark = move |()| {
        let Some(candidate) = asked.get_untracked() else { return };
        match wording::read_day(&date.get_untracked()) {
            Ok(on) => {
                let button = button_of(&candidate);
                asked.set(None);
                if open.desk.change(Change::Decline { candidate, on: Some(on) }) {
                    focus_soon(button);
                }
            }
            Err(words) => {
                fault.set(Some(words));
                focus_soon("ziet-af-datum");
            }
        }
    };
    view! {
        <Dialog
            id="ziet-af"
            title="Kandidaat ziet af"
            open=Signal::derive(move || asked.with(Option::is_some))
            on_close=move |()| asked.set(None)
        >
            <div class="stack">
                <p><strong>"Kandidaat "{number}</strong></p>
                <p>"De plaatsen blijven zoals ze zijn: niemand schuift op."</p>
                <DateField id="ziet-af-datum" label="Ziet af op" value=date error=fault on_input=Callback::new(move |text| date.set(text))/>
                <div class="dialog__buttons">
                    <Button on_press=mark>"Leg vast"</Button>
                    <Button kind=ButtonKind::Secondary on_press=move |()| asked.set(None)>"Annuleer"</Button>
                </div>
            </div>
        </Dialog>
    }
    .into_any()
}

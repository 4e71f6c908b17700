//! Whether a candidate attended a part.

use crate::components::{
    Answer, Button, ButtonKind, ChoiceField, DateField, Direction, TextField, focus_soon,
};
use crate::pages::committee::room::Open;
use crate::rules::{CandidateId, Cell, Change, Part, Points, Presence};
use crate::wording;
use leptos::prelude::*;

/// Present, absent or put off.
#[component]
pub(super) fn Attendance(
    open: Open,
    id: CandidateId,
    part: Part<Points>,
    cell: Memo<Cell>,
    fixed: Signal<bool>,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let (decision, date) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let fault = RwSignal::new(None::<String>);
    let value = Signal::derive(move || {
        if asked.get() {
            return "uitgesteld".to_owned();
        }
        cell.with(|cell| match cell.presence {
            Presence::Present => "aanwezig",
            Presence::Absent => "afwezig",
            Presence::Deferred { .. } => "uitgesteld",
        })
        .to_owned()
    });
    let set = {
        let (id, part) = (id, part.id.clone());
        Callback::new(move |presence: Presence| {
            open.desk.settle();
            open.desk.change(Change::SetPresence { candidate: id.clone(), part: part.clone(), presence })
        })
    };
    let choose = move |chosen: String| {
        asked.set(chosen == "uitgesteld");
        match chosen.as_str() {
            "aanwezig" => drop(set.run(Presence::Present)),
            "afwezig" => drop(set.run(Presence::Absent)),
            _ => {}
        }
    };
    let put_off = StoredValue::new(format!("aanwezig-{}-1", part.id));
    let defer = move |()| match wording::read_day(&date.get_untracked()) {
        Ok(new_date) => {
            let decision = decision.get_untracked();
            if decision.trim().is_empty() {
                fault.set(Some("Vul de beslissing in.".into()));
            } else if set.run(Presence::Deferred { decision, new_date }) {
                fault.set(None);
                asked.set(false);
                // The form goes; the answer it belongs to stays.
                focus_soon(put_off.get_value());
            }
        }
        Err(words) => fault.set(Some(words)),
    };
    // Arrow keys pass what stands in between: putting off asks first, absence counts at once.
    let answers = vec![
        Answer::new("aanwezig", "aanwezig"),
        Answer::new("uitgesteld", "uitgesteld"),
        Answer::new("afwezig", "afwezig"),
    ];
    let part = part.id;
    view! {
        <fieldset class="plain-fieldset" disabled=fixed>
            <ChoiceField
                id=format!("aanwezig-{part}")
                label="Aanwezigheid"
                answers
                value
                on_choose=Callback::new(choose)
                direction=Direction::Row
            />
            {move || cell.with(|cell| match &cell.presence {
                Presence::Deferred { .. } => Some(view! { <p>{wording::presence(&cell.presence)}</p> }),
                Presence::Present | Presence::Absent => None,
            })}
            <div class="stack" hidden=move || !asked.get()>
                <TextField
                    id=format!("uitstel-beslissing-{part}")
                    label="Beslissing"
                    hint="Orgaan, datum en kenmerk"
                    value=decision
                    on_input=Callback::new(move |text| decision.set(text))
                />
                <DateField
                    id=format!("uitstel-datum-{part}")
                    label="Nieuwe datum"
                    value=date
                    error=fault
                    on_input=Callback::new(move |text| date.set(text))
                />
                <Button kind=ButtonKind::Secondary on_press=defer>"Leg het uitstel vast"</Button>
            </div>
        </fieldset>
    }
    .into_any()
}

//! The spread limit and the quorum: a number each.

use super::{Record, ruling_now};
use crate::components::{TextField, Width};
use crate::pages::committee::beforehand::By;
use crate::pages::committee::room::Open;
use crate::rules::{Matter, Percent, Points, Ruling};
use crate::wording;
use leptos::prelude::*;

/// The spread limit in percent, or the quorum in members.
#[component]
pub(super) fn Number(open: Open, by: By, matter: Matter) -> impl IntoView {
    let now = match ruling_now(open, matter) {
        Some(Ruling::SpreadLimit(limit)) => limit.to_string(),
        Some(Ruling::Quorum(count)) => count.to_string(),
        _ => String::new(),
    };
    let text = RwSignal::new(now);
    let fault = RwSignal::new(None::<String>);
    let quorum = matter == Matter::Quorum;
    let record = move |()| {
        let typed = text.get_untracked();
        let read = typed.parse::<Points>().map_err(|error| wording::points_error(&error));
        let ruling = read.and_then(|number| {
            let hundredths = number.hundredths();
            let ruling = if quorum {
                let count = u8::try_from(hundredths / 100).ok().filter(|count| (1..=50).contains(count));
                count.filter(|_| hundredths % 100 == 0).map(Ruling::Quorum)
            } else {
                u16::try_from(hundredths).ok().and_then(Percent::from_hundredths).map(Ruling::SpreadLimit)
            };
            let asked = if quorum { "een geheel getal van 1 tot 50" } else { "een percentage van 0 tot 100" };
            ruling.ok_or_else(|| format!("“{}” past hier niet. Typ {asked}.", typed.trim()))
        });
        match ruling {
            Ok(ruling) => {
                fault.set(None);
                by.decide(open, ruling);
            }
            Err(words) => fault.set(Some(words)),
        }
    };
    view! {
        <TextField
            id=if quorum { "quorum" } else { "spreiding" }
            label=if quorum { "Aantal leden" } else { "Percentage van het maximum" }
            width=Width::Short
            value=text
            on_input=Callback::new(move |typed| text.set(typed))
            error=fault
        />
        <Record on_press=record/>
    }
    .into_any()
}

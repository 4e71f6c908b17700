//! A newer version of the program: announced where nobody scores, and taken over only by a person.

use super::carrying::Means;
use crate::components::{Button, ButtonKind, Notice};
use crate::wording;
use leptos::prelude::*;
use std::rc::Rc;

/// Says that a newer version lies ready, with the way to step over.
#[component]
pub(super) fn NewVersion() -> impl IntoView {
    let device = Means::here().device;
    let (ready, held_up) = (RwSignal::new(false), RwSignal::new(None::<String>));
    device.newer(Rc::new(move || {
        ready.try_set(true);
    }));
    let device = StoredValue::new(device);
    let step_over = move |()| {
        held_up.set(None);
        let say = move |others| {
            held_up.try_set(Some(wording::held_up(others)));
        };
        device.get_value().step_over(Box::new(say));
    };
    let announced = move || {
        view! {
            <Notice title="Er staat een nieuwe versie van Selectiewijzer klaar">
                <p>"Je werkt verder met de huidige versie tot je overstapt, of tot alle tabbladen van Selectiewijzer dicht waren. Alles wat bewaard is, blijft."</p>
                {move || held_up.get().map(|said| view! { <p><strong>{said}</strong></p> })}
                <Button kind=ButtonKind::Secondary on_press=step_over>"Stap nu over"</Button>
            </Notice>
        }
    };
    view! { <div role="status">{move || ready.get().then(announced)}</div> }.into_any()
}

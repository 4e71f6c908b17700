//! The sheet with the recovery key: shown once, to print and put away.

use crate::components::{Button, ButtonKind, Sign};
use crate::desk::Desk;
use crate::wording;
use leptos::prelude::*;

/// The recovery key of a file. While it is on screen, only this sheet goes on paper.
#[component]
pub(super) fn RecoverySheet(desk: Desk, key: String, name: String, check: String) -> impl IntoView {
    let groups =
        key.split('-').map(|group| view! { <span>{group.to_owned()}</span> }.into_any()).collect_view();
    let outside = desk.outside();
    let today = wording::moment(outside.now());
    view! {
        <section class="recovery-sheet stack" aria-labelledby="herstelsleutel">
            <h3 id="herstelsleutel">"Herstelsleutel"</h3>
            <p class="screen-only">"Is de wachtzin vergeten, dan opent alleen deze sleutel het bestand. Ze staat nergens anders en komt niet terug: druk ze nu af en leg ze achter slot."</p>
            <p class="paper-only">"Is de wachtzin vergeten, dan opent alleen deze sleutel het bestand. Bewaar dit blad achter slot, niet bij het bestand."</p>
            <p class="recovery-sheet__key">{groups}</p>
            <p class="paper-only">{format!("Bestand: {name}. Controletekens: {check}. Verzegeld op {today}.")}</p>
            <p class="paper-only">"Kies in Selectiewijzer “Open een bestand”, kies het bestand en dan “Gebruik de herstelsleutel”. Elk bestand heeft een eigen sleutel."</p>
            <div>
                <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| outside.print()>
                    "Druk de herstelsleutel af"
                </Button>
            </div>
        </section>
    }
    .into_any()
}

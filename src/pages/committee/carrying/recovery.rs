//! The sheet with a recovery key: shown once, to print and put away.

use crate::components::{Button, ButtonKind, Sign};
use crate::desk::Desk;
use crate::wording;
use leptos::prelude::*;

/// What a recovery key opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::committee) enum RecoveryOf {
    /// A sealed file: its name and its check characters.
    File(String, String),
    /// The lock of this device.
    Device,
}

/// A recovery key. While it is on screen, only this sheet goes on paper.
#[component]
pub(in crate::pages::committee) fn RecoverySheet(
    /// The desk, which knows the time and prints.
    desk: Desk,
    /// The key, as it stands on paper.
    key: String,
    /// What it opens.
    of: RecoveryOf,
) -> impl IntoView {
    let groups =
        key.split('-').map(|group| view! { <span>{group.to_owned()}</span> }.into_any()).collect_view();
    let outside = desk.outside();
    let today = wording::moment(outside.now());
    let (what, beside) = match of {
        RecoveryOf::File(..) => ("het bestand", "bij het bestand"),
        RecoveryOf::Device => ("dit toestel", "bij het toestel"),
    };
    let (which, how) = match of {
        RecoveryOf::File(name, check) => (
            format!("Bestand: {name}. Controletekens: {check}. Verzegeld op {today}."),
            "Kies in Selectiewijzer “Open een bestand”, kies het bestand en dan “Gebruik de herstelsleutel”. Elk bestand heeft een eigen sleutel.",
        ),
        RecoveryOf::Device => (
            format!(
                "Slot van een toestel met Selectiewijzer, gemaakt op {today}. Toestel: ______________________"
            ),
            "Open op dat toestel Selectiewijzer en kies “Gebruik de herstelsleutel”. Kies je een andere wachtzin, dan opent deze sleutel niets meer en krijg je een nieuwe.",
        ),
    };
    view! {
        <section class="recovery-sheet stack" aria-labelledby="herstelsleutel">
            <h3 id="herstelsleutel">"Herstelsleutel"</h3>
            <p class="screen-only">{format!("Is de wachtzin vergeten, dan opent alleen deze sleutel {what}. Ze staat nergens anders en komt niet terug: druk ze nu af en leg ze achter slot.")}</p>
            <p class="paper-only">{format!("Is de wachtzin vergeten, dan opent alleen deze sleutel {what}. Bewaar dit blad achter slot, niet {beside}.")}</p>
            <p class="recovery-sheet__key">{groups}</p>
            <p class="paper-only">{which}</p>
            <p class="paper-only">{how}</p>
            <div>
                <Button kind=ButtonKind::Secondary sign=Sign::Print on_press=move |()| outside.print()>
                    "Druk de herstelsleutel af"
                </Button>
            </div>
        </section>
    }
    .into_any()
}

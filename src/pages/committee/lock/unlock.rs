//! Opening the lock.

use super::super::carrying::OpenForm;
use crate::components::{ButtonKind, ButtonLink, Disclosure, PageHeader, Sign};
use crate::desk::{Desk, DeviceLock};
use leptos::prelude::*;

/// In the place of what cannot be read; nothing while the lock is not closed.
#[component]
pub(in crate::pages::committee) fn Unlock(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    move || {
        match desk.lock.get() {
        DeviceLock::Closed(text) => view! {
            <PageHeader
                title="Dit toestel is vergrendeld"
                lead="Typ de wachtzin van dit toestel. Wat je deed, is bewaard."
            />
            <div class="sheet committee-form">
                <OpenForm
                    text
                    hint="De wachtzin die bij het slot van dit toestel gekozen is."
                    open="Ontgrendel"
                    on_open=move |key| desk.unlock(key)
                />
            </div>
            <Disclosure summary="Wachtzin en herstelsleutel kwijt?">
                <p>"Dan kan niemand de dossiers op dit toestel nog openen, wij ook niet. Neem een bestand dat eerder bewaard is en open het op een ander toestel. Heb je geen ander toestel, wis dan eerst dit toestel."</p>
                <ButtonLink href="#/wissen" kind=ButtonKind::Quiet sign=Sign::Remove>"Wis dit toestel"</ButtonLink>
            </Disclosure>
        }
        .into_any(),
        DeviceLock::Unknown | DeviceLock::None | DeviceLock::Open(_) => ().into_any(),
    }
    }
}

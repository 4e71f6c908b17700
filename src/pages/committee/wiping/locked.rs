//! Dossiers that go unread: nobody can say anymore which they are, so somebody writes why they may go.

use crate::components::TextArea;
use crate::desk::Desk;
use crate::press::{WipeGround, WipedDossier};
use crate::wording;
use leptos::prelude::*;

/// What is said of the locked dossiers, and the question; nothing where there are none.
#[component]
pub(super) fn LockedOnes(
    /// The desk.
    desk: Desk,
    /// Why they may go.
    reason: RwSignal<String>,
) -> impl IntoView {
    let some = Memo::new(move |_| desk.locked.get() > 0);
    move || {
        some.get().then(|| view! {
            <section class="sheet stack" aria-labelledby="vergrendeld">
                <h2 id="vergrendeld">{move || wording::locked_dossiers(desk.locked.get())}</h2>
                <p>"Titel en controletekens zijn niet te lezen. Ken je de wachtzin of heb je de herstelsleutel, "<a href="#/">"ontgrendel"</a>" dan eerst: dan kijk je elk dossier apart na."</p>
                <TextArea
                    id="vergrendeld-reden"
                    label="Waarom mogen ze ongelezen weg?"
                    hint="Dit komt in de verklaring. Schrijf geen namen van kandidaten."
                    value=reason
                    on_input=move |text| reason.set(text)
                />
            </section>
        }
        .into_any())
    }
}

/// Whether that is answered.
pub(super) fn is_answered(desk: Desk, reason: RwSignal<String>) -> bool {
    desk.locked.get() == 0 || reason.with(|reason| !reason.trim().is_empty())
}

/// The locked dossiers, for the statement.
pub(super) fn unread(desk: Desk, reason: RwSignal<String>) -> impl Iterator<Item = WipedDossier> {
    let ground = WipeGround::Reason(reason.get_untracked().trim().to_owned());
    (1..=desk.locked.get_untracked()).map(move |at| WipedDossier {
        id: format!("vergrendeld-{at}"),
        title: wording::UNREAD_DOSSIER.to_owned(),
        sheet: None,
        deleted: false,
        check: None,
        copy: None,
        ground: ground.clone(),
    })
}

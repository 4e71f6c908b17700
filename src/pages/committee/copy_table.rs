//! A button that copies a table, and says what became of it.

use super::Means;
use crate::components::{Button, ButtonKind, Sign};
use crate::keeper::{Copied, CopiedTable};
use crate::wording;
use leptos::prelude::*;

/// The button, with the place beside it where the answer is read aloud.
#[component]
pub(super) fn CopyTable(
    /// Identifier, once in the document.
    id: &'static str,
    /// The table as it is now.
    make: Callback<(), CopiedTable>,
) -> impl IntoView {
    let clipboard = Means::here().clipboard;
    let copied = RwSignal::new(None::<Copied>);
    let copy = move |()| {
        copied.set(None);
        // Who left the room meanwhile does not hear of it.
        let then = move |now| {
            copied.try_set(Some(now));
        };
        clipboard.copy(make.run(()), Box::new(then));
    };
    view! {
        <Button id kind=ButtonKind::Secondary sign=Sign::Sheet on_press=copy>"Kopieer de tabel"</Button>
        <span class="muted small" role="status">{move || copied.get().map(wording::copied)}</span>
    }
    .into_any()
}

//! What stands in every letter of this municipality.

use crate::desk::Target;
use crate::pages::committee::room::Open;
use crate::pages::committee::typed::TypedArea;
use crate::rules::Note;
use crate::wording;
use leptos::prelude::*;

/// A field for each of them.
#[component]
pub(super) fn Texts(open: Open) -> impl IntoView {
    let fields = Note::REQUIRED_IN_LETTERS.into_iter().chain([Note::PlaceAllowed]).map(|note| {
        let label = if note == Note::PlaceAllowed {
            format!("{} (mag leeg blijven)", wording::note(note))
        } else {
            wording::note(note).to_owned()
        };
        view! {
            <TypedArea
                open
                id=format!("brief-{note:?}").to_lowercase()
                label
                hint=wording::note_hint(note)
                target=Target::Note(note)
                read_only=open.follows
            />
        }
        .into_any()
    });
    view! {
        <section class="sheet stack committee-form" aria-labelledby="vaste-tekst">
            <h2 id="vaste-tekst">"Wat in elke brief staat"</h2>
            <p class="muted">"Zonder deze teksten is er geen brief. Een dossier dat je van dit dossier kopieert, neemt ze mee."</p>
            {fields.collect_view()}
        </section>
    }
    .into_any()
}

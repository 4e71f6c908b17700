//! "Opmerkingen bij de bron": what the source leaves open or contradicts, in plain words.

use crate::vacancy::{Content, SourceNote};
use leptos::prelude::*;

pub(super) fn source_notes(content: &Content) -> AnyView {
    let notes = content.notes.iter().map(|note| draw(note, content)).map(IntoAny::into_any).collect_view();
    view! {
        <section id="bron" class="vacancy__section" aria-labelledby="bron-kop">
            <h2 id="bron-kop">"Opmerkingen bij de bron"</h2>
            <p>
                "De tekst hierboven is die van de werkgever, woord voor woord. Hieronder lees je wat de bron openlaat of tegenspreekt, en wat wij daarmee doen."
            </p>
            <dl class="source-notes">{notes}</dl>
        </section>
    }
    .into_any()
}

fn draw(note: &SourceNote, content: &Content) -> AnyView {
    let count = note.anchors.len();
    let links = note
        .anchors
        .iter()
        .enumerate()
        .map(|(index, anchor)| {
            let comma = if index + 1 < count { ", " } else { "" };
            view! { <a href=format!("#{anchor}")>{content.name_of(anchor)}</a>{comma} }
        })
        .map(IntoAny::into_any)
        .collect_view();
    let links = (count > 0)
        .then(|| view! { <p class="source-notes__links screen-only">"Zie: "{links}</p> }.into_any());
    view! {
        <div class="source-notes__note">
            <dt>{note.about.clone()}</dt>
            <dd>
                <p class="source-notes__place">{note.place.clone()}</p>
                <p>{note.text.clone()}</p>
                {links}
            </dd>
        </div>
    }
    .into_any()
}

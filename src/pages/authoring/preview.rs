//! The vacancy as candidates would see it.

use super::work::Work;
use crate::components::{Notice, NoticeKind, PageHeader};
use crate::pages::vacancy::preview::{text_preview, vacancy_preview};
use leptos::prelude::*;

/// The room: all of it where there is nothing wrong, else the text.
pub(super) fn room() -> AnyView {
    let work = Work::here();
    let drawn = move || {
        let draft = work.draft.get();
        match draft.vacancy.clone().check() {
            Ok(vacancy) => vacancy_preview(&vacancy),
            Err(defects) => {
                let count = defects.len();
                let still = if count == 1 {
                    "Er is nog 1 fout.".to_owned()
                } else {
                    format!("Er zijn nog {count} fouten.")
                };
                view! {
                    <Notice kind=NoticeKind::Warning title="Nog niet volledig">
                        <p>{still}" Hieronder staat de tekst zoals ze nu is. De selectie en de rekenhulp komen erbij zodra alles klopt. Zie Nakijken en bewaren."</p>
                    </Notice>
                    {text_preview(&draft.vacancy.content, None)}
                }
                .into_any()
            }
        }
    };
    view! {
        <PageHeader title="Voorbeeld" lead="Zo ziet een kandidaat de vacature."/>
        <div class="draft-preview draft-preview--whole">{drawn}</div>
    }
    .into_any()
}

//! The vacancy as candidates would see it.

use super::work::Work;
use crate::components::{Notice, NoticeKind, PageHeader, stay_here};
use crate::pages::vacancy::preview::{text_preview, vacancy_preview};
use leptos::prelude::*;

/// The room: all of it where there is nothing wrong, else the text.
pub(super) fn room() -> AnyView {
    let work = Work::here();
    let drawn = move || {
        let draft = work.draft.get();
        match draft.vacancy.clone().check() {
            // The name of the job is the heading of the page, as it will be.
            Ok(vacancy) => view! {
                <p class="muted">"Zo ziet een kandidaat de vacature."</p>
                <div class="draft-preview" on:click=|event| stay_here(&event)>{vacancy_preview(&vacancy)}</div>
            }
            .into_any(),
            Err(defects) => {
                let count = defects.len();
                let still = if count == 1 {
                    "Er is nog 1 fout.".to_owned()
                } else {
                    format!("Er zijn nog {count} fouten.")
                };
                view! {
                    <PageHeader title="Voorbeeld" lead="Zo ziet een kandidaat de tekst."/>
                    <Notice kind=NoticeKind::Warning title="Nog niet volledig">
                        <p>{still}" Hieronder staat de tekst zoals ze nu is. De selectie en de rekenhulp komen erbij zodra alles klopt. Zie Nakijken en bewaren."</p>
                    </Notice>
                    <div class="draft-preview" on:click=|event| stay_here(&event)>{text_preview(&draft.vacancy.content, None)}</div>
                }
                .into_any()
            }
        }
    };
    drawn.into_any()
}

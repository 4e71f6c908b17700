//! What stands where a vacancy should, when its file has defects.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

use crate::components::{Notice, NoticeKind};
use leptos::prelude::*;

/// Every defect of a file, never a blank page.
#[component]
pub fn VacancyDefects(
    /// A sentence for each defect.
    sentences: Vec<String>,
) -> impl IntoView {
    let lines = sentences
        .into_iter()
        .map(|sentence| view! { <li>{sentence}</li> })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <main class="page stack" id="hoofdinhoud">
            <h1>"Deze vacature kan niet getoond worden"</h1>
            <Notice kind=NoticeKind::Error title="Het vacaturebestand bevat fouten">
                <ul>{lines}</ul>
            </Notice>
            <p>"Verbeter het bestand en laad de pagina opnieuw. Zoek je de vacature? Vraag ze aan de personeelsdienst."</p>
        </main>
    }
}

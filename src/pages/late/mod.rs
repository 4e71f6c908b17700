//! A late vacancy: one that was put beside the site after it was built, so that no document was written for it.
//! Its address is `vacature/?v=<id>`, and a program of its own draws it whole.

#[cfg(all(feature = "late", target_arch = "wasm32"))]
mod start;

#[cfg(feature = "prerender")]
use super::document::Document;
#[cfg(feature = "prerender")]
use crate::components::SkipLink;
#[cfg(feature = "prerender")]
use crate::vacancy::Vacancy;
#[cfg(feature = "prerender")]
use leptos::prelude::*;
#[cfg(all(feature = "late", target_arch = "wasm32"))]
pub use start::start;

/// The document at the address of late vacancies, with what stands there until one is drawn. It knows which vacancies have a
/// document of their own, and leads to that.
#[cfg(feature = "prerender")]
pub fn late_document(written: &[Vacancy]) -> Document {
    let ids: Vec<String> = written.iter().map(|vacancy| vacancy.content().id.to_string()).collect();
    let body = Owner::new().with(|| {
        view! {
            <SkipLink target="hoofdinhoud"/>
            <main class="page stack" id="hoofdinhoud" tabindex="-1" data-geschreven=ids.join(" ")>
                <h1>"Vacature"</h1>
                <p role="status" class="vacancy__needs-script">"De vacature wordt geladen…"</p>
                <noscript>
                    <p>"Deze vacature kan alleen met script getoond worden. Vraag de tekst aan de personeelsdienst."</p>
                </noscript>
                <p><a href="../vacatures/">"Alle vacatures"</a></p>
            </main>
        }
        .to_html()
    });
    Document {
        path: "vacature/index.html".to_owned(),
        view: "laat",
        framed: false,
        vacancy: None,
        posting: None,
        retention_months: None,
        title: "Vacature – Selectiewijzer".to_owned(),
        description: "Een vacature: wat de job inhoudt en hoe de selectie werkt.".to_owned(),
        canonical: None,
        body,
    }
}

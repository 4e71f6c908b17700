//! The documents at the addresses of late vacancies and of their self-checks.

use crate::components::SkipLink;
use crate::pages::document::Document;
use crate::vacancy::Vacancy;
use leptos::prelude::*;

/// The two documents. They know which vacancies have documents of their own, and lead to those.
pub fn late_documents(written: &[Vacancy]) -> [Document; 2] {
    let ids: Vec<&str> = written.iter().map(|vacancy| vacancy.content().id.as_str()).collect();
    let known = ids.join(" ");
    [
        Document::of(
            "laat",
            "vacature/index.html",
            "Vacature – Selectiewijzer",
            "Een vacature: wat de job inhoudt en hoe de selectie werkt.",
            waiting(
                known.clone(),
                "Vacature",
                "De vacature wordt geladen…",
                "Deze vacature lees je alleen met JavaScript. Zet het aan in je browser, of vraag de tekst aan de personeelsdienst.",
            ),
        ),
        Document::of(
            "zelfcheck",
            "zelfcheck/index.html",
            "Zelfcheck – Selectiewijzer",
            "Kies welk niveau van elke competentie bij je past en bereid je voor. Het telt niet mee.",
            waiting(
                known,
                "Zelfcheck",
                "De zelfcheck wordt geladen…",
                "Deze zelfcheck werkt alleen met JavaScript. Zet het aan in je browser, of vraag de tekst van de vacature aan de personeelsdienst.",
            ),
        ),
    ]
}

/// What stands there until one is drawn.
fn waiting(
    known: String,
    heading: &'static str,
    loading: &'static str,
    without_script: &'static str,
) -> String {
    Owner::new().with(|| {
        view! {
            <SkipLink target="hoofdinhoud"/>
            <main class="page stack" id="hoofdinhoud" tabindex="-1" data-geschreven=known>
                <h1>{heading}</h1>
                <p role="status" class="late-waiting__loading vacancy__needs-script">{loading}</p>
                <noscript>
                    <p>{without_script}</p>
                </noscript>
                <p><a href="../vacatures/">"Alle vacatures"</a></p>
            </main>
        }
        .to_html()
    })
}

//! "Insluiten": what a web editor copies into a page of the municipality, with a preview.
//!
//! Prerender writes all of it; `public/embed/page.js` fills in the address, shows what was chosen and draws the preview.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

mod choices;
mod details;
mod snippets;

use crate::components::{PageHeader, SkipLink};
use crate::vacancy::Vacancy;
use leptos::prelude::*;

/// A view that can be embedded.
#[derive(Clone, Copy)]
struct View {
    /// What the attribute `weergave` says.
    name: &'static str,
    /// What it is called on screen.
    title: &'static str,
    /// Where it stands on the page of the vacancy.
    place: &'static str,
}

const VIEWS: [View; 3] = [
    View { name: "vacature", title: "Vacature", place: "" },
    View { name: "rekenhulp", title: "Rekenhulp", place: "#rekenhulp" },
    View { name: "zelfcheck", title: "Zelfcheck", place: "zelfcheck/" },
];

/// The page for web editors.
#[component]
pub fn EmbeddingPage(
    /// Every vacancy there is.
    vacancies: Vec<Vacancy>,
    /// What the script of a host must hash to.
    integrity: String,
) -> impl IntoView {
    let first = vacancies.first().map(|vacancy| vacancy.content().id.to_string()).unwrap_or_default();
    let title = vacancies.first().map(|vacancy| vacancy.content().title.clone()).unwrap_or_default();
    view! {
        <SkipLink/>
        <div class="page embedding">
            <header>
                <PageHeader
                    title="Insluiten op je website"
                    lead="Zet een vacature, de rekenhulp of de zelfcheck op een pagina van je gemeente: één script, en één element waar het moet staan."
                />
            </header>
            <main id="inhoud" class="stack stack--loose" tabindex="-1">
                {choices::choices(&vacancies)}
                {snippets::snippets(&vacancies)}
                <section class="stack" aria-labelledby="voorbeeld-kop">
                    <h2 id="voorbeeld-kop">"Zo ziet het eruit"</h2>
                    <section class="embedding__preview" aria-label="Voorbeeld" tabindex="0">
                        <selectie-wijzer id="voorbeeld" vacature=first.clone() weergave=VIEWS[1].name>
                            <a href=format!("../vacature/{first}/#rekenhulp")>{format!("Rekenhulp: {title}")}</a>
                        </selectie-wijzer>
                    </section>
                </section>
                {details::details(&vacancies, &integrity)}
                <p class="screen-only cluster">
                    <a href="../magazine/">"QR-code en tekst voor een magazine"</a>
                    <a href="../handleiding/website/#insluiten">"Hulp bij insluiten"</a>
                    <a href="../">"Naar de voorpagina"</a>
                </p>
            </main>
        </div>
    }
}

//! The overview of several vacancies: static HTML first, with who is open, closing or closed once the page woke up.
//!
//! What is written beforehand knows no day, and no vacancy that was put beside it later: both come from the browser.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

#[cfg(feature = "prerender")]
mod document;
mod list;
#[cfg(all(feature = "page", target_arch = "wasm32"))]
mod live;

#[cfg(feature = "prerender")]
use super::statement_links::statement_links;
#[cfg(feature = "prerender")]
use crate::archive::write_summaries;
#[cfg(feature = "prerender")]
use crate::components::{PageHeader, SkipLink};
use crate::pages::places::written_place;
use crate::vacancy::Summary;
#[cfg(feature = "prerender")]
pub use document::overview_documents;
#[cfg(feature = "prerender")]
use leptos::prelude::*;
#[cfg(all(feature = "page", target_arch = "wasm32"))]
pub use live::wake;

/// The identifier of the element that holds the list; what prerender wrote stands in its `data-geschreven`.
const LIST: &str = "overzicht";

/// Vacancies with their addresses, as they are seen from a page with this way to the root.
fn placed(root: &str, summaries: Vec<Summary>) -> Vec<(Summary, String)> {
    let place = |summary: Summary| {
        let place = format!("{root}{}", written_place(&summary.id));
        (summary, place)
    };
    summaries.into_iter().map(place).collect()
}

/// The page, as prerender writes it. In the browser only its list is drawn anew.
#[cfg(feature = "prerender")]
#[component]
pub fn OverviewPage(
    /// Every vacancy that has a document, in the order of the overview.
    summaries: Vec<Summary>,
    /// The way to the root of the site: `./` or `../`.
    #[prop(into)]
    root: String,
) -> impl IntoView {
    let written = write_summaries(&summaries);
    let employer = one_employer(&summaries);
    let shown = list::Shown { vacancies: placed(&root, summaries), ..list::Shown::default() };
    view! {
        <SkipLink/>
        <div class="page overview">
            <header>
                <PageHeader
                    title="Vacatures"
                    over=employer.unwrap_or_else(|| "Selectiewijzer".to_owned())
                    lead="Kies een vacature: je leest wat de job inhoudt en hoe de selectie werkt."
                />
            </header>
            <main id="inhoud" tabindex="-1">
                <div id=LIST data-geschreven=written>{list::list(&shown)}</div>
            </main>
        </div>
        <footer class="vacancy__footer">
            <div class="vacancy__footer-inside">
                {super::vacancy::ways(&root)}
                {statement_links(&root, "kandidaat", false)}
            </div>
        </footer>
    }
}

/// The employer, where all of them have the same one.
#[cfg(feature = "prerender")]
pub fn one_employer(summaries: &[Summary]) -> Option<String> {
    let (first, rest) = summaries.split_first()?;
    rest.iter().all(|other| other.employer == first.employer).then(|| first.employer.clone())
}

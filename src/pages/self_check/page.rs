//! The document around the self-check: on its own address, or in a frame of another site.

use super::check::SelfCheck;
use crate::components::{PageHeader, SkipLink};
use crate::pages::live::live_id;
use crate::pages::own_page::own_page;
use crate::pages::statement_links::statement_links;
use crate::vacancy::Vacancy;
use leptos::prelude::*;
use std::sync::Arc;

/// The whole page of a self-check, as prerender writes it; of that the browser takes over only the check itself. For a late
/// vacancy it is drawn whole in the browser.
#[component]
pub fn SelfCheckPage(
    /// The vacancy.
    vacancy: Vacancy,
    /// The way to the root of the site.
    #[prop(into)]
    root: String,
    /// Where the vacancy itself stands, from the root; a frame leads to its own page.
    place: String,
    /// Whether it stands in a frame of another site.
    framed: bool,
) -> impl IntoView {
    let kept = StoredValue::new(Arc::new(vacancy.clone()));
    let content = vacancy.content();
    let (title, employer) = (format!("Zelfcheck: {}", content.title), content.employer.clone());
    let skip = (!framed).then(|| view! { <SkipLink target="hoofdinhoud"/> }.into_any());
    let ways = if framed {
        own_page(content, &root)
    } else {
        let href = format!("{root}{place}#zelfcheck");
        view! { <p class="screen-only"><a href=href>"Terug naar de vacature"</a></p> }.into_any()
    };
    view! {
        {skip}
        <div class="page self-check">
            <header><PageHeader title over=employer/></header>
            <main id="hoofdinhoud" tabindex="-1">
                <div id=live_id("zelfcheck") class="self-check__live"><SelfCheck vacancy=kept framed/></div>
            </main>
            <footer class="self-check__foot">
                {ways}
                {statement_links(&root, "kandidaat", framed)}
            </footer>
        </div>
    }
}

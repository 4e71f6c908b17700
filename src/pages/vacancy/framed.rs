//! What a vacancy needs in a frame of another site: the way to its own page, and the calculator by itself.

#[cfg(feature = "prerender")]
use super::{calculator::Calculator, selection::passing};
use crate::vacancy::Content;
#[cfg(feature = "prerender")]
use crate::vacancy::Vacancy;
use leptos::prelude::*;
#[cfg(feature = "prerender")]
use std::sync::Arc;

/// What a frame keeps, and the way out of it: the whole window goes there, and "back" leads to the host again.
pub(in crate::pages) fn own_page(content: &Content, root: &str) -> AnyView {
    let href = format!("{root}vacature/{}/", content.id);
    view! {
        <p class="muted small">"Dit ingesloten deel bewaart niets op je toestel."</p>
        <p class="screen-only">
            <a href=href target="_top">"Open de vacature op haar eigen pagina"</a>
        </p>
    }
    .into_any()
}

/// The calculator alone, with the conditions that it is about.
#[cfg(feature = "prerender")]
#[component]
pub fn FramedCalculator(
    /// The vacancy.
    vacancy: Vacancy,
    /// The way to the root of the site.
    #[prop(into)]
    root: String,
) -> impl IntoView {
    let kept = StoredValue::new(Arc::new(vacancy.clone()));
    let content = vacancy.content();
    view! {
        <main class="page framed-calculator vacancy__section" id="hoofdinhoud">
            <p class="muted">{content.employer.clone()}</p>
            <h1>{content.title.clone()}</h1>
            <h2>"Wanneer slaag je"</h2>
            {passing(vacancy.procedure())}
            <div id=super::live_id("rekenhulp")><Calculator vacancy=kept framed=true/></div>
            {own_page(content, &root)}
        </main>
    }
}

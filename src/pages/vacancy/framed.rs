//! The calculator of a vacancy by itself, for a frame of another site.

use super::{calculator::Calculator, selection::passing};
use crate::pages::own_page::own_page;
use crate::vacancy::Vacancy;
use leptos::prelude::*;
use std::sync::Arc;

/// The calculator alone, with the conditions that it is about.
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

//! A vacancy, as candidates read it: static HTML first, with search, filter and calculator once the page woke up.
//!
//! [`VacancyPage`] is a table of contents: each part of the page has a file of its own.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

mod article;
mod blocks;
mod calculator;
pub(super) mod calculator_fields;
mod competencies;
mod contents;
mod employer;
#[cfg(feature = "prerender")]
mod framed;
#[cfg(all(feature = "page", target_arch = "wasm32"))]
mod live;
mod opening;
#[cfg(any(feature = "authoring", feature = "prerender"))]
pub(super) mod preview;
mod programme;
mod search;
mod selection;
mod self_check;
mod source_notes;
mod terms;
mod word_list;

use super::live::live_id;
use super::own_page::own_page;
use super::statement_links::statement_links;
use crate::components::SkipLink;
use crate::vacancy::{Date, Vacancy};
#[cfg(feature = "prerender")]
pub use framed::{FramedCalculator, FramedCalculatorProps};
use leptos::prelude::*;
#[cfg(all(feature = "page", target_arch = "wasm32"))]
pub use live::wake;
use std::sync::Arc;

/// Which day it is, where the whole page is drawn by who knows that.
#[derive(Clone, Copy, Debug)]
pub struct Today(pub Option<Date>);

/// The whole page of a vacancy, as prerender writes it. In the browser only its live parts are taken over.
///
/// They ask `Arc<dyn Address>` and `Arc<dyn Paper>` of [`crate::keeper`] from the context; without them
/// (native, embedded) the calculator keeps no state in the address and nothing can be printed.
#[component]
pub fn VacancyPage(
    /// The vacancy.
    vacancy: Vacancy,
    /// The way to the root of the site: `./` or `../../`.
    #[prop(into)]
    root: String,
    /// The style sheet of all that stands below the first screen: its path from the root, and its integrity.
    #[prop(optional_no_strip)]
    style: Option<(String, String)>,
    /// Whether it stands in a frame of another site.
    #[prop(optional)]
    framed: bool,
) -> impl IntoView {
    // Read where it is needed: what stands above it is drawn without waiting for it.
    let style = style.map(|(name, integrity)| {
        view! { <link rel="stylesheet" href=format!("{root}{name}") integrity=integrity/> }
    });
    let kept = StoredValue::new(Arc::new(vacancy.clone()));
    let content = vacancy.content();
    view! {
        <SkipLink target="hoofdinhoud"/>
        <div class="page vacancy" id="top">
            <header>{opening::opening(&vacancy)}</header>
            {style}
            <div class="reading">
                <div class="vacancy__aside screen-only">
                    <div id=live_id("zoeken")><search::Search vacancy=kept/></div>
                    {contents::contents(content, self_check::way(content, &root, framed).is_some())}
                </div>
                <main id="hoofdinhoud" class="vacancy__main" tabindex="-1">
                    {article::article(content, self_check::way(content, &root, framed))}
                    {selection::selection(&vacancy, kept, framed)}
                    {self_check::invitation(self_check::way(content, &root, framed))}
                    {employer::employer(&content.employer_details)}
                    {source_notes::source_notes(content)}
                    {word_list::word_list(&content.words)}
                </main>
            </div>
        </div>
        <footer class="vacancy__footer">
            <div class="vacancy__footer-inside">
                <p class="muted">{format!("{}. {}.", content.employer, content.source)}</p>
                {if framed { own_page(content, &root) } else { ways(&root) }}
                {statement_links(&root, "kandidaat", framed)}
            </div>
        </footer>
    }
}

/// The ways to the other vacancies, and for those who are no candidates.
pub fn ways(root: &str) -> AnyView {
    view! {
        <p class="screen-only cluster">
            <a href=format!("{root}vacatures/")>"Alle vacatures"</a>
            <a href=format!("{root}commissie/")>"Voor de selectiecommissie"</a>
            <a href=format!("{root}insluiten/")>"Insluiten op een website"</a>
            <a href=format!("{root}opstellen/")>"Een vacature opstellen"</a>
        </p>
    }
    .into_any()
}

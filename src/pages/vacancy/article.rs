//! The employer's text: every word in the order of the source. What is ours in it carries the class `ours`.

use super::blocks::Drawing;
use super::self_check::Way;
use super::terms::Terms;
use crate::vacancy::{Content, Heading, Section};
use leptos::prelude::*;

/// The whole text. `tests/visible_text.rs` holds it against the source.
pub(super) fn article(content: &Content, self_check: Option<Way>) -> impl IntoView + use<> {
    let mut drawing = Drawing { content, terms: Terms::new(&content.words), self_check };
    let mut drawn = Vec::new();
    for top in &content.sections {
        drawing.terms.start_section();
        drawn.push(section(top, 2, &mut drawing));
    }
    view! { <article class="vacancy__article" aria-label="De tekst van de werkgever">{drawn}</article> }
}

/// A section with its heading at this level, and the sections below it.
pub(super) fn section(section: &Section, level: u8, drawing: &mut Drawing<'_>) -> AnyView {
    let id = section.id.to_string();
    let heading = section.heading.as_ref().map(|heading| heading_view(heading, level));
    let inside = if section.heading.is_some() { level + 1 } else { level };
    let blocks: Vec<AnyView> =
        section.blocks.iter().map(|block| drawing.block(block, &section.id, inside)).collect();
    let below: Vec<AnyView> =
        section.sections.iter().map(|below| self::section(below, inside, drawing)).collect();
    let class = if level == 2 { "article__part" } else { "article__section" };
    view! { <section class=class id=id>{heading}{blocks}{below}</section> }.into_any()
}

fn heading_view(heading: &Heading, level: u8) -> AnyView {
    let marker = heading.marker.clone().map(|marker| {
        view! { <span class="article__marker">{marker}" "</span> }
    });
    let text = heading.text.clone();
    let subtitle = heading
        .subtitle
        .clone()
        .map(|subtitle| view! { <p class="article__subtitle">{subtitle}</p> }.into_any());
    view! { {titled(level, view! { {marker}{text} }.into_any())}{subtitle} }.into_any()
}

/// A heading of this level.
pub(super) fn titled(level: u8, words: AnyView) -> AnyView {
    match level {
        0..=2 => view! { <h2>{words}</h2> }.into_any(),
        3 => view! { <h3>{words}</h3> }.into_any(),
        4 => view! { <h4>{words}</h4> }.into_any(),
        _ => view! { <h5>{words}</h5> }.into_any(),
    }
}

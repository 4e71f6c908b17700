//! The text of the employer: an outline of its sections, the form of one of them, and how a candidate would see it.

mod beside;
mod blocks;
mod chart;
mod competency_details;
mod competency_list;
mod form;
mod identifier;
mod kinds;
mod list;
mod outline;
mod sign_off;
mod steering;
mod techniques;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use super::work::Work;
use super::{Room, Route};
use crate::components::{EmptyState, PageHeader, Sign};
use crate::drafting::{Spot, at, nearest_section, section_at};
use crate::pages::vacancy::preview::text_preview;
use crate::vacancy::{Cluster, Content, Section};
pub(super) use beside::beside;
pub(super) use blocks::details_at;
pub(super) use identifier::{identifier, named_after};
use leptos::prelude::*;

/// What a heading makes of the competencies below it, in words.
const CLUSTERS: [(Cluster, &str); 3] = [
    (Cluster::Core, "Kerncompetenties"),
    (Cluster::FunctionSpecific, "Functiespecifieke competenties"),
    (Cluster::Grade, "Graadcompetenties"),
];

/// The room, with the section at the end of a way, or the nearest one; the first where the way is empty.
pub(super) fn room(way: &[usize]) -> AnyView {
    let work = Work::here();
    if !way.is_empty() {
        form::bring_keyboard(work, way);
    }
    let asked = way.to_vec();
    // Undo may take away the section of this address.
    let nearest = work.memo(move |vacancy| nearest_section(&vacancy.content, &asked));
    let chosen = move || {
        let way = nearest.get();
        if way.is_empty() {
            return empty(work);
        }
        view! {
            {form::form(&way)}
            {beside("Voorbeeld van dit deel", move |content| preview(content, &way))}
        }
        .into_any()
    };
    view! {
        <PageHeader title="Inhoud" lead="De tekst van de werkgever, deel per deel. Neem ze woord voor woord over."/>
        <div class="draft-text">
            {outline::outline(nearest)}
            {chosen}
        </div>
    }
    .into_any()
}

/// The section at the end of a way.
fn section(way: &[usize]) -> Spot<Section> {
    let (last, above) = way.split_last().unwrap_or((&1, &[]));
    let mut sections = at!(Spot::vacancy(), content "sections" sections);
    for number in above {
        sections = at!(sections.item(number.saturating_sub(1)), "sections" sections);
    }
    sections.item(last.saturating_sub(1))
}

/// The address of the section at the end of a way.
pub(super) fn address(work: Work, way: Vec<usize>) -> String {
    Route::Draft(work.id.get_value(), Room::Sections(way)).address()
}

/// How a section is called: by its short name, where it has one.
fn name_of(section: &Section) -> String {
    let short = section.short.trim();
    if short.is_empty() { "Deel zonder naam".to_owned() } else { short.to_owned() }
}

fn preview(content: &Content, way: &[usize]) -> AnyView {
    let id = section_at(content, way).map(|section| section.id.clone());
    id.map(|id| text_preview(content, Some(&id))).into_any()
}

fn empty(work: Work) -> AnyView {
    view! {
        <EmptyState sign=Sign::Sheet title="Nog geen delen">
            <p>"Een vacature bestaat uit delen, zoals De functie, Je taken en Kennis. Of laat een tekst lezen bij Tekst."</p>
            <div>{steering::add_at_end(work)}</div>
        </EmptyState>
    }
    .into_any()
}

//! The sections as a tree of ways to them.

use super::super::work::Work;
use super::{address, name_of, steering};
use crate::vacancy::Section;
use leptos::prelude::*;

/// A section in the outline, with those below it.
#[derive(Clone, PartialEq)]
struct Entry {
    way: Vec<usize>,
    name: String,
    below: Vec<Entry>,
}

/// The outline, with the section at this way marked.
pub(super) fn outline(current: Memo<Vec<usize>>) -> AnyView {
    let work = Work::here();
    let entries = work.memo(|vacancy| entries(&vacancy.content.sections, &[]));
    let drawn = move || {
        let (entries, current) = (entries.get(), current.get());
        (!entries.is_empty()).then(|| {
            view! {
                <nav class="section-nav section-nav--contents draft-outline" aria-label="Delen van de tekst">
                    <p class="section-nav__title" aria-hidden="true">"Delen"</p>
                    {list(work, &entries, &current)}
                    <div class="draft-outline__add">{steering::add_at_end(work)}</div>
                </nav>
            }
        })
    };
    drawn.into_any()
}

fn entries(sections: &[Section], above: &[usize]) -> Vec<Entry> {
    let entry = |(index, section): (usize, &Section)| {
        let way: Vec<usize> = above.iter().copied().chain([index + 1]).collect();
        let below = entries(&section.sections, &way);
        Entry { way, name: name_of(section), below }
    };
    sections.iter().enumerate().map(entry).collect()
}

fn list(work: Work, entries: &[Entry], current: &[usize]) -> AnyView {
    let lines = entries
        .iter()
        .map(|Entry { way, name, below }| {
            let href = address(work, way.clone());
            let here = (way == current).then_some("page");
            let below = (!below.is_empty()).then(|| list(work, below, current));
            view! {
                <li>
                    <a class="section-nav__link" href=href aria-current=here>{name.clone()}</a>
                    {below}
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! { <ul class="section-nav__list" role="list">{lines}</ul> }.into_any()
}

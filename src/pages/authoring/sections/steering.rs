//! What is done with a section as a whole: added, moved, taken away.

use super::super::shell::Around;
use super::super::work::Work;
use super::{address, form, name_of, section};
use crate::components::{Button, ButtonKind, Sign, focus_soon};
use crate::drafting::{
    add_section_after, add_section_below, forget_gone, lift_section, move_section, nest_section,
    remove_section, section_at,
};
use crate::vacancy::{Block, Content, Heading, Section};
use leptos::prelude::*;

/// A section with nothing in it: a heading and a paragraph to fill in.
fn fresh() -> Section {
    let blocks = vec![Block::Paragraph(String::new())];
    Section { heading: Some(Heading::default()), blocks, ..Section::default() }
}

/// Changes the text and goes to the section at the end of the way that comes of it.
fn change(work: Work, around: &Around, change: impl FnOnce(&mut Content) -> Option<Vec<usize>>) {
    let mut next = None;
    work.change(None, |draft| {
        let before = draft.vacancy.clone();
        next = change(&mut draft.vacancy.content);
        forget_gone(&before, &mut draft.vacancy);
    });
    if let Some(way) = next {
        around.outside.go(&address(work, way));
    }
}

/// Takes the section at the end of a way away with all below it, and says so.
pub(super) fn take_away(work: Work, around: &Around, way: &[usize]) {
    let name = work.draft.with_untracked(|draft| section_at(&draft.vacancy.content, way).map(name_of));
    change(work, around, |content| remove_section(content, way).map(|(_, nearest)| nearest));
    work.gone.set(name.map(|name| format!("Deel “{name}” is weggehaald, met alles eronder.")));
}

/// The button that adds a section at the end of the text.
pub(super) fn add_at_end(work: Work) -> AnyView {
    let around = Around::here();
    let add = move |()| change(work, &around, |content| Some(add_section_after(content, &[], fresh())));
    view! {
        <Button id="deel-erbij" kind=ButtonKind::Quiet sign=Sign::Add on_press=Callback::new(add)>
            "Voeg een deel toe"<span class="visually-hidden">" onderaan de tekst"</span>
        </Button>
    }
    .into_any()
}

/// What can be done with the section at the end of a way.
pub(super) fn steering(way: &[usize]) -> AnyView {
    let work = Work::here();
    let (number, highest) = (way.last().copied().unwrap_or(1), way.len() < 2);
    let above = way[..way.len().saturating_sub(1)].to_vec();
    let at = way.to_vec();
    let name = work.memo(move |vacancy| section_at(&vacancy.content, &at).map(name_of).unwrap_or_default());
    let count = work.memo(move |vacancy| {
        let content = &vacancy.content;
        let below = section_at(content, &above).map(|section| section.sections.len());
        if above.is_empty() { content.sections.len() } else { below.unwrap_or_default() }
    });
    let of = move || format!(" “{}”", name.get());
    let adds = |words: &'static str, press: Callback<()>| {
        view! {
            <Button kind=ButtonKind::Quiet sign=Sign::Add on_press=press>
                {words}<span class="visually-hidden">{of}</span>
            </Button>
        }
        .into_any()
    };
    let moves = |words: &'static str, disabled: Signal<bool>, press: Callback<()>| {
        view! {
            <Button kind=ButtonKind::Quiet disabled on_press=press>
                {words}<span class="visually-hidden">{of}</span>
            </Button>
        }
        .into_any()
    };
    let press = |does: fn(&mut Content, &[usize]) -> Option<Vec<usize>>| {
        let (around, way) = (Around::here(), way.to_vec());
        Callback::new(move |()| change(work, &around, |content| does(content, &way)))
    };
    let after = press(|content, way| Some(add_section_after(content, way, fresh())));
    let below = press(|content, way| add_section_below(content, way, fresh()));
    let up = press(|content, way| move_section(content, way, true));
    let down = press(|content, way| move_section(content, way, false));
    let (nest, lift) = (press(nest_section), press(lift_section));
    let (around, gone) = (Around::here(), way.to_vec());
    let remove = Callback::new(move |()| {
        take_away(work, &around, &gone);
        // Another section has its place, and must not go with a second press.
        focus_soon(form::title_id(&section(&gone)));
    });
    view! {
        <div class="draft-steering" role="group" aria-label="Dit deel">
            {moves("Omhoog", Signal::derive(move || number < 2), up)}
            {moves("Omlaag", Signal::derive(move || number >= count.get()), down)}
            {moves("Een niveau lager", Signal::stored(number < 2), nest)}
            {moves("Een niveau hoger", Signal::stored(highest), lift)}
            <Button kind=ButtonKind::Quiet sign=Sign::Remove on_press=remove>
                "Haal weg"<span class="visually-hidden">{of}</span>
            </Button>
            {adds("Nieuw deel erna", after)}
            {adds("Nieuw deel eronder", below)}
        </div>
    }
    .into_any()
}

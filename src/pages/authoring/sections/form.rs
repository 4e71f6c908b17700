//! The form of one section.

use super::super::fields::{Look, optional_text, text, text_then};
use super::super::work::Work;
use super::{blocks, identifier, name_of, named_after, section, steering};
use crate::components::{CheckField, Disclosure, focus_soon};
use crate::drafting::{Spot, at, rename_section, section_at};
use crate::vacancy::{Heading, Section};
use leptos::prelude::*;

/// The form of the section at the end of a way.
pub(super) fn form(way: &[usize]) -> AnyView {
    let work = Work::here();
    let section = section(way);
    let read = section.clone();
    let name = work.memo(move |vacancy| read.read(vacancy).map(name_of).unwrap_or_default());
    let (id, short) = (at!(section, "id" id), at!(section, "short" short));
    let faulty = work.error_at(id.place()).get_untracked().is_some();
    let shown = id.clone();
    view! {
        <section class="stack committee-form draft-form" aria-labelledby=title_id(&section)>
            <h2 id=title_id(&section) tabindex="-1">{name}</h2>
            {steering::steering(way)}
            {text_then(&short, "Korte naam", Look::hint("Staat in de inhoudstafel. Ze hoort niet bij de tekst van de werkgever.").medium(), named_after(&id, &short))}
            {heading(&section)}
            <Disclosure summary="Meer over dit deel" open=faulty>
                {identifier(&shown, rename_section)}
            </Disclosure>
            {blocks::blocks(&section)}
        </section>
    }
    .into_any()
}

/// Brings the keyboard to the form once it is drawn: to the name of a new section, else to its title.
pub(super) fn bring_keyboard(work: Work, way: &[usize]) {
    let section = section(way);
    let is_new = work.draft.with_untracked(|draft| {
        section_at(&draft.vacancy.content, way).is_some_and(|section| section.short.is_empty())
    });
    let to = if is_new { at!(section, "short" short).id() } else { title_id(&section) };
    Effect::new(move |_| focus_soon(to.clone()));
}

/// The identifier of the title of the form.
pub(super) fn title_id(section: &Spot<Section>) -> String {
    format!("{}-titel", section.id())
}

/// The heading as the source has it, or none.
fn heading(section: &Spot<Section>) -> AnyView {
    let work = Work::here();
    let heading = at!(section, "heading" heading);
    let (read, written) = (heading.clone(), heading.clone());
    let has = work.memo(move |vacancy| read.read(vacancy).is_some_and(Option::is_some));
    let toggle = move |ticked: bool| {
        let had = work.draft.with_untracked(|draft| written.read(&draft.vacancy).cloned().flatten());
        work.set(&written, |heading| *heading = ticked.then(Heading::default));
        if let Some(had) = had.filter(|had| *had != Heading::default()) {
            work.gone.set(Some(format!("De kop “{}” is weggehaald.", had.text)));
        }
    };
    let there = heading.there();
    let fields = move || {
        has.get().then(|| {
            view! {
                {text(&at!(there, "text" text), "Kop", Look::hint("Woord voor woord zoals in de tekst"))}
                <div class="draft-short">
                    {optional_text(&at!(there, "marker" marker), "Teken of nummer voor de kop", Look::hint("Zoals “1.” of “❖”").short())}
                    {optional_text(&at!(there, "subtitle" subtitle), "Regel onder de kop", Look::hint("Een regel die bij de kop hoort"))}
                </div>
            }
            .into_any()
        })
    };
    view! {
        <CheckField
            id=format!("{}-er", heading.id())
            label="De tekst heeft hier een kop"
            checked=has
            on_toggle=Callback::new(toggle)
        />
        {fields}
    }
    .into_any()
}

//! The form of one competency.

use super::super::fields::{Look, optional_text, text, text_then};
use super::super::sections::{beside, identifier, named_after};
use super::super::shell::Around;
use super::super::work::Work;
use super::places::{self, Place};
use super::{address, levels, name_of, required, steering};
use crate::components::{Answer, Disclosure, PageHeader, SelectField, focus_soon};
use crate::drafting::{at, free_anchor, rename_competency};
use crate::pages::vacancy::preview::text_preview;
use crate::vacancy::{Block, CompetencyDetails, Content, DetailGroup, Section};
use leptos::prelude::*;

/// The form of the competency with this number, which stands here.
pub(super) fn form(number: usize, place: &Place) -> AnyView {
    let work = Work::here();
    let competency = place.spot();
    let read = competency.clone();
    let title = work.memo(move |vacancy| read.read(vacancy).map(name_of).unwrap_or_default());
    let (id, name) = (at!(competency, "id" id), at!(competency, "name" name));
    let faulty = work.error_at(id.place()).get_untracked().is_some();
    let shown = place.clone();
    view! {
        <PageHeader title over="Competentie"/>
        {steering::ways(number)}
        <div class="draft-text draft-text--one">
            <div class="stack--loose committee-form draft-form">
                <section class="stack" aria-labelledby="competentie-kop">
                    <h2 id="competentie-kop">"Naam en definitie"</h2>
                    {text_then(&name, "Naam", Look::hint("Woord voor woord zoals in de tekst"), named_after(&id, &name))}
                    {text(&at!(competency, "definition" definition), "Definitie", Look::lines())}
                    {optional_text(&at!(competency, "cluster_row" cluster_row), "Rij met de cluster", Look::hint("Als de tekst bij deze competentie een cluster noemt"))}
                    {group(place)}
                    {steering::steering(number, place, title)}
                    <Disclosure summary="Meer over deze competentie" open=faulty>
                        {identifier(&id, rename_competency)}
                    </Disclosure>
                </section>
                {required::required(&competency)}
                {levels::levels(&competency)}
            </div>
            {beside("Voorbeeld van deze competentie", move |content| preview(content, &shown))}
        </div>
    }
    .into_any()
}

/// Brings the keyboard to the name of a new competency once it is drawn.
pub(super) fn bring_keyboard(work: Work, number: usize) {
    let unnamed = work.draft.with_untracked(|draft| {
        let place = places::place_of(&draft.vacancy.content, number)?;
        let competency = place.spot();
        let name = at!(competency, "name" name);
        name.read(&draft.vacancy).is_some_and(String::is_empty).then(|| name.id())
    });
    if let Some(field) = unnamed {
        Effect::new(move |_| focus_soon(field.clone()));
    }
}

/// The group in which it stands.
fn group(place: &Place) -> AnyView {
    let work = Work::here();
    let around = Around::here();
    let answers = work.memo(|vacancy| {
        let groups = places::groups(&vacancy.content).into_iter().enumerate();
        groups.map(|(at, (_, group))| Answer::new(at.to_string(), group.heading.clone())).collect::<Vec<_>>()
    });
    let mine = place.group.clone();
    let value = work.memo(move |vacancy| {
        let at = places::groups(&vacancy.content).into_iter().position(|(group, _)| group == mine);
        at.map(|at| at.to_string()).unwrap_or_default()
    });
    let from = place.clone();
    let choose = move |chosen: String| {
        let mut number = None;
        work.change(None, |draft| {
            let groups = places::groups(&draft.vacancy.content);
            let to = chosen.parse::<usize>().ok().and_then(|at| groups.get(at)).map(|(at, _)| at.clone());
            if let Some(to) = to.filter(|to| *to != from.group) {
                number = places::move_to(&mut draft.vacancy, &from, &to);
            }
        });
        if number.is_some() {
            around.outside.go(&address(work, number));
        }
    };
    view! {
        <SelectField
            id=format!("{}-groep", place.spot().id())
            label="In welke groep staat ze?"
            answers
            value
            on_choose=Callback::new(choose)
        />
    }
    .into_any()
}

/// The competency alone, as it stands in the text.
fn preview(content: &Content, place: &Place) -> AnyView {
    let mut content = content.clone();
    let id = free_anchor(&content, "voorbeeld");
    let Some(details) = alone(&content, place) else { return ().into_any() };
    let blocks = vec![Block::CompetencyDetails(details)];
    content.sections.push(Section { id: id.clone(), blocks, ..Section::default() });
    text_preview(&content, Some(&id))
}

/// The detail with nothing in it but this competency.
fn alone(content: &Content, place: &Place) -> Option<CompetencyDetails> {
    let (_, group) = places::groups(content).into_iter().find(|(at, _)| *at == place.group)?;
    let competency = group.competencies.get(place.index)?.clone();
    let same = |one: &DetailGroup| std::ptr::eq(one, group);
    let details = content.competency_details().into_iter().find(|details| details.groups.iter().any(same))?;
    let group = DetailGroup { competencies: vec![competency], ..group.clone() };
    Some(CompetencyDetails { groups: vec![group], ..details.clone() })
}

//! The competencies in full: their groups and the words before each row. The competencies have a room of their own.

use super::super::competencies::{self, name_of};
use super::super::fields::{Look, one_of, text, text_then};
use super::super::items::{Called, items};
use super::super::work::Work;
use super::{CLUSTERS, identifier, named_after};
use crate::components::Disclosure;
use crate::drafting::{Spot, at, rename_place};
use crate::vacancy::{Anchor, Cluster, CompetencyDetails, Content, DetailGroup};
use leptos::prelude::*;

/// The fields of the competencies in full.
pub(super) fn details(details: &Spot<CompetencyDetails>) -> AnyView {
    let called = Called { one: "Groep", add: "Voeg een groep toe" };
    let (labels, marker) = (at!(details, "labels" labels), at!(details, "marker" marker));
    let fresh = |_: &crate::drafting::Draft| DetailGroup {
        id: Anchor::default(),
        heading: String::new(),
        cluster: Cluster::Core,
        competencies: Vec::new(),
    };
    view! {
        {items(&at!(details, "groups" groups), called, fresh, |group, _| group_fields(&group))}
        <Disclosure summary="Woorden en teken bij elke competentie">
            <p class="muted small">"Neem de woorden over die in de tekst voor elke rij staan."</p>
            <div class="draft-short">
                {text(&at!(labels, "competency" competency), "Voor de naam", Look::default())}
                {text(&at!(labels, "definition" definition), "Voor de definitie", Look::default())}
                {text(&at!(labels, "cluster" cluster), "Voor de rij met de cluster", Look::default())}
                {text(&at!(labels, "levels" levels), "Voor de niveaus", Look::default())}
                {text(&marker, "Teken voor een voorbeeld", Look::default().short())}
            </div>
        </Disclosure>
    }
    .into_any()
}

fn group_fields(group: &Spot<DetailGroup>) -> AnyView {
    let (id, heading) = (at!(group, "id" id), at!(group, "heading" heading));
    let faulty = Work::here().error_at(id.place()).get_untracked().is_some();
    view! {
        {text_then(&heading, "Kop van de groep", Look::default(), named_after(&id, &heading))}
        {one_of(&at!(group, "cluster" cluster), "Soort competenties", &CLUSTERS, None)}
        {ways(group)}
        <Disclosure summary="Meer over deze groep" open=faulty>{identifier(&id, rename_place)}</Disclosure>
    }
    .into_any()
}

/// The ways to the competencies of a group.
fn ways(group: &Spot<DetailGroup>) -> AnyView {
    let work = Work::here();
    let group = group.clone();
    let named = work.memo(move |vacancy| {
        group.read(vacancy).map(|group| numbered(&vacancy.content, group)).unwrap_or_default()
    });
    let way = move |number| competencies::address(work, number);
    let lines = move || {
        let lines = named
            .get()
            .into_iter()
            .map(|(number, name)| view! { <li><a href=way(Some(number))>{name}</a></li> }.into_any());
        lines.collect_view()
    };
    view! {
        <ul class="draft-ways" role="list" hidden=move || named.with(Vec::is_empty)>{lines}</ul>
        <p class="muted small">
            "Competenties vul je in, voeg je toe en haal je weg in de kamer "<a href=way(None)>"Competenties"</a>"."
        </p>
    }
    .into_any()
}

/// The competencies of a group, each with its number among all of them.
fn numbered(content: &Content, group: &DetailGroup) -> Vec<(usize, String)> {
    let all = content.competencies().into_iter().enumerate();
    let of_group = all.filter(|(_, one)| group.competencies.iter().any(|mine| std::ptr::eq(mine, *one)));
    of_group.map(|(index, one)| (index + 1, name_of(one))).collect()
}

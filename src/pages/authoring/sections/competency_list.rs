//! A list of competencies without their detail: groups, and the competencies in them.

use super::super::fields::{Look, one_of, optional_text, text};
use super::super::items::{Called, items};
use super::super::work::Work;
use super::CLUSTERS;
use crate::components::{Answer, SelectField};
use crate::drafting::{Spot, at};
use crate::vacancy::{Anchor, Cluster, CompetencyList, Content, Entry, ListGroup, ListedIn};
use leptos::prelude::*;

/// Which list of the source it is.
const LISTS: [(ListedIn, &str); 2] = [
    (ListedIn::JobDescription, "De lijst in de functiebeschrijving, met de gevraagde niveaus"),
    (ListedIn::Overview, "Het overzicht in het competentieprofiel, met alleen de namen"),
];

/// The fields of a list of competencies.
pub(super) fn list(list: &Spot<CompetencyList>) -> AnyView {
    let called = Called { one: "Groep", add: "Voeg een groep toe" };
    let fresh = |_: &crate::drafting::Draft| ListGroup {
        heading: String::new(),
        level_heading: None,
        cluster: Cluster::Core,
        entries: Vec::new(),
    };
    view! {
        {one_of(&at!(list, "listed_in" listed_in), "Welke lijst is dit?", &LISTS, None)}
        {items(&at!(list, "groups" groups), called, fresh, |group, _| group_fields(&group))}
    }
    .into_any()
}

fn group_fields(group: &Spot<ListGroup>) -> AnyView {
    let called = Called { one: "Competentie", add: "Voeg een competentie toe aan deze groep" };
    view! {
        {text(&at!(group, "heading" heading), "Kop van de groep", Look::default())}
        <div class="draft-short">
            {one_of(&at!(group, "cluster" cluster), "Soort competenties", &CLUSTERS, None)}
            {optional_text(&at!(group, "level_heading" level_heading), "Opschrift boven de niveaus", Look::hint("Zoals “Niveau”").medium())}
        </div>
        {items(&at!(group, "entries" entries), called, |_| Entry::default(), |entry, _| entry_fields(&entry))}
    }
    .into_any()
}

fn entry_fields(entry: &Spot<Entry>) -> AnyView {
    view! {
        {which(entry)}
        <div class="draft-short">
            {text(&at!(entry, "name" name), "Naam in deze lijst", Look::default())}
            {level(entry)}
        </div>
    }
    .into_any()
}

/// Which competency it is; an entry without a name gets that of the competency.
fn which(entry: &Spot<Entry>) -> AnyView {
    let work = Work::here();
    let spot = at!(entry, "competency" competency);
    let answers = work.memo(|vacancy| {
        let all = vacancy.content.competencies().into_iter();
        all.map(|one| Answer::new(one.id.to_string(), one.name.clone())).collect::<Vec<_>>()
    });
    let (read, written) = (spot.clone(), entry.clone());
    let value = work.memo(move |vacancy| read.read(vacancy).map(Anchor::to_string).unwrap_or_default());
    let choose = move |id: String| {
        work.change(None, |draft| {
            let id = Anchor::new(id);
            let name = draft.vacancy.content.competency(&id).map(|one| one.name.clone());
            written.change(&mut draft.vacancy, |entry| {
                entry.competency = id;
                if entry.name.trim().is_empty() {
                    entry.name = name.unwrap_or_default();
                }
            });
        });
    };
    let hint = move || {
        answers.with(Vec::is_empty).then(|| "Er zijn er nog geen. Voeg ze toe bij Competenties.".to_owned())
    };
    view! {
        <SelectField
            id=spot.id()
            label="Welke competentie"
            answers
            value
            on_choose=Callback::new(choose)
            none="Kies een competentie"
            hint=Signal::derive(hint)
            error=work.error_at(spot.place())
        />
    }
    .into_any()
}

/// The level that this list gives.
fn level(entry: &Spot<Entry>) -> AnyView {
    let work = Work::here();
    let spot = at!(entry, "level" level);
    let (listed, read, written) = (entry.clone(), spot.clone(), spot.clone());
    let answers = work.memo(move |vacancy| {
        listed.read(vacancy).map(|entry| levels(&vacancy.content, entry)).unwrap_or_default()
    });
    let value = work.memo(move |vacancy| {
        read.read(vacancy).copied().flatten().map(|level| level.to_string()).unwrap_or_default()
    });
    let choose = move |value: String| work.set(&written, |level| *level = value.parse().ok());
    view! {
        <SelectField
            id=spot.id()
            label="Gevraagd niveau"
            answers
            value
            on_choose=Callback::new(choose)
            none="Geen niveau"
            error=work.error_at(spot.place())
        />
    }
    .into_any()
}

/// The levels that the competency has; also the one that is asked now, where it has no such level.
fn levels(content: &Content, entry: &Entry) -> Vec<Answer> {
    let competency = content.competency(&entry.competency);
    let numbers: Vec<u8> =
        competency.map(|one| one.levels.iter().map(|level| level.number).collect()).unwrap_or_default();
    let more = entry.level.filter(|level| !numbers.contains(level));
    numbers
        .into_iter()
        .chain(more)
        .map(|level| Answer::new(level.to_string(), format!("Niveau {level}")))
        .collect()
}

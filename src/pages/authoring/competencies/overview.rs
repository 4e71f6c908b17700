//! All competencies, each with its cluster, the asked level and how many levels it has.

use super::super::sections;
use super::super::shell::Around;
use super::super::work::Work;
use super::places::{self, GroupAt};
use super::{address, name_of};
use crate::components::{Button, ButtonKind, EmptyState, PageHeader, Sign};
use crate::drafting::{Asked, add_section_after, asked, blank_competency_details, free_anchor};
use crate::vacancy::{Cluster, Competency, Content, Heading, Section};
use leptos::prelude::*;

/// A group as it stands in the list.
#[derive(Clone, PartialEq)]
struct Group {
    at: GroupAt,
    heading: String,
    /// Number, name and facts of each competency.
    rows: Vec<(usize, String, String)>,
}

/// The list.
pub(super) fn overview() -> AnyView {
    let work = Work::here();
    let groups = work.memo(|vacancy| listed(&vacancy.content));
    let drawn = move || {
        let groups = groups.get();
        if groups.is_empty() {
            return empty(work);
        }
        groups.into_iter().map(|group| draw(work, group)).collect_view().into_any()
    };
    view! {
        <PageHeader title="Competenties" lead="Elke competentie met haar definitie, niveaus en voorbeelden. Kies er een om ze in te vullen."/>
        {drawn}
    }
    .into_any()
}

fn listed(content: &Content) -> Vec<Group> {
    let mut number = 0;
    let groups = places::groups(content).into_iter().map(|(at, group)| {
        let rows = group.competencies.iter().map(|competency| {
            number += 1;
            (number, name_of(competency), facts(content, competency))
        });
        let rows = rows.collect();
        let heading = group.heading.trim();
        let heading = if heading.is_empty() { "Groep zonder kop" } else { heading }.to_owned();
        Group { at, heading, rows }
    });
    groups.collect()
}

/// The cluster, the asked level and the number of levels of a competency, in words.
fn facts(content: &Content, competency: &Competency) -> String {
    let cluster = content.cluster(&competency.id).map(|cluster| match cluster {
        Cluster::Core => "kerncompetentie",
        Cluster::FunctionSpecific => "functiespecifieke competentie",
        Cluster::Grade => "graadcompetentie",
    });
    let asked = match asked(content, &competency.id) {
        Asked::No => "niet gevraagd".to_owned(),
        Asked::WithoutLevel => "gevraagd zonder niveau".to_owned(),
        Asked::Level(level) => format!("niveau {level} gevraagd"),
    };
    let levels = match competency.levels.len() {
        0 => "nog geen niveaus".to_owned(),
        1 => "1 niveau".to_owned(),
        count => format!("{count} niveaus"),
    };
    cluster.map(ToOwned::to_owned).into_iter().chain([asked, levels]).collect::<Vec<_>>().join(" · ")
}

fn draw(work: Work, Group { at, heading, rows }: Group) -> AnyView {
    let around = Around::here();
    let title = format!("{}-titel", at.spot().id());
    let list = title.clone();
    let none = rows.is_empty();
    let rows = rows
        .into_iter()
        .map(|(number, name, facts)| {
            view! {
                <li>
                    <a href=address(work, Some(number))>{name}</a>
                    <span class="muted small">{facts}</span>
                </li>
            }
            .into_any()
        })
        .collect_view();
    let (to, add_to) = (at.way.clone(), at);
    let add = move |()| {
        let mut number = None;
        work.change(None, |draft| number = Some(places::add(&mut draft.vacancy, &add_to)));
        around.outside.go(&address(work, number));
    };
    let of = format!(" aan {heading}");
    view! {
        <section class="stack committee-form" aria-labelledby=list>
            <h2 id=title>{heading}</h2>
            <ul class="draft-competencies" role="list" hidden=none>{rows}</ul>
            <div class="cluster">
                <Button kind=ButtonKind::Quiet sign=Sign::Add on_press=Callback::new(add)>
                    "Voeg een competentie toe"<span class="visually-hidden">{of}</span>
                </Button>
                <a class="small draft-competencies__groups" href=sections::address(work, to)>"Groepen wijzigen bij Inhoud"</a>
            </div>
        </section>
    }
    .into_any()
}

/// There is no place for competencies in the text yet.
fn empty(work: Work) -> AnyView {
    let make = move |()| {
        work.change(None, |draft| {
            let content = &mut draft.vacancy.content;
            let name = "Competentieprofiel";
            let section = Section {
                id: free_anchor(content, name),
                short: name.into(),
                heading: Some(Heading { text: name.into(), ..Heading::default() }),
                blocks: vec![blank_competency_details(content)],
                sections: Vec::new(),
            };
            add_section_after(content, &[], section);
        });
        crate::components::focus_heading();
    };
    view! {
        <EmptyState sign=Sign::Sheet title="Nog geen competenties">
            <p>"De tekst heeft nog geen deel waarin competenties voluit staan. Maak er een; de kop en de groepen kan je daarna wijzigen bij Inhoud."</p>
            <div><Button on_press=Callback::new(make)>"Maak een deel voor competenties"</Button></div>
        </EmptyState>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::listed;
    use crate::pages::authoring::in_tests::seed;

    #[test]
    fn a_competency_is_listed_with_its_cluster_the_asked_level_and_its_levels() {
        let draft = seed();
        let rows: Vec<_> = listed(&draft.content).into_iter().flat_map(|group| group.rows).collect();
        assert_eq!(rows.len(), draft.content.competencies().len());
        let expected = "kerncompetentie · niveau 2 gevraagd · 4 niveaus";
        assert_eq!(rows[0], (1, "Voortdurend verbeteren".to_owned(), expected.to_owned()));
    }
}

//! Contents: a way to every section and every competency, beside the text or above it.

use crate::components::{Icon, Sign};
use crate::vacancy::{Block, Content, Section};
use leptos::prelude::*;

/// A way to a place, with the ways to what stands below it.
struct Way {
    anchor: String,
    name: String,
    below: Vec<(String, String)>,
}

/// The contents; with the self-check, where there is one.
pub(super) fn contents(content: &Content, self_check: bool) -> impl IntoView + use<> {
    let own = |anchor: &str, name: &str, below: &[(&str, &str)]| Way {
        anchor: anchor.into(),
        name: name.into(),
        below: below.iter().map(|(anchor, name)| ((*anchor).into(), (*name).into())).collect(),
    };
    let below: &[(&str, &str)] = if self_check {
        &[("rekenhulp", "Rekenhulp"), ("zelfcheck", "Zelfcheck")]
    } else {
        &[("rekenhulp", "Rekenhulp")]
    };
    let ways = content
        .sections
        .iter()
        .map(way)
        .chain([
            own("selectie", "Hoe verloopt de selectie", below),
            own("werkgever", "Gegevens van de werkgever", &[]),
            own("bron", "Opmerkingen bij de bron", &[]),
            own("woordenlijst", "Woordenlijst", &[]),
        ])
        .map(line)
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <nav id="inhoud" class="contents" aria-label="Inhoud">
            <p class="contents__title" aria-hidden="true">"Op deze pagina"</p>
            <ul class="contents__list" role="list">{ways}</ul>
        </nav>
    }
}

fn way(section: &Section) -> Way {
    let sections = section.sections.iter().map(|section| (section.id.to_string(), section.short.clone()));
    let competencies =
        section.all().into_iter().flat_map(|section| &section.blocks).filter_map(|block| {
            if let Block::CompetencyDetails(details) = block { Some(details) } else { None }
        });
    let competencies = competencies
        .flat_map(|details| &details.groups)
        .flat_map(|group| &group.competencies)
        .map(|competency| (competency.id.to_string(), competency.name.clone()));
    Way {
        anchor: section.id.to_string(),
        name: section.short.clone(),
        below: sections.chain(competencies).collect(),
    }
}

fn line(Way { anchor, name, below }: Way) -> impl IntoView {
    let more = (!below.is_empty()).then(|| {
        let links = below
            .into_iter()
            .map(|(anchor, name)| {
                view! { <li><a class="contents__link" href=format!("#{anchor}")>{name}</a></li> }
            })
            .map(IntoAny::into_any)
            .collect_view();
        view! {
            <details class="contents__more">
                <summary class="contents__open">
                    <Icon sign=Sign::Pointer/>
                    <span class="visually-hidden">{format!("Onderdelen van {name}")}</span>
                </summary>
                <ul class="contents__below" role="list">{links}</ul>
            </details>
        }
    });
    view! {
        <li class="contents__line">
            <a class="contents__link" href=format!("#{anchor}")>{name.clone()}</a>
            {more}
        </li>
    }
}

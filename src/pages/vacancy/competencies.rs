//! The competency explorer: definition, every level with the required one marked, indicators, and a filter by cluster.

use super::article::titled;
use super::blocks::Drawing;
use crate::components::{Answer, ChoiceField, Direction, LevelLadder, LevelStep};
use crate::keeper::Address;
use crate::vacancy::{Anchor, Cluster, Competency, CompetencyDetails, Content, DetailGroup, DetailLabels};
use leptos::prelude::*;
use std::sync::Arc;

/// The clusters that the filter offers, with the name of one competency of it and of all.
const CLUSTERS: [(Cluster, &str, &str, &str); 3] = [
    (Cluster::Core, "kern", "Kerncompetentie", "Kerncompetenties"),
    (
        Cluster::FunctionSpecific,
        "functiespecifiek",
        "Functiespecifieke competentie",
        "Functiespecifieke competenties",
    ),
    (Cluster::Grade, "graad", "Graadcompetentie", "Graadcompetenties"),
];
const ALL: &str = "alle";

/// What each drawn competency needs of its surroundings.
struct Around<'a> {
    labels: &'a DetailLabels,
    marker: &'a str,
    level: u8,
}

/// The detail of the competency profile, with our filter above it.
pub(super) fn details(
    details: &CompetencyDetails,
    section: &Anchor,
    level: u8,
    drawing: &mut Drawing<'_>,
) -> AnyView {
    let around = Around { labels: &details.labels, marker: &details.marker, level };
    let groups: Vec<AnyView> =
        details.groups.iter().map(|group| draw_group(group, &around, drawing)).collect();
    // A late vacancy and a draft are drawn whole in the browser; there nothing was written beforehand.
    #[cfg(any(feature = "late", feature = "authoring"))]
    let shown = |chosen| view! { <div class="explorer__shown" data-toon=chosen>{groups}</div> }.into_any();
    #[cfg(not(any(feature = "late", feature = "authoring")))]
    let shown = |chosen| written(chosen, groups.to_html());
    let live = explorer(details, section, drawing.content, shown);
    let way = drawing.self_check.as_ref().map(|way| {
        view! { <p class="ours screen-only">{way.link("Welk niveau past bij jou? Doe de zelfcheck")}</p> }
            .into_any()
    });
    view! { {way}<div id=super::live_id(&format!("competenties-{section}"))>{live}</div> }.into_any()
}

/// What the filter filters, as HTML that stays as it was written.
#[cfg(not(any(feature = "late", feature = "authoring")))]
pub(super) fn written(chosen: RwSignal<String>, html: String) -> AnyView {
    view! { <div class="explorer__shown" data-toon=chosen inner_html=html></div> }.into_any()
}

/// The filter with what it filters.
pub(super) fn explorer(
    details: &CompetencyDetails,
    section: &Anchor,
    content: &Content,
    shown: impl FnOnce(RwSignal<String>) -> AnyView,
) -> AnyView {
    let chosen = RwSignal::new(ALL.to_owned());
    follow_links(details, chosen);
    let clusters = details
        .groups
        .iter()
        .flat_map(|group| &group.competencies)
        .filter_map(|competency| content.cluster(&competency.id))
        .collect();
    view! {
        <div class="ours explorer">
            <p class="explorer__note">
                "Een hoger niveau omvat de lagere: wie niveau 3 heeft, heeft ook niveau 2 en 1."
            </p>
            <Filter id=format!("filter-{section}") clusters chosen/>
        </div>
        {shown(chosen)}
    }
    .into_any()
}

/// A link to a competency that the filter hides shows all of them again.
fn follow_links(details: &CompetencyDetails, chosen: RwSignal<String>) {
    let Some(address) = use_context::<Arc<dyn Address>>() else { return };
    let places: Vec<String> = details
        .groups
        .iter()
        .flat_map(|group| std::iter::once(&group.id).chain(group.competencies.iter().map(|one| &one.id)))
        .map(ToString::to_string)
        .collect();
    let place = address.clone();
    address.on_move(Box::new(move || {
        let fragment = place.fragment();
        if chosen.get_untracked() != ALL && places.contains(&fragment) {
            chosen.set(ALL.to_owned());
            // It was hidden a moment ago; an element that is not drawn cannot be focused.
            request_animation_frame(move || {
                crate::components::focus(&fragment);
            });
        }
    }));
}

#[component]
fn Filter(id: String, clusters: Vec<Cluster>, chosen: RwSignal<String>) -> impl IntoView {
    let mut answers = vec![Answer::new(ALL, "Alle")];
    answers.extend(
        CLUSTERS
            .iter()
            .filter(|(cluster, ..)| clusters.contains(cluster))
            .map(|(_, value, _, name)| Answer::new(*value, *name)),
    );
    let said = move || {
        let chosen = chosen.read();
        let shown =
            clusters.iter().filter(|cluster| *chosen == ALL || value_of(**cluster) == *chosen).count();
        format!("{shown} van de {} competenties", clusters.len())
    };
    view! {
        <div class="explorer__filter vacancy__needs-script screen-only">
            <ChoiceField
                id
                label="Toon"
                answers
                value=chosen
                on_choose=Callback::new(move |value| chosen.set(value))
                direction=Direction::Row
            />
            <p class="explorer__count muted" role="status">{said}</p>
        </div>
    }
}

fn value_of(wanted: Cluster) -> &'static str {
    CLUSTERS.iter().find(|(cluster, ..)| *cluster == wanted).map_or(ALL, |(_, value, ..)| value)
}

fn draw_group(group: &DetailGroup, around: &Around<'_>, drawing: &mut Drawing<'_>) -> AnyView {
    let heading = titled(around.level, group.heading.clone().into_any());
    let competencies: Vec<AnyView> =
        group.competencies.iter().map(|one| draw(one, around, drawing)).collect();
    let id = group.id.to_string();
    view! { <section class="competencies" id=id>{heading}{competencies}</section> }.into_any()
}

fn draw(competency: &Competency, around: &Around<'_>, drawing: &mut Drawing<'_>) -> AnyView {
    let (labels, content) = (around.labels.clone(), drawing.content);
    let cluster_value = content.cluster(&competency.id).map(value_of);
    let heading = view! {
        <span class="competency__label">{labels.competency}" "</span>
        {competency.name.clone()}
    };
    let definition = drawing.terms.text(&competency.definition);
    let cluster = competency.cluster_row.clone().map(|cluster| {
        view! { <p><span class="competency__label">{labels.cluster}" "</span>{cluster}</p> }
    });
    let id = competency.id.to_string();
    view! {
        <section class="competency" id=id tabindex="-1" data-cluster=cluster_value>
            {titled(around.level + 1, heading.into_any())}
            {asked(competency, content)}
            <p>
                <span class="competency__label">{labels.definition}" "</span>
                {definition}
            </p>
            {cluster}
            <p class="competency__label competency__label--levels">{labels.levels}</p>
            {levels(competency, content, around.marker)}
        </section>
    }
    .into_any()
}

/// Which cluster it belongs to and which level is asked: ours, from the job description.
fn asked(competency: &Competency, content: &Content) -> AnyView {
    let cluster = content.cluster(&competency.id);
    let name = CLUSTERS.iter().find(|(one, ..)| Some(*one) == cluster).map(|(_, _, name, _)| *name);
    let level = content.required_level(&competency.id).map(|level| format!("niveau {level} gevraagd"));
    let words = name.into_iter().map(ToOwned::to_owned).chain(level).collect::<Vec<_>>().join(", ");
    view! { <p class="ours competency__asked">{words}</p> }.into_any()
}

fn levels(competency: &Competency, content: &Content, marker: &str) -> AnyView {
    let steps: Vec<LevelStep> = competency
        .levels
        .iter()
        .map(|level| LevelStep {
            number: level.number,
            words: level.description.clone(),
            examples: level.indicators.clone(),
        })
        .collect();
    let required = content.required_level(&competency.id);
    let marker = marker.to_owned();
    view! { <LevelLadder levels=steps required marker/> }.into_any()
}

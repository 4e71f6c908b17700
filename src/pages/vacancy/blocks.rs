//! The blocks of the employer's text.

use super::article::titled;
use super::competencies;
use super::self_check::Way;
use super::terms::Terms;
use crate::components::{Notice, OrganisationChart, Post};
use crate::vacancy::{
    Anchor, Block, Chart, CompetencyList, Content, List, ListGroup, Node, SignOff, Signer, Technique,
};
use leptos::prelude::*;

/// The text being drawn.
pub(super) struct Drawing<'a> {
    pub(super) content: &'a Content,
    pub(super) terms: Terms<'a>,
    /// The way to the self-check, where there is one.
    pub(super) self_check: Option<Way>,
}

impl Drawing<'_> {
    /// A block whose headings have this level.
    pub(super) fn block(&mut self, block: &Block, section: &Anchor, level: u8) -> AnyView {
        match block {
            Block::Paragraph(text) => view! { <p>{self.terms.text(text)}</p> }.into_any(),
            Block::List(list) | Block::Knowledge(list) => self.list(list),
            Block::Chart(chart) => organisation(chart),
            Block::CompetencyList(list) => competency_list(list, level),
            Block::CompetencyDetails(details) => competencies::details(details, section, level, self),
            Block::SignOff(sign_off) => sign_off_block(sign_off),
            Block::Techniques(techniques) => {
                let drawn: Vec<_> =
                    techniques.iter().map(|technique| self.technique(technique, level)).collect();
                view! { <div class="techniques">{drawn}</div> }.into_any()
            }
            Block::PassRule(rule) => {
                let rule: Vec<_> = rule.iter().map(|text| view! { <p>{self.terms.text(text)}</p> }).collect();
                view! { <div class="pass-rule">{rule}</div> }.into_any()
            }
        }
    }

    /// A list with the bullets of the source as its own words.
    fn list(&mut self, list: &List) -> AnyView {
        let mut items = Vec::new();
        for item in &list.items {
            let text = self.terms.text(&item.text);
            let below = item.list.as_ref().map(|list| self.list(list));
            let marker = list.marker.clone();
            items.push(view! {
                <li>
                    <span class="bullets__mark">{marker}" "</span>
                    <div>{text}{below}</div>
                </li>
            });
        }
        view! { <ul class="bullets" role="list">{items}</ul> }.into_any()
    }

    fn technique(&mut self, technique: &Technique, level: u8) -> AnyView {
        let Technique { marker, title, points, .. } = technique;
        let points = points
            .clone()
            .map(|points| view! { " "<span class="technique__points">{points}</span> }.into_any());
        let heading = titled(
            level,
            view! { <span class="article__marker">{marker.clone()}" "</span>{title.clone()}{points} }
                .into_any(),
        );
        let text: Vec<_> =
            technique.text.iter().map(|text| view! { <p>{self.terms.text(text)}</p> }).collect();
        let below: Vec<_> =
            technique.techniques.iter().map(|below| self.technique(below, level + 1)).collect();
        view! { <section class="technique">{heading}{text}{below}</section> }.into_any()
    }
}

fn competency_list(list: &CompetencyList, level: u8) -> AnyView {
    list.groups
        .iter()
        .map(|group| match group.level_heading.clone() {
            Some(heading) => with_levels(group, heading),
            None => names(group, level),
        })
        .map(IntoAny::into_any)
        .collect_view()
        .into_any()
}

fn with_levels(group: &ListGroup, level_heading: String) -> AnyView {
    let rows = group
        .entries
        .iter()
        .map(|entry| {
            let level = entry.level.map(|level| level.to_string());
            view! {
                <tr>
                    <th scope="row"><a href=format!("#{}", entry.competency)>{entry.name.clone()}</a></th>
                    <td class="levels__level">{level}</td>
                </tr>
            }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <table class="levels">
            <thead>
                <tr>
                    <th scope="col">{group.heading.clone()}</th>
                    <th scope="col" class="levels__level">{level_heading}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn names(group: &ListGroup, level: u8) -> AnyView {
    let entries = group
        .entries
        .iter()
        .map(|entry| {
            view! { <li><a href=format!("#{}", entry.competency)>{entry.name.clone()}</a></li> }
        })
        .map(IntoAny::into_any)
        .collect_view();
    view! {
        <div class="names">
            {titled(level, group.heading.clone().into_any())}
            <ul class="names__list" role="list">{entries}</ul>
        </div>
    }
    .into_any()
}

/// The chart as drawn posts; whoever reports to nobody stands on top.
fn organisation(chart: &Chart) -> AnyView {
    let tops = chart.nodes.iter().filter(|node| chart.chief(&node.id).is_none());
    let words = chart
        .reports_to
        .iter()
        .filter_map(|line| chart.node(&line.from).zip(chart.node(&line.to)))
        .map(|(from, to)| format!("{} rapporteert aan {}.", from.label, to.label))
        .collect::<Vec<_>>()
        .join(" ");
    tops.map(|top| view! { <OrganisationChart post=post(chart, top, 0) words=words.clone()/> }.into_any())
        .map(IntoAny::into_any)
        .collect_view()
        .into_any()
}

fn post(chart: &Chart, node: &Node, depth: usize) -> Post {
    let led = chart.nodes.iter().filter(|led| chart.chief(&led.id).is_some_and(|chief| chief.id == node.id));
    // A checked chart has no loop; this keeps an unchecked one from running for ever.
    let leads = if depth > chart.nodes.len() {
        Vec::new()
    } else {
        led.map(|led| post(chart, led, depth + 1)).collect()
    };
    Post { name: node.label.clone(), ours: node.this_job, leads }
}

fn sign_off_block(sign_off: &SignOff) -> AnyView {
    let signers = sign_off.signers.iter().map(signer).map(IntoAny::into_any).collect_view();
    view! {
        <div class="sign-off">{signers}</div>
        <div class="ours">
            <Notice title="Als kandidaat teken je niets">
                <p>"Dit blok is voor wie de job krijgt."</p>
            </Notice>
        </div>
    }
    .into_any()
}

fn signer(signer: &Signer) -> AnyView {
    let Signer { role, name, date_label, date, statement } = signer.clone();
    let name = name.map(|name| view! { " "<span>{name}</span> }.into_any());
    let statement = statement.map(|statement| view! { <p>{statement}</p> }.into_any());
    view! {
        <div class="sign-off__signer">
            <p><strong>{role}</strong>{name}</p>
            <p class="sign-off__date">{date_label}" "{date}</p>
            {statement}
        </div>
    }
    .into_any()
}

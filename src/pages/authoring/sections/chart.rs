//! The organisation chart: its boxes, and to whom each reports.

use super::super::fields::{Look, text};
use super::super::items::{Called, items};
use super::super::work::Work;
use crate::components::{Answer, CheckField, SelectField};
use crate::drafting::{Spot, at};
use crate::vacancy::{Anchor, Chart, Node, ReportsTo};
use leptos::prelude::*;

/// The fields of a chart.
pub(super) fn chart(chart: &Spot<Chart>) -> AnyView {
    let nodes = at!(chart, "nodes" nodes);
    let (asked, whole) = (chart.clone(), chart.clone());
    let fresh = move |draft: &crate::drafting::Draft| Node {
        id: asked.read(&draft.vacancy).map(free_id).unwrap_or_default(),
        ..Node::default()
    };
    let called = Called { one: "Vak", add: "Voeg een vak toe" };
    view! {
        <p class="muted small">"Maak een vak voor elke functie in het schema, en zeg aan wie ze rapporteert."</p>
        {items(&nodes, called, fresh, move |node, index| one(&whole, &node, index))}
    }
    .into_any()
}

/// An identifier that no box has. It is never on screen: lines name boxes by it.
fn free_id(chart: &Chart) -> Anchor {
    let mut ids = (1..).map(|number| Anchor::new(format!("vak-{number}")));
    ids.find(|id| chart.node(id).is_none()).unwrap_or_default()
}

fn one(chart: &Spot<Chart>, node: &Spot<Node>, index: usize) -> AnyView {
    view! {
        {text(&at!(node, "label" label), format!("Wat er in vak {} staat", index + 1), Look::default())}
        {this_job(chart, node, index)}
        {chief(chart, node, index)}
    }
    .into_any()
}

/// Exactly one box is the job of the vacancy.
fn this_job(chart: &Spot<Chart>, node: &Spot<Node>, index: usize) -> AnyView {
    let work = Work::here();
    let spot = at!(node, "this_job" this_job);
    let (read, chart) = (spot.clone(), chart.clone());
    let checked = work.memo(move |vacancy| read.read(vacancy).copied().unwrap_or_default());
    let toggle = move |ticked: bool| {
        work.set(&chart, |chart| {
            for (at, node) in chart.nodes.iter_mut().enumerate() {
                node.this_job = ticked && at == index;
            }
        });
    };
    view! {
        <CheckField
            id=spot.id()
            label="Dit is de functie van deze vacature"
            checked
            on_toggle=Callback::new(toggle)
        />
    }
    .into_any()
}

/// To whom this box reports.
fn chief(chart: &Spot<Chart>, node: &Spot<Node>, index: usize) -> AnyView {
    let work = Work::here();
    let (named, now, written) = (chart.clone(), chart.clone(), chart.clone());
    let answers =
        work.memo(move |vacancy| named.read(vacancy).map(|chart| others(chart, index)).unwrap_or_default());
    let value = work.memo(move |vacancy| {
        let chart = now.read(vacancy)?;
        let chief = chart.chief(&chart.nodes.get(index)?.id)?;
        Some(chief.id.to_string())
    });
    let choose = move |id: String| work.set(&written, |chart| report(chart, index, &Anchor::new(id)));
    view! {
        <SelectField
            id=node.id()
            label="Rapporteert aan"
            answers
            value=Signal::derive(move || value.get().unwrap_or_default())
            on_choose=Callback::new(choose)
            none="Niemand: staat bovenaan"
            error=work.error_at(node.place())
        />
    }
    .into_any()
}

/// The other boxes, as answers.
fn others(chart: &Chart, index: usize) -> Vec<Answer> {
    let named = |(at, node): (usize, &Node)| {
        let label = if node.label.trim().is_empty() { format!("Vak {}", at + 1) } else { node.label.clone() };
        Answer::new(node.id.to_string(), label)
    };
    chart.nodes.iter().enumerate().filter(|(at, _)| *at != index).map(named).collect()
}

/// Lets a box report to this one, and to nobody else; to nobody at all where there is no such box.
fn report(chart: &mut Chart, index: usize, to: &Anchor) {
    let Some(from) = chart.nodes.get(index).map(|node| node.id.clone()) else { return };
    chart.reports_to.retain(|line| line.from != from);
    if chart.node(to).is_some() {
        chart.reports_to.push(ReportsTo { from, to: to.clone() });
    }
}

#[cfg(test)]
mod tests {
    use super::{free_id, report};
    use crate::vacancy::{Anchor, Chart, Node};

    #[test]
    fn a_box_reports_to_one_other_or_to_nobody() {
        let mut chart = Chart::default();
        for label in ["hoofd", "medewerker", "directeur"] {
            let id = free_id(&chart);
            chart.nodes.push(Node { id, label: label.into(), this_job: false });
        }
        let id = |at: usize| Anchor::new(format!("vak-{at}"));
        let chief = |chart: &Chart| chart.chief(&id(2)).map(|node| node.label.clone());
        report(&mut chart, 1, &id(1));
        assert_eq!(chief(&chart).as_deref(), Some("hoofd"));
        report(&mut chart, 1, &id(3));
        assert_eq!((chief(&chart).as_deref(), chart.reports_to.len()), (Some("directeur"), 1));
        report(&mut chart, 1, &Anchor::new(""));
        assert_eq!((chief(&chart), chart.reports_to.len()), (None, 0));
        chart.nodes.remove(0);
        assert_eq!(free_id(&chart), id(1), "an identifier that came free can be given again");
    }
}

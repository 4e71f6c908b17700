//! The check of the organisation chart: boxes with their own identifier, lines between them, no loops.

use super::check::Check;
use super::{Chart, Fault, Place};

pub(super) fn chart(check: &mut Check<'_>, place: &Place, chart: &Chart) {
    if chart.nodes.is_empty() {
        check.note(&place.field("nodes"), Fault::NothingListed);
    }
    for (index, node) in chart.nodes.iter().enumerate() {
        let place = place.field("nodes").item(index);
        check.text(&place.field("label"), &node.label);
        if !node.id.is_usable() {
            check.note(&place.field("id"), Fault::UnusableId(node.id.to_string()));
        } else if chart.nodes[..index].iter().any(|earlier| earlier.id == node.id) {
            check.note(&place.field("id"), Fault::DuplicateId(node.id.to_string()));
        }
        if chart.depth(&node.id) > chart.nodes.len() {
            check.note(&place, Fault::ChartLoop(node.label.clone()));
        }
    }
    let jobs = chart.nodes.iter().filter(|node| node.this_job).count();
    if jobs != 1 && !chart.nodes.is_empty() {
        check.note(&place.field("nodes"), Fault::JobInChart(jobs));
    }
    for (index, line) in chart.reports_to.iter().enumerate() {
        let place = place.field("reports_to").item(index);
        for (name, end) in [("from", &line.from), ("to", &line.to)] {
            if chart.node(end).is_none() {
                check.note(&place.field(name), Fault::UnknownId(end.to_string()));
            }
        }
    }
}

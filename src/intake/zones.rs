//! The zones of a text: what stands below each heading of the template.

use super::heading::{Label, Zone, group, label, opened};
use super::lines::Line;
use std::ops::Range;

/// The zones of the text, in order, each from its heading up to the next.
pub(super) fn zones(lines: &[Line<'_>]) -> Vec<(Zone, Range<usize>)> {
    let mut starts: Vec<(Zone, usize)> = Vec::new();
    for at in 0..lines.len() {
        let now = starts.last().map(|(zone, _)| *zone);
        let zone = opened(&lines[at].words).or_else(|| begins_detail(lines, at).then_some(Zone::Detail));
        // These two have no heading: what opens them comes back inside them.
        let stays = zone == now && matches!(zone, Some(Zone::Detail | Zone::SignOff));
        starts.extend(zone.filter(|_| !stays).map(|zone| (zone, at)));
    }
    let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([lines.len()]);
    starts.iter().zip(ends).map(|((zone, at), end)| (*zone, *at..end)).collect()
}

/// Whether a competency in full begins here, or the heading above one.
fn begins_detail(lines: &[Line<'_>], at: usize) -> bool {
    let is = |at: usize, wanted| {
        lines.get(at).and_then(|line| label(&line.words)).is_some_and(|(found, ..)| found == wanted)
    };
    let first = if group(&lines[at].words).is_some() { at + 1 } else { at };
    is(first, Label::Competency) && (first > at || (1..5).any(|step| is(at + step, Label::Definition)))
}

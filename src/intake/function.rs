//! The place of the job (positionering van de functie): numbered sections, the organisation chart, the task.

use super::heading::below;
use super::letters::{count, is_ended, small};
use super::marker::{Marker, marked};
use super::prose::Prose;
use super::report::Reason;
use super::sheet::Sheet;
use super::slug::slug;
use super::subsections::Subsection;
use crate::vacancy::{Anchor, Block, Chart, Kind, Node, Quote, ReportsTo};
use std::ops::Range;

/// The lines that are numbered headings: they count up, and are no sentences.
pub(super) fn headings(sheet: &Sheet<'_, '_>, lines: Range<usize>) -> Vec<usize> {
    let mut expected = 1;
    let mut headings = Vec::new();
    for at in lines {
        let Some(found) = marked(sheet.words(at)) else { continue };
        let is_title = count(found.words) <= 20 && !found.words.ends_with(['.', ';', ',']);
        if found.kind == Marker::Number(expected) && (is_title || below(found.words).is_some()) {
            headings.push(at);
            expected += 1;
        }
    }
    headings
}

/// The task: the first sentence below the heading that the template has for it.
pub(super) fn task(sections: &[Subsection]) -> Option<Quote> {
    let about = |section: &&Subsection| {
        let heading = section.section.heading.as_ref();
        heading.and_then(|heading| below(&heading.text)).is_some_and(|(anchor, _)| anchor == "afdelingstaak")
    };
    let found = sections.iter().find(about)?;
    let text = found.prose.iter().find_map(|prose| match &prose.block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })?;
    let ends = text.match_indices(". ").find(|(at, _)| text[at + 2..].starts_with(char::is_uppercase));
    let text = ends.map_or(text.as_str(), |(at, _)| &text[..=at]).to_owned();
    Some(Quote { text, section: found.section.id.clone() })
}

/// Finds the chart after it was announced, and puts it where its words stand.
pub(super) fn chart(
    sheet: &mut Sheet<'_, '_>,
    before: &mut Vec<Prose>,
    below: &mut [Subsection],
    above: &Anchor,
    title: Option<&str>,
) {
    let chief = chief(before.iter().chain(below.iter().flat_map(|section| &section.prose)));
    let mut announced = false;
    let top = std::iter::once((above.clone(), before));
    let all = top.chain(below.iter_mut().map(|section| (section.section.id.clone(), &mut section.prose)));
    for (anchor, prose) in all {
        let from = prose.iter().position(is_announcement).map(|at| at + 1);
        let from = from.or_else(|| announced.then_some(0));
        announced |= from.is_some();
        let Some(from) = from else { continue };
        let boxes = prose[from..].iter().rev().take_while(|prose| is_box(prose)).count();
        if boxes == 0 {
            continue;
        }
        let words = prose.split_off(prose.len() - boxes);
        let lines =
            words.first().map_or(0, |first| first.lines.start)..words.last().map_or(0, |last| last.lines.end);
        let label: Vec<&str> = words.iter().filter_map(paragraph).collect();
        match title.and_then(|title| drawn(&label.join(" "), title, &chief)) {
            Some(chart) => {
                lines.clone().for_each(|at| sheet.place(at, Kind::Box, &anchor));
                prose.push(Prose { block: Block::Chart(chart), lines });
            }
            None => lines.for_each(|at| sheet.leave(at, Reason::ChartUnclear)),
        }
        return;
    }
}

fn paragraph(prose: &Prose) -> Option<&str> {
    if let Block::Paragraph(text) = &prose.block { Some(text) } else { None }
}

fn is_announcement(prose: &Prose) -> bool {
    paragraph(prose).is_some_and(|text| small(text).trim_end().ends_with("schematische voorstelling:"))
}

/// Whether it may be words of a chart: no sentence.
fn is_box(prose: &Prose) -> bool {
    paragraph(prose).is_some_and(|text| !is_ended(text) && count(text) <= 40)
}

/// Who directs the job, as the sentences have it: what follows "aangestuurd door", up to the end of the sentence.
fn chief<'p>(prose: impl Iterator<Item = &'p Prose>) -> String {
    prose
        .filter_map(paragraph)
        .map(small)
        .find_map(|text| {
            let (_, after) = text.split_once("aangestuurd door ")?;
            Some(after.split(". ").next().unwrap_or(after).to_owned())
        })
        .unwrap_or_default()
}

/// So many words may two boxes have.
const MOST_WORDS: usize = 80;

/// The chart of these words: the job, and above it the one who directs it, when the sentences name the same.
fn drawn(words: &str, title: &str, chief: &str) -> Option<Chart> {
    let words: Vec<&str> = words.split(' ').take(MOST_WORDS + 1).collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let title: Vec<String> = title.split(' ').map(small).collect();
    let is_title = |some: &[&str]| some.iter().zip(&title).all(|(one, other)| small(one) == *other);
    let at =
        (0..=words.len().checked_sub(title.len())?).find(|at| is_title(&words[*at..*at + title.len()]))?;
    let (before, rest) = words.split_at(at);
    let (job, after) = rest.split_at(title.len());
    let named = |some: &[&str]| format!(" {chief} ").contains(&format!(" {} ", small(&some.join(" "))));
    let node = |words: &[&str], this_job| {
        let id = Anchor::new(slug(words.first().unwrap_or(&"")));
        Node { id, label: words.join(" "), this_job }
    };
    let nodes = match (before, after) {
        ([], []) => vec![node(job, true)],
        (chief, []) if named(chief) => vec![node(chief, false), node(job, true)],
        ([], chief) if named(chief) => vec![node(job, true), node(chief, false)],
        _ => return None,
    };
    let end = |this_job| nodes.iter().find(|node| node.this_job == this_job).map(|node| node.id.clone());
    let (from, to) = (end(true)?, end(false));
    // Two boxes that begin alike cannot be told apart.
    let differ = to.as_ref() != Some(&from);
    let reports_to = to.map(|to| ReportsTo { from, to }).into_iter().collect();
    differ.then_some(Chart { nodes, reports_to })
}

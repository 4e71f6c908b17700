//! Sections below a heading of the template, each with its own heading, paragraphs and lists.

use super::heading::below;
use super::marker::marked;
use super::prose::{Prose, prose};
use super::sheet::Sheet;
use super::slug::{Anchors, slug};
use crate::vacancy::{Anchor, Heading, Kind, Section};
use std::ops::Range;

/// A section with its blocks still beside the lines that they were read from.
pub(super) struct Subsection {
    pub(super) section: Section,
    pub(super) prose: Vec<Prose>,
}

/// Reads a heading from its first line on, whose words may stand behind a marker; gives the place of the line after it.
pub(super) fn heading(
    sheet: &mut Sheet<'_, '_>,
    lines: &Range<usize>,
    first: &str,
    anchor: &Anchor,
) -> (String, usize) {
    let mut text = first.to_owned();
    sheet.place(lines.start, Kind::Heading, anchor);
    let mut at = lines.start + 1;
    while at < lines.end && sheet.heading_goes_on(at) {
        let words = sheet.words(at);
        sheet.append(&mut text, at, words);
        sheet.place(at, Kind::Heading, anchor);
        at += 1;
    }
    (text, at)
}

/// Reads what stands before the first of these headings, and the section below each of them.
pub(super) fn subsections(
    sheet: &mut Sheet<'_, '_>,
    lines: Range<usize>,
    headings: &[usize],
    anchors: &mut Anchors,
    above: &Anchor,
) -> (Vec<Prose>, Vec<Subsection>) {
    let first = headings.first().copied().unwrap_or(lines.end);
    let before = prose(sheet, lines.start..first, above);
    let ends = headings.iter().skip(1).copied().chain([lines.end]);
    let below = headings.iter().zip(ends).map(|(start, end)| subsection(sheet, *start..end, anchors));
    (before, below.collect())
}

fn subsection(sheet: &mut Sheet<'_, '_>, lines: Range<usize>, anchors: &mut Anchors) -> Subsection {
    let words = sheet.words(lines.start);
    let (marker, first) =
        marked(words).map_or((None, words), |found| (Some(found.marker.to_owned()), found.words));
    let known = below(first);
    let id = anchors.give(&known.map_or_else(|| slug(first), |(anchor, _)| anchor.to_owned()));
    let (text, next) = heading(sheet, &lines, first, &id);
    let short = known
        .map_or_else(|| text.trim_end_matches(['.', ':', ';']).to_owned(), |(_, short)| short.to_owned());
    let prose = prose(sheet, next..lines.end, &id);
    let heading = Some(Heading { marker, text, subtitle: None });
    Subsection { section: Section { id, short, heading, ..Section::default() }, prose }
}

impl Subsection {
    /// The section with its blocks.
    pub(super) fn whole(self) -> Section {
        Section { blocks: super::prose::blocks(self.prose), ..self.section }
    }
}

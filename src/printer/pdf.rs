//! Writing the PDF: PDF/A-2a and PDF/UA-1, tagged. The crate refuses to write what it sees to be no such file.

use super::faces::Faces;
use super::lines::lines;
use super::look::{BOX_WIDTH, FOOT, FOOTER, Ink, LEFT, SHEET, WIDTH};
use super::sheets::{Placed, Rule, Sheet};
use super::strip::Line;
use super::typesetter::{Heading, Set};
use crate::archive::{Document, Numbering};
use crate::wording;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::KrillaGlyph;
use std::rc::Rc;
use unicode_bidi::{BidiInfo, Level};

const LANGUAGE: &str = "nl-BE";

/// The bytes of a document that was set.
///
/// # Errors
/// What the file would lack.
pub(super) fn write_pdf(
    faces: &Faces,
    document: &Document,
    set: Set,
    tell: &dyn Fn(u8),
) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    let configuration = configuration.map_err(|fault| format!("{fault:?}"))?;
    let settings = SerializeSettings { configuration, enable_tagging: true, ..SerializeSettings::default() };
    let mut pdf = krilla::Document::new_with(settings);
    pdf.set_metadata(about(document)?);
    let mut drawn: Vec<Option<Identifier>> = vec![None; set.structure.lines()];
    let foot = lines(&set.foot, (WIDTH - 90.0) / FOOTER.size).into_iter().next().unwrap_or(0..0);
    let foot = Line { shaped: set.foot.clone(), range: foot, style: FOOTER, leaf: None, at_end: false };
    let of = set.sheets.len();
    let numbers = numbers(document.numbering, &set.headings, of);
    for ((at, sheet), (number, last)) in set.sheets.iter().enumerate().zip(numbers) {
        let size = PageSettings::from_wh(SHEET.0, SHEET.1).ok_or("A4")?;
        let mut page = pdf.start_page_with(size);
        let mut surface = page.surface();
        draw_rules(&mut surface, sheet);
        for placed in &sheet.lines {
            draw_line(&mut surface, faces, placed, &mut drawn);
        }
        draw_foot(&mut surface, faces, &foot, &wording::sheet_number(number, last));
        surface.finish();
        page.finish();
        tell(60 + u8::try_from((at + 1) * 30 / of).unwrap_or(30));
    }
    pdf.set_outline(outline(&set.headings));
    pdf.set_tag_tree(set.structure.tree(&drawn, LANGUAGE));
    pdf.finish().map_err(|fault| format!("{fault:?}"))
}

/// The number of every sheet, and the last one that it is counted to.
fn numbers(numbering: Numbering, headings: &[Heading], of: usize) -> Vec<(usize, usize)> {
    let titles = headings.iter().filter(|heading| heading.level == 1).map(|heading| heading.sheet);
    let starts: Vec<usize> = match numbering {
        Numbering::Whole => vec![0],
        Numbering::EachPiece => titles.collect(),
    };
    let ends = starts.iter().skip(1).copied().chain([of]);
    let lengths = starts.iter().zip(ends).map(|(start, end)| end - start);
    lengths.flat_map(|length| (1..=length).map(move |number| (number, length))).collect()
}

fn about(document: &Document) -> Result<Metadata, String> {
    let made = document.moment().map_err(|_no_moment| format!("“{}” is geen moment", document.made))?;
    let date = DateTime::new(made.date.year()).month(made.date.month()).day(made.date.day());
    let date = date.hour(made.hour()).minute(made.minute()).second(0);
    Ok(Metadata::new()
        .title(document.title.clone())
        .authors(vec![document.author.clone()])
        .language(LANGUAGE.to_owned())
        .creator("Selectiewijzer".to_owned())
        .creation_date(date))
}

fn fill(ink: Ink) -> Fill {
    let (red, green, blue) = ink.light();
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

/// Lines between rows say nothing by themselves.
fn draw_rules(surface: &mut Surface<'_>, sheet: &Sheet) {
    if sheet.rules.is_empty() {
        return;
    }
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    for Rule { x, y, width, weight, ink } in &sheet.rules {
        let mut path = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(*x, y - weight / 2.0, *width, *weight) {
            path.push_rect(rect);
        }
        if let Some(path) = path.finish() {
            surface.set_fill(Some(fill(*ink)));
            surface.draw_path(&path);
        }
    }
    surface.end_tagged();
}

/// A line of text: as what it is, or as the head of a table that comes back.
fn draw_line(surface: &mut Surface<'_>, faces: &Faces, placed: &Placed, drawn: &mut [Option<Identifier>]) {
    let Placed { line, .. } = placed;
    if line.style.ink.is_room() {
        return draw_room(surface, placed, drawn);
    }
    if line.range.is_empty() {
        return;
    }
    let Some(leaf) = line.leaf else {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
        draw_letters(surface, faces, placed);
        surface.end_tagged();
        return;
    };
    let turned = line.shaped.runs.iter().any(|run| run.level.is_rtl());
    // Letters that run to the left stand in another order than they are read in.
    let words = turned.then(|| &line.shaped.text[line.range.clone()]);
    let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty().with_actual_text(words)));
    draw_letters(surface, faces, placed);
    surface.end_tagged();
    if let Some(place) = drawn.get_mut(leaf.0) {
        *place = Some(identifier);
    }
}

/// Room to write: who listens hears what belongs there. Lines after the first one say nothing more.
fn draw_room(surface: &mut Surface<'_>, placed: &Placed, drawn: &mut [Option<Identifier>]) {
    const WEIGHT: f32 = 0.75;
    let Placed { x, width, baseline, line } = placed;
    let words = &line.shaped.text[line.range.clone()];
    let tag = match line.leaf {
        Some(_) => ContentTag::Span(SpanTag::empty().with_actual_text(Some(words))),
        None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
    };
    let (bottom, high) = (baseline + 3.0, line.style.leading - 5.0);
    let width = if line.style.ink == Ink::Box { width.min(BOX_WIDTH) } else { *width };
    let rects: &[_] = if line.style.ink == Ink::Box {
        &[
            (*x, bottom, width, WEIGHT),
            (*x, bottom - high, width, WEIGHT),
            (*x, bottom - high, WEIGHT, high),
            (x + width - WEIGHT, bottom - high, WEIGHT, high + WEIGHT),
        ]
    } else {
        &[(*x, bottom, width, WEIGHT)]
    };
    let identifier = surface.start_tagged(tag);
    let mut path = PathBuilder::new();
    for (x, y, width, height) in rects {
        if let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) {
            path.push_rect(rect);
        }
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(line.style.ink)));
        surface.draw_path(&path);
    }
    surface.end_tagged();
    if let Some(place) = line.leaf.and_then(|leaf| drawn.get_mut(leaf.0)) {
        *place = Some(identifier);
    }
}

fn draw_foot(surface: &mut Surface<'_>, faces: &Faces, foot: &Line, number: &str) {
    let shaped = Rc::new(super::shape::shape(faces, number, FOOTER.weight, 0.0, &mut |_| ()));
    let range = 0..shaped.text.len();
    let number = Line { shaped, range, style: FOOTER, leaf: None, at_end: true };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    let x = LEFT + WIDTH - number.width();
    for (x, line) in [(LEFT, foot.clone()), (x, number)] {
        draw_letters(surface, faces, &Placed { x, width: 0.0, baseline: FOOT, line });
    }
    surface.end_tagged();
}

/// The letters of a line, from left to right.
fn draw_letters(surface: &mut Surface<'_>, faces: &Faces, placed: &Placed) {
    let Placed { x, baseline, line, .. } = placed;
    let Line { shaped, range, style, .. } = line;
    surface.set_fill(Some(fill(style.ink)));
    let end = range.start + shaped.text[range.clone()].trim_end().len();
    let inside = shaped.runs.iter().filter(|run| run.range.start < range.end && run.range.end > range.start);
    let mut parts = Vec::new();
    for run in inside {
        let of = |from: usize, until: usize| {
            let (from, until) = (from.max(run.range.start), until.min(run.range.end));
            let within = |at: &usize| *at >= from && *at < until;
            let glyphs = run.glyphs.iter().filter(|glyph| within(&glyph.text_range.start)).cloned();
            glyphs.collect::<Vec<_>>()
        };
        parts.push((run.level, run.face, of(range.start, end)));
        // The space at the end of a line stays at its end, whichever way the words before it run.
        parts.push((Level::ltr(), run.face, of(end, range.end)));
    }
    parts.retain(|(_, _, glyphs)| !glyphs.is_empty());
    let levels: Vec<Level> = parts.iter().map(|(level, ..)| *level).collect();
    let mut x = *x;
    let mut words = Vec::new();
    for at in BidiInfo::reorder_visual(&levels) {
        let (level, face, glyphs) = &parts[at];
        let is_end =
            |glyph: &KrillaGlyph| level.is_rtl() && shaped.text[glyph.text_range.clone()].trim().is_empty();
        for word in glyphs.split_inclusive(is_end) {
            words.push((word.iter().map(|glyph| glyph.text_range.start).min(), x, *face, word));
            x += word.iter().map(|glyph| glyph.x_advance).sum::<f32>() * style.size;
        }
    }
    // Words that run to the left are drawn in the order of reading: so is what is copied out of the file.
    words.sort_by_key(|(start, ..)| *start);
    for (_, x, face, word) in words {
        let font = faces.face(face).font.clone();
        surface.draw_glyphs(Point::from_xy(x, *baseline), word, font, &shaped.text, style.size, false);
    }
}

/// The headings, for who looks for one: sections below their piece.
fn outline(headings: &[Heading]) -> Outline {
    let mut outline = Outline::new();
    let mut piece: Option<OutlineNode> = None;
    for Heading { words, level, sheet, y } in headings {
        let node = OutlineNode::new(words.clone(), XyzDestination::new(*sheet, Point::from_xy(0.0, y - 8.0)));
        match (level, &mut piece) {
            (1, _) => {
                if let Some(before) = piece.replace(node.with_open(true)) {
                    outline.push_child(before);
                }
            }
            (2, Some(piece)) => piece.push_child(node),
            _ => {}
        }
    }
    if let Some(last) = piece {
        outline.push_child(last);
    }
    outline
}

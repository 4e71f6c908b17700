//! A line of text as letters: which letter of which face, in which direction, and how wide.

use super::faces::{FaceName, Faces};
use super::look::Weight;
use krilla::text::{GlyphId, KrillaGlyph};
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// Letters of one face that run one way.
pub(super) struct Run {
    pub(super) face: FaceName,
    pub(super) level: Level,
    /// Which bytes of the text they stand for.
    pub(super) range: Range<usize>,
    /// In the order in which they are drawn, from left to right.
    pub(super) glyphs: Vec<KrillaGlyph>,
}

/// A text of one line with its letters.
pub(super) struct Shaped {
    pub(super) text: String,
    /// In the order of the text.
    pub(super) runs: Vec<Run>,
    /// How wide the text before each byte is, for letters of size 1.
    before: Vec<f32>,
}

impl Shaped {
    /// How wide a part of the text is, without the spaces at its end, for letters of size 1.
    pub(super) fn width(&self, range: Range<usize>) -> f32 {
        let end = range.start + self.text[range.clone()].trim_end().len();
        self.before[end] - self.before[range.start]
    }

    /// Where a text may be cut when nothing else helps: between two letters.
    pub(super) fn is_cut(&self, at: usize) -> bool {
        self.text.is_char_boundary(at) && self.before[at] > self.before[at - 1]
    }
}

/// A text with letters. `lacking` hears every part of it for which there are none.
pub(super) fn shape(
    faces: &Faces,
    text: &str,
    weight: Weight,
    spacing: f32,
    lacking: &mut dyn FnMut(&str),
) -> Shaped {
    let text = readable(text);
    let mut runs = Vec::new();
    let mut advances = vec![0.0_f32; text.len() + 1];
    for (face, level, range) in stretches(&text, weight) {
        let glyphs = glyphs(faces, &text, face, level, range.clone(), spacing);
        for glyph in &glyphs {
            advances[glyph.text_range.end] += glyph.x_advance;
            if glyph.glyph_id.to_u32() == 0 {
                lacking(&text[glyph.text_range.clone()]);
            }
        }
        runs.push(Run { face, level, range, glyphs });
    }
    let mut sum = 0.0;
    for advance in &mut advances {
        sum += *advance;
        *advance = sum;
    }
    Shaped { text, runs, before: advances }
}

/// The text without what nobody can see and no PDF may hold.
fn readable(text: &str) -> String {
    let visible = text.chars().filter(|character| !matches!(character, '\u{feff}' | '\u{ad}' | '\u{fffe}'));
    visible.map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// Parts of a text that have one face and run one way.
fn stretches(text: &str, weight: Weight) -> Vec<(FaceName, Level, Range<usize>)> {
    // Most text is plain, and runs one way.
    let levels = if text.is_ascii() { Vec::new() } else { BidiInfo::new(text, Some(Level::ltr())).levels };
    let mut stretches: Vec<(FaceName, Level, Range<usize>)> = Vec::new();
    for (at, character) in text.char_indices() {
        let before = stretches.last().map(|(face, ..)| *face);
        let face = FaceName::of(character, weight, before);
        let level = levels.get(at).copied().unwrap_or(Level::ltr());
        let end = at + character.len_utf8();
        match stretches.last_mut() {
            Some((same, alike, range)) if *same == face && *alike == level => range.end = end,
            _ => stretches.push((face, level, at..end)),
        }
    }
    stretches
}

fn glyphs(
    faces: &Faces,
    text: &str,
    name: FaceName,
    level: Level,
    range: Range<usize>,
    spacing: f32,
) -> Vec<KrillaGlyph> {
    let face = faces.face(name);
    let shaped = face.shape(&text[range.clone()], level.is_rtl());
    let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
    let mut starts: Vec<usize> = infos.iter().map(|info| range.start + info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let units = |value: i32| i16::try_from(value).map_or(0.0, f32::from) / face.units;
    let glyph = |(info, position): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
        let start = range.start + info.cluster as usize;
        let next = starts.partition_point(|known| *known <= start);
        let end = starts.get(next).copied().unwrap_or(range.end);
        let advance = units(position.x_advance);
        let advance = if advance > 0.0 { advance + spacing } else { advance };
        let offsets = (units(position.x_offset), units(position.y_offset));
        KrillaGlyph::new(GlyphId::new(info.glyph_id), advance, offsets.0, offsets.1, 0.0, start..end, None)
    };
    infos.iter().zip(positions).map(glyph).collect()
}

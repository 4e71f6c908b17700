//! Breaking text into lines. Nothing is ever wider than its column: a word that is, is cut between two letters.

use super::shape::Shaped;
use std::ops::Range;
use unicode_linebreak::linebreaks;

/// The lines of a text that are at most `limit` wide, for letters of size 1. Spaces at the end of a line count for nothing.
pub(super) fn lines(shaped: &Shaped, limit: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut fits) = (0, 0);
    for (at, _) in linebreaks(&shaped.text) {
        if shaped.width(start..at) > limit && fits > start {
            lines.push(start..fits);
            start = fits;
        }
        while shaped.width(start..at) > limit {
            let end = cut(shaped, start, at, limit);
            if end >= at {
                break;
            }
            lines.push(start..end);
            start = end;
        }
        fits = at;
    }
    lines.push(start..shaped.text.len());
    lines
}

/// How far a word that is too wide goes on this line: at least one letter.
fn cut(shaped: &Shaped, start: usize, end: usize, limit: f32) -> usize {
    let mut best = end;
    for at in (start + 1..end).filter(|at| shaped.is_cut(*at)) {
        if shaped.width(start..at) > limit && best < end {
            break;
        }
        best = at;
    }
    best
}

/// How wide the widest part is that is not broken, and how wide the text is on one line, for letters of size 1.
pub(super) fn widths(shaped: &Shaped) -> (f32, f32) {
    let mut start = 0;
    let mut widest = 0.0_f32;
    for (at, _) in linebreaks(&shaped.text) {
        widest = widest.max(shaped.width(start..at));
        start = at;
    }
    (widest, shaped.width(0..shaped.text.len()))
}

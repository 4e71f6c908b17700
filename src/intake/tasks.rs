//! The tasks (WAT): sections whose headings have a bullet of their own.

use super::heading::below;
use super::letters::count;
use super::marker::{Marked, marked};
use super::sheet::Sheet;
use std::ops::Range;

/// The lines that are headings.
pub(super) fn headings(sheet: &Sheet<'_, '_>, lines: Range<usize>) -> Vec<usize> {
    let items: Vec<(usize, Marked<'_>)> =
        lines.clone().filter_map(|at| Some((at, marked(sheet.words(at)).filter(Marked::is_item)?))).collect();
    let own = own_bullet(sheet, &lines, &items);
    let is_heading = |item: &Marked<'_>| own == Some(item.marker) || below(item.words).is_some();
    items.iter().filter(|(_, item)| is_heading(item)).map(|(at, _)| *at).collect()
}

/// The bullet that only headings have: the first of the zone, where there is another one, and where a paragraph follows
/// at least every second time.
fn own_bullet<'s>(
    sheet: &Sheet<'_, '_>,
    lines: &Range<usize>,
    items: &[(usize, Marked<'s>)],
) -> Option<&'s str> {
    let first = items.first()?.1.marker;
    let with_it = || items.iter().filter(|(_, item)| item.marker == first);
    let has_paragraph = |at: usize| {
        let next = at + 1;
        next < lines.end && marked(sheet.words(next)).is_none() && !sheet.heading_goes_on(next)
    };
    let followed = with_it().filter(|(at, _)| has_paragraph(*at)).count();
    let is_short = with_it().all(|(_, item)| count(item.words) <= 16);
    let there_is_another = items.iter().any(|(_, item)| item.marker != first);
    (there_is_another && is_short && followed * 2 >= with_it().count()).then_some(first)
}

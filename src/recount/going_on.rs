//! Who goes on, where only so many of the best do: of everyone it is counted how many stand before them.

use super::fraction::Fraction;
use super::reckon::{Spans, Unreckonable, missed, outermost, unreckonable};
use super::sheet::{Part, Sheet};
use std::cmp::Ordering;

/// Whether a candidate is among the best of every round of which everything is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GoingOn {
    Yes,
    /// That many others stand before the candidate.
    No,
    /// Others, of whom something is open, may still come to stand before the candidate.
    NotSure,
}

/// What a candidate has after a round.
struct Standing {
    /// Whether nothing was missed so far.
    in_field: bool,
    sum: Fraction,
    known: bool,
}

/// Of every row whether the candidate goes on.
pub(super) fn going_on(sheet: &Sheet, points: &[Spans]) -> Result<Vec<GoingOn>, Unreckonable> {
    let mut going_on = vec![GoingOn::Yes; sheet.rows.len()];
    let last = sheet.rounds.len().saturating_sub(1);
    for (round, most) in sheet.go_on.iter().enumerate().take(last) {
        let Some(most) = most.map(|most| most as usize) else { continue };
        let parts: Vec<&String> = sheet.rounds[..=round].iter().flatten().collect();
        let mut standings = Vec::new();
        for (at, spans) in points.iter().enumerate() {
            standings.push(standing(sheet, spans, &parts, going_on[at])?);
        }
        for (at, here) in standings.iter().enumerate().filter(|(_, here)| here.in_field) {
            let (mut before, mut perhaps) = (0, 0);
            for (other, there) in standings.iter().enumerate().filter(|(_, there)| there.in_field) {
                let row = &sheet.rows[other];
                let counts = row.takes_part || (row.withdrew && there.known);
                let order = there.sum.against(here.sum).ok_or_else(|| unreckonable("total", "te fijn"))?;
                if counts && order == Ordering::Greater {
                    before += usize::from(there.known);
                    perhaps += usize::from(!there.known);
                }
            }
            if before >= most {
                going_on[at] = GoingOn::No;
            } else if here.known && before + perhaps >= most {
                going_on[at] = GoingOn::NotSure;
            }
        }
    }
    Ok(going_on)
}

fn standing(
    sheet: &Sheet,
    spans: &Spans,
    parts: &[&String],
    so_far: GoingOn,
) -> Result<Standing, Unreckonable> {
    let mut standing = Standing { in_field: so_far != GoingOn::No, sum: Fraction::ZERO, known: true };
    let taken = |part: &&Part| parts.iter().any(|id| **id == outermost(sheet, part));
    for part in sheet.parts.iter().filter(taken) {
        standing.in_field &= !missed(part, spans)?;
        if part.group.is_none() {
            let span = spans[&part.id];
            let sum = standing.sum.plus(span.most).ok_or_else(|| unreckonable(&part.id, "te fijn"))?;
            (standing.sum, standing.known) = (sum, standing.known && span.known);
        }
    }
    Ok(standing)
}

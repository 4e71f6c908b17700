//! Rounds: who misses a condition in one round does not take the next. DOMAIN §1, facts from the field.

use super::defect::Fault;
use super::{Part, PartId};

/// A round: whole parts of the procedure, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its parts: those at the top of the procedure, in order.
    pub parts: Vec<PartId>,
    /// How many go on from it at most, the best by the sum of their points so far; who stands equal with the last of them
    /// goes on too. `None` where everyone goes on who meets every condition.
    pub go_on: Option<u32>,
}

/// The rounds as they were written down: every part at the top of the procedure exactly once, in order; and how many go on
/// at most from each round but the last, or nothing of that.
///
/// # Errors
/// [`Fault::RoundsDiffer`] for anything else, and for a single round; [`Fault::GoOnDiffers`] for numbers that do not fit.
pub(super) fn rounds_of<M>(
    written: &[Vec<String>],
    go_on: &[Option<u32>],
    parts: &[Part<M>],
) -> Result<Vec<Round>, Fault> {
    let named = written.iter().flatten().map(String::as_str);
    let whole = named.eq(parts.iter().map(|part| part.id.as_str()));
    if !written.is_empty() && (!whole || written.len() < 2 || written.iter().any(Vec::is_empty)) {
        return Err(Fault::RoundsDiffer);
    }
    if !go_on.is_empty() && (go_on.len() + 1 != written.len() || go_on.contains(&Some(0))) {
        return Err(Fault::GoOnDiffers);
    }
    let most = go_on.iter().copied().chain(std::iter::repeat(None));
    let round = |(ids, go_on): (&Vec<String>, Option<u32>)| Round {
        parts: ids.iter().map(|id| PartId::new(id.as_str())).collect(),
        go_on,
    };
    Ok(written.iter().zip(most).map(round).collect())
}

/// How many leaves come before the end of each round but the last.
pub(super) fn ends_of<M>(rounds: &[Round], parts: &[Part<M>]) -> Vec<usize> {
    let mut leaves = parts.iter().map(|part| part.leaves().len());
    let mut end = 0;
    let mut ends: Vec<usize> = rounds
        .iter()
        .map(|round| {
            end += leaves.by_ref().take(round.parts.len()).sum::<usize>();
            end
        })
        .collect();
    ends.pop();
    ends
}

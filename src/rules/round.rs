//! Rounds: who misses a condition in one round does not take the next. DOMAIN §1, facts from the field.

use super::defect::Fault;
use super::{Part, PartId};

/// A round: whole parts of the procedure, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its parts: those at the top of the procedure, in order.
    pub parts: Vec<PartId>,
}

/// The rounds as they were written down: every part at the top of the procedure exactly once, in order.
///
/// # Errors
/// [`Fault::RoundsDiffer`] for anything else, and for a single round.
pub(super) fn rounds_of<M>(written: &[Vec<String>], parts: &[Part<M>]) -> Result<Vec<Round>, Fault> {
    let named = written.iter().flatten().map(String::as_str);
    let whole = named.eq(parts.iter().map(|part| part.id.as_str()));
    if !written.is_empty() && (!whole || written.len() < 2 || written.iter().any(Vec::is_empty)) {
        return Err(Fault::RoundsDiffer);
    }
    let round = |ids: &Vec<String>| Round { parts: ids.iter().map(|id| PartId::new(id.as_str())).collect() };
    Ok(written.iter().map(round).collect())
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

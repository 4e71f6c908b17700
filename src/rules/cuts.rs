//! Where a round cuts off, when only the best go on from it (preselectie). DOMAIN §1, facts from the field.
//!
//! It follows from the sums of everyone who counts for it, and is known in two steps: who has that many others before
//! them is out whatever still comes; who has fewer, also among those still open, surely goes on.

use super::{Entry, in_order};

/// Somebody who counts for where rounds cut off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InField {
    /// The entries, in the order of the leaves.
    pub entries: Vec<Entry>,
    /// Whether open entries are still waited for. Who withdrew counts with what is known, and is not waited for.
    pub awaited: bool,
}

/// Where each round but the last cuts off; nothing where everyone goes on who meets every condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cuts(pub(super) Vec<Cut>);

/// Where one round cuts off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// How many go on at most; `None` where everyone does.
    most: Option<u32>,
    /// The sums of those of whom everything is known, in grains, the most first.
    known: Vec<i128>,
    /// The most that those can still get of whom something is open, the most first.
    open: Vec<i128>,
}

impl Cut {
    pub(super) const fn new(most: Option<u32>) -> Self {
        Self { most, known: Vec::new(), open: Vec::new() }
    }

    /// Adds somebody who meets every condition so far, with the sum, or the most that it can still be.
    pub(super) fn add(&mut self, best: i128, is_known: bool) {
        if is_known { self.known.push(best) } else { self.open.push(best) }
    }

    pub(super) fn ready(self) -> Self {
        let falling = |sums| in_order(sums, |one: &i128, other| other.cmp(one));
        Self { most: self.most, known: falling(self.known), open: falling(self.open) }
    }

    /// How many go on at most.
    pub(super) fn most(&self) -> u32 {
        self.most.unwrap_or(u32::MAX)
    }

    /// The sum of the last one who goes on, in grains, among those of whom everything is known.
    pub(super) fn last(&self) -> i128 {
        self.place_of_last().and_then(|at| self.known.get(at)).copied().unwrap_or(0)
    }

    /// Whether that many others have more than this, which is the best that somebody can get.
    pub(super) fn leaves_out(&self, best: i128) -> bool {
        self.place_of_last().and_then(|at| self.known.get(at)).is_some_and(|last| *last > best)
    }

    /// Whether fewer others have more, or can still get more, than this.
    pub(super) fn surely_takes(&self, sum: i128) -> bool {
        let before = |sums: &[i128]| sums.partition_point(|other| *other > sum);
        before(&self.known) + before(&self.open) < usize::try_from(self.most()).unwrap_or(usize::MAX)
    }

    fn place_of_last(&self) -> Option<usize> {
        usize::try_from(self.most?).ok()?.checked_sub(1)
    }
}

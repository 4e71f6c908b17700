//! Verdicts: derived every time, never stored, and always with their reasons.

use super::{Exact, Hundredths, OpenBecause, PartId, Points};

/// Whether a candidate who takes part passes, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every part known, every floor and the total reached.
    Passed {
        /// The exact total.
        total: Exact,
    },
    /// At least one condition can no longer be met, even with full marks on every open entry.
    Failed {
        /// Every condition that is or will be missed: parts in order, a group after its parts, the total last. Where
        /// later rounds are left out, those of the rounds that were taken.
        shortfalls: Vec<Shortfall>,
        /// The best possible total, of the rounds that are taken.
        best: Exact,
        /// Whether no entry is open any more, so that `best` is the total.
        complete: bool,
        /// The parts of later rounds, which the candidate does not take.
        left_out: Vec<PartId>,
    },
    /// Neither passed nor failed yet.
    Undecided {
        /// The open parts in order.
        open: Vec<OpenPart>,
        /// The least sum of open points over all passing completions; `None` where members' scores are open.
        together: Option<Hundredths>,
        /// The best possible total.
        best: Exact,
    },
}

/// A condition that is not met: arithmetic, never a motivation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortfall {
    /// Did not attend this part.
    Absent {
        /// The part.
        part: PartId,
    },
    /// Found not suitable on this part.
    NotSuitable {
        /// The part.
        part: PartId,
    },
    /// The floor of a part or group is missed or out of reach.
    Floor {
        /// The part or group.
        part: PartId,
        /// The best possible, exact.
        best: Exact,
        /// What is needed: the next enterable point, for a group the next hundredth.
        needed: Hundredths,
        /// Whether an entry it adds up is still open, so that `best` was not reached but is the most still possible.
        open: bool,
    },
    /// More others than go on from a round have more points.
    NotAmongBest {
        /// How many go on at most.
        most: u32,
        /// The best possible sum of points up to and with the round, exact.
        best: Exact,
        /// What the last one has who goes on, rounded up to the next hundredth. It is somebody else's sum: not for letters.
        needed: Hundredths,
        /// Whether an entry is still open, so that `best` was not reached but is the most still possible.
        open: bool,
    },
    /// The total is missed or out of reach.
    Total {
        /// The best possible, exact.
        best: Exact,
        /// What is needed, rounded up to the next hundredth.
        needed: Hundredths,
        /// Whether an entry is still open, so that `best` was not reached but is the most still possible.
        open: bool,
    },
}

/// A part that is still open for a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPart {
    /// The part.
    pub part: PartId,
    /// Why it is open.
    pub because: OpenBecause,
    /// What would still do.
    pub still: Still,
}

/// What an open part still needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Still {
    /// The least enterable points that still allow passing when the other open entries get full marks.
    Needs(Points),
    /// It has no points: the candidate has to be found suitable.
    Suitable,
    /// Members' scores are open: the best the part can still become.
    AtBest(Exact),
    /// The part itself is known, but not yet whether the candidate is among so many best who go on: others are still open.
    AmongBest(u32),
}

impl Verdict {
    /// The exact total, once no entry is open. Who does not take every round has none.
    pub fn total(&self) -> Option<Exact> {
        match self {
            Self::Passed { total } => Some(*total),
            Self::Failed { best, complete: true, left_out, .. } if left_out.is_empty() => Some(*best),
            Self::Failed { .. } | Self::Undecided { .. } => None,
        }
    }

    /// The best total that is still possible: the total itself once no entry is open.
    pub const fn best(&self) -> Exact {
        match self {
            Self::Passed { total: best } | Self::Failed { best, .. } | Self::Undecided { best, .. } => *best,
        }
    }

    /// The parts of later rounds, which the candidate does not take.
    pub fn left_out(&self) -> &[PartId] {
        match self {
            Self::Failed { left_out, .. } => left_out,
            Self::Passed { .. } | Self::Undecided { .. } => &[],
        }
    }

    /// Whether this is a pass.
    pub const fn is_passed(&self) -> bool {
        matches!(self, Self::Passed { .. })
    }
}

impl Shortfall {
    /// The part it speaks of; `None` for the total.
    pub const fn part(&self) -> Option<&PartId> {
        match self {
            Self::Absent { part } | Self::NotSuitable { part } | Self::Floor { part, .. } => Some(part),
            Self::NotAmongBest { .. } | Self::Total { .. } => None,
        }
    }
}

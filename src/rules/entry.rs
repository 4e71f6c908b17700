//! What is known of one candidate on one part.

use super::grain::grains_per_hundredth;
use super::part::MemberId;
use super::{Combine, Exact, JudgedBy, Leaf, Map, Points, in_order};

/// What is known of one candidate on one part. Open, absent, deferred and 0 points are different things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    /// Nothing entered yet.
    #[default]
    Open,
    /// The score that counts: entered by the secretary, or agreed after deliberation.
    Points(Points),
    /// The scores of members who score separately.
    Members(Box<Map<MemberId, MemberScore>>),
    /// What was found on a part without points.
    Suitability(Suitability),
    /// Did not attend: no further part in the procedure.
    Absent,
    /// Put off to another date: counts as open.
    Deferred,
    /// Something typed that could not be read: counts as open.
    Unreadable,
    /// Two values for one cell: counts as open until a person decides.
    Conflict,
}

/// What is found of a candidate on a part without points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suitability {
    /// Geschikt.
    Suitable,
    /// Niet geschikt.
    NotSuitable,
}

/// What one member entered for one candidate on one part. A member without one is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberScore {
    /// The member's own score.
    Points(Points),
    /// Abstains because of a conflict of interest.
    Recused,
    /// Was not there.
    NotPresent,
}

/// Where an open entry comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenBecause {
    /// Nothing entered yet.
    NotEntered,
    /// Put off to another date.
    Deferred,
    /// Something typed could not be read.
    Unreadable,
    /// Two values stand side by side.
    Conflict,
    /// Some members have not entered their score yet; carries how many.
    MembersOpen(usize),
    /// Every member is recused or was not there.
    NobodyLeft,
    /// Known, but others are still open who may stand before the candidate.
    OthersOpen,
}

/// The worth of an entry.
pub(super) enum Worth {
    /// Known, in grains.
    Known(i128),
    /// Absent: worth nothing.
    Absent,
    /// Found not suitable: worth nothing.
    NotSuitable,
    /// Open: worth at most this many grains.
    Open { best: i128, because: OpenBecause },
}

impl Worth {
    /// The most it can be, in grains.
    pub(super) const fn best(&self) -> i128 {
        match self {
            Self::Known(best) | Self::Open { best, .. } => *best,
            Self::Absent | Self::NotSuitable => 0,
        }
    }
}

impl Entry {
    /// The worth of this entry in grains, `grain` of them to a hundredth of a point. Marks are worth their share of points.
    pub(super) fn worth(&self, leaf: &Leaf<Points>, grain: i128) -> Worth {
        let full = i128::from(leaf.max.hundredths()) * grain;
        let open = |because| Worth::Open { best: full, because };
        match (leaf.judged_by, self) {
            // DOMAIN §3: advice is no shortfall, whatever it says and also while it is open.
            (JudgedBy::Advice, _) | (JudgedBy::Suitability, Self::Suitability(Suitability::Suitable)) => {
                return Worth::Known(0);
            }
            (JudgedBy::Suitability, Self::Suitability(Suitability::NotSuitable)) => {
                return Worth::NotSuitable;
            }
            (JudgedBy::Suitability, Self::Points(_) | Self::Members(_)) => {
                return open(OpenBecause::NotEntered);
            }
            (JudgedBy::Points | JudgedBy::Suitability, _) => {}
        }
        match self {
            Self::Points(points) => {
                let (points_for, marks) = leaf.points_per_mark();
                Worth::Known(i128::from(points.hundredths()) * (grain / marks) * points_for)
            }
            Self::Absent => Worth::Absent,
            Self::Open | Self::Suitability(_) if leaf.combine == Combine::Agreed => {
                open(OpenBecause::NotEntered)
            }
            Self::Open | Self::Suitability(_) => open(OpenBecause::MembersOpen(leaf.members.len())),
            Self::Deferred => open(OpenBecause::Deferred),
            Self::Unreadable => open(OpenBecause::Unreadable),
            Self::Conflict => open(OpenBecause::Conflict),
            Self::Members(scores) => combined(scores, leaf, grain),
        }
    }
}

/// DOMAIN §3, several members: over the entered scores of the members assigned; open until all entered.
fn combined(scores: &Map<MemberId, MemberScore>, leaf: &Leaf<Points>, grain: i128) -> Worth {
    let full = leaf.most_entered().hundredths();
    let (points_for, marks) = leaf.points_per_mark();
    let mut values = Vec::with_capacity(leaf.members.len());
    let mut missing = 0;
    for member in &leaf.members {
        match scores.get(member) {
            Some(MemberScore::Points(points)) => values.push(points.hundredths()),
            Some(MemberScore::Recused | MemberScore::NotPresent) => {}
            None => {
                missing += 1;
                values.push(full);
            }
        }
    }
    if values.is_empty() || leaf.combine == Combine::Agreed {
        let agreed = leaf.combine == Combine::Agreed;
        let because = if agreed { OpenBecause::NotEntered } else { OpenBecause::NobodyLeft };
        return Worth::Open { best: i128::from(leaf.max.hundredths()) * grain, because };
    }
    let best = combine(leaf.combine, values, grain) / marks * points_for;
    match missing {
        0 => Worth::Known(best),
        missing => Worth::Open { best, because: OpenBecause::MembersOpen(missing) },
    }
}

/// The exact mean or median of hundredths, in grains; `grain` is a multiple of every divisor used here.
fn combine(how: Combine, values: Vec<u32>, grain: i128) -> i128 {
    let sum = |values: &[u32]| values.iter().map(|value| i128::from(*value)).sum::<i128>();
    let mean = |values: &[u32]| sum(values) * (grain / values.len() as i128);
    match how {
        Combine::Agreed | Combine::Mean => mean(&values),
        Combine::Median => {
            let values = in_order(values, u32::cmp);
            let middle = values.len() / 2;
            if values.len() % 2 == 1 {
                mean(&values[middle..=middle])
            } else {
                mean(&values[middle - 1..=middle])
            }
        }
    }
}

/// How far members' scores lie apart: highest minus lowest, with how many there are; `None` without scores.
pub fn spread(scores: &Map<MemberId, MemberScore>) -> Option<(Points, usize)> {
    let values: Vec<Points> = scores
        .values()
        .filter_map(|score| match score {
            MemberScore::Points(points) => Some(*points),
            MemberScore::Recused | MemberScore::NotPresent => None,
        })
        .collect();
    let (highest, lowest) = (values.iter().max()?, values.iter().min()?);
    Points::from_hundredths(highest.hundredths() - lowest.hundredths()).map(|spread| (spread, values.len()))
}

/// The points that count for an entry, where they are known: exact. A part that is judged without points has none.
pub fn counted(entry: &Entry, leaf: &Leaf<Points>) -> Option<Exact> {
    if !leaf.has_points() {
        return None;
    }
    let grain = grains_per_hundredth(leaf);
    match entry.worth(leaf, grain) {
        Worth::Known(grains) => Some(Exact::new(grains, grain * 100)),
        Worth::Absent | Worth::NotSuitable | Worth::Open { .. } => None,
    }
}

/// What counts for an entry as it is entered: marks where the part has marks, else points.
pub fn entered(entry: &Entry, leaf: &Leaf<Points>) -> Option<Exact> {
    let (points_for, marks) = leaf.points_per_mark();
    let grain = grains_per_hundredth(leaf);
    match entry.worth(leaf, grain) {
        Worth::Known(grains) if leaf.has_points() => {
            Some(Exact::new(grains * marks, grain * 100 * points_for))
        }
        _ => None,
    }
}

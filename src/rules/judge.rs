//! The judge: every floor and the total at once, exactly.
//!
//! All arithmetic is in *grains*: the finest unit in which every value that can arise in the procedure is a
//! whole number. There is no rounding before a comparison, and no fraction to add up.

use super::entry::{Worth, grains_per_hundredth, least_common_multiple};
use super::sums::Sums;
use super::verdict::{OpenPart, Shortfall, Still, Verdict};
use super::{
    Body, Combine, Entry, Exact, FixedProcedure, Floor, Hundredths, JudgedBy, Leaf, Part, PartId, Points,
};
use std::ops::Range;

/// A fixed procedure made ready to judge many candidates.
///
/// ```
/// use selectiewijzer::archive::WireProcedure;
/// use selectiewijzer::rules::{Entry, Fixing, Judge, Verdict};
/// let wire: WireProcedure = serde_json::from_str(
///     r#"{"parts": [{"id": "a", "max": "60", "floor": "50%"}, {"id": "b", "max": "40", "floor": "50%"}], "total_floor": "60%"}"#,
/// )?;
/// let procedure = wire.draft().announce().and_then(|announced| announced.fix(&Fixing::default()));
/// let judge = Judge::new(&procedure.map_err(|defects| format!("{defects:?}"))?);
/// // DOMAIN §3: half on everything gives 50 and fails on the total only.
/// let half = judge.verdict(&[Entry::Points("30".parse()?), Entry::Points("20".parse()?)]);
/// assert!(matches!(half, Verdict::Failed { shortfalls, .. } if shortfalls.len() == 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Judge {
    grain: i128,
    /// Whether every leaf is judged by points.
    only_points: bool,
    conditions: Vec<Condition>,
    leaves: Vec<JudgedLeaf>,
    root: Branch,
}

#[derive(Clone, Debug)]
struct JudgedLeaf {
    id: PartId,
    leaf: Leaf<Points>,
    /// The floor in grains, rounded up to a whole grain: reaching it is reaching the exact floor.
    floor: i128,
}

/// A floor, over the leaves it adds up.
#[derive(Clone, Debug)]
struct Condition {
    over: Over,
    leaves: Range<usize>,
    /// In grains, rounded up.
    floor: i128,
    needed: Hundredths,
}

/// What a condition is over.
#[derive(Clone, Debug)]
enum Over {
    Leaf(PartId),
    Group(PartId),
    Whole,
}

/// The tree again, for sums over completions.
#[derive(Clone, Debug)]
enum Branch {
    Leaf(usize),
    Group { floor: i128, below: Vec<Branch> },
}

/// As many parts as most procedures have at most.
const FEW: usize = 8;

impl Judge {
    /// Makes a procedure ready to judge.
    pub fn new(procedure: &FixedProcedure) -> Self {
        let leaves = procedure.leaves();
        let only_points = leaves.iter().all(|(_, leaf)| leaf.has_points());
        let grain = leaves
            .into_iter()
            .map(|(_, leaf)| grains_per_hundredth(leaf.combine, leaf.members.len()))
            .fold(1, least_common_multiple);
        let root = Branch::Group { floor: 0, below: Vec::new() };
        let mut judge = Self { grain, only_points, conditions: Vec::new(), leaves: Vec::new(), root };
        let below = procedure.parts().iter().map(|part| judge.branch(part)).collect();
        let whole = 0..judge.leaves.len();
        let floor =
            judge.condition(Over::Whole, whole, procedure.total_floor(), procedure.max(), Points::HUNDREDTH);
        judge.root = Branch::Group { floor, below };
        judge
    }

    fn branch(&mut self, part: &Part<Points>) -> Branch {
        let id = part.id.clone();
        let start = self.leaves.len();
        match &part.body {
            Body::Leaf(leaf) => {
                // A mean need not be a multiple of the step; then the next hundredth is what is needed.
                let step = if leaf.combine == Combine::Agreed { leaf.step } else { Points::HUNDREDTH };
                let floor =
                    self.condition(Over::Leaf(id.clone()), start..start + 1, part.floor, leaf.max, step);
                self.leaves.push(JudgedLeaf { id, leaf: leaf.clone(), floor });
                Branch::Leaf(start)
            }
            Body::Group { max, parts } => {
                let below = parts.iter().map(|part| self.branch(part)).collect();
                let leaves = start..self.leaves.len();
                let floor = self.condition(Over::Group(id), leaves, part.floor, *max, Points::HUNDREDTH);
                Branch::Group { floor, below }
            }
        }
    }

    /// Adds the condition of a floor, and gives it in grains; no floor is a floor of nothing.
    fn condition(
        &mut self,
        over: Over,
        leaves: Range<usize>,
        floor: Option<Floor>,
        max: Points,
        step: Points,
    ) -> i128 {
        let (numerator, denominator) = match floor {
            None => (0, 1),
            Some(Floor::Points(points)) => (i128::from(points.hundredths()), 1),
            Some(Floor::Share(share)) => {
                (i128::from(share.hundredths()) * i128::from(max.hundredths()), 10_000)
            }
        };
        let floor = ceil(numerator * self.grain, denominator);
        let step = i128::from(step.hundredths());
        let needed = Hundredths(ceil(numerator, denominator * step) * step);
        self.conditions.push(Condition { over, leaves, floor, needed });
        floor
    }

    /// The verdict over one candidate who takes part.
    ///
    /// `entries` are in the order of [`FixedProcedure::leaves`]; an entry that is missing is open.
    pub fn verdict(&self, entries: &[Entry]) -> Verdict {
        if let Some(points) = self.all_points(entries) {
            let sum = |leaves: Range<usize>| i128::from(points[leaves].iter().sum::<u32>()) * self.grain;
            let shortfalls = self.shortfalls(sum, |_| None);
            let total = self.exact(sum(0..self.leaves.len()));
            return if shortfalls.is_empty() {
                Verdict::Passed { total }
            } else {
                Verdict::Failed { shortfalls, best: total, complete: true }
            };
        }
        let worths: Vec<Worth> = (0..self.leaves.len()).map(|at| self.worth(entries, at)).collect();
        let best = |leaves: Range<usize>| worths[leaves].iter().map(Worth::best).sum();
        let shortfalls = self.shortfalls(best, |at| Some(&worths[at]));
        let best = self.exact(best(0..worths.len()));
        let complete = !worths.iter().any(|worth| matches!(worth, Worth::Open { .. }));
        match (shortfalls.is_empty(), complete) {
            (false, _) => Verdict::Failed { shortfalls, best, complete },
            (true, true) => Verdict::Passed { total: best },
            (true, false) => self.undecided(&worths, best),
        }
    }

    /// The exact total of a candidate who passes, and `None` for everyone else: the verdict without its reasons,
    /// which is all that a ranking needs.
    pub fn passed_total(&self, entries: &[Entry]) -> Option<Exact> {
        let Some(points) = self.all_points(entries) else {
            return match self.verdict(entries) {
                Verdict::Passed { total } => Some(total),
                Verdict::Failed { .. } | Verdict::Undecided { .. } => None,
            };
        };
        let sum = |leaves: Range<usize>| i128::from(points[leaves].iter().sum::<u32>()) * self.grain;
        let passed = self.conditions.iter().all(|condition| sum(condition.leaves.clone()) >= condition.floor);
        passed.then(|| self.exact(sum(0..self.leaves.len())))
    }

    /// The hundredths of a candidate whose every entry is points, as most are at the end; `None` for others,
    /// and for the rare procedure with many parts or with parts without points. Then nothing needs the heap but the reasons.
    fn all_points(&self, entries: &[Entry]) -> Option<[u32; FEW]> {
        let entries = entries.get(..self.leaves.len()).filter(|_| self.only_points)?;
        let mut hundredths = [0; FEW];
        for (hundredths, entry) in hundredths.get_mut(..entries.len())?.iter_mut().zip(entries) {
            let Entry::Points(points) = entry else { return None };
            *hundredths = points.hundredths();
        }
        Some(hundredths)
    }

    fn worth(&self, entries: &[Entry], at: usize) -> Worth {
        entries.get(at).unwrap_or(&Entry::Open).worth(&self.leaves[at].leaf, self.grain)
    }

    /// Grains as an exact number of points.
    const fn exact(&self, grains: i128) -> Exact {
        Exact::new(grains, self.grain * 100)
    }

    /// Every condition that is missed, even at `best` over the leaves it adds up; `None` is a leaf with points.
    fn shortfalls<'a>(
        &self,
        best: impl Fn(Range<usize>) -> i128,
        worth: impl Fn(usize) -> Option<&'a Worth>,
    ) -> Vec<Shortfall> {
        let mut shortfalls = Vec::new();
        for condition in &self.conditions {
            if let Over::Leaf(part) = &condition.over {
                // DOMAIN §3: an absent part is a shortfall by itself; its own floor is not listed again.
                let by_itself = match worth(condition.leaves.start) {
                    Some(Worth::Absent) => Some(Shortfall::Absent { part: part.clone() }),
                    Some(Worth::NotSuitable) => Some(Shortfall::NotSuitable { part: part.clone() }),
                    Some(Worth::Known(_) | Worth::Open { .. }) | None => None,
                };
                if let Some(shortfall) = by_itself {
                    shortfalls.push(shortfall);
                    continue;
                }
            }
            let best = best(condition.leaves.clone());
            if best >= condition.floor {
                continue;
            }
            let (best, needed) = (self.exact(best), condition.needed);
            let open = condition.leaves.clone().any(|at| matches!(worth(at), Some(Worth::Open { .. })));
            shortfalls.push(match &condition.over {
                Over::Leaf(part) | Over::Group(part) => {
                    Shortfall::Floor { part: part.clone(), best, needed, open }
                }
                Over::Whole => Shortfall::Total { best, needed, open },
            });
        }
        shortfalls
    }

    fn undecided(&self, worths: &[Worth], best: Exact) -> Verdict {
        let mut open = Vec::new();
        for (at, (judged, worth)) in self.leaves.iter().zip(worths).enumerate() {
            let Worth::Open { best, because } = worth else { continue };
            let still = if judged.leaf.judged_by == JudgedBy::Suitability {
                Still::Suitable
            } else if judged.leaf.combine == Combine::Agreed {
                Still::Needs(self.needed(at, worths))
            } else {
                Still::AtBest(self.exact(*best))
            };
            open.push(OpenPart { part: judged.id.clone(), because: *because, still });
        }
        let by_members = open.iter().any(|part| matches!(part.still, Still::AtBest(_)));
        let together = if by_members { None } else { self.together(worths) };
        Verdict::Undecided { open, together, best }
    }

    /// The least enterable points on an open leaf that still allow passing when the others get full marks.
    fn needed(&self, at: usize, worths: &[Worth]) -> Points {
        let over_it = self.conditions.iter().filter(|condition| condition.leaves.contains(&at));
        let grains = over_it
            .map(|condition| {
                let others = condition.leaves.clone().filter(|other| *other != at);
                condition.floor - others.map(|other| worths[other].best()).sum::<i128>()
            })
            .max()
            .unwrap_or(0)
            .max(0);
        let step = i128::from(self.leaves[at].leaf.step.hundredths());
        let hundredths = ceil(grains, self.grain * step) * step;
        // The maximum is a multiple of the step and would do, so this is never more than the maximum.
        let max = self.leaves[at].leaf.max;
        u32::try_from(hundredths).ok().and_then(Points::from_hundredths).map_or(max, |points| points.min(max))
    }

    /// The least sum of open points over all passing completions.
    fn together(&self, worths: &[Worth]) -> Option<Hundredths> {
        let (_, sums) = self.completions(&self.root, worths);
        sums.least().map(|least| Hundredths(least.into()))
    }

    /// What is known below a branch, in grains, and the sums of open points, in hundredths, with which every
    /// floor below is reached.
    fn completions(&self, branch: &Branch, worths: &[Worth]) -> (i128, Sums) {
        match branch {
            Branch::Leaf(at) => match &worths[*at] {
                Worth::Known(grains) => (*grains, Sums::nothing()),
                Worth::Absent | Worth::NotSuitable => (0, Sums::nothing()),
                Worth::Open { .. } => {
                    let judged = &self.leaves[*at];
                    let sums = Sums::multiples(judged.leaf.step, judged.leaf.max);
                    (0, sums.at_least(ceil(judged.floor, self.grain)))
                }
            },
            Branch::Group { floor, below } => {
                let mut known = 0;
                let mut sums = Sums::nothing();
                for branch in below {
                    let (grains, more) = self.completions(branch, worths);
                    known += grains;
                    sums = sums.plus(&more);
                }
                (known, sums.at_least(ceil(floor - known, self.grain)))
            }
        }
    }
}

/// The least whole number that is not below `numerator / denominator`.
const fn ceil(numerator: i128, denominator: i128) -> i128 {
    -(-numerator).div_euclid(denominator)
}

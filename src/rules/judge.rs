//! The judge: every floor and the total at once, exactly.
//!
//! All arithmetic is in *grains*: the finest unit in which every value that can arise in the procedure is a
//! whole number. There is no rounding before a comparison, and no fraction to add up.

mod among;
mod still;

use super::cuts::Cuts;
use super::entry::Worth;
use super::grain::sums_per_hundredth;
use super::round::ends_of;
use super::verdict::{Shortfall, Verdict};
use super::{Body, Combine, Entry, Exact, FixedProcedure, Floor, Hundredths, Leaf, Part, PartId, Points};
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
    /// Sums of what open parts can still get are counted in these, so many to a hundredth: 1 where all marks are points.
    /// `None` where marks are on scales so fine that their sums are not looked through.
    sums_per_hundredth: Option<u32>,
    /// Whether every leaf is judged by points, every mark is a point, and everyone takes everything.
    only_points: bool,
    /// How many leaves come before the end of each round but the last.
    rounds: Vec<usize>,
    /// How many go on at most from each of them.
    go_on: Vec<Option<u32>>,
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
        let rounds = ends_of(procedure.rounds(), procedure.parts());
        let go_on = procedure.rounds().iter().map(|round| round.go_on).take(rounds.len()).collect();
        let only_points =
            rounds.is_empty() && leaves.iter().all(|(_, leaf)| leaf.has_points() && leaf.raw_max.is_none());
        let grain = procedure.grain();
        let root = Branch::Group { floor: 0, below: Vec::new() };
        let sums_per_hundredth = sums_per_hundredth(procedure);
        let (conditions, leaves) = (Vec::new(), Vec::new());
        let mut judge =
            Self { grain, sums_per_hundredth, only_points, rounds, go_on, conditions, leaves, root };
        let below = procedure.parts().iter().map(|part| judge.branch(part)).collect();
        let whole = 0..judge.leaves.len();
        let of = Asked { floor: procedure.total_floor(), max: procedure.max(), ..Asked::NOTHING };
        let floor = judge.condition(Over::Whole, whole, &of);
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
                let of =
                    Asked { floor: part.floor, max: leaf.max, step, points_per_mark: leaf.points_per_mark() };
                let floor = self.condition(Over::Leaf(id.clone()), start..start + 1, &of);
                self.leaves.push(JudgedLeaf { id, leaf: leaf.clone(), floor });
                Branch::Leaf(start)
            }
            Body::Group { max, parts } => {
                let below = parts.iter().map(|part| self.branch(part)).collect();
                let leaves = start..self.leaves.len();
                let of = Asked { floor: part.floor, max: *max, ..Asked::NOTHING };
                let floor = self.condition(Over::Group(id), leaves, &of);
                Branch::Group { floor, below }
            }
        }
    }

    /// Adds the condition of a floor, and gives it in grains; no floor is a floor of nothing.
    fn condition(&mut self, over: Over, leaves: Range<usize>, asked: &Asked) -> i128 {
        let Asked { floor, max, step, points_per_mark } = *asked;
        let (numerator, denominator) = floor.map_or((0, 1), |floor| floor.hundredths_of(max));
        let needed = floor.map_or(Hundredths(0), |floor| floor.of_marks(max, step, points_per_mark));
        let floor = ceil(numerator * self.grain, denominator);
        self.conditions.push(Condition { over, leaves, floor, needed });
        floor
    }

    /// The verdict over one candidate who takes part.
    ///
    /// `entries` are in the order of [`FixedProcedure::leaves`]; an entry that is missing is open. Where only the best go on
    /// from a round, this is the verdict of somebody alone: see [`Judge::verdict_among`].
    pub fn verdict(&self, entries: &[Entry]) -> Verdict {
        self.verdict_among(entries, &Cuts::default())
    }

    fn worths(&self, entries: &[Entry]) -> Vec<Worth> {
        (0..self.leaves.len()).map(|at| self.worth(entries, at)).collect()
    }

    /// The verdict over one candidate who takes part, among the others as far as they are known.
    pub fn verdict_among(&self, entries: &[Entry], cuts: &Cuts) -> Verdict {
        if let Some(points) = self.all_points(entries) {
            let sum = |leaves: Range<usize>| i128::from(points[leaves].iter().sum::<u32>()) * self.grain;
            let shortfalls = self.shortfalls(self.leaves.len(), sum, |_| None);
            let total = self.exact(sum(0..self.leaves.len()));
            return if shortfalls.is_empty() {
                Verdict::Passed { total }
            } else {
                Verdict::Failed { shortfalls, best: total, complete: true, left_out: Vec::new() }
            };
        }
        let worths = self.worths(entries);
        let best = |leaves: Range<usize>| worths[leaves].iter().map(Worth::best).sum();
        // Who misses a condition of one round does not take the next: nothing after it is looked at.
        let ends = self.rounds.iter().copied().chain([worths.len()]);
        let missed = |(at, end): (usize, usize)| {
            let mut shortfalls = self.shortfalls(end, best, |at| Some(&worths[at]));
            // The best are looked for among those who meet every condition.
            let cut = cuts.0.get(at).filter(|cut| shortfalls.is_empty() && cut.leaves_out(best(0..end)));
            if let Some(cut) = cut {
                shortfalls.push(self.not_among_best(cut, best(0..end), !is_known(&worths[..end])));
            }
            (shortfalls, end)
        };
        let mut rounds = ends.enumerate().map(missed).skip_while(|(shortfalls, _)| shortfalls.is_empty());
        let (shortfalls, taken) = rounds.next().unwrap_or((Vec::new(), worths.len()));
        let best = self.exact(best(0..taken));
        let waits = self.waiting_for_others(&worths[..taken], cuts);
        let complete = is_known(&worths[..taken]) && waits.is_empty();
        match (shortfalls.is_empty(), complete) {
            (false, _) => {
                let left_out = self.leaves[taken..].iter().map(|judged| judged.id.clone()).collect();
                Verdict::Failed { shortfalls, best, complete, left_out }
            }
            (true, true) => Verdict::Passed { total: best },
            (true, false) => self.undecided(&worths, best, waits),
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

    /// What was reached on a part or group, once every entry below it is known; `None` before, and where there are no points.
    pub fn reached(&self, part: &PartId, entries: &[Entry]) -> Option<Exact> {
        let over = |condition: &&Condition| match &condition.over {
            Over::Leaf(id) | Over::Group(id) => id == part,
            Over::Whole => false,
        };
        let leaves = self.conditions.iter().find(over)?.leaves.clone();
        let with_points = leaves.filter(|at| self.leaves[*at].leaf.has_points());
        let known = with_points.map(|at| match self.worth(entries, at) {
            Worth::Known(grains) => Some(grains),
            Worth::Absent | Worth::NotSuitable | Worth::Open { .. } => None,
        });
        let known: Vec<i128> = known.collect::<Option<_>>()?;
        (!known.is_empty()).then(|| self.exact(known.iter().sum()))
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

    /// Every condition over the first `taken` leaves that is missed, even at `best` over the leaves it adds up; `None` is a
    /// leaf with points.
    fn shortfalls<'a>(
        &self,
        taken: usize,
        best: impl Fn(Range<usize>) -> i128,
        worth: impl Fn(usize) -> Option<&'a Worth>,
    ) -> Vec<Shortfall> {
        let mut shortfalls = Vec::new();
        for condition in self.conditions.iter().filter(|condition| condition.leaves.end <= taken) {
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
            let needed = condition.needed;
            let best = match &condition.over {
                Over::Leaf(_) => self.entered(condition.leaves.start, best),
                Over::Group(_) | Over::Whole => self.exact(best),
            };
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

    /// Grains on a leaf as they are entered there: as marks where there are marks.
    fn entered(&self, at: usize, grains: i128) -> Exact {
        let (points, marks) = self.leaves[at].leaf.points_per_mark();
        Exact::new(grains * marks, self.grain * 100 * points)
    }
}

fn is_known(worths: &[Worth]) -> bool {
    !worths.iter().any(|worth| matches!(worth, Worth::Open { .. }))
}

/// What a condition asks.
struct Asked {
    floor: Option<Floor>,
    max: Points,
    /// What is needed is said in multiples of this, as it is entered.
    step: Points,
    points_per_mark: (i128, i128),
}

impl Asked {
    const NOTHING: Self =
        Self { floor: None, max: Points::ZERO, step: Points::HUNDREDTH, points_per_mark: (1, 1) };
}

/// The least whole number that is not below `numerator / denominator`.
const fn ceil(numerator: i128, denominator: i128) -> i128 {
    -(-numerator).div_euclid(denominator)
}

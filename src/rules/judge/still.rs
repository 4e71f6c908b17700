//! What is still open for a candidate, and what it still needs.

use super::{Branch, Judge, ceil};
use crate::rules::entry::Worth;
use crate::rules::sums::Sums;
use crate::rules::{Combine, Exact, Hundredths, JudgedBy, OpenPart, Points, Still, Verdict};

impl Judge {
    /// `open` begins with what waits for others.
    pub(super) fn undecided(&self, worths: &[Worth], best: Exact, mut open: Vec<OpenPart>) -> Verdict {
        for (at, (judged, worth)) in self.leaves.iter().zip(worths).enumerate() {
            let Worth::Open { best, because } = worth else { continue };
            let still = if judged.leaf.judged_by == JudgedBy::Suitability {
                Still::Suitable
            } else if judged.leaf.combine == Combine::Agreed {
                Still::Needs(self.needed(at, worths))
            } else {
                Still::AtBest(self.entered(at, *best))
            };
            open.push(OpenPart { part: judged.id.clone(), because: *because, still });
        }
        let by_others = open.iter().any(|part| matches!(part.still, Still::AtBest(_) | Still::AmongBest(_)));
        let together = if by_others { None } else { self.together(worths) };
        Verdict::Undecided { open, together, best }
    }

    /// The least that can be entered on an open leaf that still allow passing when the others get full marks.
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
        let leaf = &self.leaves[at].leaf;
        let (points, marks) = leaf.points_per_mark();
        let step = i128::from(leaf.step.hundredths());
        let hundredths = ceil(grains * marks, self.grain * points * step) * step;
        // The most that can be entered is a multiple of the step and would do, so this is never more than that.
        let max = leaf.most_entered();
        u32::try_from(hundredths).ok().and_then(Points::from_hundredths).map_or(max, |points| points.min(max))
    }

    /// The least sum of open points over all passing completions, rounded up to the next hundredth.
    fn together(&self, worths: &[Worth]) -> Option<Hundredths> {
        let per_hundredth = self.sums_per_hundredth?;
        let (_, sums) = self.completions(&self.root, worths, per_hundredth);
        sums.least().map(|least| Hundredths(ceil(least.into(), per_hundredth.into())))
    }

    /// What is known below a branch, in grains, and the sums of open points, `per_hundredth` to a hundredth, with which
    /// every floor below is reached.
    fn completions(&self, branch: &Branch, worths: &[Worth], per_hundredth: u32) -> (i128, Sums) {
        let grains = self.grain / i128::from(per_hundredth);
        match branch {
            Branch::Leaf(at) => match &worths[*at] {
                Worth::Known(grains) => (*grains, Sums::nothing()),
                Worth::Absent | Worth::NotSuitable => (0, Sums::nothing()),
                Worth::Open { .. } => {
                    let judged = &self.leaves[*at];
                    let (points, marks) = judged.leaf.points_per_mark();
                    let sums = |entered: Points| {
                        let sum =
                            i128::from(entered.hundredths()) * i128::from(per_hundredth) * points / marks;
                        u32::try_from(sum).unwrap_or(u32::MAX)
                    };
                    let all = Sums::multiples(sums(judged.leaf.step), sums(judged.leaf.most_entered()));
                    (0, all.at_least(ceil(judged.floor, grains)))
                }
            },
            Branch::Group { floor, below } => {
                let mut known = 0;
                let mut sums = Sums::nothing();
                for branch in below {
                    let (reached, more) = self.completions(branch, worths, per_hundredth);
                    known += reached;
                    sums = sums.plus(&more);
                }
                (known, sums.at_least(ceil(floor - known, grains)))
            }
        }
    }
}

//! How scores lie: classes of equal width over a part or the whole, and apart from them who has no score that counts.

use super::{Exact, Hundredths, Points};

/// As many classes as a distribution has where its step allows: then halves and tenths of a maximum are edges of classes.
const COUNTS: [u32; 3] = [10, 5, 2];

/// Why somebody who takes part stands in no class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unclassed {
    /// Does not take the part, because of an earlier round.
    LeftOut,
    /// Did not attend.
    Absent,
    /// Put off to another date.
    Deferred,
    /// The score is not known yet.
    Open,
}

/// A class: the scores from its lower edge on and below its upper one. The last class has the maximum too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreClass {
    /// The lower edge.
    pub from: Exact,
    /// The upper edge.
    pub until: Exact,
    /// How many scores stand in it.
    pub count: usize,
}

/// What a row of scores comes down to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many there are.
    pub count: usize,
    /// The lowest.
    pub lowest: Exact,
    /// The middle one; with an even count the exact mean of the middle two.
    pub median: Exact,
    /// The exact mean.
    pub mean: Exact,
    /// The highest.
    pub highest: Exact,
}

/// How scores lie between nothing and a maximum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// The most that can be reached.
    pub max: Points,
    /// The floor, exact, where there is one.
    pub floor: Option<Exact>,
    /// The least that reaches the floor, as it is shown everywhere: the next that can be reached.
    pub least: Option<Hundredths>,
    /// How many reach the floor.
    pub reaching: usize,
    /// The classes, from the lowest scores to the highest.
    pub classes: Vec<ScoreClass>,
    /// What the scores come down to; `None` where there are none.
    pub summary: Option<Summary>,
    /// How many stand in no class, and why.
    pub unclassed: Vec<(Unclassed, usize)>,
}

impl Distribution {
    /// Over values of which `unit` are a point; `step` is the least by which two scores differ, in hundredths.
    pub(super) fn over(mut values: Vec<i128>, unit: i128, max: Points, step: Exact) -> Self {
        values.sort_unstable();
        let count = class_count(max, step);
        let edge =
            |at: u32| Exact::new(i128::from(max.hundredths()) * i128::from(at), 100 * i128::from(count));
        let mut classes: Vec<ScoreClass> =
            (0..count).map(|at| ScoreClass { from: edge(at), until: edge(at + 1), count: 0 }).collect();
        let full = (i128::from(max.hundredths()) * unit).max(1);
        for value in &values {
            // Cross-multiplied: a score at an edge stands above it.
            let at = usize::try_from(value * 100 * i128::from(count) / full).unwrap_or(usize::MAX);
            let at = at.min(classes.len() - 1);
            classes[at].count += 1;
        }
        let reaching = values.len();
        Self {
            max,
            floor: None,
            least: None,
            reaching,
            classes,
            summary: Summary::of(&values, unit),
            unclassed: Vec::new(),
        }
    }

    /// How many scores stand in a class.
    pub fn counted(&self) -> usize {
        self.classes.iter().map(|class| class.count).sum()
    }
}

/// Ten classes, or fewer where ten would be narrower than a step and every other one would stay empty.
fn class_count(max: Points, step: Exact) -> u32 {
    let max = i128::from(max.hundredths());
    COUNTS.into_iter().find(|count| Exact::new(max, i128::from(*count)) >= step).unwrap_or(1)
}

impl Summary {
    /// Over values in order, of which `unit` are a point; `None` without any.
    pub(super) fn of(sorted: &[i128], unit: i128) -> Option<Self> {
        let (lowest, highest) = (sorted.first()?, sorted.last()?);
        let count = sorted.len();
        let middle = sorted.get((count - 1) / 2)? + sorted.get(count / 2)?;
        Some(Self {
            count,
            lowest: Exact::new(*lowest, unit),
            median: Exact::new(middle, unit * 2),
            mean: Exact::new(sorted.iter().sum(), unit * count as i128),
            highest: Exact::new(*highest, unit),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Distribution, Summary, class_count};
    use crate::rules::{Exact, Points};

    fn points(text: &str) -> Points {
        text.parse().unwrap()
    }

    fn hundredths(step: i128) -> Exact {
        Exact::new(step, 1)
    }

    #[test]
    fn a_score_at_an_edge_stands_above_it_and_the_maximum_in_the_last_class() {
        let values = vec![0, 1499, 1500, 2999, 3000];
        let found = Distribution::over(values, 100, points("30"), hundredths(50));
        let counts: Vec<usize> = found.classes.iter().map(|class| class.count).collect();
        assert_eq!(counts, [1, 0, 0, 0, 1, 1, 0, 0, 0, 2]);
        assert_eq!(found.classes[5].from, Exact::new(15, 1));
        assert_eq!(found.classes[9].until, Exact::new(30, 1));
    }

    #[test]
    fn no_class_is_narrower_than_a_step() {
        assert_eq!(class_count(points("100"), hundredths(50)), 10);
        assert_eq!(class_count(points("5"), hundredths(50)), 10);
        assert_eq!(class_count(points("5"), hundredths(100)), 5);
        assert_eq!(class_count(points("3"), hundredths(100)), 2);
        assert_eq!(class_count(points("1"), hundredths(100)), 1);
    }

    #[test]
    fn an_even_number_of_scores_has_the_mean_of_the_middle_two_as_its_median() {
        let found = Summary::of(&[1000, 2000, 2050, 3000], 100).unwrap();
        assert_eq!(found.median, Exact::new(2025, 100));
        assert_eq!(found.mean, Exact::new(8050, 400));
        assert_eq!((found.lowest, found.highest), (Exact::new(10, 1), Exact::new(30, 1)));
        assert_eq!(Summary::of(&[], 100), None);
    }
}

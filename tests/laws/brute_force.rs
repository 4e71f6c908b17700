//! Verdicts by trying every completion: slow, and plain to see.

use selectiewijzer::rules::{
    Body, Combine, Entry, FixedProcedure, Floor, JudgedBy, Leaf, Map, MemberId, MemberScore, Part, Points,
    Suitability,
};
use std::collections::BTreeSet;

/// Worth is counted in so many parts of a hundredth of a point: every mean of at most three scores is whole, on every scale
/// that is generated (up to 4 steps of 0,01 to 1 mark, and of 0,33).
pub(crate) const PARTS: i128 = 60 * 39_600;

/// One way in which an entry can end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ending {
    pub(crate) worth: i128,
    absent: bool,
    not_suitable: bool,
    /// The hundredths that were given for an open entry with one agreed score.
    pub(crate) open: Option<u32>,
}

/// Every way in which the entries can end together.
pub(crate) struct Completions {
    endings: Vec<Vec<Ending>>,
}

impl Completions {
    pub(crate) fn new(procedure: &FixedProcedure, entries: &[Entry]) -> Self {
        let leaves = procedure.leaves().into_iter().zip(entries);
        Self { endings: leaves.map(|((_, leaf), entry)| endings(leaf, entry)).collect() }
    }

    pub(crate) fn count(&self) -> usize {
        self.endings.iter().map(Vec::len).product()
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = Vec<Ending>> {
        (0..self.count()).map(|mut which| {
            let mut chosen = Vec::with_capacity(self.endings.len());
            for endings in &self.endings {
                chosen.push(endings[which % endings.len()]);
                which /= endings.len();
            }
            chosen
        })
    }
}

fn endings(leaf: &Leaf<Points>, entry: &Entry) -> Vec<Ending> {
    let known = |worth| Ending { worth, absent: false, not_suitable: false, open: None };
    let not_suitable = Ending { not_suitable: true, ..known(0) };
    match (leaf.judged_by, entry) {
        (JudgedBy::Advice, _) | (JudgedBy::Suitability, Entry::Suitability(Suitability::Suitable)) => {
            return vec![known(0)];
        }
        (JudgedBy::Suitability, Entry::Suitability(Suitability::NotSuitable)) => return vec![not_suitable],
        (JudgedBy::Suitability, Entry::Absent) | (JudgedBy::Points, _) => {}
        (JudgedBy::Suitability, _) => return vec![known(0), not_suitable],
    }
    match entry {
        Entry::Points(points) => vec![known(worth(leaf, i128::from(points.hundredths()) * PARTS))],
        Entry::Absent => vec![Ending { absent: true, ..known(0) }],
        Entry::Members(scores) if scores.values().any(|score| matches!(score, MemberScore::Points(_))) => {
            panels(leaf, scores).into_iter().map(known).collect()
        }
        Entry::Members(scores) if leaf.members.iter().any(|member| !scores.contains_key(member)) => {
            panels(leaf, scores).into_iter().map(known).collect()
        }
        _ if leaf.combine != Combine::Agreed => panels(leaf, &Map::new()).into_iter().map(known).collect(),
        _ => marks(leaf)
            .map(|mark| Ending { open: Some(mark), ..known(worth(leaf, i128::from(mark) * PARTS)) })
            .collect(),
    }
}

/// What marks are worth in points.
fn worth(leaf: &Leaf<Points>, marks: i128) -> i128 {
    let Some(most) = leaf.raw_max else { return marks };
    let (points, most) = (i128::from(leaf.max.hundredths()), i128::from(most.hundredths()));
    assert_eq!(marks * points % most, 0, "a whole number of parts");
    marks * points / most
}

fn marks(leaf: &Leaf<Points>) -> impl Iterator<Item = u32> + use<> {
    (0..=leaf.most_entered().hundredths()).step_by(leaf.step.hundredths() as usize)
}

/// Every mean or median that the open scores of members can still make.
fn panels(leaf: &Leaf<Points>, scores: &Map<MemberId, MemberScore>) -> Vec<i128> {
    let mut panels: Vec<Vec<i128>> = vec![Vec::new()];
    for member in &leaf.members {
        let marks: Vec<u32> = match scores.get(member) {
            Some(MemberScore::Points(points)) => vec![points.hundredths()],
            Some(MemberScore::Recused | MemberScore::NotPresent) => continue,
            None => marks(leaf).collect(),
        };
        panels = panels
            .iter()
            .flat_map(|panel| {
                marks.iter().map(|mark| panel.iter().copied().chain([i128::from(*mark)]).collect())
            })
            .collect();
    }
    panels.into_iter().map(|panel| worth(leaf, combined(leaf.combine, panel))).collect()
}

fn combined(how: Combine, mut panel: Vec<i128>) -> i128 {
    panel.sort_unstable();
    let count = panel.len();
    match how {
        Combine::Median if count.is_multiple_of(2) => (panel[count / 2 - 1] + panel[count / 2]) * (PARTS / 2),
        Combine::Median => panel[count / 2] * PARTS,
        Combine::Mean | Combine::Agreed => panel.iter().sum::<i128>() * (PARTS / count as i128),
    }
}

/// Every condition that a completion misses, by name.
pub(crate) fn missed(procedure: &FixedProcedure, completion: &[Ending]) -> BTreeSet<String> {
    let mut missed = BTreeSet::new();
    let mut rest = completion.iter();
    let total = procedure.parts().iter().map(|part| sum(part, &mut rest, &mut missed)).sum();
    if !reached(procedure.total_floor(), total, procedure.max()) {
        missed.insert("total".to_owned());
    }
    missed
}

fn sum<'a>(
    part: &Part<Points>,
    rest: &mut impl Iterator<Item = &'a Ending>,
    missed: &mut BTreeSet<String>,
) -> i128 {
    let sum = match &part.body {
        Body::Leaf(_) => {
            let ending = rest.next().expect("an entry for every leaf");
            if ending.absent {
                missed.insert(format!("absent from {}", part.id));
                return 0;
            }
            if ending.not_suitable {
                missed.insert(format!("not suitable on {}", part.id));
            }
            ending.worth
        }
        Body::Group { parts, .. } => {
            let mut sum_of_parts = 0;
            for part in parts {
                sum_of_parts += self::sum(part, rest, missed);
            }
            sum_of_parts
        }
    };
    if !reached(part.floor, sum, part.max()) {
        missed.insert(format!("floor of {}", part.id));
    }
    sum
}

/// "Minstens": by cross-multiplication, without rounding.
fn reached(floor: Option<Floor>, sum: i128, max: Points) -> bool {
    match floor {
        None => true,
        Some(Floor::Points(points)) => sum >= i128::from(points.hundredths()) * PARTS,
        Some(Floor::Share(share)) => {
            sum * 10_000 >= i128::from(share.hundredths()) * i128::from(max.hundredths()) * PARTS
        }
    }
}

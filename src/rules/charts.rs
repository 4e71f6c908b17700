//! What the charts show of a dossier: how scores lie on every part and on the whole, and how members' scores lie.

use super::distribution::{Distribution, Unclassed};
use super::entry::Worth;
use super::panel_spread::PanelSpread;
use super::{
    Body, Candidate, Combine, Dossier, Entry, Exact, Floor, JudgedBy, Leaf, Part, PartId, Points, Scoring,
    Suitability,
};
use std::collections::BTreeMap;

/// What the charts show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charts {
    /// Every part that carries points or is judged, and every group that is not the whole, in the order of the procedure.
    pub parts: Vec<PartChart>,
    /// The whole, over everyone who takes part and whose every part is known.
    pub whole: Distribution,
}

/// What the charts show of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartChart {
    /// Which part.
    pub part: PartId,
    /// What was found of everyone who takes part.
    pub found: PartFound,
    /// How the scores of members lie, where members score apart.
    pub members: Option<PanelSpread>,
}

/// What was found on a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartFound {
    /// How the points lie.
    Points(Box<Distribution>),
    /// How many are suitable, on a part without points.
    Suitability {
        /// How many are suitable.
        suitable: usize,
        /// How many are not.
        not_suitable: usize,
        /// How many have neither, and why.
        unclassed: Vec<(Unclassed, usize)>,
    },
}

impl Dossier {
    /// What the charts show; `None` while no result may be shown, or nothing can be scored.
    pub fn charts(&self) -> Option<Charts> {
        let scoring = self.scoring()?;
        if !self.result_may_be_shown() {
            return None;
        }
        let everyone = self.candidates().into_iter().filter(|candidate| candidate.takes_part());
        let known: Vec<Vec<Known>> = everyone.map(|candidate| self.known_of(scoring, candidate)).collect();
        let procedure = &scoring.procedure;
        let all = procedure.leaves().len();
        let mut start = 0;
        let mut parts = Vec::new();
        for part in procedure.parts() {
            self.chart(scoring, part, &mut start, all, &known, &mut parts);
        }
        let leaves = procedure.leaves();
        let floor = procedure.total_floor();
        let whole = distribution(&known, 0..all, &leaves, scoring, (procedure.max(), floor));
        Some(Charts { parts, whole })
    }

    fn chart(
        &self,
        scoring: &Scoring,
        part: &Part<Points>,
        start: &mut usize,
        all: usize,
        known: &[Vec<Known>],
        charts: &mut Vec<PartChart>,
    ) {
        let leaves = part.leaves();
        let over = *start..*start + leaves.len();
        let limits = (part.max(), part.floor);
        let mut add = |found, members| charts.push(PartChart { part: part.id.clone(), found, members });
        match &part.body {
            Body::Leaf(leaf) => {
                let found = if leaf.has_points() {
                    PartFound::Points(Box::new(distribution(known, over, &leaves, scoring, limits)))
                } else {
                    suitability(known, *start)
                };
                add(found, self.panel_spread(part, leaf));
                *start += 1;
            }
            Body::Group { parts, .. } => {
                // A group of one part, or of everything, would only say again what that part or the whole says.
                if (2..all).contains(&leaves.len()) {
                    add(
                        PartFound::Points(Box::new(distribution(known, over, &leaves, scoring, limits))),
                        None,
                    );
                }
                for below in parts {
                    self.chart(scoring, below, start, all, known, charts);
                }
            }
        }
    }

    /// What is known of a candidate on every leaf.
    fn known_of(&self, scoring: &Scoring, candidate: &Candidate) -> Vec<Known> {
        let leaves = scoring.procedure.leaves().into_iter().zip(self.entries(candidate));
        let one = |((part, leaf), entry): ((&Part<Points>, &Leaf<Points>), Entry)| {
            if self.does_not_take(candidate, &part.id) {
                return Known::Not(Unclassed::LeftOut);
            }
            known(&entry, leaf, scoring.procedure.grain())
        };
        leaves.map(one).collect()
    }
}

/// What is known of somebody on a leaf.
enum Known {
    /// So many grains.
    Grains(i128),
    /// Suitable or not, and worth no points.
    Found(Suitability),
    /// Nothing that counts.
    Not(Unclassed),
}

fn known(entry: &Entry, leaf: &Leaf<Points>, grain: i128) -> Known {
    match (entry, entry.worth(leaf, grain)) {
        (Entry::Absent, _) => Known::Not(Unclassed::Absent),
        (Entry::Suitability(found), _) => Known::Found(*found),
        (Entry::Deferred, _) => Known::Not(Unclassed::Deferred),
        (_, Worth::Known(grains)) => Known::Grains(grains),
        _ => Known::Not(Unclassed::Open),
    }
}

/// How what is known over these leaves lies.
fn distribution(
    known: &[Vec<Known>],
    over: std::ops::Range<usize>,
    leaves: &[(&Part<Points>, &Leaf<Points>)],
    scoring: &Scoring,
    (max, floor): (Points, Option<Floor>),
) -> Distribution {
    let mut values = Vec::new();
    let mut unclassed = BTreeMap::new();
    for one in known {
        let below = one[over.clone()].iter().zip(leaves);
        // Who lacks several things is counted once, under the first of them.
        let lacking = below.clone().filter(|(_, (_, leaf))| leaf.judged_by != JudgedBy::Advice);
        let lacking = lacking.filter_map(|(known, _)| match known {
            Known::Not(why) => Some(*why),
            Known::Grains(_) | Known::Found(_) => None,
        });
        if let Some(why) = lacking.min() {
            *unclassed.entry(why).or_insert(0) += 1;
            continue;
        }
        let worth = |(known, _): (&Known, _)| match known {
            Known::Grains(grains) => *grains,
            Known::Found(_) | Known::Not(_) => 0,
        };
        values.push(below.map(worth).sum());
    }
    let unit = scoring.procedure.grain() * 100;
    let with_points = leaves.iter().filter(|(_, leaf)| leaf.has_points());
    let step = with_points.map(|(_, leaf)| step(leaf)).min().unwrap_or(Exact::new(1, 1));
    let exact = floor.map(|floor| floor.hundredths_of(max));
    let exact = exact.map(|(numerator, denominator)| Exact::new(numerator, denominator * 100));
    // Of marks the floor is said in points here: those are what is drawn.
    let enterable = match leaves {
        [(_, leaf)] if leaf.combine == Combine::Agreed && leaf.raw_max.is_none() => leaf.step,
        _ => Points::HUNDREDTH,
    };
    Distribution {
        floor: exact,
        least: floor.map(|floor| floor.of(max, enterable)),
        reaching: values
            .iter()
            .filter(|value| exact.is_none_or(|floor| Exact::new(**value, unit) >= floor))
            .count(),
        unclassed: unclassed.into_iter().collect(),
        ..Distribution::over(values, unit, max, step)
    }
}

/// The least by which two scores on a leaf differ, in hundredths of its points.
fn step(leaf: &Leaf<Points>) -> Exact {
    if leaf.combine != Combine::Agreed {
        return Exact::new(1, 1);
    }
    let (points, marks) = leaf.points_per_mark();
    Exact::new(i128::from(leaf.step.hundredths()) * points, marks)
}

fn suitability(known: &[Vec<Known>], at: usize) -> PartFound {
    let (mut suitable, mut not_suitable, mut unclassed) = (0, 0, BTreeMap::new());
    for one in known.iter().filter_map(|one| one.get(at)) {
        match one {
            Known::Found(Suitability::Suitable) => suitable += 1,
            Known::Found(Suitability::NotSuitable) => not_suitable += 1,
            Known::Not(why) => *unclassed.entry(*why).or_insert(0) += 1,
            // Advice that nobody gave keeps no total open; the part itself has none yet.
            Known::Grains(_) => *unclassed.entry(Unclassed::Open).or_insert(0) += 1,
        }
    }
    PartFound::Suitability { suitable, not_suitable, unclassed: unclassed.into_iter().collect() }
}

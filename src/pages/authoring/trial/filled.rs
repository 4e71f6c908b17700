//! Candidates that show where the limits of a procedure are.

use super::tried::{Tried, judged_without_points};
use crate::rules::{
    AnnouncedProcedure, Body, Entry, FixedProcedure, Floor, Judge, Leaf, PartId, Points, Shortfall,
    Suitability, Verdict,
};
use crate::vacancy::Calculation;

/// A candidate to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filled {
    /// The maximum on everything.
    Most,
    /// Every minimum of a part or group, and nothing more.
    Least,
    /// The maximum, but one step below one minimum.
    JustMissed,
    /// Nothing.
    Empty,
}

/// Fills in the points and what was found; the division of open maxima stays as it is where it can be used.
pub(super) fn fill(tried: &Tried, procedure: &AnnouncedProcedure, how: Filled) -> Tried {
    let mut filled = tried.clone();
    if filled.outcome(procedure).judged.is_none() {
        filled.calculation = Calculation::start(procedure);
    }
    filled.found = judged_without_points(procedure)
        .into_iter()
        .filter(|_| how != Filled::Empty)
        .map(|(part, _)| (part, Suitability::Suitable))
        .collect();
    let Some(fixed) = filled.outcome(procedure).judged.map(|judged| judged.procedure) else { return filled };
    let points = match how {
        Filled::Empty => {
            for (part, _) in fixed.leaves() {
                filled.calculation.type_points(&part.id, String::new());
            }
            return filled;
        }
        Filled::Most => Marks::full(&fixed),
        Filled::Least => Marks::least(&fixed),
        Filled::JustMissed => Marks::just_missed(&fixed),
    };
    for ((part, leaf), hundredths) in fixed.leaves().into_iter().zip(points.0) {
        if leaf.has_points() {
            let text = Points::from_hundredths(hundredths).unwrap_or_default().to_string();
            filled.calculation.type_points(&part.id, text);
        }
    }
    filled
}

/// What is entered on each leaf, in hundredths and in the order of the leaves.
struct Marks(Vec<u32>);

impl Marks {
    fn full(procedure: &FixedProcedure) -> Self {
        Self(procedure.leaves().iter().map(|(_, leaf)| leaf.most_entered().hundredths()).collect())
    }

    fn least(procedure: &FixedProcedure) -> Self {
        let least = |floor: Option<Floor>, leaf: &Leaf<Points>| {
            let least = floor.map_or(0, |floor| leaf.least_entered(floor).0);
            u32::try_from(least).unwrap_or_default().min(leaf.most_entered().hundredths())
        };
        let leaves = procedure.leaves();
        let mut marks = Self(leaves.iter().map(|(part, leaf)| least(part.floor, leaf)).collect());
        // A group asks more than its parts: the first of them that can get more does.
        for (group, range) in groups(procedure) {
            let missed = |shortfall: &Shortfall| shortfall.part() == Some(&group);
            for at in range {
                let (now, most) = (marks.0[at], leaves[at].1.most_entered().hundredths());
                marks.0[at] =
                    least_with(procedure, &marks, at, (now, most), |found| !found.iter().any(missed));
            }
        }
        marks
    }

    fn just_missed(procedure: &FixedProcedure) -> Self {
        let leaves = procedure.leaves();
        let mut marks = Self::full(procedure);
        for (at, (part, leaf)) in leaves.iter().enumerate() {
            let least = part.floor.map_or(0, |floor| leaf.least_entered(floor).0);
            let below = least - i128::from(leaf.step.hundredths());
            if let (true, Ok(below)) = (leaf.has_points(), u32::try_from(below)) {
                marks.0[at] = below;
                return marks;
            }
        }
        // No part has a minimum of its own: as much as can be without reaching that of a group, or of the whole.
        let group = groups(procedure)
            .into_iter()
            .find(|(id, _)| procedure.part(id).is_some_and(|part| part.floor.is_some()));
        let range = group.map_or(0..leaves.len(), |(_, range)| range);
        for at in range {
            let full = marks.0[at];
            let enough = least_with(procedure, &marks, at, (0, full), <[Shortfall]>::is_empty);
            let step = leaves[at].1.step.hundredths();
            if enough > 0 {
                marks.0[at] = enough.saturating_sub(step);
                break;
            }
            marks.0[at] = 0;
        }
        marks
    }

    fn shortfalls(&self, procedure: &FixedProcedure) -> Vec<Shortfall> {
        let entry = |((_, leaf), hundredths): (&(_, &Leaf<Points>), &u32)| {
            if leaf.has_points() {
                Entry::Points(Points::from_hundredths(*hundredths).unwrap_or_default())
            } else {
                Entry::Suitability(Suitability::Suitable)
            }
        };
        let entries: Vec<Entry> = procedure.leaves().iter().zip(&self.0).map(entry).collect();
        match Judge::new(procedure).verdict(&entries) {
            Verdict::Failed { shortfalls, .. } => shortfalls,
            Verdict::Passed { .. } | Verdict::Undecided { .. } => Vec::new(),
        }
    }
}

/// The least on a leaf between two, with which something holds; the most where it never does.
fn least_with(
    procedure: &FixedProcedure,
    marks: &Marks,
    at: usize,
    (from, to): (u32, u32),
    holds: impl Fn(&[Shortfall]) -> bool,
) -> u32 {
    let step = procedure.leaves()[at].1.step.hundredths().max(1);
    let (mut low, mut high) = (0, to.saturating_sub(from).div_ceil(step));
    while low < high {
        let middle = u32::midpoint(low, high);
        let mut tried = Marks(marks.0.clone());
        tried.0[at] = (from + middle * step).min(to);
        if holds(&tried.shortfalls(procedure)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    (from + low * step).min(to)
}

/// Every group, those below first, with the places of its leaves.
fn groups(procedure: &FixedProcedure) -> Vec<(PartId, std::ops::Range<usize>)> {
    fn look(
        parts: &[crate::rules::Part<Points>],
        at: &mut usize,
        found: &mut Vec<(PartId, std::ops::Range<usize>)>,
    ) {
        for part in parts {
            match &part.body {
                Body::Leaf(_) => *at += 1,
                Body::Group { parts, .. } => {
                    let from = *at;
                    look(parts, at, found);
                    found.push((part.id.clone(), from..*at));
                }
            }
        }
    }
    let (mut at, mut found) = (0, Vec::new());
    look(procedure.parts(), &mut at, &mut found);
    found
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::{Filled, fill};
    use crate::archive::{WireProcedure, read_vacancy};
    use crate::pages::authoring::in_tests::SEED;
    use crate::pages::authoring::trial::tried::Tried;
    use crate::rules::{AnnouncedProcedure, Shortfall, Verdict};

    fn seed() -> AnnouncedProcedure {
        read_vacancy(SEED).unwrap().procedure().clone()
    }

    fn procedure(text: &str) -> AnnouncedProcedure {
        serde_json::from_str::<WireProcedure>(text).unwrap().draft().announce().unwrap()
    }

    fn filled(procedure: &AnnouncedProcedure, how: Filled) -> (Tried, Verdict) {
        let filled = fill(&Tried::default(), procedure, how);
        let verdict = filled.outcome(procedure).judged.unwrap().verdict;
        (filled, verdict)
    }

    fn shortfalls(verdict: Verdict) -> Vec<Shortfall> {
        match verdict {
            Verdict::Failed { shortfalls, .. } => shortfalls,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_maximum_passes_and_every_minimum_misses_only_the_whole() {
        let procedure = seed();
        assert!(filled(&procedure, Filled::Most).1.is_passed());
        let (least, verdict) = filled(&procedure, Filled::Least);
        let typed = ["gevalstudie", "competentieproef", "mondeling"];
        assert_eq!(typed.map(|id| least.calculation.typed_points(&id.into()).to_owned()), ["15", "15", "20"]);
        assert!(matches!(shortfalls(verdict).as_slice(), [Shortfall::Total { .. }]));
    }

    #[test]
    fn just_missed_misses_one_condition_by_one_step() {
        let procedure = seed();
        let (missed, verdict) = filled(&procedure, Filled::JustMissed);
        assert_eq!(missed.calculation.typed_points(&"gevalstudie".into()), "14,99");
        assert!(matches!(shortfalls(verdict).as_slice(), [Shortfall::Floor { .. }]));
        assert!(matches!(filled(&procedure, Filled::Empty).1, Verdict::Undecided { .. }));
    }

    #[test]
    fn the_minimum_of_a_group_is_reached_by_its_parts_and_missed_by_a_step() {
        let procedure = self::procedure(
            r#"{"parts": [{"id": "g", "floor": "50%", "parts": [{"id": "a", "max": "20", "step": "0,5"}, {"id": "b", "max": "30"}]}]}"#,
        );
        assert!(filled(&procedure, Filled::Least).1.is_passed());
        let (missed, verdict) = filled(&procedure, Filled::JustMissed);
        assert!(matches!(shortfalls(verdict).as_slice(), [Shortfall::Floor { .. }]));
        assert_eq!(missed.calculation.typed_points(&"b".into()), "24,99");
    }

    #[test]
    fn only_a_minimum_on_the_whole_is_missed_by_a_step() {
        let procedure = self::procedure(r#"{"parts": [{"id": "a", "max": "50"}], "total_floor": "60%"}"#);
        let (missed, verdict) = filled(&procedure, Filled::JustMissed);
        assert_eq!(missed.calculation.typed_points(&"a".into()), "29,99");
        assert!(matches!(shortfalls(verdict).as_slice(), [Shortfall::Total { .. }]));
    }
}

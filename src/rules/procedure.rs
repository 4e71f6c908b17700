//! The fixed procedure: every maximum known, ready to score.

use super::announced::{
    AnnouncedProcedure, EndsIn, MOST_MEMBERS, floor_fault, leaf_without_points, maximum_fault,
};
use super::defect::{Defect, Fault};
use super::gather::Gather;
use super::grain::grains_of;
use super::part::{Body, Combine, Leaf, MemberId, Part, PartId};
use super::round::Round;
use super::{Floor, Map, Points, SortedSet};

/// What fills the open places of an announced procedure (nadere vaststelling).
///
/// Maxima are given for exactly the leaves that were announced open; steps and members' scores may be set
/// for any leaf, because the announcement need not name them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fixing {
    /// The maximum of each leaf that was announced open.
    pub maxima: Map<PartId, Points>,
    /// The step of a leaf, where it differs from the announcement.
    pub steps: Map<PartId, Points>,
    /// How members' scores are combined, and whose, where it differs from the announcement.
    pub panels: Map<PartId, Panel>,
}

/// Who scores a part, and how their scores become its points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// How the scores are combined.
    pub combine: Combine,
    /// Who scores; where the score is agreed, who may give a first score, or nobody for everyone who scores.
    pub members: SortedSet<MemberId>,
}

/// A procedure whose every maximum is known. Made by [`AnnouncedProcedure::fix`] only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedProcedure {
    parts: Vec<Part<Points>>,
    total_floor: Option<Floor>,
    max: Points,
    rounds: Vec<Round>,
    ends_in: EndsIn,
    grain: i128,
}

impl AnnouncedProcedure {
    /// Fills what was announced open.
    ///
    /// # Errors
    /// Every defect there is: a maximum still open, announced already, zero or off its step, sums that
    /// differ, a part that does not exist.
    pub fn fix(&self, fixing: &Fixing) -> Result<FixedProcedure, Vec<Defect>> {
        let mut defects = Vec::new();
        let parts: Vec<_> = self.parts().iter().map(|part| fix_part(part, fixing, &mut defects)).collect();
        let leaves: SortedSet<&PartId> = self.leaves().into_iter().map(|(part, _)| &part.id).gather();
        let named = fixing.maxima.keys().chain(fixing.steps.keys()).chain(fixing.panels.keys());
        for id in named.gather::<SortedSet<_>>() {
            if !leaves.contains(id) {
                defects.push(Defect::at(id, Fault::UnknownPart));
            }
        }
        let (total_floor, max, rounds) = (self.total_floor(), self.max(), self.rounds().to_vec());
        if !defects.is_empty() {
            return Err(defects);
        }
        let ends_in = self.ends_in();
        match grains_of(&parts) {
            Some(grain) => Ok(FixedProcedure { parts, total_floor, max, rounds, ends_in, grain }),
            None => Err(vec![Defect::of_procedure(Fault::TooFine)]),
        }
    }
}

fn fix_part(part: &Part<Option<Points>>, fixing: &Fixing, defects: &mut Vec<Defect>) -> Part<Points> {
    let mut note = |fault| defects.push(Defect::at(&part.id, fault));
    let body = match &part.body {
        Body::Leaf(leaf) => {
            let fixed = fix_leaf(&part.id, leaf, fixing, &mut note);
            if leaf.max.is_none() && fixed.max != Points::ZERO {
                floor_fault(part.floor, fixed.max).into_iter().for_each(note);
            }
            Body::Leaf(fixed)
        }
        Body::Group { max, parts } => {
            let before = defects.len();
            let parts: Vec<_> = parts.iter().map(|part| fix_part(part, fixing, defects)).collect();
            let sum: u64 = parts.iter().map(|part| u64::from(part.max().hundredths())).sum();
            // A sum over a defect below would only repeat it.
            if defects.len() == before && sum != u64::from(max.hundredths()) {
                let sum = u32::try_from(sum).ok().and_then(Points::from_hundredths).unwrap_or(Points::LIMIT);
                defects.push(Defect::at(&part.id, Fault::SumDiffers { sum, maximum: *max }));
            }
            Body::Group { max: *max, parts }
        }
    };
    Part {
        id: part.id.clone(),
        title: part.title.clone(),
        description: part.description.clone(),
        floor: part.floor,
        anonymous: part.anonymous,
        body,
    }
}

fn fix_leaf(
    id: &PartId,
    leaf: &Leaf<Option<Points>>,
    fixing: &Fixing,
    note: &mut impl FnMut(Fault),
) -> Leaf<Points> {
    if !leaf.has_points() {
        let Fixing { maxima, steps, panels } = fixing;
        if maxima.contains_key(id) || steps.contains_key(id) || panels.contains_key(id) {
            note(Fault::PointsWhereThereAreNone);
        }
        return leaf_without_points(Points::ZERO, leaf.judged_by, leaf.motivation);
    }
    let step = fixing.steps.get(id).copied().unwrap_or(leaf.step);
    if step == Points::ZERO {
        note(Fault::StepZero);
    }
    let max = match (leaf.max, fixing.maxima.get(id)) {
        (Some(max), None) => max,
        (None, Some(max)) => *max,
        (Some(max), Some(_)) => {
            note(Fault::AlreadyAnnounced);
            max
        }
        (None, None) => {
            note(Fault::StillOpen);
            Points::ZERO
        }
    };
    if leaf.max.is_some() || fixing.maxima.contains_key(id) {
        maximum_fault(max, leaf.raw_max, step).into_iter().for_each(&mut *note);
    }
    let announced = || Panel { combine: leaf.combine, members: leaf.members.clone() };
    let Panel { combine, members } = fixing.panels.get(id).cloned().unwrap_or_else(announced);
    if members.len() > MOST_MEMBERS {
        note(Fault::TooManyMembers(members.len()));
    }
    // Where the score is agreed, members may be named: whose first scores stand beside it.
    if combine != Combine::Agreed && members.is_empty() {
        note(Fault::MembersAndCombineDisagree);
    }
    let (raw_max, motivation, judged_by) = (leaf.raw_max, leaf.motivation, leaf.judged_by);
    Leaf { max, raw_max, step, combine, members, motivation, judged_by }
}

impl FixedProcedure {
    /// The parts in order.
    pub fn parts(&self) -> &[Part<Points>] {
        &self.parts
    }

    /// The floor on the whole.
    pub const fn total_floor(&self) -> Option<Floor> {
        self.total_floor
    }

    /// The maximum of the whole.
    pub const fn max(&self) -> Points {
        self.max
    }

    /// The rounds in order; none where everyone takes everything.
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// What it ends in.
    pub const fn ends_in(&self) -> EndsIn {
        self.ends_in
    }

    /// How many grains go to a hundredth of a point.
    pub(super) const fn grain(&self) -> i128 {
        self.grain
    }

    /// The leaves in order: the order of entries everywhere.
    pub fn leaves(&self) -> Vec<(&Part<Points>, &Leaf<Points>)> {
        self.parts.iter().flat_map(Part::leaves).collect()
    }

    /// The part with this identifier.
    pub fn part(&self, id: &PartId) -> Option<&Part<Points>> {
        self.parts.iter().flat_map(Part::all).find(|part| part.id == *id)
    }

    /// The leaf with this identifier.
    pub fn leaf(&self, id: &PartId) -> Option<&Leaf<Points>> {
        self.part(id).and_then(|part| match &part.body {
            Body::Leaf(leaf) => Some(leaf),
            Body::Group { .. } => None,
        })
    }
}

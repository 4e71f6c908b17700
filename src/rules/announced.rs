//! The announced procedure: what candidates are told, with maxima that may still be open.

use super::defect::{Defect, Fault};
use super::gather::Gather;
use super::part::{Body, Combine, JudgedBy, Leaf, MemberId, Part, PartId};
use super::round::{Round, rounds_of};
use super::{Floor, Points, SortedSet};

/// A part as it was written down, before anything was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftPart {
    /// The identifier.
    pub id: String,
    /// The title; the identifier serves where it is missing.
    pub title: Option<String>,
    /// What the part is about.
    pub description: Option<String>,
    /// The maximum; open where it is missing.
    pub max: Option<Points>,
    /// The most marks, where work is marked on another scale than the part's points.
    pub raw_max: Option<Points>,
    /// The floor.
    pub floor: Option<Floor>,
    /// The step; one hundredth where it is missing.
    pub step: Option<Points>,
    /// How members' scores are combined; agreed where it is missing.
    pub combine: Option<Combine>,
    /// The members who score separately.
    pub members: Vec<MemberId>,
    /// Whether it is marked anonymously.
    pub anonymous: bool,
    /// Whether each candidate needs a written motivation.
    pub motivation: bool,
    /// What it is judged by.
    pub judged_by: JudgedBy,
    /// The parts of a group; a leaf has none.
    pub parts: Vec<DraftPart>,
}

/// What a procedure ends in for those who passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EndsIn {
    /// A ranking by total.
    #[default]
    Ranking,
    /// A list, in which nobody stands before another.
    List,
}

/// A procedure as it was written down, before anything was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftProcedure {
    /// The parts in order.
    pub parts: Vec<DraftPart>,
    /// The floor on the whole.
    pub total_floor: Option<Floor>,
    /// The rounds, each with the identifiers of its parts; without any, everyone takes everything.
    pub rounds: Vec<Vec<String>>,
    /// How many go on at most from each round but the last; empty where everyone goes on who meets every condition.
    pub go_on: Vec<Option<u32>>,
    /// What it ends in.
    pub ends_in: EndsIn,
}

/// A procedure without defects whose maxima may be open inside a group of known total.
/// It can be read and explained, not scored: see [`AnnouncedProcedure::fix`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnouncedProcedure {
    parts: Vec<Part<Option<Points>>>,
    total_floor: Option<Floor>,
    max: Points,
    rounds: Vec<Round>,
    ends_in: EndsIn,
}

/// A leaf of an announced procedure: the part, and what it has as a leaf.
pub type AnnouncedLeaf<'a> = (&'a Part<Option<Points>>, &'a Leaf<Option<Points>>);

const DEEPEST: usize = 16;
const MOST_PARTS: usize = 200;
pub(super) const MOST_MEMBERS: usize = 50;
const LONGEST_ID: usize = 64;

impl DraftProcedure {
    /// Checks the draft.
    ///
    /// # Errors
    /// Every defect there is, in the order of the parts.
    pub fn announce(self) -> Result<AnnouncedProcedure, Vec<Defect>> {
        let mut check = Check::default();
        if self.parts.is_empty() {
            check.defects.push(Defect::of_procedure(Fault::NoParts));
        }
        let parts: Vec<_> = self.parts.into_iter().map(|part| check.part(part, 1, false)).collect();
        if check.count > MOST_PARTS {
            check.defects.push(Defect::of_procedure(Fault::TooManyParts(check.count)));
        }
        let sum: u64 = parts.iter().map(|part| known_max(part).unwrap_or(0)).sum();
        let max = u32::try_from(sum).ok().and_then(Points::from_hundredths);
        if max.is_none() {
            check.defects.push(Defect::of_procedure(Fault::MaximumTooLarge(sum)));
        }
        let max = max.unwrap_or(Points::LIMIT);
        if without_points(&parts) {
            check.defects.push(Defect::of_procedure(Fault::MaximumZero));
        }
        if let Some(fault) = floor_fault(self.total_floor, max) {
            check.defects.push(Defect::of_procedure(fault));
        }
        let rounds = rounds_of(&self.rounds, &self.go_on, &parts).unwrap_or_else(|fault| {
            check.defects.push(Defect::of_procedure(fault));
            Vec::new()
        });
        if check.defects.is_empty() {
            let (total_floor, ends_in) = (self.total_floor, self.ends_in);
            Ok(AnnouncedProcedure { parts, total_floor, max, rounds, ends_in })
        } else {
            Err(check.defects)
        }
    }
}

impl AnnouncedProcedure {
    /// The parts in order.
    pub fn parts(&self) -> &[Part<Option<Points>>] {
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

    /// The leaves in order.
    pub fn leaves(&self) -> Vec<AnnouncedLeaf<'_>> {
        self.parts.iter().flat_map(Part::leaves).collect()
    }

    /// The part with this identifier.
    pub fn part(&self, id: &PartId) -> Option<&Part<Option<Points>>> {
        self.parts.iter().flat_map(Part::all).find(|part| part.id == *id)
    }

    /// The leaves whose maximum is still open.
    pub fn open(&self) -> Vec<&PartId> {
        self.leaves().into_iter().filter(|(_, leaf)| leaf.max.is_none()).map(|(part, _)| &part.id).collect()
    }
}

/// The maximum of a checked part in hundredths, where it is known.
pub(super) fn known_max(part: &Part<Option<Points>>) -> Option<u64> {
    match &part.body {
        Body::Leaf(leaf) => leaf.max.map(|max| max.hundredths().into()),
        Body::Group { max, .. } => Some(max.hundredths().into()),
    }
}

/// Whether nothing among these parts is judged by points, so that there is nothing to add up.
fn without_points(parts: &[Part<Option<Points>>]) -> bool {
    !parts.is_empty() && parts.iter().flat_map(Part::leaves).all(|(_, leaf)| !leaf.has_points())
}

/// A leaf without points: nothing to add up, nothing to combine.
pub(super) const fn leaf_without_points<M>(max: M, judged_by: JudgedBy, motivation: bool) -> Leaf<M> {
    let (step, combine) = (Points::HUNDREDTH, Combine::Agreed);
    Leaf { max, raw_max: None, step, combine, members: SortedSet::new(), motivation, judged_by }
}

/// The fault of a floor in points that lies above its maximum.
pub(super) fn floor_fault(floor: Option<Floor>, maximum: Points) -> Option<Fault> {
    match floor {
        Some(Floor::Points(floor)) if floor > maximum => Some(Fault::FloorAboveMaximum { floor, maximum }),
        _ => None,
    }
}

/// The fault of a leaf's known maximum. With marks of their own, points need not be multiples of the step.
pub(super) fn maximum_fault(maximum: Points, raw_max: Option<Points>, step: Points) -> Option<Fault> {
    if maximum == Points::ZERO {
        Some(Fault::MaximumZero)
    } else {
        entered_fault(raw_max.unwrap_or(maximum), step)
    }
}

/// The fault of the most that can be entered.
fn entered_fault(maximum: Points, step: Points) -> Option<Fault> {
    if maximum == Points::ZERO {
        Some(Fault::MaximumZero)
    } else if step != Points::ZERO && !maximum.is_multiple_of(step) {
        Some(Fault::MaximumOffStep { maximum, step })
    } else {
        None
    }
}

/// The check in progress: what was found so far.
#[derive(Default)]
struct Check {
    defects: Vec<Defect>,
    seen: SortedSet<String>,
    count: usize,
}

impl Check {
    fn note(&mut self, part: &PartId, fault: Fault) {
        self.defects.push(Defect::at(part, fault));
    }

    fn part(&mut self, draft: DraftPart, depth: usize, total_known: bool) -> Part<Option<Points>> {
        self.count += 1;
        let id = self.id(&draft.id);
        let title = draft.title.clone().unwrap_or_else(|| draft.id.clone());
        let (description, floor, anonymous) = (draft.description.clone(), draft.floor, draft.anonymous);
        let body = if draft.parts.is_empty() {
            self.leaf(&id, draft, total_known)
        } else if depth >= DEEPEST {
            self.note(&id, Fault::TooDeep);
            Body::Group { max: Points::ZERO, parts: Vec::new() }
        } else {
            self.group(&id, draft, depth, total_known)
        };
        Part { id, title, description, floor, anonymous, body }
    }

    fn id(&mut self, text: &str) -> PartId {
        let id = PartId::new(text);
        let unusable = text.is_empty()
            || text == "total"
            || text.chars().count() > LONGEST_ID
            || text
                .chars()
                .any(|character| character.is_whitespace() || character.is_control() || character == '/');
        if unusable {
            self.note(&id, Fault::UnusableId);
        } else if !self.seen.insert(text.to_owned()) {
            self.note(&id, Fault::DuplicateId);
        }
        id
    }

    fn leaf(&mut self, id: &PartId, draft: DraftPart, total_known: bool) -> Body<Option<Points>> {
        if draft.judged_by != JudgedBy::Points {
            let DraftPart { max, raw_max, floor, step, combine, .. } = &draft;
            let scale = max.is_some() || raw_max.is_some() || step.is_some();
            let settings = scale || floor.is_some() || combine.is_some();
            if settings || !draft.members.is_empty() {
                self.note(id, Fault::PointsWhereThereAreNone);
            }
            return Body::Leaf(leaf_without_points(Some(Points::ZERO), draft.judged_by, draft.motivation));
        }
        let step = draft.step.unwrap_or(Points::HUNDREDTH);
        let combine = draft.combine.unwrap_or_default();
        if step == Points::ZERO {
            self.note(id, Fault::StepZero);
        }
        match draft.max {
            Some(max) => {
                let faults = [maximum_fault(max, draft.raw_max, step), floor_fault(draft.floor, max)];
                faults.into_iter().flatten().for_each(|fault| self.note(id, fault));
            }
            None if !total_known => self.note(id, Fault::OpenWithoutTotal),
            None => draft
                .raw_max
                .and_then(|raw| entered_fault(raw, step))
                .into_iter()
                .for_each(|fault| self.note(id, fault)),
        }
        if draft.members.len() > MOST_MEMBERS {
            self.note(id, Fault::TooManyMembers(draft.members.len()));
        }
        // Whose mean it is may be decided later, for the dossier.
        if combine == Combine::Agreed && !draft.members.is_empty() {
            self.note(id, Fault::MembersAndCombineDisagree);
        }
        let members = draft.members.into_iter().gather();
        let (max, raw_max, motivation) = (draft.max, draft.raw_max, draft.motivation);
        Body::Leaf(Leaf { max, raw_max, step, combine, members, motivation, judged_by: JudgedBy::Points })
    }

    fn group(&mut self, id: &PartId, draft: DraftPart, depth: usize, known: bool) -> Body<Option<Points>> {
        let combined = draft.combine.is_some() || !draft.members.is_empty();
        let scaled = draft.step.is_some() || draft.raw_max.is_some();
        if scaled || combined || draft.motivation || draft.judged_by != JudgedBy::Points {
            self.note(id, Fault::LeafSettingOnGroup);
        }
        let known = known || draft.max.is_some();
        let parts: Vec<_> = draft.parts.into_iter().map(|part| self.part(part, depth + 1, known)).collect();
        let sum: u64 = parts.iter().filter_map(known_max).sum();
        let all_known = parts.iter().all(|part| known_max(part).is_some());
        let Some(sum) = u32::try_from(sum).ok().and_then(Points::from_hundredths) else {
            self.note(id, Fault::MaximumTooLarge(sum));
            return Body::Group { max: Points::LIMIT, parts };
        };
        let max = draft.max.unwrap_or(sum);
        if without_points(&parts) {
            self.note(id, Fault::MaximumZero);
        }
        // With a part still open there must be points left for it.
        if (all_known && sum != max) || (!all_known && sum >= max && draft.max.is_some()) {
            self.note(id, Fault::SumDiffers { sum, maximum: max });
        }
        if let Some(fault) = floor_fault(draft.floor, max) {
            self.note(id, fault);
        }
        Body::Group { max, parts }
    }
}

//! What is wrong with a procedure, and where.

use super::{PartId, Points};

/// A fault in a procedure or its fixing, with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// Where it stands.
    pub place: Place,
    /// What is wrong there.
    pub fault: Fault,
}

/// Where a defect stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The procedure as a whole.
    Procedure,
    /// A part of it.
    Part(PartId),
}

/// What is wrong with a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No parts at all, or a group without parts.
    NoParts,
    /// A part without an identifier, or with one that has a space, a slash or more than 64 characters.
    UnusableId,
    /// Two parts with this identifier.
    DuplicateId,
    /// Groups within groups deeper than 16 levels.
    TooDeep,
    /// More than 200 parts; carries how many there are.
    TooManyParts(usize),
    /// More than 50 members on a part; carries how many there are.
    TooManyMembers(usize),
    /// A maximum above 100 000 points; carries hundredths, which may exceed what [`Points`] can hold.
    MaximumTooLarge(u64),
    /// A maximum of 0 points, or nothing below that is judged by points.
    MaximumZero,
    /// The maximum is not a multiple of the step.
    MaximumOffStep {
        /// The maximum.
        maximum: Points,
        /// The step.
        step: Points,
    },
    /// Marks on so many different scales, together with means over so many members, that no exact unit is left to count in.
    TooFine,
    /// The rounds do not name every part at the top of the procedure exactly once and in order, or there is only one.
    RoundsDiffer,
    /// How many go on is not stated for each round but the last, or is 0 somewhere.
    GoOnDiffers,
    /// A step of 0 points.
    StepZero,
    /// A floor in points above the maximum.
    FloorAboveMaximum {
        /// The floor.
        floor: Points,
        /// The maximum.
        maximum: Points,
    },
    /// The maximum is open, but no group around it has a known total.
    OpenWithoutTotal,
    /// The maxima of the parts do not add up to the maximum of the group.
    SumDiffers {
        /// What the parts add up to, or already exceed.
        sum: Points,
        /// The maximum of the group.
        maximum: Points,
    },
    /// Settings that only a leaf has (step, members, motivation) stand on a group.
    LeafSettingOnGroup,
    /// Points, a floor, a step or members on a part that is judged without points.
    PointsWhereThereAreNone,
    /// A mean or median without members; or members are announced for an agreed score.
    MembersAndCombineDisagree,
    /// Fixing left this maximum open.
    StillOpen,
    /// Fixing gives a maximum to a part whose maximum is announced already.
    AlreadyAnnounced,
    /// Fixing names a part that is not in the procedure.
    UnknownPart,
}

impl Defect {
    /// A defect at a part.
    pub(super) fn at(part: &PartId, fault: Fault) -> Self {
        Self { place: Place::Part(part.clone()), fault }
    }

    /// A defect of the whole procedure.
    pub(super) const fn of_procedure(fault: Fault) -> Self {
        Self { place: Place::Procedure, fault }
    }
}

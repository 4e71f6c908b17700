//! Parts of a procedure: leaves that carry points, groups that add them up.

use super::exact::greatest_common_divisor;
use super::{Floor, Hundredths, Points, SortedSet};
use std::fmt;
use std::sync::Arc;

/// The identifier of a part within its procedure, such as `gevalstudie`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartId(Arc<str>);

/// The identifier of a committee member within a dossier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId(Arc<str>);

macro_rules! identifier {
    ($name:ident) => {
        impl $name {
            /// An identifier from its text, kept as it is.
            pub fn new(text: impl Into<std::sync::Arc<str>>) -> Self {
                Self(text.into())
            }

            /// The text of the identifier.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
    };
}
pub(super) use identifier;
identifier!(PartId);
identifier!(MemberId);

/// How the scores of several members become the points of a part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Combine {
    /// One score, agreed by the committee.
    #[default]
    Agreed,
    /// The exact mean of the members' scores.
    Mean,
    /// The median; with an even count the exact mean of the middle two.
    Median,
}

/// What a leaf is judged by.
///
/// DOMAIN §1, facts from the field: parts judged only *geschikt / niet geschikt*, and advisory parts without points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JudgedBy {
    /// Points, from 0 to its maximum.
    #[default]
    Points,
    /// Suitable or not suitable: who is not suitable fails. It has no points and no floor.
    Suitability,
    /// Advice, suitable or not suitable, that no verdict takes into account.
    Advice,
}

/// A part of a procedure. `M` is the maximum of a leaf: [`Points`] once fixed, `Option<Points>` as announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<M> {
    /// The identifier, unique within the procedure.
    pub id: PartId,
    /// The title as published; the identifier where none was given.
    pub title: String,
    /// What the part is about, in words.
    pub description: Option<String>,
    /// The least that must be reached on this part, if anything.
    pub floor: Option<Floor>,
    /// Whether it is marked without knowing whose work it is.
    pub anonymous: bool,
    /// Whether it carries points itself or adds up others.
    pub body: Body<M>,
}

/// What a part consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body<M> {
    /// Carries points itself.
    Leaf(Leaf<M>),
    /// Adds up its parts; its maximum is always known.
    Group {
        /// The sum of the maxima of its parts.
        max: Points,
        /// Its parts, one or more.
        parts: Vec<Part<M>>,
    },
}

/// A part that carries points itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf<M> {
    /// The most points that can be given.
    pub max: M,
    /// The most marks that can be given, where work is marked on another scale than the part's points: 40 of 80 marks on
    /// a part of 30 points are 15 points. Without it, marks are points.
    pub raw_max: Option<Points>,
    /// What is entered is a multiple of this.
    pub step: Points,
    /// How members' scores become the part's points.
    pub combine: Combine,
    /// The members who score it separately; where the score is agreed, whose first scores may stand beside it.
    pub members: SortedSet<MemberId>,
    /// Whether each candidate needs a written motivation here.
    pub motivation: bool,
    /// What it is judged by; without points its maximum is 0.
    pub judged_by: JudgedBy,
}

impl<M> Part<M> {
    /// The leaves below and including this part, in order.
    pub fn leaves(&self) -> Vec<(&Self, &Leaf<M>)> {
        match &self.body {
            Body::Leaf(leaf) => vec![(self, leaf)],
            Body::Group { parts, .. } => parts.iter().flat_map(Self::leaves).collect(),
        }
    }

    /// Whether something has to be reached on it: a floor, or being found suitable.
    pub fn asks_something(&self) -> bool {
        let suitable = matches!(&self.body, Body::Leaf(leaf) if leaf.judged_by == JudgedBy::Suitability);
        suitable || self.floor.is_some()
    }

    /// This part and all below it, in order: a group before its parts.
    pub fn all(&self) -> Vec<&Self> {
        let below: &[Self] = match &self.body {
            Body::Leaf(_) => &[],
            Body::Group { parts, .. } => parts,
        };
        std::iter::once(self).chain(below.iter().flat_map(Self::all)).collect()
    }
}

impl<M> Leaf<M> {
    /// Whether it is judged by points.
    pub fn has_points(&self) -> bool {
        self.judged_by == JudgedBy::Points
    }

    /// The least that must be entered to reach a floor of this maximum: the next multiple of the step, never rounded
    /// down. In marks where there are marks, else in points.
    pub fn least_entered_of(&self, max: Points, floor: Floor) -> Hundredths {
        floor.of_marks(max, self.step, self.points_per_mark_of(max))
    }

    fn points_per_mark_of(&self, max: Points) -> (i128, i128) {
        let Some(marks) = self.raw_max else { return (1, 1) };
        let (points, marks) = (i128::from(max.hundredths()), i128::from(marks.hundredths()));
        let divisor = greatest_common_divisor(points, marks).max(1);
        (points / divisor, marks / divisor)
    }
}

impl Leaf<Option<Points>> {
    /// The most that can be entered, where it is known: marks where there are marks, else points.
    pub fn most_entered(&self) -> Option<Points> {
        self.raw_max.or(self.max)
    }
}

impl Leaf<Points> {
    /// The most that can be entered: marks where there are marks, else points.
    pub fn most_entered(&self) -> Points {
        self.raw_max.unwrap_or(self.max)
    }

    /// The least that must be entered to reach this floor: see [`Leaf::least_entered_of`].
    pub fn least_entered(&self, floor: Floor) -> Hundredths {
        self.least_entered_of(self.max, floor)
    }

    /// Points for each mark, in lowest terms: 3/8 where 80 marks are 30 points, 1/1 where marks are points.
    pub(super) fn points_per_mark(&self) -> (i128, i128) {
        self.points_per_mark_of(self.max)
    }
}

impl Part<Points> {
    /// The maximum of this part.
    pub const fn max(&self) -> Points {
        match &self.body {
            Body::Leaf(leaf) => leaf.max,
            Body::Group { max, .. } => *max,
        }
    }
}

impl fmt::Display for Combine {
    /// The published format: `agreed`, `mean` or `median`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Agreed => "agreed",
            Self::Mean => "mean",
            Self::Median => "median",
        })
    }
}

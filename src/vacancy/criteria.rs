//! The evaluation criteria (evaluatiecriteria): what is tested, and how.

use super::Anchor;
use crate::rules::PartId;

/// A selection technique as the source describes it, linked to the part of the procedure that carries its points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Technique {
    /// The part of the procedure.
    pub part: PartId,
    /// The number or letter before it: `1.`, `a)`.
    pub marker: String,
    /// Its name as the source has it.
    pub title: String,
    /// The points as the source writes them: `60/100`.
    pub points: Option<String>,
    /// What the source says of it, one paragraph each.
    pub text: Vec<String>,
    /// The aspects it assesses, quoted from the text.
    pub aspects: Vec<Aspect>,
    /// Whether the competencies selected for the dossier are questioned here.
    pub selected_competencies: bool,
    /// The techniques it consists of.
    pub techniques: Vec<Technique>,
}

/// An aspect that a technique assesses: every one needs an observation in words, or the reason why not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aspect {
    /// The identifier, unique within the vacancy.
    pub id: Anchor,
    /// The words of the source.
    pub text: String,
}

impl Technique {
    /// This technique and all below it, in order.
    pub fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.techniques.iter().flat_map(Self::all)).collect()
    }
}

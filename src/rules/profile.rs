//! What a dossier keeps of its vacancy: enough to hold the oral test on a tablet without network.

use super::PartId;
use super::part::identifier;

/// The identifier of an aspect or a competency within its vacancy, such as `samenwerken`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CriterionId(std::sync::Arc<str>);
identifier!(CriterionId);

/// What a dossier keeps of its vacancy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VacancyReference {
    /// The identifier of the vacancy.
    pub id: String,
    /// The job.
    pub title: String,
    /// The employer.
    pub employer: String,
    /// The announced aspects of the oral test.
    pub aspects: Vec<Aspect>,
    /// The competencies of the profile, in its order.
    pub competencies: Vec<Competency>,
    /// The part on which the aspects and the selected competencies are questioned. A dossier from before this was
    /// recorded has none; then no criterion is asked for.
    pub oral: Option<PartId>,
}

/// An aspect that the oral test assesses, in the words of the announcement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aspect {
    /// The identifier.
    pub id: CriterionId,
    /// The words.
    pub text: String,
}

/// A competency of the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competency {
    /// The identifier.
    pub id: CriterionId,
    /// The name.
    pub name: String,
    /// What it means; empty in a dossier from before it was recorded.
    pub definition: String,
    /// The required level, where the vacancy gives one.
    pub required: Option<u8>,
    /// Its levels, from 1 up. A higher level covers those below it.
    pub levels: Vec<Level>,
}

/// A level of a competency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Its number, from 1.
    pub number: u8,
    /// What somebody at this level does.
    pub description: String,
    /// Examples of behaviour (gedragsindicatoren); the source gives them at the required level only.
    pub indicators: Vec<String>,
}

impl Competency {
    /// The level with this number.
    pub fn level(&self, number: u8) -> Option<&Level> {
        self.levels.iter().find(|level| level.number == number)
    }

    /// The examples of behaviour at the required level; none where the source gives none.
    pub fn indicators(&self) -> &[String] {
        let level = self.required.and_then(|required| self.level(required));
        level.map_or(&[], |level| level.indicators.as_slice())
    }
}

/// A criterion of the oral test: what every candidate is observed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion<'a> {
    /// An announced aspect.
    Aspect(&'a Aspect),
    /// A competency that was selected beforehand.
    Competency(&'a Competency),
}

impl<'a> Criterion<'a> {
    /// The identifier.
    pub const fn id(self) -> &'a CriterionId {
        match self {
            Self::Aspect(aspect) => &aspect.id,
            Self::Competency(competency) => &competency.id,
        }
    }

    /// What it is called, in the words of the vacancy.
    pub fn name(self) -> &'a str {
        match self {
            Self::Aspect(aspect) => &aspect.text,
            Self::Competency(competency) => &competency.name,
        }
    }

    /// The competency, where it is one.
    pub const fn competency(self) -> Option<&'a Competency> {
        match self {
            Self::Aspect(_) => None,
            Self::Competency(competency) => Some(competency),
        }
    }
}

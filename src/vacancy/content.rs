//! A whole vacancy: its content, checked, with its announced procedure.

use super::{Anchor, Defect};
use super::{
    Aspect, Block, Chart, Competency, CompetencyDetails, CompetencyList, EmployerDetails, List, Section,
    SignOff, SourceNote, Technique, VacancyId, Word,
};
use crate::rules::{AnnouncedProcedure, DraftProcedure, PartId};

/// What a vacancy says, apart from its procedure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The identifier: names the file and the address.
    pub id: VacancyId,
    /// The name of the job.
    pub title: String,
    /// The employer.
    pub employer: String,
    /// The task in one sentence, quoted from the text.
    pub task: Quote,
    /// What the text was taken from.
    pub source: String,
    /// The employer's text, word for word, in its own order.
    pub sections: Vec<Section>,
    /// What the source leaves open or contradicts.
    pub notes: Vec<SourceNote>,
    /// What only the employer can tell.
    pub employer_details: EmployerDetails,
    /// Difficult words, explained.
    pub words: Vec<Word>,
}

/// Words taken from a section of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// The words.
    pub text: String,
    /// The section they stand in.
    pub section: Anchor,
}

/// A vacancy as it was written down, before anything was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftVacancy {
    /// What it says.
    pub content: Content,
    /// Its procedure as it was written down.
    pub procedure: DraftProcedure,
}

/// A vacancy without defects. Made by [`DraftVacancy::check`] only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vacancy {
    content: Content,
    procedure: AnnouncedProcedure,
}

impl DraftVacancy {
    /// Checks the draft.
    ///
    /// # Errors
    /// Every defect there is: those of the content in the order of the text, then those of the procedure.
    pub fn check(self) -> Result<Vacancy, Vec<Defect>> {
        let procedure = self.procedure.announce();
        let mut defects = super::check::content(&self.content, procedure.as_ref().ok());
        match procedure {
            Ok(procedure) if defects.is_empty() => return Ok(Vacancy { content: self.content, procedure }),
            Ok(_) => {}
            Err(faults) => defects.extend(faults.into_iter().map(Defect::of_procedure)),
        }
        Err(defects)
    }
}

impl Vacancy {
    /// What it says.
    pub const fn content(&self) -> &Content {
        &self.content
    }

    /// How candidates are compared, as announced.
    pub const fn procedure(&self) -> &AnnouncedProcedure {
        &self.procedure
    }
}

impl Content {
    /// Every section, in the order of the text.
    pub fn all_sections(&self) -> Vec<&Section> {
        self.sections.iter().flat_map(Section::all).collect()
    }

    /// The section with this identifier.
    pub fn section(&self, id: &Anchor) -> Option<&Section> {
        self.all_sections().into_iter().find(|section| section.id == *id)
    }

    fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.all_sections().into_iter().flat_map(|section| &section.blocks)
    }

    /// The organisation chart, where the text has one.
    pub fn chart(&self) -> Option<&Chart> {
        self.blocks().find_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None })
    }

    /// What one must know, where the text says so.
    pub fn knowledge(&self) -> Option<&List> {
        self.blocks().find_map(|block| if let Block::Knowledge(list) = block { Some(list) } else { None })
    }

    /// The sign-off block, where the text has one.
    pub fn sign_off(&self) -> Option<&SignOff> {
        self.blocks()
            .find_map(|block| if let Block::SignOff(sign_off) = block { Some(sign_off) } else { None })
    }

    /// The lists of competencies without their detail, in the order of the text.
    pub fn competency_lists(&self) -> Vec<&CompetencyList> {
        self.blocks()
            .filter_map(|block| if let Block::CompetencyList(list) = block { Some(list) } else { None })
            .collect()
    }

    /// The competencies in full, with their groups, in the order of the text.
    pub fn competency_details(&self) -> Vec<&CompetencyDetails> {
        self.blocks()
            .filter_map(
                |block| if let Block::CompetencyDetails(details) = block { Some(details) } else { None },
            )
            .collect()
    }

    /// Every competency, in the order of the detail.
    pub fn competencies(&self) -> Vec<&Competency> {
        self.competency_details()
            .into_iter()
            .flat_map(|details| &details.groups)
            .flat_map(|group| &group.competencies)
            .collect()
    }

    /// The competency with this identifier.
    pub fn competency(&self, id: &Anchor) -> Option<&Competency> {
        self.competencies().into_iter().find(|competency| competency.id == *id)
    }

    /// Every selection technique, in the order of the text.
    pub fn techniques(&self) -> Vec<&Technique> {
        self.blocks()
            .filter_map(
                |block| if let Block::Techniques(techniques) = block { Some(techniques) } else { None },
            )
            .flatten()
            .flat_map(Technique::all)
            .collect()
    }

    /// The technique that describes this part of the procedure.
    pub fn technique(&self, part: &PartId) -> Option<&Technique> {
        self.techniques().into_iter().find(|technique| technique.part == *part)
    }

    /// Every aspect that is assessed, with the part it belongs to.
    pub fn aspects(&self) -> Vec<(&PartId, &Aspect)> {
        self.techniques()
            .into_iter()
            .flat_map(|technique| technique.aspects.iter().map(|aspect| (&technique.part, aspect)))
            .collect()
    }

    /// When a candidate passes, in the employer's words.
    pub fn pass_rule(&self) -> Vec<&str> {
        self.blocks()
            .filter_map(|block| if let Block::PassRule(rule) = block { Some(rule) } else { None })
            .flatten()
            .map(String::as_str)
            .collect()
    }
}

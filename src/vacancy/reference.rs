//! What a dossier keeps of a vacancy.

use super::{Content, Technique};
use crate::rules;

impl Content {
    /// What a dossier keeps of this vacancy: the aspects of the oral test and the whole competency profile, so that a
    /// tablet needs no network.
    pub fn reference(&self) -> rules::VacancyReference {
        let oral = self.oral();
        let aspects = oral.map_or(&[][..], |oral| oral.aspects.as_slice());
        rules::VacancyReference {
            id: self.id.to_string(),
            title: self.title.clone(),
            employer: self.employer.clone(),
            aspects: aspects
                .iter()
                .map(|aspect| rules::Aspect { id: aspect.id.as_str().into(), text: aspect.text.clone() })
                .collect(),
            competencies: self
                .competencies()
                .into_iter()
                .map(|competency| rules::Competency {
                    id: competency.id.as_str().into(),
                    name: competency.name.clone(),
                    definition: competency.definition.clone(),
                    required: self.required_level(&competency.id),
                    levels: competency.levels.clone(),
                })
                .collect(),
            oral: oral.map(|oral| oral.part.clone()),
        }
    }

    /// The technique that questions aspects or the selected competencies.
    fn oral(&self) -> Option<&Technique> {
        let questions =
            |technique: &&Technique| technique.selected_competencies || !technique.aspects.is_empty();
        self.techniques().into_iter().find(questions)
    }
}

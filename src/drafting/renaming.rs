//! Another identifier for something that other places of the draft name.

use crate::rules::{DraftPart, DraftProcedure, PartId};
use crate::vacancy::{Anchor, Block, Content, Section, Technique};

/// A competency gets another identifier, also where it is listed and where notes point at it.
pub fn rename_competency(content: &mut Content, from: &Anchor, to: &Anchor) {
    each_block(&mut content.sections, &mut |block| match block {
        Block::CompetencyDetails(details) => {
            let competencies = details.groups.iter_mut().flat_map(|group| &mut group.competencies);
            competencies.for_each(|competency| rename(&mut competency.id, from, to));
        }
        Block::CompetencyList(list) => {
            let entries = list.groups.iter_mut().flat_map(|group| &mut group.entries);
            entries.for_each(|entry| rename(&mut entry.competency, from, to));
        }
        _ => {}
    });
    rename_in_notes(content, from, to);
}

/// A section gets another identifier, also where the task and notes point at it.
pub fn rename_section(content: &mut Content, from: &Anchor, to: &Anchor) {
    each_section(&mut content.sections, &mut |section| rename(&mut section.id, from, to));
    rename(&mut content.task.section, from, to);
    rename_in_notes(content, from, to);
}

/// Another place in the text gets another identifier, a group of competencies or an aspect, also where notes point at it.
pub fn rename_place(content: &mut Content, from: &Anchor, to: &Anchor) {
    each_block(&mut content.sections, &mut |block| match block {
        Block::CompetencyDetails(details) => {
            details.groups.iter_mut().for_each(|group| rename(&mut group.id, from, to));
        }
        Block::Techniques(techniques) => each_technique(techniques, &mut |technique| {
            technique.aspects.iter_mut().for_each(|aspect| rename(&mut aspect.id, from, to));
        }),
        _ => {}
    });
    rename_in_notes(content, from, to);
}

/// A part of the procedure gets another identifier, also in the rounds and where the text describes it.
pub fn rename_part(content: &mut Content, procedure: &mut DraftProcedure, from: &str, to: &str) {
    each_part(&mut procedure.parts, &mut |part| {
        if part.id == from {
            to.clone_into(&mut part.id);
        }
    });
    procedure.rounds.iter_mut().flatten().filter(|id| *id == from).for_each(|id| to.clone_into(id));
    each_block(&mut content.sections, &mut |block| {
        if let Block::Techniques(techniques) = block {
            each_technique(techniques, &mut |technique| {
                if technique.part.as_str() == from {
                    technique.part = PartId::new(to);
                }
            });
        }
    });
}

fn rename(id: &mut Anchor, from: &Anchor, to: &Anchor) {
    if id == from {
        id.clone_from(to);
    }
}

fn rename_in_notes(content: &mut Content, from: &Anchor, to: &Anchor) {
    let anchors = content.notes.iter_mut().flat_map(|note| &mut note.anchors);
    anchors.for_each(|anchor| rename(anchor, from, to));
}

fn each_section(sections: &mut [Section], change: &mut impl FnMut(&mut Section)) {
    for section in sections {
        change(section);
        each_section(&mut section.sections, change);
    }
}

pub(super) fn each_block(sections: &mut [Section], change: &mut impl FnMut(&mut Block)) {
    each_section(sections, &mut |section| section.blocks.iter_mut().for_each(&mut *change));
}

fn each_technique(techniques: &mut [Technique], change: &mut impl FnMut(&mut Technique)) {
    for technique in techniques {
        change(technique);
        each_technique(&mut technique.techniques, change);
    }
}

fn each_part(parts: &mut [DraftPart], change: &mut impl FnMut(&mut DraftPart)) {
    for part in parts {
        change(part);
        each_part(&mut part.parts, change);
    }
}

#[cfg(test)]
mod tests {
    use super::{rename_competency, rename_part, rename_place, rename_section};
    use crate::archive::read_draft_vacancy;
    use crate::vacancy::Anchor;

    #[test]
    fn a_vacancy_whose_things_got_other_identifiers_is_still_sound() {
        let text = include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json");
        let mut draft = read_draft_vacancy(text).unwrap();
        let content = &mut draft.content;
        for id in content.competencies().into_iter().map(|one| one.id.clone()).collect::<Vec<_>>() {
            rename_competency(content, &id, &Anchor::new(format!("{id}-anders")));
        }
        for id in content.all_sections().into_iter().map(|one| one.id.clone()).collect::<Vec<_>>() {
            rename_section(content, &id, &Anchor::new(format!("{id}-anders")));
        }
        let groups = content.competency_details().into_iter().flat_map(|details| &details.groups);
        let aspects = content.aspects().into_iter().map(|(_, aspect)| &aspect.id);
        for id in groups.map(|group| &group.id).chain(aspects).cloned().collect::<Vec<_>>() {
            rename_place(content, &id, &Anchor::new(format!("{id}-anders")));
        }
        for id in ["schriftelijk", "mondeling"] {
            let before = draft.clone();
            rename_part(&mut draft.content, &mut draft.procedure, id, &format!("{id}-anders"));
            assert_eq!(draft != before, text.contains(&format!("\"id\": \"{id}\"")), "{id}");
        }
        let task = draft.content.task.section.to_string();
        assert!(task.ends_with("-anders"), "{task}");
        assert_eq!(draft.check().map(|_| ()), Ok(()));
    }
}

//! Identifiers that nothing else in a draft has.

use crate::intake::slug;
use crate::rules::{DraftPart, DraftProcedure};
use crate::vacancy::{Anchor, Content, RESERVED_ANCHORS, VacancyId};

/// An identifier for a place in the text, after its name: the same with a number behind it where that is taken.
pub fn free_anchor(content: &Content, name: &str) -> Anchor {
    let taken = |wanted: &str| {
        RESERVED_ANCHORS.contains(&wanted) || anchors(content).iter().any(|anchor| anchor.as_str() == wanted)
    };
    Anchor::new(free(name, "deel", taken))
}

/// An identifier for a part of the procedure, after its name: the same with a number behind it where that is taken.
pub fn free_part_id(procedure: &DraftProcedure, name: &str) -> String {
    fn has(parts: &[DraftPart], wanted: &str) -> bool {
        parts.iter().any(|part| part.id == wanted || has(&part.parts, wanted))
    }
    free(name, "onderdeel", |wanted| wanted == "total" || has(&procedure.parts, wanted))
}

/// The identifier that a vacancy gets after the name of the job; empty where no letter of it can stand in an address.
pub fn vacancy_id_from(title: &str) -> VacancyId {
    VacancyId::new(slug(title))
}

fn free(name: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let wanted = Some(slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| otherwise.to_owned());
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    std::iter::once(wanted.clone()).chain(numbered).find(|one| !taken(one)).unwrap_or(wanted)
}

/// Whether more than one place in the text has this identifier.
pub fn is_given_twice(content: &Content, id: &Anchor) -> bool {
    anchors(content).into_iter().filter(|anchor| *anchor == id).nth(1).is_some()
}

/// Every identifier of a place in the text.
pub(super) fn anchors(content: &Content) -> Vec<&Anchor> {
    let sections = content.all_sections().into_iter().map(|section| &section.id);
    let groups = content.competency_details().into_iter().flat_map(|details| &details.groups);
    let competencies = content.competencies().into_iter().map(|competency| &competency.id);
    let aspects = content.techniques().into_iter().flat_map(|technique| &technique.aspects);
    sections
        .chain(groups.map(|group| &group.id))
        .chain(competencies)
        .chain(aspects.map(|aspect| &aspect.id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{free_anchor, free_part_id, is_given_twice};
    use crate::rules::{DraftPart, DraftProcedure};
    use crate::vacancy::{Anchor, Content, Section};

    #[test]
    fn an_identifier_follows_the_name_and_is_nobody_elses() {
        let mut content = Content::default();
        let first = Anchor::new("de-functie");
        for expected in ["de-functie", "de-functie-2", "de-functie-3"] {
            let id = free_anchor(&content, "De functie");
            assert_eq!(id.as_str(), expected);
            content.sections.push(Section { id, ..Section::default() });
        }
        assert!(!is_given_twice(&content, &first));
        content.sections[1].id = first.clone();
        assert!(is_given_twice(&content, &first));
        assert_eq!(free_anchor(&content, "Bron").as_str(), "bron-2", "the page has one itself");
        assert_eq!(free_anchor(&content, "❖").as_str(), "deel");
    }

    #[test]
    fn no_part_is_called_as_the_whole_or_as_another() {
        let below = DraftPart { id: "proef".into(), ..DraftPart::default() };
        let group = DraftPart { id: "schriftelijk".into(), parts: vec![below], ..DraftPart::default() };
        let procedure = DraftProcedure { parts: vec![group], ..DraftProcedure::default() };
        assert_eq!(free_part_id(&procedure, "Proef"), "proef-2");
        assert_eq!(free_part_id(&procedure, "Total"), "total-2");
    }
}

//! A vacancy to begin with: the headings of the template, and nothing that nobody said.

use super::free_anchor;
use crate::vacancy::{
    Block, Cluster, CompetencyDetails, CompetencyList, Content, DetailGroup, DetailLabels, DraftVacancy,
    Heading, List, ListGroup, ListedIn, Section,
};

/// The headings of the template, each with an empty place below it.
pub fn blank_vacancy() -> DraftVacancy {
    let mut content = Content::default();
    let list = |marker: &str| List { marker: marker.into(), items: Vec::new() };
    let sections = [
        ("De functie", "POSITIONERING VAN DE FUNCTIE", Block::Paragraph(String::new())),
        ("Je taken", "WAT – welke zijn mijn taken? (VERANTWOORDELIJKHEIDSGEBIEDEN)", Block::List(list("–"))),
        (
            "Gevraagde competenties",
            "HOE – welke competenties heb ik nodig?",
            blank_competency_list(ListedIn::JobDescription),
        ),
        ("Kennis", "KENNIS: wat moet ik kennen?", Block::Knowledge(list("•"))),
        ("Competentieprofiel", "Competentieprofiel", blank_competency_details(&content)),
        ("Evaluatiecriteria", "Evaluatiecriteria", Block::Techniques(Vec::new())),
    ];
    for (short, heading, block) in sections {
        let id = free_anchor(&content, short);
        let heading = Some(Heading { text: heading.into(), ..Heading::default() });
        let section = Section { id, short: short.into(), heading, blocks: vec![block], sections: Vec::new() };
        content.sections.push(section);
    }
    DraftVacancy { content, ..DraftVacancy::default() }
}

/// A list of competencies in which none stands yet. Only that of the job description has levels.
pub fn blank_competency_list(listed_in: ListedIn) -> Block {
    let with_levels = listed_in == ListedIn::JobDescription;
    let group = ListGroup {
        heading: "Kerncompetenties".into(),
        level_heading: with_levels.then(|| "Niveau".into()),
        cluster: Cluster::Core,
        entries: Vec::new(),
    };
    Block::CompetencyList(CompetencyList { listed_in, groups: vec![group] })
}

/// The competencies in full, in which none stands yet.
pub fn blank_competency_details(content: &Content) -> Block {
    let labels = DetailLabels {
        competency: "Competentie".into(),
        definition: "Definitie".into(),
        cluster: "Cluster".into(),
        levels: "Niveau met voorbeelden".into(),
    };
    let group = DetailGroup {
        id: free_anchor(content, "Kerncompetenties"),
        heading: "Kerncompetenties".into(),
        cluster: Cluster::Core,
        competencies: Vec::new(),
    };
    Block::CompetencyDetails(CompetencyDetails { labels, marker: "•".into(), groups: vec![group] })
}

#[cfg(test)]
mod tests {
    use super::blank_vacancy;
    use crate::vacancy::Fault;

    #[test]
    fn what_is_lacking_of_a_blank_vacancy_is_only_what_somebody_must_say() {
        let defects = blank_vacancy().check().unwrap_err();
        let said = |fault: &Fault| {
            matches!(
                fault,
                Fault::Empty
                    | Fault::NothingListed
                    | Fault::Procedure(_)
                    | Fault::UnusableId(_)
                    | Fault::UnknownId(_)
            )
        };
        assert!(defects.iter().all(|defect| said(&defect.fault)), "{defects:?}");
        assert!(
            !defects
                .iter()
                .any(|defect| matches!(defect.fault, Fault::DuplicateId(_) | Fault::ReservedId(_)))
        );
    }
}

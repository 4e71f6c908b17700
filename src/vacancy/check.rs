//! The check that turns a draft into a vacancy: every defect, with its place.

use super::{
    Anchor, Block, Content, Defect, Fault, Heading, List, Place, Section, SignOff, Technique, check_chart,
    check_competencies, check_notes,
};
use crate::rules::AnnouncedProcedure;
use std::collections::BTreeSet;

/// Every defect of the content, in the order of the file.
/// The procedure is `None` when it has defects of its own: then nothing is said of techniques that name its parts.
pub(super) fn content(content: &Content, procedure: Option<&AnnouncedProcedure>) -> Vec<Defect> {
    let top = Place::vacancy();
    let mut check = Check { content, procedure, defects: Vec::new(), anchors: BTreeSet::new() };
    if !content.id.is_usable() {
        check.note(&top.field("id"), Fault::UnusableId(content.id.to_string()));
    }
    check.text(&top.field("title"), &content.title);
    check.text(&top.field("employer"), &content.employer);
    check.text(&top.field("source"), &content.source);
    check.task(&top.field("task"));
    if content.sections.is_empty() {
        check.note(&top.field("sections"), Fault::NothingListed);
    }
    check.sections(&top.field("sections"), &content.sections);
    check_notes::notes(&mut check, &top.field("notes"), &content.notes);
    check_notes::employer_details(&mut check, &top.field("employer_details"), &content.employer_details);
    check_notes::words(&mut check, &top.field("words"), &content.words);
    check.defects
}

/// The check in progress: what was found, and which anchors were seen.
pub(super) struct Check<'a> {
    pub(super) content: &'a Content,
    procedure: Option<&'a AnnouncedProcedure>,
    defects: Vec<Defect>,
    anchors: BTreeSet<&'a str>,
}

impl<'a> Check<'a> {
    pub(super) fn note(&mut self, place: &Place, fault: Fault) {
        self.defects.push(Defect::new(place.clone(), fault));
    }

    pub(super) fn text(&mut self, place: &Place, text: &str) {
        if text.trim().is_empty() {
            self.note(place, Fault::Empty);
        }
    }

    pub(super) fn texts(&mut self, place: &Place, texts: &[String]) {
        for (index, text) in texts.iter().enumerate() {
            self.text(&place.item(index), text);
        }
    }

    pub(super) fn optional(&mut self, place: &Place, text: Option<&String>) {
        if let Some(text) = text {
            self.text(place, text);
        }
    }

    pub(super) fn anchor(&mut self, place: &Place, anchor: &'a Anchor) {
        if !anchor.is_usable() {
            self.note(place, Fault::UnusableId(anchor.to_string()));
        } else if anchor.is_reserved() {
            self.note(place, Fault::ReservedId(anchor.to_string()));
        } else if !self.anchors.insert(anchor.as_str()) {
            self.note(place, Fault::DuplicateId(anchor.to_string()));
        }
    }

    fn task(&mut self, place: &Place) {
        let task = &self.content.task;
        self.text(&place.field("text"), &task.text);
        match self.content.section(&task.section) {
            None => self.note(&place.field("section"), Fault::UnknownId(task.section.to_string())),
            Some(section) if !section.article().iter().any(|piece| piece.text.contains(&task.text)) => {
                let (quote, section) = (task.text.clone(), Some(task.section.clone()));
                self.note(&place.field("text"), Fault::NotInText { quote, section });
            }
            Some(_) => {}
        }
    }

    fn sections(&mut self, place: &Place, sections: &'a [Section]) {
        for (index, section) in sections.iter().enumerate() {
            let place = place.item(index);
            self.anchor(&place.field("id"), &section.id);
            self.text(&place.field("short"), &section.short);
            if let Some(heading) = &section.heading {
                self.heading(&place.field("heading"), heading);
            }
            for (index, block) in section.blocks.iter().enumerate() {
                self.block(&place.field("blocks").item(index), block);
            }
            self.sections(&place.field("sections"), &section.sections);
        }
    }

    fn heading(&mut self, place: &Place, heading: &Heading) {
        self.optional(&place.field("marker"), heading.marker.as_ref());
        self.text(&place.field("text"), &heading.text);
        self.optional(&place.field("subtitle"), heading.subtitle.as_ref());
    }

    fn block(&mut self, place: &Place, block: &'a Block) {
        match block {
            Block::Paragraph(text) => self.text(&place.field("paragraph"), text),
            Block::List(list) => self.list(&place.field("list"), list),
            Block::Knowledge(list) => self.list(&place.field("knowledge"), list),
            Block::Chart(chart) => check_chart::chart(self, &place.field("chart"), chart),
            Block::CompetencyList(list) => {
                check_competencies::list(self, &place.field("competency_list"), list);
            }
            Block::CompetencyDetails(details) => {
                check_competencies::details(self, &place.field("competency_details"), details);
            }
            Block::SignOff(sign_off) => self.sign_off(&place.field("sign_off").field("signers"), sign_off),
            Block::Techniques(techniques) => self.techniques(&place.field("techniques"), techniques),
            Block::PassRule(rule) => self.texts(&place.field("pass_rule"), rule),
        }
    }

    fn list(&mut self, place: &Place, list: &List) {
        if list.items.is_empty() {
            self.note(&place.field("items"), Fault::NothingListed);
        }
        self.text(&place.field("marker"), &list.marker);
        for (index, item) in list.items.iter().enumerate() {
            let place = place.field("items").item(index);
            self.text(&place.field("text"), &item.text);
            if let Some(list) = &item.list {
                self.list(&place.field("list"), list);
            }
        }
    }

    fn sign_off(&mut self, place: &Place, sign_off: &SignOff) {
        for (index, signer) in sign_off.signers.iter().enumerate() {
            let place = place.item(index);
            self.text(&place.field("role"), &signer.role);
            self.optional(&place.field("name"), signer.name.as_ref());
            self.text(&place.field("date_label"), &signer.date_label);
            self.text(&place.field("date"), &signer.date);
            self.optional(&place.field("statement"), signer.statement.as_ref());
        }
    }

    fn techniques(&mut self, place: &Place, techniques: &'a [Technique]) {
        for (index, technique) in techniques.iter().enumerate() {
            let place = place.item(index);
            if self.procedure.is_some_and(|procedure| procedure.part(&technique.part).is_none()) {
                self.note(&place.field("part"), Fault::UnknownId(technique.part.to_string()));
            }
            self.text(&place.field("marker"), &technique.marker);
            self.text(&place.field("title"), &technique.title);
            self.optional(&place.field("points"), technique.points.as_ref());
            self.texts(&place.field("text"), &technique.text);
            for (index, aspect) in technique.aspects.iter().enumerate() {
                let place = place.field("aspects").item(index);
                self.anchor(&place.field("id"), &aspect.id);
                self.text(&place.field("text"), &aspect.text);
                if !technique.text.iter().any(|text| text.contains(&aspect.text)) {
                    let quote = aspect.text.clone();
                    self.note(&place.field("text"), Fault::NotInText { quote, section: None });
                }
            }
            self.techniques(&place.field("techniques"), &technique.techniques);
        }
    }

    /// Whether an anchor seen so far has this name.
    pub(super) fn knows(&self, anchor: &Anchor) -> bool {
        self.anchors.contains(anchor.as_str())
    }
}

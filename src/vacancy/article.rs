//! The employer's text as a flat list of pieces, in the order of the source, with its own words and bullets.

use super::{
    Anchor, Block, Competency, CompetencyDetails, Content, DetailLabels, List, Section, SignOff, Technique,
};
use std::borrow::Cow;

/// A piece of the text: what stands on its own between two breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The nearest place that an address can point at.
    pub anchor: &'a Anchor,
    /// What it is.
    pub kind: Kind,
    /// The bullet, number or row label before it.
    pub marker: Option<Cow<'a, str>>,
    /// Its words.
    pub text: &'a str,
}

/// What a piece of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading or a line that belongs to one.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list, or an indicator.
    Item,
    /// A box of the organisation chart.
    Box,
    /// A cell of a table.
    Cell,
    /// A row of a competency's detail: its name, definition or cluster; or the label before its levels.
    Row,
    /// A level of a competency.
    Level,
    /// A line of the sign-off block.
    SignOff,
}

impl Content {
    /// The employer's text in order. Joined with spaces, and white space folded, it equals the source without
    /// its page furniture.
    pub fn article(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        for section in &self.sections {
            Writer { anchor: &section.id, pieces: &mut pieces }.section(section);
        }
        pieces
    }
}

impl Section {
    /// The text of this section and those below it, in order.
    pub fn article(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        Writer { anchor: &self.id, pieces: &mut pieces }.section(self);
        pieces
    }
}

impl Piece<'_> {
    /// Its marker and words, with one space between them.
    pub fn line(&self) -> String {
        let words = self.marker.as_deref().into_iter().chain([self.text]);
        words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

struct Writer<'a, 'w> {
    anchor: &'a Anchor,
    pieces: &'w mut Vec<Piece<'a>>,
}

impl<'a> Writer<'a, '_> {
    fn piece(&mut self, kind: Kind, text: &'a str) {
        self.pieces.push(Piece { anchor: self.anchor, kind, marker: None, text });
    }

    fn marked(&mut self, kind: Kind, marker: impl Into<Cow<'a, str>>, text: &'a str) {
        self.pieces.push(Piece { anchor: self.anchor, kind, marker: Some(marker.into()), text });
    }

    fn section(&mut self, section: &'a Section) {
        self.anchor = &section.id;
        if let Some(heading) = &section.heading {
            match &heading.marker {
                Some(marker) => self.marked(Kind::Heading, marker, &heading.text),
                None => self.piece(Kind::Heading, &heading.text),
            }
            heading.subtitle.iter().for_each(|subtitle| self.piece(Kind::Heading, subtitle));
        }
        section.blocks.iter().for_each(|block| self.block(block));
        section.sections.iter().for_each(|section| self.section(section));
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Paragraph(text) => self.piece(Kind::Paragraph, text),
            Block::List(list) | Block::Knowledge(list) => self.list(list),
            Block::Chart(chart) => chart.nodes.iter().for_each(|node| self.piece(Kind::Box, &node.label)),
            Block::CompetencyList(list) => {
                for group in &list.groups {
                    self.piece(Kind::Heading, &group.heading);
                    group.level_heading.iter().for_each(|heading| self.piece(Kind::Cell, heading));
                    for entry in &group.entries {
                        self.piece(Kind::Cell, &entry.name);
                        if let Some(level) = entry.level {
                            self.marked(Kind::Cell, level.to_string(), "");
                        }
                    }
                }
            }
            Block::CompetencyDetails(details) => self.details(details),
            Block::SignOff(sign_off) => self.sign_off(sign_off),
            Block::Techniques(techniques) => {
                for technique in techniques {
                    self.technique(technique);
                }
            }
            Block::PassRule(rule) => rule.iter().for_each(|text| self.piece(Kind::Paragraph, text)),
        }
    }

    fn list(&mut self, list: &'a List) {
        for item in &list.items {
            self.marked(Kind::Item, &list.marker, &item.text);
            item.list.iter().for_each(|list| self.list(list));
        }
    }

    fn details(&mut self, details: &'a CompetencyDetails) {
        for group in &details.groups {
            self.anchor = &group.id;
            self.piece(Kind::Heading, &group.heading);
            for competency in &group.competencies {
                self.competency(competency, &details.labels, &details.marker);
            }
        }
    }

    fn competency(&mut self, competency: &'a Competency, labels: &'a DetailLabels, marker: &'a str) {
        self.anchor = &competency.id;
        self.marked(Kind::Row, &labels.competency, &competency.name);
        self.marked(Kind::Row, &labels.definition, &competency.definition);
        if let Some(cluster) = &competency.cluster_row {
            self.marked(Kind::Row, &labels.cluster, cluster);
        }
        self.piece(Kind::Row, &labels.levels);
        for level in &competency.levels {
            self.marked(Kind::Level, format!("{}.", level.number), &level.description);
            level.indicators.iter().for_each(|indicator| self.marked(Kind::Item, marker, indicator));
        }
    }

    fn sign_off(&mut self, sign_off: &'a SignOff) {
        for signer in &sign_off.signers {
            self.piece(Kind::SignOff, &signer.role);
            signer.name.iter().for_each(|name| self.piece(Kind::SignOff, name));
            self.marked(Kind::SignOff, &signer.date_label, &signer.date);
            signer.statement.iter().for_each(|statement| self.piece(Kind::SignOff, statement));
        }
    }

    fn technique(&mut self, technique: &'a Technique) {
        self.marked(Kind::Heading, &technique.marker, &technique.title);
        technique.points.iter().for_each(|points| self.piece(Kind::Cell, points));
        technique.text.iter().for_each(|text| self.piece(Kind::Paragraph, text));
        technique.techniques.iter().for_each(|technique| self.technique(technique));
    }
}

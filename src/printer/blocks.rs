//! The blocks of a section as strips; tables have a file of their own.

use super::look::{ABOUT, CELL, HEADING, Ink, SMALL, TEXT, WIDTH};
use super::strip::{Column, Strip};
use super::structure::{Place, Role};
use super::typesetter::Typesetter;
use crate::archive::{Block, Said, Signature};

/// How wide the column is that says what a fact is about.
const ABOUT_WIDTH: f32 = 140.0;
/// Where the text of a point begins.
const INDENT: f32 = 14.0;
/// How many people sign side by side.
const SIDE_BY_SIDE: usize = 3;

impl Typesetter<'_> {
    /// Sets a block.
    pub(super) fn block(&mut self, block: &Block, below: Option<Place>) {
        match block {
            Block::Heading(words) => {
                self.heading(words, HEADING, if below.is_some() { 3 } else { 2 }, 12.0, below);
                self.sheets.space(2.0);
            }
            Block::Paragraph(words) => self.paragraph(words, TEXT, 6.0, below),
            Block::Small(words) => self.remark(words, below),
            Block::List(points) => self.list(points, below),
            Block::Facts(facts) => self.facts(facts, below),
            Block::Table(table) => self.table(table, below),
            Block::Signatures(people) => self.signatures(people, below),
        }
    }

    fn list(&mut self, points: &[String], below: Option<Place>) {
        let list = self.structure.add(Role::List(true), below);
        for words in points {
            let item = self.structure.add(Role::Item, Some(list));
            let label = self.structure.add(Role::Label, Some(item));
            let bullet = self.lines("•", TEXT, INDENT, Some(label));
            let body = self.structure.add(Role::Body, Some(item));
            let lines = self.lines(words, TEXT, WIDTH - INDENT, Some(body));
            let mut strip = Strip::text(lines, INDENT, WIDTH - INDENT, 2.0);
            strip.columns.insert(0, Column { x: 2.0, width: INDENT, lines: bullet, signed: false });
            self.sheets.place(strip);
        }
    }

    fn facts(&mut self, facts: &[Said], below: Option<Place>) {
        let list = self.structure.add(Role::List(false), below);
        for Said { about, words } in facts {
            let item = self.structure.add(Role::Item, Some(list));
            let label = self.structure.add(Role::Label, Some(item));
            let name = self.lines(about, ABOUT, ABOUT_WIDTH - 12.0, Some(label));
            let body = self.structure.add(Role::Body, Some(item));
            let mut lines = Vec::new();
            for words in words {
                let paragraph = self.structure.add(Role::Paragraph, Some(body));
                lines.extend(self.lines(words, TEXT, WIDTH - ABOUT_WIDTH, Some(paragraph)));
            }
            let mut strip = Strip::text(lines, ABOUT_WIDTH, WIDTH - ABOUT_WIDTH, 0.0);
            let name = Column { x: 0.0, width: ABOUT_WIDTH - 12.0, lines: name, signed: false };
            strip.columns.insert(0, name);
            strip.padding = 4.0;
            strip.rule = Some((Ink::Rule, 0.5));
            self.sheets.place(strip);
            self.one_more();
        }
    }

    fn signatures(&mut self, people: &[Signature], below: Option<Place>) {
        const GAP: f32 = 20.0;
        let width = (WIDTH - 2.0 * GAP) / 3.0;
        let list = self.structure.add(Role::List(false), below);
        for row in people.chunks(SIDE_BY_SIDE) {
            let mut strip = Strip { space: 54.0, padding: 5.0, ..Strip::default() };
            let mut x = 0.0;
            for Signature { name, role } in row {
                let item = self.structure.add(Role::Item, Some(list));
                let body = self.structure.add(Role::Body, Some(item));
                let mut lines = self.lines(name, CELL, width, Some(body));
                lines.extend(self.lines(role, SMALL, width, Some(body)));
                strip.columns.push(Column { x, width, lines, signed: true });
                x += width + GAP;
            }
            // Room to write stays with the name, also at the top of a sheet.
            let needed = strip.height() + strip.space;
            self.sheets.room(needed);
            self.sheets.place(strip);
        }
    }
}

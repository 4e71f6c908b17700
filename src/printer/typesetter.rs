//! The typesetter: sets a document, piece by piece, and notes the characters for which there are no letters.

use super::faces::Faces;
use super::lines::lines;
use super::look::{ABOUT, DRAFT, Ink, PRACTICE, SECTION, SMALL, SUBJECT, Style, TEXT, TITLE, WIDTH};
use super::shape::{Shaped, shape};
use super::sheets::{Sheet, Sheets};
use super::strip::{Line, Strip};
use super::structure::{Place, Role, Structure};
use crate::archive::{Block, Document, Lacking, Mark, Piece, Row};
use crate::wording;
use std::rc::Rc;

/// A document that is set.
pub(super) struct Set {
    pub(super) sheets: Vec<Sheet>,
    pub(super) structure: Structure,
    /// The headings, for who looks for one: words, level, sheet and how far down.
    pub(super) headings: Vec<Heading>,
    /// Characters without letters.
    pub(super) lacking: Vec<Lacking>,
    /// The foot of every sheet.
    pub(super) foot: Rc<Shaped>,
}

/// A heading, and where it stands.
pub(super) struct Heading {
    pub(super) words: String,
    pub(super) level: u16,
    pub(super) sheet: usize,
    pub(super) y: f32,
}

/// Sets one document.
pub(super) struct Typesetter<'a> {
    faces: &'a Faces,
    pub(super) sheets: Sheets,
    pub(super) structure: Structure,
    headings: Vec<Heading>,
    lacking: Vec<Lacking>,
    /// The section that is being set.
    section: String,
    tell: &'a dyn Fn(u8),
    done: usize,
    of: usize,
}

impl<'a> Typesetter<'a> {
    /// Sets a document. How far it is, is told from 0 to 60 per cent: the rest is writing it down.
    pub(super) fn set(faces: &'a Faces, document: &Document, tell: &'a dyn Fn(u8)) -> Set {
        let of = document.pieces.iter().map(parts).sum();
        let mut setter = Self {
            faces,
            sheets: Sheets::begin(),
            structure: Structure::default(),
            headings: Vec::new(),
            lacking: Vec::new(),
            section: document.title.clone(),
            tell,
            done: 0,
            of,
        };
        let foot = setter.shape(&document.foot, &super::look::FOOTER);
        for piece in &document.pieces {
            setter.sheets.turn();
            setter.piece(piece);
        }
        let Self { sheets, structure, headings, lacking, .. } = setter;
        Set { sheets: sheets.all, structure, headings, lacking, foot }
    }

    fn piece(&mut self, piece: &Piece) {
        self.section.clone_from(&piece.title);
        for mark in &piece.marks {
            let style = match mark {
                Mark::Draft(_) => DRAFT,
                Mark::Practice(_) => PRACTICE,
            };
            self.paragraph(mark.words(), style, 0.0, None);
        }
        let space = if piece.marks.is_empty() { 0.0 } else { 8.0 };
        self.heading(&piece.title, TITLE, 1, space, None);
        for (at, words) in piece.about.iter().enumerate() {
            self.paragraph(
                words,
                if at == 0 { SUBJECT } else { TEXT },
                if at == 0 { 4.0 } else { 0.0 },
                None,
            );
        }
        if let Some(status) = &piece.status {
            self.paragraph(status, ABOUT, 8.0, None);
        }
        self.line_across();
        if !piece.unsettled.is_empty() {
            let title = wording::unsettled(piece.unsettled.len());
            let place = self.begin_section(&title);
            self.block(&Block::List(piece.unsettled.clone()), Some(place));
        }
        for block in &piece.opening {
            self.block(block, None);
        }
        for section in &piece.sections {
            let place = self.begin_section(&section.title);
            for block in &section.blocks {
                self.block(block, Some(place));
            }
        }
    }

    fn begin_section(&mut self, title: &str) -> Place {
        title.clone_into(&mut self.section);
        let place = self.structure.add(Role::Section, None);
        self.heading(title, SECTION, 2, 22.0, Some(place));
        self.sheets.space(5.0);
        place
    }

    /// The line below the head of a piece.
    fn line_across(&mut self) {
        let mut strip = Strip::text(Vec::new(), 0.0, WIDTH, 10.0);
        strip.rule = Some((Ink::Text, 1.0));
        self.sheets.place(strip);
        self.sheets.space(4.0);
    }

    /// A heading, which stays with what comes after it.
    pub(super) fn heading(
        &mut self,
        words: &str,
        style: Style,
        level: u16,
        space: f32,
        below: Option<Place>,
    ) {
        let place = self.structure.add(Role::Heading(level, words.to_owned()), below);
        let lines = self.lines(words, style, WIDTH, Some(place));
        let mut strip = Strip::text(lines, 0.0, WIDTH, space);
        strip.keeps = 60.0;
        strip.cuts = false;
        let height = strip.height();
        self.sheets.place(strip);
        let (sheet, y) = self.sheets.here();
        self.headings.push(Heading { words: words.to_owned(), level, sheet, y: y - height });
    }

    /// A paragraph over the whole width.
    pub(super) fn paragraph(&mut self, words: &str, style: Style, space: f32, below: Option<Place>) {
        let place = self.structure.add(Role::Paragraph, below);
        let lines = self.lines(words, style, WIDTH, Some(place));
        self.sheets.place(Strip::text(lines, 0.0, WIDTH, space));
    }

    /// A remark in small letters.
    pub(super) fn remark(&mut self, words: &str, below: Option<Place>) {
        self.paragraph(words, SMALL, 6.0, below);
    }

    /// The lines of a text in a column of this width; an empty one where the text has one.
    pub(super) fn lines(&mut self, words: &str, style: Style, width: f32, place: Option<Place>) -> Vec<Line> {
        let mut all = Vec::new();
        let mut texts = words.split(['\n', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']).peekable();
        while let Some(text) = texts.next() {
            // Who listens, or copies the text, hears a space where a line ends.
            let end = if texts.peek().is_some() { " " } else { "" };
            let shaped = self.shape(&format!("{}{end}", text.trim_end_matches('\r')), &style);
            self.broken(&shaped, style, width, place, &mut all);
        }
        all
    }

    /// The lines of a text that was shaped before.
    pub(super) fn broken(
        &mut self,
        shaped: &Rc<Shaped>,
        style: Style,
        width: f32,
        place: Option<Place>,
        all: &mut Vec<Line>,
    ) {
        for range in lines(shaped, width / style.size) {
            let leaf = place.filter(|_| !range.is_empty()).map(|place| self.structure.line(place));
            all.push(Line { shaped: shaped.clone(), range, style, leaf, at_end: false });
        }
    }

    /// A text of one line with its letters.
    pub(super) fn shape(&mut self, text: &str, style: &Style) -> Rc<Shaped> {
        let mut missing: Vec<String> = Vec::new();
        let shaped =
            shape(self.faces, text, style.weight, style.spacing, &mut |what| missing.push(what.to_owned()));
        for character in missing {
            if self.lacking.iter().all(|known| known.character != character) {
                let within = around(text, &character);
                self.lacking.push(Lacking { character, within, section: self.section.clone() });
            }
        }
        Rc::new(shaped)
    }

    /// One more part is set.
    pub(super) fn one_more(&mut self) {
        self.done += 1;
        let share = |done: usize| u8::try_from(done * 60 / self.of.max(1)).unwrap_or(60);
        if share(self.done) > share(self.done - 1) {
            (self.tell)(share(self.done).min(60));
        }
    }
}

/// The words around a character, at most a few.
fn around(text: &str, character: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().position(|word| word.contains(character)).unwrap_or(0);
    let near = &words[at.saturating_sub(2)..words.len().min(at + 3)];
    near.join(" ").chars().take(80).collect()
}

/// How many parts of a piece are counted while it is set.
fn parts(piece: &Piece) -> usize {
    let blocks = piece.sections.iter().flat_map(|section| &section.blocks).chain(&piece.opening);
    let count = |block: &Block| match block {
        Block::Facts(facts) => facts.len(),
        Block::Table(table) => table.rows.iter().filter(|row| matches!(row, Row::Cells(_))).count(),
        _ => 0,
    };
    blocks.map(count).sum()
}

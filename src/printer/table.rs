//! Tables: columns as wide as their text asks, rows that stay whole, and a head that comes back on every sheet.

use super::lines::widths;
use super::look::{ASIDE, BLANK, BOX, BOX_WIDTH, CELL, COLUMN, Ink, STRONG, Style, WIDTH, Weight};
use super::shape::Shaped;
use super::strip::{Column, Line, Strip};
use super::structure::{Place, Role};
use super::typesetter::Typesetter;
use super::widths::{Wish, divide};
use crate::archive::{self, Cell, Row, Table};
use std::rc::Rc;

/// Between two columns.
const GAP: f32 = 9.0;

/// A cell whose text has its letters already: they say how wide it wants to be.
type Ready = Vec<(Rc<Shaped>, Style)>;

impl Typesetter<'_> {
    /// Sets a table.
    pub(super) fn table(&mut self, table: &Table, below: Option<Place>) {
        let count = table.columns.len();
        let heads: Vec<Ready> =
            table.columns.iter().map(|column| self.ready(&column.title, COLUMN)).collect();
        let columns = heads.iter().zip(&table.columns);
        let narrowed =
            |(head, column): (&Ready, &archive::Column)| Wish { narrow: column.figures, ..wish(head) };
        let mut wishes: Vec<Wish> = columns.map(narrowed).collect();
        let rows: Vec<Option<Vec<Ready>>> = table.rows.iter().map(|row| self.ready_row(row)).collect();
        for cells in rows.iter().flatten() {
            for (known, cell) in wishes.iter_mut().zip(cells) {
                *known = known.with(wish(cell));
            }
        }
        let gaps = GAP * f32::from(u16::try_from(count.saturating_sub(1)).unwrap_or(u16::MAX));
        let widths = divide(&wishes, WIDTH - gaps);
        let figures: Vec<bool> = table.columns.iter().map(|column| column.figures).collect();
        let place = self.structure.add(Role::Table, below);
        self.head(&heads, &widths, &figures, place);
        let body = self.structure.add(Role::Rows, Some(place));
        for (row, cells) in table.rows.iter().zip(rows) {
            match (row, cells) {
                (Row::Head(words), _) => self.group(words, count, body),
                (Row::Cells(_), Some(cells)) => self.row(&cells, &widths, &figures, body),
                (Row::Cells(_), None) => {}
            }
        }
        self.sheets.repeat(None);
    }

    /// The head of the columns, and the same again for every sheet after this one.
    fn head(&mut self, heads: &[Ready], widths: &[f32], figures: &[bool], table: Place) {
        let head = self.structure.add(Role::Head, Some(table));
        let row = self.structure.add(Role::Row, Some(head));
        let columns = self.columns(heads, widths, figures, |setter, _| {
            Some(setter.structure.add(Role::ColumnHead, Some(row)))
        });
        let mut strip = Strip { columns, space: 4.0, padding: 3.0, keeps: 40.0, ..Strip::default() };
        strip.rule = Some((Ink::Text, 0.9));
        let mut again = strip.clone();
        again.keeps = 0.0;
        for line in again.columns.iter_mut().flat_map(|column| &mut column.lines) {
            line.leaf = None;
        }
        self.sheets.place(strip);
        self.sheets.repeat(Some(again));
    }

    /// The head of the rows below it.
    fn group(&mut self, words: &str, count: usize, body: Place) {
        let row = self.structure.add(Role::Row, Some(body));
        let place = self.structure.add(Role::GroupHead(count), Some(row));
        let lines = self.lines(words, STRONG, WIDTH, Some(place));
        let mut strip = Strip::text(lines, 0.0, WIDTH, 8.0);
        strip.padding = 3.0;
        strip.keeps = 24.0;
        strip.cuts = false;
        self.sheets.place(strip);
    }

    fn row(&mut self, cells: &[Ready], widths: &[f32], figures: &[bool], body: Place) {
        let row = self.structure.add(Role::Row, Some(body));
        let columns = self.columns(cells, widths, figures, |setter, at| {
            let role = if at == 0 { Role::RowHead } else { Role::Cell };
            Some(setter.structure.add(role, Some(row)))
        });
        let mut strip = Strip { columns, padding: 3.5, ..Strip::default() };
        strip.rule = Some((Ink::Rule, 0.5));
        self.sheets.place(strip);
        self.one_more();
    }

    fn columns(
        &mut self,
        cells: &[Ready],
        widths: &[f32],
        figures: &[bool],
        place: impl Fn(&mut Self, usize) -> Option<Place>,
    ) -> Vec<Column> {
        let mut x = 0.0;
        let mut columns = Vec::new();
        for (at, ((cell, width), figure)) in cells.iter().zip(widths).zip(figures).enumerate() {
            let place = place(self, at);
            let mut lines: Vec<Line> = Vec::new();
            for (shaped, style) in cell {
                // Lines of different kinds are paragraphs of their own.
                let place = match place {
                    Some(place) if cell.len() > 1 && !shaped.text.is_empty() => {
                        Some(self.structure.add(Role::Paragraph, Some(place)))
                    }
                    only => only,
                };
                if style.ink.is_room() {
                    lines.push(self.room_to_write(shaped, *style, place));
                } else {
                    self.broken(shaped, *style, *width, place, &mut lines);
                }
            }
            for line in &mut lines {
                line.at_end = *figure;
            }
            columns.push(Column { x, width: *width, lines, signed: false });
            x += width + GAP;
        }
        columns
    }

    /// A line to write on, or a box: the first of several carries the words.
    fn room_to_write(&mut self, shaped: &Rc<Shaped>, style: Style, place: Option<Place>) -> Line {
        let range = 0..shaped.text.len();
        let leaf = place.filter(|_| !range.is_empty()).map(|place| self.structure.line(place));
        Line { shaped: shaped.clone(), range, style, leaf, at_end: false }
    }

    fn ready(&mut self, words: &str, style: Style) -> Ready {
        words.lines().map(|text| (self.shape(text, &style), style)).collect()
    }

    fn ready_row(&mut self, row: &Row) -> Option<Vec<Ready>> {
        let Row::Cells(cells) = row else { return None };
        let ready = |(at, Cell(lines)): (usize, &Cell)| {
            let ready = lines.iter().flat_map(|line| {
                let style = match line {
                    archive::Line::Box(words) => return vec![(self.shape(words, &BOX), BOX)],
                    archive::Line::Blank(words, lines) => {
                        let rest = std::iter::repeat_n("", usize::from(*lines).saturating_sub(1));
                        let all = std::iter::once(words.as_str()).chain(rest);
                        return all.map(|words| (self.shape(words, &BLANK), BLANK)).collect();
                    }
                    archive::Line::Plain(_) if at == 0 => Style { weight: Weight::Bold, ..CELL },
                    archive::Line::Plain(_) => CELL,
                    archive::Line::Strong(_) => STRONG,
                    archive::Line::Aside(_) => ASIDE,
                };
                self.ready(line.words(), style)
            });
            ready.collect()
        };
        Some(cells.iter().enumerate().map(ready).collect())
    }
}

/// What a cell asks for.
fn wish(cell: &Ready) -> Wish {
    let wishes = cell.iter().map(|(shaped, style)| {
        match style.ink {
            Ink::Box => return Wish { least: BOX_WIDTH, most: BOX_WIDTH, narrow: true },
            Ink::Blank => return Wish { least: 150.0, most: 600.0, narrow: false },
            Ink::Text | Ink::Muted | Ink::Practice | Ink::Rule => {}
        }
        let (least, most) = widths(shaped);
        // A hair more, so that a sum of parts is never just too wide.
        Wish { least: least * style.size + 0.1, most: most * style.size + 0.1, narrow: true }
    });
    wishes.fold(Wish { narrow: true, ..Wish::default() }, Wish::with)
}

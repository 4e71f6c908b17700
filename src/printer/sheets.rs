//! The sheets: strips below each other, a new sheet where the last one is full.

use super::look::{BOTTOM, Ink, LEFT, TOP};
use super::strip::{Line, Strip};

/// A line at its place on a sheet.
pub(super) struct Placed {
    pub(super) x: f32,
    /// How wide its column is.
    pub(super) width: f32,
    /// On what it stands.
    pub(super) baseline: f32,
    pub(super) line: Line,
}

/// A drawn line from left to right.
pub(super) struct Rule {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) weight: f32,
    pub(super) ink: Ink,
}

/// A sheet.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) lines: Vec<Placed>,
    pub(super) rules: Vec<Rule>,
}

/// Every sheet so far.
pub(super) struct Sheets {
    pub(super) all: Vec<Sheet>,
    /// How far the last sheet is filled, from the top.
    y: f32,
    /// What is repeated at the top of a new sheet: the head of the table that goes on.
    head: Option<Strip>,
}

impl Sheets {
    pub(super) fn begin() -> Self {
        Self { all: vec![Sheet::default()], y: TOP, head: None }
    }

    /// The last sheet, and how far it is filled.
    pub(super) fn here(&self) -> (usize, f32) {
        (self.all.len() - 1, self.y)
    }

    /// A new sheet, unless nothing stands on this one.
    pub(super) fn turn(&mut self) {
        if self.y > TOP {
            self.all.push(Sheet::default());
            self.y = TOP;
            if let Some(head) = self.head.clone() {
                self.put(&head);
            }
        }
    }

    /// What is repeated from now on at the top of a new sheet.
    pub(super) fn repeat(&mut self, head: Option<Strip>) {
        self.head = head;
    }

    /// A new sheet, where so much does not fit on this one.
    pub(super) fn room(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.turn();
        }
    }

    /// Room that falls away at the top of a sheet.
    pub(super) fn space(&mut self, height: f32) {
        if self.y > TOP {
            self.y += height;
        }
    }

    /// Puts a strip on this sheet, on the next one, or on as many as it needs.
    pub(super) fn place(&mut self, strip: Strip) {
        let mut strip = strip;
        loop {
            let space = if self.y > TOP { strip.space } else { 0.0 };
            let room = BOTTOM - self.y - space;
            if strip.height() + strip.keeps <= room {
                self.y += space;
                return self.put(&strip);
            }
            let higher = strip.height() > BOTTOM - TOP - self.head_height();
            let cut = if strip.cuts || higher { strip.cut(room) } else { None };
            if let Some((first, rest)) = cut {
                self.y += space;
                self.put(&first);
                strip = rest;
                self.turn();
            } else if self.y > TOP + self.head_height() {
                self.turn();
            } else {
                // Nothing more can be won by another sheet.
                return self.put(&strip);
            }
        }
    }

    fn head_height(&self) -> f32 {
        self.head.as_ref().map_or(0.0, Strip::height)
    }

    /// Puts a strip where the last one ended.
    fn put(&mut self, strip: &Strip) {
        let (top, height) = (self.y, strip.height());
        let Some(sheet) = self.all.last_mut() else { return };
        for column in &strip.columns {
            let mut y = top + strip.padding + strip.lowered(column);
            if column.signed {
                let (x, width) = (LEFT + column.x, column.width);
                sheet.rules.push(Rule { x, y: top, width, weight: 0.75, ink: Ink::Text });
            }
            for line in &column.lines {
                let x = if line.at_end && !line.style.ink.is_room() {
                    column.x + column.width - line.width()
                } else {
                    column.x
                };
                let baseline = y + line.drop();
                let (x, width) = (LEFT + x, column.width);
                sheet.lines.push(Placed { x, width, baseline, line: line.clone() });
                y += line.style.leading;
            }
        }
        self.y += height;
        if let Some((ink, weight)) = strip.rule {
            let first = strip.columns.first().map_or(0.0, |column| column.x);
            let end = strip.columns.iter().map(|column| column.x + column.width).fold(0.0, f32::max);
            let (x, width) = (LEFT + first, end - first);
            sheet.rules.push(Rule { x, y: self.y, width, weight, ink });
        }
    }
}

//! A strip: columns of lines side by side, which goes on a sheet as a whole or is cut between two lines.

use super::look::{Ink, Style};
use super::shape::Shaped;
use super::structure::Leaf;
use std::ops::Range;
use std::rc::Rc;

/// A line of text that is ready to be drawn.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) shaped: Rc<Shaped>,
    pub(super) range: Range<usize>,
    pub(super) style: Style,
    /// Its place in the structure; `None` for what only belongs to the sheet.
    pub(super) leaf: Option<Leaf>,
    /// Whether it stands at the right of its column.
    pub(super) at_end: bool,
}

impl Line {
    pub(super) fn width(&self) -> f32 {
        self.shaped.width(self.range.clone()) * self.style.size
    }

    /// How far below its top its letters stand.
    pub(super) fn drop(&self) -> f32 {
        // Who writes by hand writes on the line, and what stands beside it stands on that line too.
        if self.style.ink.is_room() {
            return self.style.leading - 6.0;
        }
        self.style.leading.mul_add(0.5, self.style.size * 0.36)
    }
}

/// Lines below each other.
#[derive(Clone, Default)]
pub(super) struct Column {
    /// Where it begins, from the left edge of the text.
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) lines: Vec<Line>,
    /// Whether a line to sign on stands above it.
    pub(super) signed: bool,
}

/// Columns side by side.
#[derive(Clone, Default)]
pub(super) struct Strip {
    pub(super) columns: Vec<Column>,
    /// Room above, which falls away at the top of a sheet.
    pub(super) space: f32,
    /// Room between its edges and its text.
    pub(super) padding: f32,
    /// The line below it.
    pub(super) rule: Option<(Ink, f32)>,
    /// How much must still fit below it on the same sheet.
    pub(super) keeps: f32,
    /// Whether it may be cut to fill a sheet; what is higher than a sheet is cut anyhow.
    pub(super) cuts: bool,
}

impl Column {
    fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.style.leading).sum()
    }

    /// How far below its top its first letters stand.
    fn drop(&self) -> f32 {
        self.lines.first().map_or(0.0, Line::drop)
    }

    /// How many of its lines fit in a height.
    fn fitting(&self, height: f32) -> usize {
        let mut left = height;
        let fits = |line: &&Line| {
            left -= line.style.leading;
            left >= 0.0
        };
        self.lines.iter().take_while(fits).count()
    }
}

impl Strip {
    /// Text over the whole width.
    pub(super) fn text(lines: Vec<Line>, x: f32, width: f32, space: f32) -> Self {
        let column = Column { x, width, lines, signed: false };
        Self { columns: vec![column], space, cuts: true, ..Self::default() }
    }

    /// How high it is, without the room above.
    pub(super) fn height(&self) -> f32 {
        let height = |column: &Column| self.lowered(column) + column.height();
        self.columns.iter().map(height).fold(0.0, f32::max) + 2.0 * self.padding
    }

    /// How much a column begins lower than another, so that the first lines of all stand level.
    pub(super) fn lowered(&self, column: &Column) -> f32 {
        self.columns.iter().map(Column::drop).fold(0.0, f32::max) - column.drop()
    }

    /// How many lines its longest column has.
    fn longest(&self) -> usize {
        self.columns.iter().map(|column| column.lines.len()).max().unwrap_or(0)
    }

    /// What fits in a height, and the rest; `None` where too few lines would stand apart.
    pub(super) fn cut(&self, height: f32) -> Option<(Self, Self)> {
        let inner = height - 2.0 * self.padding;
        let fitting = self.columns.iter().map(|column| column.fitting(inner - self.lowered(column)));
        let fitting: Vec<usize> = fitting.collect();
        let shown = fitting.iter().copied().max().unwrap_or(0);
        let left = self.longest() - fitting.iter().copied().max().unwrap_or(0).min(self.longest());
        if shown < 3 || left < 2 {
            return None;
        }
        let (mut first, mut rest) = (self.clone(), self.clone());
        for ((above, below), at) in first.columns.iter_mut().zip(&mut rest.columns).zip(fitting) {
            below.lines = above.lines.split_off(at);
        }
        first.rule = None;
        rest.space = 0.0;
        Some((first, rest))
    }
}

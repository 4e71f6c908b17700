//! How paper looks: A4, its edges, sizes in points, and inks.

/// Width and height of A4.
pub(super) const SHEET: (f32, f32) = (595.276, 841.89);
/// Where the text begins, from the left.
pub(super) const LEFT: f32 = 60.0;
/// How wide the text is.
pub(super) const WIDTH: f32 = SHEET.0 - 2.0 * LEFT;
/// Where the text begins, from the top.
pub(super) const TOP: f32 = 58.0;
/// Where the text ends, from the top.
pub(super) const BOTTOM: f32 = SHEET.1 - 68.0;
/// The line on which the foot of a sheet stands, from the top.
pub(super) const FOOT: f32 = SHEET.1 - 36.0;

/// Which letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// As text.
    Regular,
    /// As a heading.
    Bold,
}

/// What is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Text.
    Text,
    /// What explains.
    Muted,
    /// That it is an exercise.
    Practice,
    /// A thin line.
    Rule,
    /// A box to write in: its words are only heard.
    Box,
    /// A line to write on: its words are only heard.
    Blank,
}

impl Ink {
    /// Whether words in it are only heard, because there is room to write in their place.
    pub(super) const fn is_room(self) -> bool {
        matches!(self, Self::Box | Self::Blank)
    }

    /// Red, green and blue.
    pub(super) const fn light(self) -> (u8, u8, u8) {
        match self {
            Self::Text | Self::Box | Self::Blank => (0x1a, 0x1a, 0x1a),
            Self::Muted => (0x4d, 0x4d, 0x4d),
            Self::Practice => (0x7a, 0x3e, 0x00),
            Self::Rule => (0xb8, 0xb8, 0xb8),
        }
    }
}

/// How text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) weight: Weight,
    pub(super) size: f32,
    /// From one line to the next.
    pub(super) leading: f32,
    pub(super) ink: Ink,
    /// What is put between two letters, as a share of the size.
    pub(super) spacing: f32,
}

const fn style(weight: Weight, size: f32, leading: f32, ink: Ink) -> Style {
    Style { weight, size, leading, ink, spacing: 0.0 }
}

/// That it is a draft.
pub(super) const DRAFT: Style = Style { spacing: 0.22, ..style(Weight::Bold, 11.0, 16.0, Ink::Text) };
/// That it is an exercise.
pub(super) const PRACTICE: Style = style(Weight::Bold, 10.0, 15.0, Ink::Practice);
/// The title of a piece.
pub(super) const TITLE: Style = style(Weight::Bold, 20.0, 26.0, Ink::Text);
/// What it is about.
pub(super) const SUBJECT: Style = style(Weight::Bold, 12.0, 17.0, Ink::Text);
/// The heading of a section.
pub(super) const SECTION: Style = style(Weight::Bold, 13.5, 18.0, Ink::Text);
/// A heading within a section.
pub(super) const HEADING: Style = style(Weight::Bold, 10.5, 15.0, Ink::Text);
/// Text.
pub(super) const TEXT: Style = style(Weight::Regular, 10.0, 14.5, Ink::Text);
/// Text that matters most.
pub(super) const STRONG: Style = style(Weight::Bold, 9.0, 12.5, Ink::Text);
/// What explains text.
pub(super) const SMALL: Style = style(Weight::Regular, 8.5, 12.0, Ink::Muted);
/// What a fact is about.
pub(super) const ABOUT: Style = style(Weight::Regular, 9.0, 12.5, Ink::Muted);
/// Text in a cell.
pub(super) const CELL: Style = style(Weight::Regular, 9.0, 12.5, Ink::Text);
/// What explains text in a cell.
pub(super) const ASIDE: Style = style(Weight::Regular, 8.0, 11.0, Ink::Muted);
/// How wide a box is that a number is written in.
pub(super) const BOX_WIDTH: f32 = 66.0;
/// A box to write a number in.
pub(super) const BOX: Style = style(Weight::Regular, 9.0, 25.0, Ink::Box);
/// A line to write on.
pub(super) const BLANK: Style = style(Weight::Regular, 9.0, 22.0, Ink::Blank);
/// The head of a column.
pub(super) const COLUMN: Style = style(Weight::Bold, 8.5, 12.0, Ink::Text);
/// The foot of a sheet.
pub(super) const FOOTER: Style = style(Weight::Regular, 8.0, 10.0, Ink::Muted);

//! The faces of the letters: Noto Sans for Latin, Greek and Cyrillic, Noto Sans Arabic for Arabic.

use super::look::Weight;
use harfrust::{Direction, FontRef, GlyphBuffer, ShapeOptions, ShapePlan, ShaperData, UnicodeBuffer, script};
use krilla::text::Font;

const REGULAR: &[u8] = include_bytes!("fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("fonts/NotoSans-Bold.ttf");
const ARABIC: &[u8] = include_bytes!("fonts/NotoSansArabic-Regular.ttf");

/// Which face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FaceName {
    Regular,
    Bold,
    Arabic,
}

impl FaceName {
    /// The face for a character, after one that was drawn with `before`; spaces and joiners stay with it.
    pub(super) fn of(character: char, weight: Weight, before: Option<Self>) -> Self {
        let plain = match weight {
            Weight::Regular => Self::Regular,
            Weight::Bold => Self::Bold,
        };
        match character {
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{8a0}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => Self::Arabic,
            // A name of several words stays in one face.
            ' ' | '\u{a0}' | '\u{200c}' | '\u{200d}' => before.unwrap_or(plain),
            _ => plain,
        }
    }
}

/// A face: to shape with, and to write down.
pub(super) struct Face {
    pub(super) font: Font,
    /// How many units a letter is high.
    pub(super) units: f32,
    reference: FontRef<'static>,
    shaping: ShaperData,
    /// The two ways in which its text can run.
    plans: [ShapePlan; 2],
}

impl Face {
    fn read(bytes: &'static [u8], script: harfrust::Script) -> Option<Self> {
        let font = Font::new(bytes.into(), 0)?;
        let reference = FontRef::new(bytes).ok()?;
        let shaping = ShaperData::new(&reference);
        let plan = |direction| {
            let shaper = shaping.shaper(&reference).build();
            ShapePlan::new(&shaper, direction, Some(script), None, &[])
        };
        let plans = [plan(Direction::LeftToRight), plan(Direction::RightToLeft)];
        Some(Self { units: font.units_per_em(), font, reference, shaping, plans })
    }

    /// The letters of a text that runs one way.
    pub(super) fn shape(&self, text: &str, right_to_left: bool) -> GlyphBuffer {
        let plan = &self.plans[usize::from(right_to_left)];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(plan.direction());
        if let Some(script) = plan.script() {
            buffer.set_script(script);
        }
        let shaper = self.shaping.shaper(&self.reference).build();
        shaper.shape(buffer, ShapeOptions::new().plan(Some(plan)))
    }
}

/// Every face.
pub(super) struct Faces {
    regular: Face,
    bold: Face,
    arabic: Face,
}

impl Faces {
    /// Reads the faces; `None` where one is no font.
    pub(super) fn read() -> Option<Self> {
        Some(Self {
            regular: Face::read(REGULAR, script::LATIN)?,
            bold: Face::read(BOLD, script::LATIN)?,
            arabic: Face::read(ARABIC, script::ARABIC)?,
        })
    }

    pub(super) const fn face(&self, name: FaceName) -> &Face {
        match name {
            FaceName::Regular => &self.regular,
            FaceName::Bold => &self.bold,
            FaceName::Arabic => &self.arabic,
        }
    }
}

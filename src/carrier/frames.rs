//! A text as frames: short texts that each fit in one QR code and that may be read in any order, any number of times.
//!
//! A frame is `SW1/<check>/<number>/<total>/<part>`: the check is of the whole, the number counts from 1. All parts
//! behind each other are the squeezed text in base32, so that every character has a place in the small alphabet of QR codes.

use super::squeeze::{squeeze, unpack};
use crate::archive::content_check;
use base32ct::{Base32UpperUnpadded, Encoding};
use std::collections::BTreeMap;

/// More frames than this nobody holds a tablet still for.
pub const MOST_FRAMES: usize = 40;

/// The characters of a part: with what stands before it they make a QR code of 77 by 77 squares.
const PART: usize = 560;
const KIND: &str = "SW1";

/// A text that needs too many frames; carries how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge(pub usize);

/// The frames of a text, in order.
///
/// # Errors
/// It would need more than [`MOST_FRAMES`].
pub fn frames(text: &str) -> Result<Vec<String>, TooLarge> {
    let whole = Base32UpperUnpadded::encode_string(&squeeze(text));
    let total = whole.len().div_ceil(PART);
    if total > MOST_FRAMES {
        return Err(TooLarge(total));
    }
    let check = content_check(&whole);
    // Base32 is ASCII: every cut falls between characters.
    let parts = (0..total).map(|at| &whole[at * PART..whole.len().min((at + 1) * PART)]);
    Ok(parts.enumerate().map(|(at, part)| format!("{KIND}/{check}/{}/{total}/{part}", at + 1)).collect())
}

/// What a frame was to the collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The collection did not have it yet.
    New,
    /// The collection had it.
    Again,
    /// A frame of another text; nothing changed.
    Foreign,
    /// No frame at all; nothing changed.
    NoFrame,
}

/// Frames that were read so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection {
    check: String,
    total: usize,
    parts: BTreeMap<usize, String>,
}

impl Collection {
    /// Takes a frame.
    pub fn take(&mut self, frame: &str) -> Taken {
        let Some((check, number, total, part)) = read_frame(frame) else { return Taken::NoFrame };
        if self.total == 0 {
            (self.check, self.total) = (check.to_owned(), total);
        }
        if (self.check.as_str(), self.total) != (check, total) {
            return Taken::Foreign;
        }
        match self.parts.insert(number, part.to_owned()) {
            None => Taken::New,
            Some(_) => Taken::Again,
        }
    }

    /// How many frames were read.
    pub fn read(&self) -> usize {
        self.parts.len()
    }

    /// How many there are; 0 before the first.
    pub const fn total(&self) -> usize {
        self.total
    }

    /// The numbers that are missing.
    pub fn missing(&self) -> Vec<usize> {
        (1..=self.total).filter(|number| !self.parts.contains_key(number)).collect()
    }

    /// The text, once every frame was read; `Some(None)` where together they are not what was shown.
    pub fn text(&self) -> Option<Option<String>> {
        if self.total == 0 || self.read() < self.total {
            return None;
        }
        let whole: String = self.parts.values().map(String::as_str).collect();
        let same = content_check(&whole) == self.check;
        let bytes = same.then(|| Base32UpperUnpadded::decode_vec(&whole).ok()).flatten();
        Some(bytes.and_then(|bytes| unpack(&bytes)))
    }
}

fn read_frame(frame: &str) -> Option<(&str, usize, usize, &str)> {
    let mut fields = frame.trim().splitn(5, '/');
    let (kind, check) = (fields.next()?, fields.next()?);
    let (number, total) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let part = fields.next()?;
    let sound = kind == KIND && check.len() == 8 && (1..=MOST_FRAMES).contains(&total);
    (sound && (1..=total).contains(&number)).then_some((check, number, total, part))
}

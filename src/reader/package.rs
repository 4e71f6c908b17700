//! The parts of a file: a ZIP archive, read by its directory.

use crate::archive::{NoBook, ReadBook};
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// A part as the directory names it.
struct Part {
    name: String,
    method: u16,
    sum: u32,
    packed: usize,
    unpacked: usize,
    /// Where its own head begins.
    head: usize,
}

/// An archive with its directory.
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    parts: Vec<Part>,
    /// How much may still be unpacked.
    room: usize,
}

/// What ends the directory; a remark of at most 65 535 bytes may follow it.
const END: [u8; 4] = *b"PK\x05\x06";
const IN_DIRECTORY: [u8; 4] = *b"PK\x01\x02";
const AT_PART: [u8; 4] = *b"PK\x03\x04";
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

impl<'a> Package<'a> {
    /// Reads the directory; `None` where there is none.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let last = bytes.len().checked_sub(22)?;
        let end = (last.saturating_sub(65_535)..=last).rev().find(|at| bytes[*at..].starts_with(&END))?;
        let count = usize::from(two(bytes, end + 10)?);
        let mut at = four(bytes, end + 16)?;
        let mut parts = Vec::new();
        for _ in 0..count {
            if !bytes.get(at..)?.starts_with(&IN_DIRECTORY) {
                return None;
            }
            let (name, more, remark) = (two(bytes, at + 28)?, two(bytes, at + 30)?, two(bytes, at + 32)?);
            let after = at + 46 + usize::from(name);
            parts.push(Part {
                name: String::from_utf8_lossy(bytes.get(at + 46..after)?).replace('\\', "/"),
                method: two(bytes, at + 10)?,
                sum: u32::try_from(four(bytes, at + 16)?).ok()?,
                packed: four(bytes, at + 20)?,
                unpacked: four(bytes, at + 24)?,
                head: four(bytes, at + 42)?,
            });
            at = after + usize::from(more) + usize::from(remark);
        }
        Some(Self { bytes, parts, room: ReadBook::MOST_UNPACKED })
    }

    /// Whether there is such a part.
    pub(super) fn has(&self, name: &str) -> bool {
        self.part(name).is_some()
    }

    /// Whether it states for all of its parts together no more than may be unpacked.
    pub(super) fn states_little(&self) -> bool {
        self.parts
            .iter()
            .try_fold(0_usize, |sum, part| sum.checked_add(part.unpacked))
            .is_some_and(|sum| sum <= self.room)
    }

    /// The text of a part; `None` where there is no such part.
    ///
    /// # Errors
    /// It is broken, or larger than what may still be unpacked, whatever the directory says of it.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, NoBook> {
        let Some(part) = self.part(name) else { return Ok(None) };
        let broken = || NoBook::Broken(name.to_owned());
        let packed = packed(self.bytes, part).ok_or_else(broken)?;
        if part.unpacked > self.room {
            return Err(NoBook::TooLargeUnpacked);
        }
        let bytes = match part.method {
            STORED if packed.len() <= self.room => packed.to_vec(),
            STORED => return Err(NoBook::TooLargeUnpacked),
            // One byte more than it states is already a lie.
            DEFLATED => decompress_to_vec_with_limit(packed, part.unpacked).map_err(|_| broken())?,
            _ => return Err(broken()),
        };
        // A digit that changed on its way would be another number.
        if sum_of(&bytes) != part.sum {
            return Err(broken());
        }
        self.room -= bytes.len();
        let text = String::from_utf8(bytes).map_err(|_| broken())?;
        Ok(Some(text))
    }

    /// Names in it are the same in capitals and in small letters.
    fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name.eq_ignore_ascii_case(name))
    }
}

/// The bytes of a part as they are packed.
fn packed<'a>(bytes: &'a [u8], part: &Part) -> Option<&'a [u8]> {
    if !bytes.get(part.head..)?.starts_with(&AT_PART) {
        return None;
    }
    let (name, more) = (two(bytes, part.head + 26)?, two(bytes, part.head + 28)?);
    let from = part.head + 30 + usize::from(name) + usize::from(more);
    bytes.get(from..from.checked_add(part.packed)?)
}

/// The checksum of an archive (CRC-32).
fn sum_of(bytes: &[u8]) -> u32 {
    const OF_BYTE: [u32; 256] = {
        let mut all = [0_u32; 256];
        let mut at = 0;
        let mut byte = 0_u32;
        while at < all.len() {
            let (mut sum, mut bit) = (byte, 0);
            while bit < 8 {
                sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
                bit += 1;
            }
            all[at] = sum;
            at += 1;
            byte += 1;
        }
        all
    };
    let step = |sum: u32, byte: &u8| (sum >> 8) ^ OF_BYTE[usize::from(sum.to_le_bytes()[0] ^ byte)];
    !bytes.iter().fold(u32::MAX, step)
}

fn two(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn four(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    number.try_into().ok()
}

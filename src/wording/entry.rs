//! What stands in a cell without points.

use super::suitability;
use crate::rules::Entry;

/// The word for an entry whose points do not count, or not yet.
pub const fn entry_word(entry: &Entry) -> &'static str {
    match entry {
        Entry::Suitability(found) => suitability(*found),
        Entry::Absent => "afwezig",
        Entry::Deferred => "uitgesteld",
        Entry::Unreadable => "niet leesbaar",
        Entry::Conflict => "twee waarden",
        Entry::Open | Entry::Points(_) | Entry::Members(_) => "open",
    }
}

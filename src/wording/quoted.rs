//! What somebody typed, as a sentence says it.

use crate::rules::excerpt;

/// The beginning of a text between quotes.
///
/// ```
/// assert_eq!(selectiewijzer::wording::quoted("12,"), "“12,”");
/// assert_eq!(selectiewijzer::wording::quoted(&"9".repeat(99)).chars().count(), 63);
/// ```
pub fn quoted(text: &str) -> String {
    format!("“{}”", excerpt(text))
}

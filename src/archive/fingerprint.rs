//! Eight characters to read aloud: the same for the same content, on every device.

use super::crockford::written;
use super::{WireProcedure, write_text};
use sha2::{Digest, Sha256};

/// Eight Crockford characters (no I, L, O or U) of the SHA-256 of a text: its first 40 bits.
pub(super) fn eight_characters(content: &str) -> String {
    let digest = Sha256::digest(content.as_bytes());
    written(&digest[..5])
}

/// The fingerprint of a procedure, announced or fixed: the same procedure, the same eight characters.
///
/// ```
/// use selectiewijzer::archive::{WireProcedure, fingerprint};
/// let read = |text: &str| serde_json::from_str::<WireProcedure>(text);
/// let one = read(r#"{"parts":[{"id":"mondeling","max":"40"}]}"#)?;
/// let other = read(r#"{"parts":[{"id":"mondeling","max":"40,5"}]}"#)?;
/// assert_eq!(fingerprint(&one).len(), 8);
/// assert_ne!(fingerprint(&one), fingerprint(&other));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn fingerprint(procedure: &WireProcedure) -> String {
    write_text(procedure).map_or_else(|_| String::new(), |text| eight_characters(&text))
}

/// The check characters of a text: the same text, the same eight characters.
pub fn content_check(text: &str) -> String {
    eight_characters(text)
}

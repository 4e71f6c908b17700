//! Eight characters to read aloud: the same for the same content, on every device.

use super::{WireProcedure, write_text};
use sha2::{Digest, Sha256};

const CROCKFORD: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M',
    'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// Eight Crockford characters (no I, L, O or U) of the SHA-256 of a text: its first 40 bits.
pub(super) fn eight_characters(content: &str) -> String {
    let digest = Sha256::digest(content.as_bytes());
    let bits = digest.iter().take(5).fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
    (0..8).rev().map(|place| CROCKFORD[usize::from((bits >> (5 * place)).to_le_bytes()[0] & 31)]).collect()
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

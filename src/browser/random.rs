//! Chance from the browser's own source.

use std::fmt::Write as _;

/// A random number.
///
/// # Errors
/// The browser has no source of chance.
pub fn random_number() -> Result<u64, getrandom::Error> {
    getrandom::u64()
}

/// A random identifier: 26 characters of 0 to 9 and a to f, 104 bits.
///
/// # Errors
/// The browser has no source of chance.
pub fn random_identifier() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 13];
    getrandom::fill(&mut bytes)?;
    let mut identifier = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Nothing can go wrong where the text is in memory.
        let _ = write!(identifier, "{byte:02x}");
    }
    Ok(identifier)
}

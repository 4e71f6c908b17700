//! Chance from the browser's own source.

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
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

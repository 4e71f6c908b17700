//! A passphrase to write down: plain words, drawn at random.

use crate::keeper::{NoVault, Vault};
use crate::wording::PLAIN_WORDS;

/// How many words: each of the 512 brings 9 bits, five of them 45; with 600 000 turns of PBKDF2 before each guess that
/// is years of work for one machine.
const WORDS: usize = 5;

/// A passphrase of five plain words.
///
/// # Errors
/// There is no source of chance.
pub fn suggest<V: Vault>(vault: &V) -> Result<String, NoVault> {
    let drawn = vault.random::<{ 2 * WORDS }>()?;
    // 512 divides 65 536: every word is as likely.
    let word = |pair: &[u8; 2]| PLAIN_WORDS[usize::from(u16::from_le_bytes(*pair)) % PLAIN_WORDS.len()];
    let words: Vec<&str> = drawn.as_chunks::<2>().0.iter().map(word).collect();
    Ok(words.join(" "))
}

//! The recovery key: sixteen random bytes on paper, in groups of four, the last two characters a check over the rest.

use super::crockford::{meant, parts, read, written};
use super::fingerprint::eight_characters;

/// How many characters carry the key, and how many check it.
const CARRY: usize = 26;
const CHECK: usize = 2;
const GROUP: usize = 4;

/// A key of 128 bits that opens a sealed file in the place of the passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryKey([u8; 16]);

/// Why what was typed is no recovery key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRecoveryKey {
    /// Another number of characters than 28; carries how many.
    Length(usize),
    /// A character that no recovery key has.
    Character(char),
    /// The last two characters do not fit the rest: something was typed wrongly.
    Mistyped,
}

impl RecoveryKey {
    /// The key of these random bytes.
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The key as it stands on paper: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
    pub fn on_paper(&self) -> String {
        let carry = written(&self.0);
        let all: Vec<char> = (carry.clone() + &check_of(&carry)).chars().collect();
        let groups: Vec<String> = all.chunks(GROUP).map(|group| group.iter().collect()).collect();
        groups.join("-")
    }

    /// Reads a key as somebody types it: small letters, O for 0, I and L for 1, with or without dashes and spaces.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(typed: &str) -> Result<Self, NoRecoveryKey> {
        let mut all = String::with_capacity(CARRY + CHECK);
        for character in typed.chars().filter(|character| !parts(*character)) {
            all.push(meant(character).ok_or(NoRecoveryKey::Character(character))?);
        }
        if all.len() != CARRY + CHECK {
            return Err(NoRecoveryKey::Length(all.len()));
        }
        let (carry, check) = all.split_at(CARRY);
        let bytes = read(carry).and_then(|bytes| bytes.try_into().ok()).ok_or(NoRecoveryKey::Mistyped)?;
        if check_of(carry) == check { Ok(Self(bytes)) } else { Err(NoRecoveryKey::Mistyped) }
    }
}

fn check_of(carry: &str) -> String {
    eight_characters(&format!("herstelsleutel {carry}")).chars().take(CHECK).collect()
}

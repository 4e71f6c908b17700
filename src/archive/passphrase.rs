//! How good a passphrase is: its length first, then whether it is more than one thing over and over.

use crate::rules::{Gather, SortedSet};

/// The least characters of a passphrase.
const LEAST: usize = 12;
/// From so many characters on, a passphrase is strong.
const MANY: usize = 20;
/// The least different characters.
const DIFFERENT: usize = 6;

/// How good a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// So many characters are missing.
    TooShort {
        /// How many.
        left: usize,
    },
    /// Long enough, but the same few characters over and over.
    TooPlain,
    /// Good enough.
    Fair,
    /// Strong.
    Strong,
}

impl Strength {
    /// Of a passphrase as it is typed; spaces around it do not count.
    ///
    /// ```
    /// use selectiewijzer::archive::Strength;
    /// assert_eq!(Strength::of("kort"), Strength::TooShort { left: 8 });
    /// assert_eq!(Strength::of("aaaaaaaaaaaaaaaaaaaaaa"), Strength::TooPlain);
    /// assert_eq!(Strength::of("molen vijver "), Strength::Fair);
    /// assert_eq!(Strength::of("molen vijver kaas anker"), Strength::Strong);
    /// ```
    pub fn of(passphrase: &str) -> Self {
        let passphrase = passphrase.trim();
        let length = passphrase.chars().count();
        let different: SortedSet<char> = passphrase.to_lowercase().chars().gather();
        match length {
            0..LEAST => Self::TooShort { left: LEAST - length },
            _ if different.len() < DIFFERENT => Self::TooPlain,
            LEAST..MANY => Self::Fair,
            _ => Self::Strong,
        }
    }

    /// Whether a file may be sealed with it.
    pub const fn is_enough(self) -> bool {
        matches!(self, Self::Fair | Self::Strong)
    }
}

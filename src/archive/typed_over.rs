//! Check characters that somebody types over from another screen, against those of a file.

use super::crockford::{meant, parts};

/// What typed characters are to the check characters of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedOver {
    /// Nothing was typed.
    Nothing,
    /// All the same: it is the same file.
    Equal,
    /// Right so far; so many are still to come.
    More(usize),
    /// More was typed than there is to compare.
    TooMany,
    /// The first one that differs.
    Differs {
        /// Its place, from 1.
        place: usize,
        /// What was typed there.
        typed: char,
    },
}

/// Compares what was typed with the check characters of a file. Spaces and dashes do not count; small and large
/// letters, O and 0, and I, L and 1 are alike.
///
/// ```
/// use selectiewijzer::archive::{TypedOver, typed_over};
/// assert_eq!(typed_over("k7ol 2m9q", "K701-2M9Q"), TypedOver::Equal);
/// assert_eq!(typed_over("K70", "K7012M9Q"), TypedOver::More(5));
/// assert_eq!(typed_over("K70B", "K7012M9Q"), TypedOver::Differs { place: 4, typed: 'B' });
/// ```
pub fn typed_over(typed: &str, check: &str) -> TypedOver {
    let mut wanted = check.chars().filter(|character| !parts(*character));
    let typed = typed.chars().filter(|character| !parts(*character));
    let mut count = 0;
    for (at, character) in typed.enumerate() {
        match wanted.next() {
            None => return TypedOver::TooMany,
            Some(wanted) if meant(character) == meant(wanted) && meant(character).is_some() => count += 1,
            Some(_) => return TypedOver::Differs { place: at + 1, typed: character },
        }
    }
    match wanted.count() {
        _ if count == 0 => TypedOver::Nothing,
        0 => TypedOver::Equal,
        left => TypedOver::More(left),
    }
}

//! Identifiers that stand in addresses: kebab-case, so that they survive every address bar.

use std::fmt;

/// A place in the text that an address can point at (`#voortdurend-verbeteren`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(String);

/// The identifier of a vacancy: its file is `vacancies/<id>.json`, its address `vacature/<id>/`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VacancyId(String);

/// Anchors that the page itself uses; a text may not claim them.
pub const RESERVED_ANCHORS: [&str; 10] = [
    "bron",
    "hoofdinhoud",
    "inhoud",
    "rekenhulp",
    "selectie",
    "top",
    "werkgever",
    "woordenlijst",
    "zelfcheck",
    "zoeken",
];

const LONGEST: usize = 80;

/// Whether a text is small letters and digits, with single hyphens between them.
fn is_kebab_case(text: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= LONGEST && text.split('-').all(word)
}

macro_rules! kebab {
    ($name:ident) => {
        impl $name {
            /// An identifier from its text, kept as it is; [`Self::is_usable`] judges it.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text of the identifier.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}
kebab!(Anchor);
kebab!(VacancyId);

impl Anchor {
    /// Whether it is kebab-case: small letters and digits with single hyphens between, at most 80 characters.
    pub fn is_usable(&self) -> bool {
        is_kebab_case(&self.0)
    }

    /// Whether the page uses it for something of its own.
    pub fn is_reserved(&self) -> bool {
        RESERVED_ANCHORS.contains(&self.as_str())
    }
}

impl VacancyId {
    /// Whether it is kebab-case: small letters and digits with single hyphens between, at most 80 characters.
    pub fn is_usable(&self) -> bool {
        is_kebab_case(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Anchor;

    #[test]
    fn kebab_case_is_small_letters_digits_and_single_hyphens() {
        for usable in ["a", "wat-doe-je", "1e-evaluator"] {
            assert!(Anchor::new(usable).is_usable(), "{usable}");
        }
        let long = "a".repeat(81);
        for unusable in ["", "-", "a--b", "-a", "a-", "A", "a b", "a/b", "é", long.as_str()] {
            assert!(!Anchor::new(unusable).is_usable(), "{unusable}");
        }
    }
}

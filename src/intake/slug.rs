//! Anchors from words: small letters, digits and hyphens, each of them once.

use crate::vacancy::{Anchor, RESERVED_ANCHORS};
use std::collections::BTreeMap;

const LONGEST: usize = 60;

/// Words as they may stand in an address; empty where no letter of them can.
pub fn slug(words: &str) -> String {
    let mut slug = String::new();
    for sign in words.chars().flat_map(char::to_lowercase) {
        let plain = match sign {
            'a'..='z' | '0'..='9' => sign,
            'á' | 'à' | 'ä' | 'â' | 'å' => 'a',
            'é' | 'è' | 'ë' | 'ê' => 'e',
            'í' | 'ì' | 'ï' | 'î' => 'i',
            'ó' | 'ò' | 'ö' | 'ô' => 'o',
            'ú' | 'ù' | 'ü' | 'û' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            // Within a word it is no end of it.
            '’' | '\'' => continue,
            _ if slug.is_empty() || slug.ends_with('-') => continue,
            _ => '-',
        };
        if slug.len() == LONGEST {
            // A word that was cut is no word.
            slug.truncate(slug.rfind('-').unwrap_or(LONGEST));
            break;
        }
        slug.push(plain);
    }
    slug.trim_end_matches('-').to_owned()
}

/// The name of a competency as its identifier: without what stands in brackets or quotes behind it.
pub(super) fn competency_slug(name: &str) -> String {
    slug(name.split(['(', '“', '„', '"']).next().unwrap_or_default())
}

/// The anchors that were given out.
#[derive(Default)]
pub(super) struct Anchors(BTreeMap<String, usize>);

impl Anchors {
    /// The ones that the page needs for itself count as given out.
    pub(super) fn new() -> Self {
        Self(RESERVED_ANCHORS.iter().map(|anchor| ((*anchor).to_owned(), 1)).collect())
    }

    /// An anchor that nothing else has: the wanted one, or the same with a number behind it.
    pub(super) fn give(&mut self, wanted: &str) -> Anchor {
        let wanted = if wanted.is_empty() { "deel" } else { wanted };
        let mut count = self.0.get(wanted).copied().unwrap_or(0) + 1;
        let mut given = wanted.to_owned();
        while count > 1 && self.0.contains_key(&given) {
            given = format!("{wanted}-{count}");
            count += 1;
        }
        self.0.insert(wanted.to_owned(), count.max(2) - 1);
        self.0.entry(given.clone()).or_insert(1);
        Anchor::new(given)
    }
}

#[cfg(test)]
mod tests {
    use super::{Anchors, competency_slug, slug};

    #[test]
    fn words_become_usable_anchors() {
        for (words, anchor) in [
            ("Voortdurend verbeteren", "voortdurend-verbeteren"),
            ("  Creëert – collega’s (m/v)! ", "creeert-collegas-m-v"),
            ("❖", ""),
            (&"woord ".repeat(40), "woord-woord-woord-woord-woord-woord-woord-woord-woord-woord"),
        ] {
            assert_eq!(slug(words), anchor);
        }
        assert_eq!(competency_slug("Betrouwbaarheid “consequent handelen”"), "betrouwbaarheid");
        assert_eq!(competency_slug("Visie (conceptueel denken)"), "visie");
    }

    #[test]
    fn no_anchor_is_given_twice() {
        let mut anchors = Anchors::new();
        let given: Vec<_> =
            ["a", "a", "a-2", "a", "", "zoeken"].map(|wanted| anchors.give(wanted).to_string()).into();
        assert_eq!(given, ["a", "a-2", "a-2-2", "a-3", "deel", "zoeken-2"]);
    }
}

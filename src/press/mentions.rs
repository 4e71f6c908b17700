//! Texts about one candidate that seem to speak of another one. Nobody can be sure but a person: so it is shown, never cut out.

use crate::rules::{Candidate, Dossier};

/// A place where another candidate seems to be mentioned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mention {
    /// What the text is about: the title of the part.
    pub about: String,
    /// What was found in it, as it stands there.
    pub found: String,
    /// The whole text: when it changes, it is another one to read.
    pub within: String,
}

/// Names are short and common words are names: fewer letters than this say nothing.
const TELLING: usize = 4;

/// Where these texts about a candidate have the number of another one, or a word of the other's name.
///
/// Each text comes with what it is about. A word counts that begins with a capital, has four letters or more and is no word of the
/// candidate's own name; a number counts when it stands by itself.
pub(super) fn mentions(dossier: &Dossier, candidate: &Candidate, texts: &[(String, String)]) -> Vec<Mention> {
    let own = words_of_name(dossier, candidate);
    let others = || dossier.everyone().values().filter(|other| other.id != candidate.id);
    let numbered = others().filter(|other| !other.removed && other.number != candidate.number);
    let numbers: Vec<String> = numbered.map(|other| other.number.to_string()).collect();
    let names = others().flat_map(|other| words_of_name(dossier, other));
    let names: Vec<String> = names.filter(|word| !own.contains(word)).collect();
    let mut found: Vec<Mention> = Vec::new();
    for (about, text) in texts {
        for word in words(text).filter(|word| {
            numbers.iter().any(|number| number == word) || names.iter().any(|name| name == word)
        }) {
            let mention = Mention { about: about.clone(), found: word.to_owned(), within: text.clone() };
            if !found.contains(&mention) {
                found.push(mention);
            }
        }
    }
    found
}

fn words_of_name(dossier: &Dossier, candidate: &Candidate) -> Vec<String> {
    let name = dossier.key().get(&candidate.id).map_or("", |identity| identity.name.as_str());
    let telling = |word: &&str| {
        word.chars().count() >= TELLING && word.chars().next().is_some_and(|first| !first.is_lowercase())
    };
    words(name).filter(telling).map(str::to_owned).collect()
}

/// Runs of letters and figures; `15,5` is one word, and so no number 15.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts =
        text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, ',' | '.' | '\'' | '’'));
    parts.map(bare).filter(|word| !word.is_empty())
}

/// A word without what stands around it, and without a genitive.
fn bare(word: &str) -> &str {
    let word = word.trim_matches([',', '.', '\'', '’']);
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

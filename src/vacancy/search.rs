//! Finding words in the employer's text.

use super::{Anchor, Content};

/// A place in the text where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The place.
    pub anchor: Anchor,
    /// What it is called.
    pub place: String,
    /// How many times they stand there.
    pub count: usize,
    /// The first time, with what stands around it.
    pub first: Snippet,
}

/// Words with what stands around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// What stands before.
    pub before: String,
    /// The words as the text has them.
    pub words: String,
    /// What stands after.
    pub after: String,
}

/// The least letters that are looked for: one letter stands everywhere.
const SHORTEST: usize = 2;
/// About as many letters before and after.
const AROUND: usize = 36;

impl Content {
    /// Every place where these words stand, in the order of the text; capitals and marks on letters do not count.
    /// `None` when too little was asked for.
    pub fn search(&self, words: &str) -> Option<Vec<Found>> {
        let wanted: Vec<char> =
            words.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(plain).collect();
        if wanted.len() < SHORTEST {
            return None;
        }
        let mut all: Vec<Found> = Vec::new();
        for piece in self.article() {
            let text: Vec<char> = piece.text.chars().collect();
            let folded: Vec<char> = text.iter().copied().map(plain).collect();
            let starts = occurrences(&folded, &wanted);
            let Some(first) = starts.first() else { continue };
            if let Some(last) = all.last_mut().filter(|found| found.anchor == *piece.anchor) {
                last.count += starts.len();
                continue;
            }
            all.push(Found {
                anchor: piece.anchor.clone(),
                place: self.name_of(piece.anchor),
                count: starts.len(),
                first: snippet(&text, *first, wanted.len()),
            });
        }
        Some(all)
    }

    /// What a place in the text is called: the short name of a section, the heading of a group, the name of a competency.
    pub fn name_of(&self, anchor: &Anchor) -> String {
        let groups = self.competency_details().into_iter().flat_map(|details| &details.groups);
        let name = self.section(anchor).map(|section| &section.short);
        let name = name.or_else(|| self.competency(anchor).map(|competency| &competency.name));
        name.or_else(|| groups.into_iter().find(|group| group.id == *anchor).map(|group| &group.heading))
            .cloned()
            .unwrap_or_default()
    }
}

/// A letter without capitals and without the marks that Dutch uses.
fn plain(letter: char) -> char {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    match lower {
        'á' | 'à' | 'ä' | 'â' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ï' | 'î' => 'i',
        'ó' | 'ö' | 'ô' => 'o',
        'ú' | 'ü' | 'û' => 'u',
        'ç' => 'c',
        '’' => '\'',
        '\u{a0}' => ' ',
        other => other,
    }
}

/// Where the words start; two hits never overlap.
fn occurrences(text: &[char], wanted: &[char]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = 0;
    while at + wanted.len() <= text.len() {
        if text[at..].starts_with(wanted) {
            starts.push(at);
            at += wanted.len();
        } else {
            at += 1;
        }
    }
    starts
}

fn snippet(text: &[char], start: usize, length: usize) -> Snippet {
    let end = start + length;
    let mut from = start.saturating_sub(AROUND);
    // Never from the middle of a word.
    while from > 0 && from < start && !text[from - 1].is_whitespace() {
        from += 1;
    }
    let mut to = (end + AROUND).min(text.len());
    while to < text.len() && to > end && !text[to].is_whitespace() {
        to -= 1;
    }
    let words = |letters: &[char]| letters.iter().collect::<String>();
    let (cut_before, cut_after) = (if from > 0 { "… " } else { "" }, if to < text.len() { " …" } else { "" });
    Snippet {
        before: format!("{cut_before}{}", words(&text[from..start])),
        words: words(&text[start..end]),
        after: format!("{}{cut_after}", words(&text[end..to])),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use crate::archive::read_vacancy;
    use crate::vacancy::Vacancy;

    fn vacancy() -> Vacancy {
        read_vacancy(include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json")).unwrap()
    }

    #[test]
    fn capitals_and_marks_do_not_count() {
        let vacancy = vacancy();
        let count = |words: &str| {
            vacancy.content().search(words).unwrap().iter().map(|found| found.count).sum::<usize>()
        };
        assert_eq!(count("gezamelijk"), 2);
        assert_eq!(count("GEZAMELIJK"), 2);
        assert_eq!(count("financiele"), count("financiële"));
        assert!(count("financiele") > 0);
        assert_eq!(count("zeppelin"), 0);
    }

    #[test]
    fn a_hit_names_its_place_and_shows_the_words() {
        let found = vacancy().content().search("gevalstudie").unwrap();
        assert!(found.iter().all(|found| !found.place.is_empty()));
        assert!(found.iter().any(|found| found.first.words == "Gevalstudie"));
    }

    #[test]
    fn one_letter_is_too_little() {
        assert_eq!(vacancy().content().search(" e "), None);
        assert_eq!(vacancy().content().search(""), None);
    }
}

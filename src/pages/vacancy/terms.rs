//! Difficult words inside running text: each explains itself on a tap, the first time in a section.

use crate::components::TermTip;
use crate::vacancy::Word;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The words that are explained, and those that were explained already.
pub(super) struct Terms<'a> {
    /// Every form with its word, the longest first: "vast bureau" goes before "bureau".
    forms: Vec<(&'a str, &'a Word)>,
    explained: BTreeSet<&'a str>,
    count: usize,
}

impl<'a> Terms<'a> {
    pub(super) fn new(words: &'a [Word]) -> Self {
        let mut forms: Vec<_> = words
            .iter()
            .flat_map(|word| {
                std::iter::once(&word.term).chain(&word.forms).map(move |form| (form.as_str(), word))
            })
            .collect();
        // In a draft a word may not be filled in yet: nothing is found everywhere.
        forms.retain(|(form, word)| !form.is_empty() && !word.explanation.is_empty());
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        Self { forms, explained: BTreeSet::new(), count: 0 }
    }

    /// A new section begins: its words are explained again.
    pub(super) fn start_section(&mut self) {
        self.explained.clear();
    }

    /// The text with its difficult words ready to tap. Its visible words stay exactly the same.
    pub(super) fn text(&mut self, text: &str) -> AnyView {
        let mut pieces: Vec<AnyView> = Vec::new();
        let mut from = 0;
        let mut before = ' ';
        let mut at = 0;
        while let Some(letter) = text[at..].chars().next() {
            let found = if before.is_alphanumeric() { None } else { self.found(&text[at..]) };
            let Some((length, word)) = found else {
                before = letter;
                at += letter.len_utf8();
                continue;
            };
            if from < at {
                pieces.push(text[from..at].to_owned().into_any());
            }
            pieces.push(self.tip(&text[at..at + length], word));
            at += length;
            from = at;
            before = 'x';
        }
        if pieces.is_empty() {
            return text.to_owned().into_any();
        }
        if from < text.len() {
            pieces.push(text[from..].to_owned().into_any());
        }
        pieces.into_any()
    }

    /// The word at the start of a text that was not explained yet, and how many bytes it takes.
    fn found(&self, text: &str) -> Option<(usize, &'a Word)> {
        self.forms
            .iter()
            .filter(|(_, word)| !self.explained.contains(word.term.as_str()))
            .find_map(|(form, word)| starts_with(text, form).map(|length| (length, *word)))
    }

    fn tip(&mut self, term: &str, word: &'a Word) -> AnyView {
        self.explained.insert(&word.term);
        self.count += 1;
        let (id, term, explanation) =
            (format!("woord-{}", self.count), term.to_owned(), word.explanation.clone());
        view! { <TermTip id term explanation/> }.into_any()
    }
}

/// How many bytes a form takes at the start of a text, as a whole word; capitals do not count.
fn starts_with(text: &str, form: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in form.chars() {
        let (_, letter) = letters.next()?;
        if letter != wanted && !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    match letters.next() {
        Some((_, next)) if next.is_alphanumeric() => None,
        Some((at, _)) => Some(at),
        None => Some(text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::starts_with;

    #[test]
    fn only_whole_words_count_and_capitals_do_not() {
        assert_eq!(starts_with("Gevalstudie.", "gevalstudie"), Some(11));
        assert_eq!(starts_with("competentieproef", "competentie"), None);
        assert_eq!(starts_with("vast bureau", "vast bureau"), Some(11));
        assert_eq!(starts_with("vas", "vast bureau"), None);
    }
}

//! Page furniture: page numbers and running heads. It belongs to the paper, and is left out of the text.

use super::heading::{Zone, group, is_of_template, opened};
use super::letters::{begins_with, count, is_ended};
use super::lines::Line;
use std::collections::BTreeMap;

/// What a line of page furniture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Furniture {
    /// The number of the page.
    PageNumber,
    /// The same words on every page, or the employer beside a page number.
    RunningHead,
}

/// What each line is, where it is page furniture.
pub(super) fn furniture(lines: &[Line<'_>]) -> Vec<Option<Furniture>> {
    let mut found = page_numbers(lines);
    // Whether a page ends or begins, or its number stands, within so many lines.
    let beside = |at: usize, found: &[Option<Furniture>], reach: usize| {
        let begins = |at: usize| at == 0 || lines[at].new_page || found[at - 1].is_some();
        let ends =
            |at: usize| lines.get(at + 1).is_none_or(|after| after.new_page) || found[at + 1].is_some();
        (0..reach).any(|step| {
            at.checked_sub(step).is_some_and(begins) || (at + step < lines.len() && ends(at + step))
        })
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let edges: Vec<usize> = (0..lines.len())
        .filter(|at| found[*at].is_none() && !is_of_template(&lines[*at].words) && beside(*at, &found, 2))
        .collect();
    for at in &edges {
        *seen.entry(without_numbers(&lines[*at].words)).or_default() += 1;
    }
    let repeated = |at: &usize| seen.get(&without_numbers(&lines[*at].words)).is_some_and(|times| *times > 1);
    let heads: Vec<usize> = edges
        .into_iter()
        .filter(|at| repeated(at) || is_authority(&lines[*at].words) && beside(*at, &found, 1))
        .collect();
    for at in heads {
        found[at] = Some(Furniture::RunningHead);
    }
    found
}

/// A running head may carry the page number.
fn without_numbers(words: &str) -> String {
    words.chars().map(|sign| if sign.is_ascii_digit() { '#' } else { sign }).collect()
}

/// Whether the words name a local authority, and nothing more.
pub(super) fn is_authority(words: &str) -> bool {
    const KINDS: [&str; 7] =
        ["lokaal bestuur ", "gemeente ", "gemeentebestuur ", "stad ", "stadsbestuur ", "ocmw ", "provincie "];
    KINDS.iter().any(|kind| begins_with(words, kind))
        && words.starts_with(char::is_uppercase)
        && count(words) <= 6
        && !is_ended(words)
        && words.split(' ').next_back().is_some_and(|last| last.starts_with(char::is_uppercase))
}

fn page_numbers(lines: &[Line<'_>]) -> Vec<Option<Furniture>> {
    let (mut among_competencies, mut in_table) = (false, false);
    let mut found = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        if let Some(zone) = opened(&line.words) {
            (among_competencies, in_table) = (zone == Zone::Competencies, false);
        }
        in_table |= among_competencies && group(&line.words).is_some();
        let before = at.checked_sub(1).map_or("", |before| lines[before].words.as_str());
        // In a table whose cells stand one below the other, a number is the level of the competency above it.
        let is_level = in_table
            && line.length == 1
            && !before.ends_with(|sign: char| sign.is_ascii_digit())
            && group(before).is_none()
            && found.last().is_some_and(Option::is_none);
        let number = is_page_number(&line.words) && !is_level;
        found.push(number.then_some(Furniture::PageNumber));
    }
    found
}

/// `3`, `- 3 -`, `Pagina 3 van 9`, `blz. 3/9`.
fn is_page_number(words: &str) -> bool {
    const NAMES: [&str; 6] = ["pagina", "bladzijde", "blz.", "blz", "pag.", "p."];
    let bare = words.trim_matches(['-', '–', '—', '|', '[', ']', ' ']);
    let named = NAMES.iter().find(|name| begins_with(bare, name));
    let numbers = named.map_or(bare, |name| bare[name.len()..].trim_start());
    let is_number =
        |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let of_all = || {
        let (page, all) = numbers.split_once(" van ").or_else(|| numbers.split_once('/'))?;
        // Without a name, a number over another may be points.
        (is_number(page.trim()) && is_number(all.trim()) && (named.is_some() || numbers.contains(" van ")))
            .then_some(())
    };
    is_number(numbers) || of_all().is_some()
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::{Furniture, furniture, is_page_number};

    #[test]
    fn page_numbers_are_told_from_points_and_words() {
        for number in
            ["3", "10", "- 3 -", "– 12 –", "Pagina 3 van 9", "pagina 3", "Blz. 3/9", "3 van 9", "p. 4"]
        {
            assert!(is_page_number(number), "{number}");
        }
        for other in ["60/100", "12345", "", "-", "3 van de 9", "pagina", "3. Drie", "Pagina drie"] {
            assert!(!is_page_number(other), "{other}");
        }
    }

    #[test]
    fn the_same_words_at_the_edge_of_pages_are_a_running_head() {
        let text = "Functiebeschrijving\nEen zin\n- 1 -\nFunctiebeschrijving\nals deze\u{c}Functiebeschrijving\ngaat door";
        let found = furniture(&lines(text));
        let (head, number) = (Some(Furniture::RunningHead), Some(Furniture::PageNumber));
        assert_eq!(found, [head, None, number, head, None, head, None]);
    }

    #[test]
    fn the_employer_beside_a_page_number_is_a_running_head() {
        let found =
            furniture(&lines("een zin\n\nLokaal bestuur Sint-Pieters-Leeuw\n\n10\n\nCompetentie Visie"));
        assert_eq!(found, [None, Some(Furniture::RunningHead), Some(Furniture::PageNumber), None]);
    }

    #[test]
    fn a_level_below_its_competency_is_no_page_number() {
        let found = furniture(&lines("HOE – hoe?\nKerncompetenties niveau\nVisie\n2\nInitiatief\n3\n4"));
        let numbers: Vec<_> = found.iter().map(Option::is_some).collect();
        assert_eq!(numbers, [false, false, false, false, false, false, true]);
    }
}

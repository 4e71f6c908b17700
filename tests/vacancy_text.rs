//! R1: the employer's text stands in the vacancy word for word, in the order of the source.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use selectiewijzer::archive::read_vacancy;
use selectiewijzer::vacancy::{Piece, Vacancy};

const SEED: &str = include_str!("seed/000_fa041cb4c18e583a.txt");
const FILE: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");

/// Page furniture of the paper, left out: once each.
const LEFT_OUT: [&str; 1] = ["Lokaal bestuur Sint-Pieters-Leeuw 10"];

/// Labels of ours inside the article.
const ADDED: [&str; 0] = [];

fn vacancy() -> Vacancy {
    read_vacancy(FILE).unwrap()
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without(text: &str, phrases: &[&str]) -> String {
    phrases.iter().fold(folded(text), |text, phrase| {
        assert_eq!(text.matches(phrase).count(), 1, "“{phrase}” stands exactly once");
        folded(&text.replacen(phrase, " ", 1))
    })
}

#[test]
fn the_article_equals_the_seed_in_order() {
    let vacancy = vacancy();
    let lines: Vec<_> = vacancy.content().article().iter().map(Piece::line).collect();
    assert_eq!(without(&lines.join(" "), &ADDED), without(SEED, &LEFT_OUT));
}

#[test]
fn typing_errors_stay() {
    let vacancy = vacancy();
    let text: String = vacancy.content().article().iter().map(|piece| piece.line() + "\n").collect();
    assert_eq!(text.matches("gezamelijk").count(), 2);
    assert!(text.contains("Oordeelsvorming (synthetisch denken\n2\n"), "the bracket is missing in the table");
    assert!(text.contains("Oordeelsvorming (synthetisch denken)\n"), "the bracket stands in the detail");
}

#[test]
fn the_bullets_are_those_of_the_source() {
    let vacancy = vacancy();
    let article = vacancy.content().article();
    let count = |bullet: &str| article.iter().filter(|piece| piece.marker.as_deref() == Some(bullet)).count();
    let in_seed = |bullet: char| SEED.lines().filter(|line| line.starts_with(bullet)).count();
    for bullet in ['❖', '–', '•', '▪', '✓'] {
        assert_eq!(count(&bullet.to_string()), in_seed(bullet), "{bullet}");
    }
}

#[test]
fn the_task_is_one_sentence_of_the_source() {
    let vacancy = vacancy();
    let task = &vacancy.content().task;
    assert!(folded(SEED).contains(&task.text));
    assert_eq!(task.text.matches('.').count(), 1);
    assert!(task.text.ends_with('.'));
    assert_eq!(task.section.as_str(), "afdelingstaak");
}

#[test]
fn every_difficult_word_occurs_in_the_text_or_in_our_notes() {
    let vacancy = vacancy();
    let content = vacancy.content();
    let article = content.article().into_iter().map(|piece| piece.line());
    let notes = content.notes.iter().map(|note| note.text.clone());
    let text =
        article.chain(notes).chain([content.employer.clone()]).collect::<Vec<_>>().join(" ").to_lowercase();
    for word in &content.words {
        assert!(text.contains(&word.term.to_lowercase()), "“{}”", word.term);
        for form in &word.forms {
            assert!(text.contains(&form.to_lowercase()), "“{form}”");
        }
    }
    assert!(content.words.len() >= 25);
}

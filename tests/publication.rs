//! What the publication says, held against approved texts, and that nobody is in it.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod approving;
mod paper;

use approving::{approved, plain};
use paper::{PARTS, Selection, adopted, begun, closed, held, judged, moment, scored};
use selectiewijzer::archive::{Document, write_text};
use selectiewijzer::press::publication;
use selectiewijzer::rules::{Change, Dossier, Identity, SelectionReopening};

fn made(dossier: &Dossier) -> Document {
    publication(dossier, moment()).expect("a closed selection")
}

/// Fifteen candidates with every part scored, closed.
fn crowded() -> Selection {
    let mut selection = begun(false, 15);
    let identity = Identity { name: "Kandidaat 8".into(), contact: "iemand@voorbeeld.be".into() };
    selection.make(&Change::Identify { candidate: "k8".into(), identity: Some(identity) });
    for at in 1..=15 {
        let points = [14 + at, 12 + at, 15 + at].map(|points| points.to_string());
        judged(&mut selection, at, [&points[0], &points[1], &points[2]], "Kent het werkveld van binnenuit.");
    }
    held(&mut selection);
    for part in PARTS {
        selection.make(&Change::LockPart { part: part.into(), at: moment() });
    }
    for found in selection.0.missing_for_closing().warnings {
        selection.make(&Change::AcceptWarning { key: found.key(), accepted: true });
    }
    selection.make(&Change::CloseSelection { at: moment() });
    selection
}

#[test]
fn a_publication_with_few_candidates_has_no_distribution() {
    let text = plain(&made(&adopted(false).0));
    approved("publication-few", &text);
    assert!(text.contains("Met minder dan 10 resultaten staat hier geen verdeling"));
}

#[test]
fn a_publication_with_enough_candidates_has_joined_classes() {
    let dossier = crowded().0;
    approved("publication-many", &plain(&made(&dossier)));
    for one in dossier.publishable() {
        assert!(one.classes.iter().all(|class| class.count >= 3), "{one:?}");
        assert_eq!(one.classes.iter().map(|class| class.count).sum::<usize>(), 15);
    }
}

#[test]
fn nothing_is_made_public_while_the_selection_is_open() {
    assert_eq!(publication(&scored(false).0, moment()), None);
    let mut selection = adopted(false);
    assert!(publication(&selection.0, moment()).is_some());
    let (at, decided_by, reason) = (moment(), "het college".to_owned(), "een telfout".to_owned());
    selection.make(&Change::ReopenSelection { reopening: SelectionReopening { at, decided_by, reason } });
    assert_eq!(publication(&selection.0, moment()), None);
    assert!(selection.0.publishable().is_empty());
}

#[test]
fn who_left_is_told_by_reason_only_where_no_reason_points_to_one() {
    let text = plain(&made(&closed(false).0));
    assert!(text.contains("Namen niet of niet langer deel: 1"), "{text}");
    assert!(!text.contains("Teruggetrokken"), "{text}");
}

/// Whether a text has a word by itself.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let inside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !inside(text[..at].chars().next_back()) && !inside(text[at + word.len()..].chars().next())
    })
}

#[test]
fn nobody_is_in_a_publication() {
    for dossier in [adopted(false).0, crowded().0] {
        // What goes to the screen, to the print and, as this very text, to the press.
        let bytes = write_text(&made(&dossier)).expect("JSON");
        let mut looked = 0;
        let mut absent = |words: &str| {
            looked += 1;
            assert!(!has_word(&bytes, words), "“{words}” stands in the publication");
        };
        for candidate in dossier.candidates() {
            absent(&candidate.number.to_string());
            absent(candidate.id.as_str());
            let motivations = candidate.cells.values().filter_map(|cell| cell.motivation.as_deref());
            motivations.flat_map(str::lines).for_each(&mut absent);
        }
        assert!(!bytes.contains("Antwoordt helder"), "what was observed stands in the publication");
        for identity in dossier.key().values() {
            // “Kandidaat” is a word of the language.
            let words = identity.name.split_whitespace().filter(|word| *word != "Kandidaat");
            words.filter(|word| word.parse::<u32>().is_err()).for_each(&mut absent);
        }
        for member in dossier.committee().values() {
            member.name.split_whitespace().filter(|word| word.len() > 3).for_each(&mut absent);
        }
        for words in [
            "iemand@voorbeeld.be",
            "Raadzaal",
            "een waarnemer van de vakbond",
            "Meer ervaring",
            "telfout",
            "koud",
        ] {
            absent(words);
        }
        assert!(looked > 40, "{looked}");
    }
}

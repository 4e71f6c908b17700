//! What letters and access files say, held against approved texts, and that nobody else is in them.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod approving;
mod paper;

use approving::{approved, plain};
use paper::{adopted, begun, closed, moment, scored};
use selectiewijzer::archive::{Document, write_text};
use selectiewijzer::press::{access_file, mentions_in_access_file, mentions_in_notification, notifications};
use selectiewijzer::rules::{
    Candidate, Change, Dossier, LackForNotifications, LogEntry, Note, Occasion, PartId, Presence,
    SelectionReopening, Standing, Unmasking,
};

/// A selection in which every text of a letter is filled in.
fn with_texts(mut selection: paper::Selection) -> Dossier {
    for (note, text) in [
        (Note::DecisionReference, "Besluit van het college van 23 november 2026, CBS/2026/77."),
        (Note::AccessRights, "U kan uw dossier inkijken op afspraak bij de personeelsdienst."),
        (Note::Appeal, "U kan beroep instellen bij de Raad van State, met een verzoekschrift."),
        (Note::AppealTerms, "Binnen 60 dagen nadat u deze brief kreeg."),
        (Note::Contact, "Personeelsdienst, Pastorijstraat 21, 1600 Sint-Pieters-Leeuw"),
        (Note::Signatory, "Els De Wit\nalgemeen directeur\nnamens het college"),
    ] {
        selection.make(&Change::WriteNote { note, text: Some(text.into()) });
    }
    selection.0
}

fn candidate(dossier: &Dossier, number: u32) -> &Candidate {
    dossier.candidates().into_iter().find(|one| one.number.get() == number).expect("the candidate")
}

fn letter(dossier: &Dossier, number: u32, occasion: &Occasion) -> Document {
    notifications(dossier, &[candidate(dossier, number)], occasion, moment())
}

#[test]
fn a_letter_to_each_kind_of_candidate() {
    let dossier = with_texts(adopted(false));
    for (number, name) in [(101, "passed"), (105, "failed"), (107, "withdrawn")] {
        let text = plain(&letter(&dossier, number, &Occasion::Selection));
        approved(&format!("letter-{name}"), &text);
    }
    approved("letter-test", &plain(&letter(&dossier, 106, &Occasion::Test("mondeling".into()))));
}

#[test]
fn letters_to_everyone_are_the_letters_to_each_one() {
    let dossier = with_texts(closed(false));
    let everyone: Vec<&Candidate> =
        dossier.notified(&Occasion::Selection).into_iter().map(AsRef::as_ref).collect();
    let together = notifications(&dossier, &everyone, &Occasion::Selection, moment());
    let apart: Vec<_> = everyone
        .iter()
        .flat_map(|one| notifications(&dossier, &[one], &Occasion::Selection, moment()).pieces)
        .collect();
    assert_eq!(together.pieces, apart);
    assert_eq!(apart.len(), 7);
}

/// Every text of a document, as it goes to screen, print and PDF.
fn bytes(document: &Document) -> String {
    write_text(document).expect("JSON")
}

/// Whether a text has a word by itself.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let inside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !inside(text[..at].chars().next_back()) && !inside(text[at + word.len()..].chars().next())
    })
}

#[test]
fn nobody_else_is_in_a_letter_or_an_access_file() {
    let dossier = with_texts(adopted(false));
    let log = history_of(&dossier);
    let mut looked = 0;
    for one in dossier.candidates() {
        let mut texts: Vec<String> = dossier
            .occasions()
            .iter()
            .filter(|occasion| dossier.notified(occasion).contains(&one))
            .map(|occasion| bytes(&notifications(&dossier, &[one], occasion, moment())))
            .collect();
        texts.push(bytes(&access_file(&dossier, &log, one, moment())));
        for other in dossier.candidates().into_iter().filter(|other| other.id != one.id) {
            let name = &dossier.key()[&other.id].name;
            for text in &texts {
                assert!(!text.contains(name.as_str()), "{name} in the document of {}", one.number);
                assert!(
                    !has_word(text, &other.number.to_string()),
                    "{} in that of {}",
                    other.number,
                    one.number
                );
                looked += 1;
            }
        }
        let access = texts.pop().expect("the access file");
        for member in dossier.committee().values() {
            assert!(!access.contains(&member.name), "{} in the access file of {}", member.name, one.number);
        }
    }
    assert!(looked > 100, "{looked}");
}

/// A history with changes about several candidates at once, and one with the name of a member in its reason.
fn history_of(dossier: &Dossier) -> Vec<LogEntry> {
    let everyone: Vec<_> = dossier.candidates().iter().map(|one| one.id.clone()).collect();
    let mut log = Vec::new();
    let mut add = |change: Change, reason: Option<&str>| {
        log.push(LogEntry {
            number: log.len() as u64 + 1,
            at: moment(),
            by: "Sofie Smets".into(),
            device: "een".into(),
            reason: reason.map(str::to_owned),
            undoes: None,
            change,
        });
    };
    add(Change::MarkRemoved { candidates: everyone.clone(), removed: true }, None);
    add(
        Change::MarkRemoved { candidates: everyone.clone(), removed: false },
        Some("vergissing van Vera Vos bij Jan Peeters"),
    );
    for who in everyone {
        let points = Some("12".parse().expect("points"));
        add(Change::EnterPoints { candidate: who, part: "mondeling".into(), points }, None);
    }
    log
}

#[test]
fn the_access_file_of_a_candidate() {
    let dossier = with_texts(adopted(false));
    let log = history_of(&dossier);
    let access = access_file(&dossier, &log, candidate(&dossier, 102), moment());
    approved("access-file", &plain(&access));
}

#[test]
fn an_access_file_tells_nothing_of_a_test_that_is_still_open() {
    let dossier = scored(false).0;
    let log = history_of(&dossier);
    let access = plain(&access_file(&dossier, &log, candidate(&dossier, 102), moment()));
    assert!(!access.contains("## Punten") && !access.contains("Mondelinge proef: 12"), "{access}");
    assert!(access.contains("De selectie is nog niet afgesloten"), "{access}");
}

#[test]
fn there_are_no_letters_while_a_required_text_is_empty_or_names_are_apart() {
    let lacking = adopted(false).0;
    let lacks = lacking.lacks_for_notifications();
    assert_eq!(lacks, Note::REQUIRED_IN_LETTERS.map(LackForNotifications::Text));
    let masked = with_texts(begun(false, 2));
    assert_eq!(masked.lacks_for_notifications(), [LackForNotifications::Names]);
    assert_eq!(masked.occasions(), []);
    assert_eq!(with_texts(adopted(false)).lacks_for_notifications(), []);
}

#[test]
fn a_letter_has_the_own_place_only_where_that_was_decided() {
    let dossier = with_texts(adopted(false));
    let place = "U staat op plaats 2 van de rangschikking.";
    assert!(!plain(&letter(&dossier, 102, &Occasion::Selection)).contains("plaats 2"));
    let text = Some("Het college besliste dit op 20 november 2026.".to_owned());
    let allowed = dossier.apply(&Change::WriteNote { note: Note::PlaceAllowed, text }).expect("allowed");
    let text = plain(&letter(&allowed, 102, &Occasion::Selection));
    assert!(text.contains(place) && !text.contains("ex aequo"), "{text}");
    assert!(!plain(&letter(&allowed, 105, &Occasion::Selection)).contains("op plaats"));
}

#[test]
fn a_motivation_with_another_candidate_in_it_is_pointed_out() {
    let mut selection = scored(false);
    let who = candidate(&selection.0, 101).id.clone();
    let motivation = Some(
        "Sterker dan 104 en dan Peeters; 15,5 punten, 12 jaar ervaring. Zoë’s plan overtuigt.".to_owned(),
    );
    selection.make(&Change::Motivate { candidate: who, part: "mondeling".into(), motivation });
    let test = Occasion::Test("mondeling".into());
    let found = mentions_in_notification(&selection.0, candidate(&selection.0, 101), &test);
    let found: Vec<_> = found.iter().map(|one| (one.about.as_str(), one.found.as_str())).collect();
    assert_eq!(found, [("Mondelinge proef", "104"), ("Mondelinge proef", "Peeters")]);
    let own = mentions_in_notification(&selection.0, candidate(&selection.0, 102), &test);
    assert_eq!(own, []);
    assert_eq!(mentions_in_access_file(&selection.0, &[], candidate(&selection.0, 102)), []);
}

#[test]
fn who_is_notified_of_a_test_took_it_or_should_have() {
    let mut selection = closed(false);
    let numbers = |dossier: &Dossier, occasion: &Occasion| {
        dossier.notified(occasion).iter().map(|one| one.number.get()).collect::<Vec<_>>()
    };
    let test = Occasion::Test("mondeling".into());
    assert_eq!(numbers(&selection.0, &test), [101, 102, 103, 104, 105, 106]);
    assert_eq!(numbers(&selection.0, &Occasion::Selection), [101, 102, 103, 104, 105, 106, 107]);
    assert_eq!(selection.0.occasions().last(), Some(&Occasion::Selection));
    let reopening =
        SelectionReopening { at: moment(), decided_by: "het college".into(), reason: "een telfout".into() };
    selection.make(&Change::ReopenSelection { reopening });
    assert!(!selection.0.occasions().contains(&Occasion::Selection));
    assert_eq!(candidate(&selection.0, 101).standing, Standing::TakingPart);
}

fn part(id: &str) -> PartId {
    PartId::from(id)
}

/// Who was absent at one test is out, and other tests close without points of theirs.
#[test]
fn nobody_is_told_to_have_taken_or_reached_what_was_not_taken() {
    let mut selection = paper::Selection(begun(false, 3).0);
    for at in 1..=2 {
        paper::judged(&mut selection, at, ["20", "20", "30"], "Antwoordt helder.");
    }
    let who = candidate(&selection.0, 103).id.clone();
    for one in ["gevalstudie", "competentieproef"] {
        let (candidate, presence) = (who.clone(), Presence::Absent);
        selection.make(&Change::SetPresence { candidate, part: part(one), presence });
    }
    paper::held(&mut selection);
    for one in paper::PARTS {
        selection.make(&Change::LockPart { part: part(one), at: moment() });
    }
    let present = vec!["Vera Vos".to_owned()];
    selection.make(&Change::Unmask { unmasking: Unmasking { at: moment(), present } });
    let numbers = |test: &str| {
        let notified = selection.0.notified(&Occasion::Test(part(test)));
        notified.iter().map(|one| one.number.get()).collect::<Vec<_>>()
    };
    assert_eq!(numbers("gevalstudie"), [101, 102, 103]);
    assert_eq!(numbers("mondeling"), [101, 102], "no letter about a test that was not taken");
    let text = plain(&letter(&selection.0, 103, &Occasion::Test(part("gevalstudie"))));
    assert!(text.contains("Deze brief gaat over “Gevalstudie”"), "{text}");
    assert!(
        text.contains("U haalde niet wat nodig is op “Gevalstudie”.")
            && text.contains("Gevalstudie: afwezig."),
        "{text}"
    );
    for found in selection.0.missing_for_closing().warnings {
        selection.make(&Change::AcceptWarning { key: found.key(), accepted: true });
    }
    selection.make(&Change::CloseSelection { at: moment() });
    let text = plain(&letter(&selection.0, 103, &Occasion::Selection));
    assert!(text.contains("Deze brief gaat over de selectie") && !text.contains("U nam deel"), "{text}");
    assert!(
        text.contains("Totaal: niet meer haalbaar, minstens 60 nodig.") && !text.contains("mogelijk"),
        "{text}"
    );
    assert!(text.contains("| Mondelinge proef | niet verder |") && !text.contains("| open |"), "{text}");
    let text = plain(&letter(&selection.0, 101, &Occasion::Test(part("mondeling"))));
    assert!(text.contains("U haalde wat nodig is op “Mondelinge proef”."), "{text}");
}

#[test]
fn a_letter_after_a_correction_says_that_it_replaces_an_earlier_one() {
    let mut selection = closed(false);
    let again = "Kreeg u hierover al een brief? Dan vervangt deze brief die.";
    let test = Occasion::Test(part("mondeling"));
    assert!(!plain(&letter(&selection.0, 101, &test)).contains(again));
    let (at, decided_by, reason) = (moment(), "het college".to_owned(), "een telfout".to_owned());
    let reopening = SelectionReopening { at, decided_by: decided_by.clone(), reason: reason.clone() };
    selection.make(&Change::ReopenSelection { reopening });
    selection.make(&Change::ReopenPart { part: part("mondeling"), at, decided_by, reason });
    selection.make(&Change::LockPart { part: part("mondeling"), at });
    for found in selection.0.missing_for_closing().warnings {
        selection.make(&Change::AcceptWarning { key: found.key(), accepted: true });
    }
    selection.make(&Change::CloseSelection { at });
    for occasion in [test, Occasion::Selection] {
        assert!(plain(&letter(&selection.0, 101, &occasion)).contains(again));
    }
    assert!(!plain(&letter(&selection.0, 101, &Occasion::Test(part("gevalstudie")))).contains(again));
}

/// Among few, that somebody did as well says how much that person got.
#[test]
fn there_is_a_comparison_only_among_enough() {
    for (count, told) in [(9, false), (10, true)] {
        let mut selection = paper::Selection(begun(false, count).0);
        for at in 1..=count {
            let points = (15 + at).to_string();
            paper::judged(&mut selection, at, [points.as_str(), "20", "30"], "Antwoordt helder.");
        }
        paper::held(&mut selection);
        selection.make(&Change::LockPart { part: part("gevalstudie"), at: moment() });
        let access = plain(&access_file(&selection.0, &[], candidate(&selection.0, 103), moment()));
        assert_eq!(access.contains(&format!("| Gevalstudie | {} | 0 | 2", count - 3)), told, "{access}");
        assert_eq!(access.contains("Met minder dan 10 resultaten"), !told, "{access}");
    }
}

//! Law 7 for the text of a job description: written in the layout of the template, then read, it is the same vacancy.

use super::seed::{published, read};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use selectiewijzer::intake::write_text;
use selectiewijzer::vacancy::{Content, DraftVacancy};

/// The published vacancy: no running head is written, so nothing names the employer.
#[test]
fn the_published_vacancy_is_written_and_read() {
    let mut expected = published();
    expected.content.employer.clear();
    let intake = read(&write_text(&expected.content));
    assert_eq!(intake.draft, expected);
    assert_eq!(intake.unplaced, []);
}

/// A word or more, no word of the template among them.
fn words() -> BoxedStrategy<String> {
    ("[A-Z][a-zé]{2,9}", vec("[a-z]{2,9}", 0..9))
        .prop_map(|(first, more)| std::iter::once(first).chain(more).collect::<Vec<_>>().join(" "))
        .boxed()
}

fn sentence() -> BoxedStrategy<String> {
    (words(), prop_oneof![Just("."), Just(":"), Just(";")]).prop_map(|(words, end)| words + end).boxed()
}

fn list(marker: &'static str, below: &'static str) -> BoxedStrategy<Vec<String>> {
    let item = (sentence(), vec(sentence(), 0..3));
    vec(item, 1..4)
        .prop_map(move |items| {
            let lines = items.into_iter().flat_map(|(item, more)| {
                std::iter::once(format!("{marker} {item}"))
                    .chain(more.into_iter().map(move |item| format!("{below} {item}")))
            });
            lines.collect()
        })
        .boxed()
}

fn function() -> BoxedStrategy<Vec<String>> {
    vec((words(), vec(sentence(), 0..3)), 0..4)
        .prop_map(|sections| {
            let mut lines = vec!["POSITIONERING VAN DE FUNCTIE".to_owned()];
            for (number, (heading, text)) in (1..).zip(sections) {
                lines.push(format!("{number}. {heading}"));
                lines.extend(text);
            }
            lines
        })
        .boxed()
}

fn tasks() -> BoxedStrategy<Vec<String>> {
    vec((words(), sentence(), list("–", "•")), 1..4)
        .prop_map(|sections| {
            let mut lines = vec!["WAT – welke zijn mijn taken?".to_owned()];
            for (heading, text, list) in sections {
                lines.push(format!("❖ {heading}"));
                lines.push(text);
                lines.extend(list);
            }
            lines
        })
        .boxed()
}

/// Competencies in full, and the two lists that name them.
fn competencies() -> BoxedStrategy<Vec<String>> {
    let level = (words(), vec(words(), 0..3));
    let competency = (words(), sentence(), of(words()), vec(level, 1..4));
    let knowledge = of(list("•", "✓"));
    (vec(competency, 1..5), 1..4_u8, knowledge)
        .prop_map(|(competencies, wanted, knowledge)| {
            let mut lines =
                vec!["HOE – hoe voer ik mijn taken uit?".to_owned(), "Kerncompetenties niveau".to_owned()];
            lines.extend(competencies.iter().map(|(name, ..)| format!("{name} {wanted}")));
            if let Some(knowledge) = knowledge {
                lines.push("KENNIS: wat ik ken".into());
                lines.extend(knowledge);
            }
            lines.extend(["Medewerker:".into(), "datum: 00/00/202.".into(), "Ik heb dit gelezen.".into()]);
            lines.extend(["Algemeen competentieprofiel".into(), "Medewerker zonder naam".into()]);
            lines.extend(["Overzicht opgenomen competenties".into(), "I. Kerncompetenties".into()]);
            lines.extend(competencies.iter().map(|(name, ..)| name.clone()));
            lines.push("II. Kerncompetenties".into());
            for (name, definition, cluster, levels) in competencies {
                lines.push(format!("Competentie {name}"));
                lines.push(format!("Definitie {definition}"));
                lines.extend(cluster.map(|cluster| format!("Cluster {cluster}")));
                lines.push("Niveau met voorbeelden".into());
                for (number, (level, indicators)) in (1..).zip(levels) {
                    lines.push(format!("{number}. {level}"));
                    lines.extend(indicators.into_iter().map(|indicator| format!("▪ {indicator}")));
                }
            }
            lines
        })
        .boxed()
}

fn criteria() -> BoxedStrategy<Vec<String>> {
    let below = vec((words(), sentence()), 0..3);
    vec((words(), 1..90_u8, vec(sentence(), 0..2), below), 1..4)
        .prop_map(|techniques| {
            let whole: u32 = techniques.iter().map(|(_, points, ..)| u32::from(*points)).sum();
            let mut lines = vec!["Evaluatiecriteria - vergelijkende selectieprocedure:".to_owned()];
            for (number, (title, points, text, below)) in (1..).zip(techniques) {
                lines.push(format!("{number}. {title}. {points}/{whole}"));
                lines.extend(text);
                for (letter, (title, text)) in ('a'..).zip(below) {
                    lines.push(format!("{letter}) {title}."));
                    lines.push(text);
                }
            }
            lines
                .push("Op het geheel van de selectieproef moeten de kandidaten minstens 60% behalen.".into());
            lines
        })
        .boxed()
}

/// A vacancy that the layout of the template can hold: read from lines that stand apart, so that its anchors are those that a text gives.
fn vacancy() -> BoxedStrategy<(Vec<String>, DraftVacancy)> {
    (function(), tasks(), competencies(), criteria())
        .prop_map(|(function, tasks, competencies, criteria)| {
            let lines = [function, tasks, competencies, criteria].concat();
            let draft = read(&lines.join("\n\n\n")).draft;
            (lines, draft)
        })
        .boxed()
}

fn pieces(content: &Content) -> Vec<String> {
    content.article().iter().map(selectiewijzer::vacancy::Piece::line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn write_then_read_gives_the_same_vacancy((lines, draft) in vacancy()) {
        let text = write_text(&draft.content);
        let intake = read(&text);
        prop_assert_eq!(&intake.unplaced, &[], "{}", text);
        prop_assert_eq!(pieces(&intake.draft.content), pieces(&draft.content), "{}", text);
        prop_assert_eq!(intake.draft, draft);
        // What was written says every line that there was, in order.
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(folded(&text), folded(&lines.join(" ")));
    }
}

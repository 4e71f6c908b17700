//! Which level the job asks: what stands in the list of the job description.

use super::super::sections;
use super::super::work::Work;
use crate::components::{Answer, Notice, SelectField};
use crate::drafting::{Asked, Spot, ask, asked, has_list_of_job};
use crate::vacancy::{Competency, Content, Fault};
use crate::wording;
use leptos::prelude::*;

/// As much of a description fits in an answer.
const LETTERS: usize = 60;

/// What can be said now.
#[derive(Clone, Copy, PartialEq)]
enum Can {
    Ask,
    NoName,
    NoList,
}

/// The level that is asked.
pub(super) fn required(competency: &Spot<Competency>) -> AnyView {
    let work = Work::here();
    let (named, spot) = (competency.clone(), competency.clone());
    let can = work.memo(move |vacancy| {
        let has_id = named.read(vacancy).is_some_and(|one| !one.id.as_str().is_empty());
        match (has_list_of_job(&vacancy.content), has_id) {
            (false, _) => Can::NoList,
            (true, false) => Can::NoName,
            (true, true) => Can::Ask,
        }
    });
    let field = move || match can.get() {
        Can::Ask => choice(&spot),
        Can::NoName => view! { <Notice><p>"Geef de competentie eerst een naam."</p></Notice> }.into_any(),
        Can::NoList => {
            let href = sections::address(work, Vec::new());
            view! {
                <Notice>
                    <p>
                        "De functiebeschrijving heeft nog geen lijst van competenties. Voeg die eerst toe: ga naar "
                        <a href=href>"Inhoud"</a>", kies een deel en voeg een blok “Lijst van competenties” toe."
                    </p>
                </Notice>
            }
            .into_any()
        }
    };
    view! {
        <section class="stack" aria-labelledby="gevraagd-kop">
            <h2 id="gevraagd-kop">"Gevraagd niveau"</h2>
            <p class="muted">
                "Een hoger niveau omvat de lagere: wie niveau 3 heeft, heeft ook niveau 2 en 1. Dit komt in de lijst van de functiebeschrijving."
            </p>
            {field}
        </section>
    }
    .into_any()
}

fn choice(competency: &Spot<Competency>) -> AnyView {
    let work = Work::here();
    let (read, named, wrong, written) =
        (competency.clone(), competency.clone(), competency.clone(), competency.clone());
    let answers = work.memo(move |vacancy| {
        read.read(vacancy).map(|one| answers(&vacancy.content, one)).unwrap_or_default()
    });
    let value = work.memo(move |vacancy| {
        let asked = named.read(vacancy).map(|one| asked(&vacancy.content, &one.id)).unwrap_or_default();
        written_as(asked)
    });
    let error = work.memo(move |vacancy| {
        let one = wrong.read(vacancy)?;
        let Asked::Level(level) = asked(&vacancy.content, &one.id) else { return None };
        let fault = Fault::UnknownLevel { competency: one.id.clone(), level };
        one.level(level).is_none().then(|| wording::draft_fault(&fault))
    });
    let choose = move |value: String| {
        work.change(None, |draft| {
            let id = written.read(&draft.vacancy).map(|one| one.id.clone()).unwrap_or_default();
            ask(&mut draft.vacancy.content, &id, read_answer(&value));
        });
    };
    view! {
        <SelectField
            id=format!("{}-gevraagd", competency.id())
            label="Welk niveau vraagt de functie?"
            answers
            value
            on_choose=Callback::new(choose)
            none="Geen: ze staat niet in de lijst"
            error=Signal::derive(move || error.get())
        />
    }
    .into_any()
}

/// The levels that can be asked; also the one that is asked now, where there is no such level.
fn answers(content: &Content, competency: &Competency) -> Vec<Answer> {
    let level = |number: u8, words: &str| Answer::new(written_as(Asked::Level(number)), words);
    let without = Answer::new(written_as(Asked::WithoutLevel), "In de lijst, zonder niveau");
    let of_levels = competency.levels.iter().map(|one| {
        let words = short(one.description.trim());
        let words = if words.is_empty() { String::new() } else { format!(": {words}") };
        level(one.number, &format!("Niveau {}{words}", one.number))
    });
    let unknown = match asked(content, &competency.id) {
        Asked::Level(number) if competency.level(number).is_none() => {
            Some(level(number, &format!("Niveau {number}, dat er niet is")))
        }
        _ => None,
    };
    std::iter::once(without).chain(of_levels).chain(unknown).collect()
}

fn short(words: &str) -> String {
    let cut: String = words.chars().take(LETTERS).collect();
    if cut.len() == words.len() { cut } else { format!("{}…", cut.trim_end()) }
}

fn written_as(asked: Asked) -> String {
    match asked {
        Asked::No => String::new(),
        Asked::WithoutLevel => "zonder".to_owned(),
        Asked::Level(level) => level.to_string(),
    }
}

fn read_answer(value: &str) -> Asked {
    match value {
        "" => Asked::No,
        level => level.parse().map_or(Asked::WithoutLevel, Asked::Level),
    }
}

#[cfg(test)]
mod tests {
    use super::{read_answer, short, written_as};
    use crate::drafting::Asked;

    #[test]
    fn an_answer_is_read_as_it_was_written() {
        for asked in [Asked::No, Asked::WithoutLevel, Asked::Level(1), Asked::Level(12)] {
            assert_eq!(read_answer(&written_as(asked)), asked);
        }
    }

    #[test]
    fn a_long_description_is_cut_off_and_says_so() {
        assert_eq!(short("Werkt mee"), "Werkt mee");
        let cut = short(&"werkt altijd mee ".repeat(9));
        assert!(cut.ends_with('…') && cut.chars().count() <= super::LETTERS + 1, "{cut}");
    }
}

//! A self-check as a short text: `zelfcheck?tekst=7K2M9QXA&samenwerken=2/0.3&klantgerichtheid=0/1`. It stands in the small
//! memory of a browser, or behind the `#` of a frame that keeps nothing.
//!
//! Before the stroke the level, `0` while none is picked; behind it the examples by their place. The check characters hold
//! the answers to the very text they were given to: another text has other levels and examples.

use super::content_check;
use crate::rules::SortedSet;
use crate::vacancy::{Anchor, Content, Question, SelfCheck, questions};

/// Why a text is no self-check of this vacancy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelfCheckFault {
    /// It cannot be read.
    Unreadable,
    /// The levels or examples of the vacancy have changed since.
    OtherText,
}

const PLACE: &str = "zelfcheck?";
const TEXT: &str = "tekst";
const LONGEST: usize = 8_000;

/// Reads what was kept; `None` when it is nothing of a self-check.
///
/// # Errors
/// What is wrong with it; then nothing of it is taken over.
pub fn read_self_check(text: &str, content: &Content) -> Option<Result<SelfCheck, SelfCheckFault>> {
    let state = text.strip_prefix(PLACE)?;
    let asked = questions(content);
    Some(if state.len() > LONGEST { Err(SelfCheckFault::Unreadable) } else { read(state, &asked) })
}

fn read(state: &str, asked: &[Question<'_>]) -> Result<SelfCheck, SelfCheckFault> {
    let mut pieces = state.split('&').map(|piece| piece.split_once('=').ok_or(SelfCheckFault::Unreadable));
    match pieces.next().transpose()? {
        Some((TEXT, check)) if check == text_check(asked) => {}
        Some((TEXT, _)) => return Err(SelfCheckFault::OtherText),
        _ => return Err(SelfCheckFault::Unreadable),
    }
    let mut own = SelfCheck::default();
    for piece in pieces {
        let (name, value) = piece?;
        answer(&mut own, name, value, asked).ok_or(SelfCheckFault::Unreadable)?;
    }
    Ok(own)
}

/// Takes over one answer; `None` where it is none.
fn answer(own: &mut SelfCheck, name: &str, value: &str, asked: &[Question<'_>]) -> Option<()> {
    let id = Anchor::new(name);
    let question = asked.iter().find(|question| question.competency.id == id)?;
    let (level, places) = value.split_once('/')?;
    let level = match level.parse().ok()? {
        0 => None,
        number => Some(question.competency.level(number)?.number),
    };
    let mut recognised = SortedSet::new();
    for place in places.split('.').filter(|place| !place.is_empty()) {
        let place = place.parse().ok().filter(|place| *place < question.examples().len())?;
        recognised.insert(place);
    }
    own.pick(&id, level);
    own.recognise(&id, recognised);
    Some(())
}

/// The self-check as a text; empty while nothing was said.
pub fn write_self_check(own: &SelfCheck, content: &Content) -> String {
    if own.is_empty() {
        return String::new();
    }
    let mut pieces = vec![format!("{PLACE}{TEXT}={}", text_check(&questions(content)))];
    for (id, answer) in own.answers() {
        let places: Vec<String> = answer.recognised.iter().map(usize::to_string).collect();
        pieces.push(format!("{id}={}/{}", answer.level.unwrap_or(0), places.join(".")));
    }
    pieces.join("&")
}

/// The check characters of everything that an answer can be about.
fn text_check(asked: &[Question<'_>]) -> String {
    let mut lines = Vec::new();
    for Question { competency, required } in asked {
        lines.push(format!("{} {}", competency.id, required.map_or(0, |level| level.number)));
        for level in &competency.levels {
            lines.push(format!("{} {}", level.number, level.description));
            lines.extend(level.indicators.iter().cloned());
        }
    }
    content_check(&lines.join("\n"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use crate::archive::read_vacancy;

    const FILE: &str = include_str!("../../vacancies/projectmedewerker-samenleven-en-integratie.json");

    fn content() -> Content {
        read_vacancy(FILE).unwrap().content().clone()
    }

    #[test]
    fn answers_to_another_text_are_not_taken_over() {
        let content = content();
        let mut own = SelfCheck::default();
        own.pick(&questions(&content)[0].competency.id, Some(2));
        let written = write_self_check(&own, &content);
        let changed =
            FILE.replacen("\"indicators\": [\n", "\"indicators\": [\n\"Een voorbeeld meer.\",\n", 1);
        assert_ne!(changed, FILE);
        let changed = read_vacancy(&changed).unwrap().content().clone();
        assert_eq!(read_self_check(&written, &changed), Some(Err(SelfCheckFault::OtherText)));
    }

    #[test]
    fn a_level_or_example_that_is_not_there_is_no_answer() {
        let content = content();
        let asked = questions(&content);
        let (check, id) = (text_check(&asked), &asked[0].competency.id);
        for broken in ["9/", "1", "1/99", "x/", "1/x", "", "-1/", "1/-1", "256/"] {
            let text = format!("zelfcheck?tekst={check}&{id}={broken}");
            assert_eq!(read_self_check(&text, &content), Some(Err(SelfCheckFault::Unreadable)), "{broken}");
        }
        for broken in ["", "tekst", "samenwerken=1/"] {
            let text = format!("zelfcheck?{broken}");
            assert_eq!(read_self_check(&text, &content), Some(Err(SelfCheckFault::Unreadable)), "{broken}");
        }
        let long = format!("zelfcheck?tekst={check}{}", "&".repeat(8_001));
        assert_eq!(read_self_check(&long, &content), Some(Err(SelfCheckFault::Unreadable)));
    }
}

//! A self-check, written and read back: every answer to every competency of the vacancy, and whatever else may stand there.

use proptest::prelude::*;
use selectiewijzer::archive::{read_self_check, read_vacancy, write_self_check};
use selectiewijzer::vacancy::{Anchor, Content, SelfCheck, questions};

const FILE: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");
/// As long as a message of a frame may be.
const LONGEST: usize = 8_000;

fn content() -> Content {
    read_vacancy(FILE).unwrap().content().clone()
}

/// Any answers at all to what this vacancy asks.
fn own(content: &Content) -> impl Strategy<Value = SelfCheck> + use<> {
    let asked: Vec<(Anchor, u8, usize)> = questions(content)
        .iter()
        .map(|question| {
            let levels = u8::try_from(question.competency.levels.len()).unwrap();
            (question.competency.id.clone(), levels, question.examples().len())
        })
        .collect();
    prop::collection::vec((any::<u8>(), any::<u32>()), asked.len()).prop_map(move |drawn| {
        let mut own = SelfCheck::default();
        for ((id, levels, examples), (level, ticks)) in asked.iter().zip(drawn) {
            own.pick(id, Some(level % (levels + 1)).filter(|level| *level > 0));
            own.recognise(id, (0..*examples).filter(|at| (ticks >> at) & 1 == 1).collect());
        }
        own
    })
}

/// The text of a self-check in which the first competency has this answer.
fn text(content: &Content, answer: &str) -> String {
    let mut own = SelfCheck::default();
    own.pick(&questions(content)[0].competency.id, Some(1));
    let written = write_self_check(&own, content);
    written.replace("=1/", &format!("={answer}"))
}

proptest! {
    #[test]
    fn what_is_written_reads_back_and_fits_in_a_message(own in own(&content())) {
        let content = content();
        let written = write_self_check(&own, &content);
        let plain = written.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        prop_assert!(plain && written.len() < LONGEST, "{}", written);
        let expected = if own.is_empty() { None } else { Some(Ok(own)) };
        prop_assert_eq!(read_self_check(&written, &content), expected);
    }

    #[test]
    fn what_is_no_self_check_is_none_and_a_broken_one_is_refused(other in ".{0,60}", answer in "[^0-9]{1,5}") {
        let content = content();
        prop_assert_eq!(read_self_check(&other, &content), None);
        let broken = format!("zelfcheck?{other}");
        prop_assert!(read_self_check(&broken, &content).is_some_and(|read| read.is_err()), "{}", broken);
        let broken = text(&content, &answer);
        prop_assert!(read_self_check(&broken, &content).is_some_and(|read| read.is_err()), "{}", broken);
    }
}

#[test]
fn the_text_that_the_other_tests_break_is_whole() {
    let content = content();
    assert!(matches!(read_self_check(&text(&content, "1/"), &content), Some(Ok(own)) if !own.is_empty()));
}

//! What the press is asked for a selection that is larger than any real one: every candidate with a score on each part, a
//! motivation, and an observation on every criterion. `large_selection <minutes|workbook> <candidates>` prints the message.

#![expect(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

#[expect(dead_code, reason = "a benchmark needs only the beginning of the selection that the tests tell")]
#[path = "../tests/paper/mod.rs"]
mod paper;

use selectiewijzer::archive::{ToPress, write_text};
use selectiewijzer::press::{minutes, results_workbook};

const WHY: &str = "Kent het werkveld en motiveert de keuze helder. Blijft rustig onder kritische vragen en geeft eigen \
                   voorbeelden uit het werk met verenigingen.";

fn main() {
    let mut asked = std::env::args().skip(1);
    let what = asked.next().expect("minutes or workbook");
    let count = asked.next().and_then(|text| text.parse().ok()).expect("how many candidates");
    let mut selection = paper::begun(false, count);
    for at in 1..=count {
        let written = (15 + at % 15).to_string();
        paper::judged(&mut selection, at, [&written, &written, "30"], WHY);
    }
    let message = match what.as_str() {
        "minutes" => ToPress::Pdf { document: Box::new(minutes(&selection.0, paper::moment())) },
        "workbook" => {
            ToPress::Xlsx { workbook: Box::new(results_workbook(&selection.0, &[], paper::moment())) }
        }
        other => panic!("minutes or workbook, not {other}"),
    };
    println!("{}", write_text(&message).expect("JSON"));
}

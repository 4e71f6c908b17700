//! What the press is asked for the minutes of a selection that is larger than any real one: every candidate with a score
//! on each part, a motivation, and an observation on every criterion. `large_minutes <candidates>` prints the message.

#![expect(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

#[expect(dead_code, reason = "a benchmark needs only the beginning of the selection that the tests tell")]
#[path = "../tests/paper/mod.rs"]
mod paper;

use selectiewijzer::archive::{ToPress, write_text};
use selectiewijzer::press::minutes;

const WHY: &str = "Kent het werkveld en motiveert de keuze helder. Blijft rustig onder kritische vragen en geeft eigen \
                   voorbeelden uit het werk met verenigingen.";

fn main() {
    let count = std::env::args().nth(1).and_then(|text| text.parse().ok()).expect("how many candidates");
    let mut selection = paper::begun(false, count);
    for at in 1..=count {
        let written = (15 + at % 15).to_string();
        paper::judged(&mut selection, at, [&written, &written, "30"], WHY);
    }
    let document = Box::new(minutes(&selection.0, paper::moment()));
    println!("{}", write_text(&ToPress::Pdf { document }).expect("JSON"));
}

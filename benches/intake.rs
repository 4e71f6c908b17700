//! Texts of job descriptions of twenty and of two hundred pages: pure layers, native, one core.
//!
//! `benches/intake.mjs` runs this and looks at how the time grows.

#![expect(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

use selectiewijzer::intake::read_text;
use std::time::{Duration, Instant};

const TEXT: &str = include_str!("../tests/seed/000_fa041cb4c18e583a.txt");
/// The pages that the text takes on paper.
const PAGES: usize = 10;
const ROUNDS: usize = 15;

fn main() {
    let (short, long) = (TEXT.repeat(20 / PAGES), TEXT.repeat(200 / PAGES));
    // Turn by turn, so that both meet the same machine.
    let times: Vec<_> = (0..ROUNDS).map(|_| (time(&short), time(&long))).collect();
    let fastest = |one: fn(&(Duration, Duration)) -> Duration| times.iter().map(one).min().expect("a round");
    let milliseconds = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!(
        r#"{{"short": {:.3}, "long": {:.3}}}"#,
        milliseconds(fastest(|(short, _)| *short)),
        milliseconds(fastest(|(_, long)| *long))
    );
}

/// How long it takes to read a text, all of whose lines are placed.
fn time(text: &str) -> Duration {
    let start = Instant::now();
    let intake = read_text(text).expect("no larger than what is read");
    let time = start.elapsed();
    assert!(intake.unplaced.is_empty(), "{:?}", intake.unplaced.first());
    time
}

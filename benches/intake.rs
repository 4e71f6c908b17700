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

/// Beginnings of texts that end in the same words over and over: each another place where time could grow too fast.
const STUBBORN: [(&str, &str); 9] = [
    ("", "KENNIS: dit\n"),
    ("WAT – taken\n", "• een\n– twee\n▪ drie\n"),
    ("WAT – taken\n", "samen-\nleving van-\n"),
    ("HOE – zo\nKerncompetenties niveau\nVisie\n", "en meer\n"),
    ("Kerncompetenties\nCompetentie Visie\nDefinitie wat\n", "en meer\n"),
    ("Evaluatiecriteria:\n1. Proef\n", "en nog\n"),
    ("Evaluatiecriteria:\n1. Proef.\n", "En nog\nen meer\n"),
    ("Evaluatiecriteria:\n1. Proef. 10/10\nOm te slagen", " minstens 50% op wat"),
    ("WAT – taken\n", "Kop\neen zin\n3\n\u{c}"),
];

fn main() {
    let (short, long) = (TEXT.repeat(20 / PAGES), TEXT.repeat(200 / PAGES));
    // Turn by turn, so that both meet the same machine.
    let times: Vec<_> = (0..ROUNDS).map(|_| (time(&short), time(&long))).collect();
    let fastest = |one: fn(&(Duration, Duration)) -> Duration| times.iter().map(one).min().expect("a round");
    let milliseconds = |time: Duration| time.as_secs_f64() * 1_000.0;
    let growth = STUBBORN.map(|(beginning, words)| {
        let text = |bytes: usize| beginning.to_owned() + &words.repeat(bytes / words.len());
        let (short, long) = (text(100_000), text(1_000_000));
        let least = |text: &str| (0..5).map(|_| time(text)).min().expect("a round").as_secs_f64();
        least(&long) / least(&short)
    });
    println!(
        r#"{{"short": {:.3}, "long": {:.3}, "growth": {:.3}}}"#,
        milliseconds(fastest(|(short, _)| *short)),
        milliseconds(fastest(|(_, long)| *long)),
        growth.into_iter().fold(0.0, f64::max)
    );
}

/// How long it takes to read a text.
fn time(text: &str) -> Duration {
    let start = Instant::now();
    let intake = read_text(text).expect("no larger than what is read");
    let time = start.elapsed();
    assert!(!intake.found_nothing());
    time
}

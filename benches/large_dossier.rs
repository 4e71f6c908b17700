//! Prints the file of a dossier in which many candidates are scored: `large_dossier <candidates>`.
//!
//! `benches/entry.mjs` opens it in a browser. Every score is a change of its own, as if it had been entered.

#![expect(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

use selectiewijzer::archive::read_vacancy;
use selectiewijzer::ledger::{Ledger, write_file};
use selectiewijzer::rules::{
    CandidateId, CandidateNumber, Change, Date, Decision, LogEntry, Moment, NewCandidate, Opening, PartId,
    Points, Ruling, VacancyReference,
};

const VACANCY: &str = include_str!("../vacancies/projectmedewerker-samenleven-en-integratie.json");
/// The parts with their maxima.
const PARTS: [(&str, u32); 3] = [("gevalstudie", 30), ("competentieproef", 30), ("mondeling", 40)];

fn main() {
    let count: u32 = std::env::args().nth(1).and_then(|text| text.parse().ok()).expect("how many candidates");
    let mut ledger = Ledger::create(opening()).expect("a ledger");
    for (number, change) in (1..).zip(changes(count)) {
        let (by, device) = ("Secretaris".to_owned(), "bank".to_owned());
        let entry = LogEntry { number, at: moment(), by, device, reason: None, undoes: None, change };
        ledger.apply(&entry).expect("a change that fits");
    }
    println!("{}", write_file(&mut ledger).expect("JSON"));
}

fn opening() -> Opening {
    let vacancy = read_vacancy(VACANCY).expect("the vacancy of this project");
    let content = vacancy.content();
    Opening {
        sheet: None,
        id: "bank".into(),
        title: "Veel kandidaten".into(),
        at: moment(),
        practice: false,
        vacancy: VacancyReference {
            id: content.id.to_string(),
            title: content.title.clone(),
            employer: content.employer.clone(),
            aspects: Vec::new(),
            competencies: Vec::new(),
            oral: None,
        },
        announced: vacancy.procedure().clone(),
    }
}

/// The split, the candidates from 1, and three scores for each, spread over all verdicts.
fn changes(count: u32) -> Vec<Change> {
    let maxima = PARTS[..2].iter().map(|(part, max)| (PartId::from(*part), points(*max))).collect();
    let (body, reference) = ("college".to_owned(), String::new());
    let decision =
        Decision { ruling: Ruling::Split(maxima), body, date: moment().date, reference, reason: None };
    let who = |number: u32| CandidateId::from(format!("k{number}").as_str());
    let candidates = (1..=count).map(|number| NewCandidate {
        id: who(number),
        number: CandidateNumber::new(number).expect("a number"),
        identity: None,
    });
    let mut changes =
        vec![Change::Decide { decision }, Change::AddCandidates { candidates: candidates.collect() }];
    for number in 1..=count {
        for (at, (part, max)) in (0..).zip(PARTS) {
            // Between two fifths of the maximum and all of it.
            let given = max * 2 / 5 + (number * 7 + at * 11) % (max * 3 / 5 + 1);
            let points = Some(points(given));
            changes.push(Change::EnterPoints { candidate: who(number), part: part.into(), points });
        }
    }
    changes
}

fn points(whole: u32) -> Points {
    Points::from_hundredths(whole * 100).expect("no more than the limit")
}

fn moment() -> Moment {
    let day = Date::new(2026, 11, 24).expect("a day");
    Moment::new(day, 9, 0).expect("a minute")
}

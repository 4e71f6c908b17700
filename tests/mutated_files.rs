//! Dossier files and score sheets changed at random: opened as they were, or refused with a reason.
#![cfg(feature = "engine")]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "each test uses some of it")]
mod mutating;

use mutating::{Chance, mutated};
use selectiewijzer::archive::{Cells, Envelope, WireProcedure, cells, read_envelope, write_envelope};
use selectiewijzer::ledger::{Ledger, open_file, write_file};
use selectiewijzer::rules::{
    CandidateNumber, Change, Identity, LogEntry, NewCandidate, Opening, VacancyReference,
};

const FILES: [&str; 3] = [
    include_str!("archive/released/format-1.selectie"),
    include_str!("archive/released/format-2.selectie"),
    include_str!("archive/released/format-2-sheet.selectie"),
];

/// The cells of each file as it is.
fn what_they_say() -> Vec<Cells> {
    FILES.iter().map(|text| cells(open_file(text).expect("a sound file").dossier())).collect()
}

#[test]
fn the_text_of_a_file() {
    let said = what_they_say();
    let mut same = 0;
    let texts = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let samples: Vec<Vec<u8>> = FILES.iter().map(|text| text.as_bytes().to_vec()).collect();
    let mut chance = Chance::of(20_261_129);
    for _ in 0..mutating::count(300) {
        // The check characters refuse what was changed on its way; what opens all the same says what it said.
        if let Ok(ledger) = open_file(&texts(&mutated(&mut chance, &samples))) {
            assert!(said.contains(&cells(ledger.dossier())), "a changed file opened as something else");
            same += 1;
        }
    }
    println!("dossier files: {} mutated inputs, {same} opened as they were", mutating::count(300));
}

/// A dossier of a few changes: most of what can be read wrong stands in it, and it is read a thousand times while a large one is
/// read ten times.
fn small() -> String {
    let wire: WireProcedure =
        serde_json::from_str(r#"{"parts": [{"id": "a", "max": "60"}, {"id": "b", "max": "40"}]}"#)
            .expect("a procedure");
    let (at, text) = ("2026-11-24T14:03".parse().expect("a moment"), String::new);
    let vacancy = VacancyReference {
        id: "v".into(),
        title: "Job".into(),
        employer: text(),
        aspects: Vec::new(),
        competencies: Vec::new(),
        oral: None,
    };
    let announced = wire.draft().announce().expect("a sound procedure");
    let opening = Opening {
        sheet: None,
        id: "d".into(),
        title: "Proef".into(),
        at,
        practice: true,
        vacancy,
        announced,
    };
    let mut ledger = Ledger::create(opening).expect("a ledger");
    let identity = Some(Identity { name: "An".into(), contact: text() });
    let candidates = vec![NewCandidate { id: "k".into(), number: CandidateNumber::FIRST, identity }];
    let points = "12,5".parse().ok();
    let changes = [
        Change::AddCandidates { candidates },
        Change::EnterPoints { candidate: "k".into(), part: "a".into(), points },
    ];
    for (change, number) in changes.into_iter().zip(1..) {
        let entry =
            LogEntry { number, at, by: text(), device: "a".into(), reason: None, undoes: None, change };
        ledger.apply(&entry).expect("an accepted change");
    }
    write_file(&mut ledger).expect("a text")
}

/// The same file with one thing changed in what it holds, behind new check characters; `None` where that is no file any more.
fn rewritten(chance: &mut Chance, envelope: &Envelope) -> Option<String> {
    let mut envelope = envelope.clone();
    if chance.below(2) == 0 {
        let at = chance.below(envelope.documents.len());
        let name = envelope.documents.keys().nth(at).cloned()?;
        let bytes = envelope.documents.get_mut(&name)?;
        *bytes = mutated(chance, std::slice::from_ref(bytes));
    } else {
        let text = serde_json::to_vec(&envelope.snapshot).expect("a text");
        envelope.snapshot = serde_json::from_slice(&mutated(chance, &[text])).ok()?;
    }
    Some(write_envelope(&envelope).expect("a text"))
}

/// So many rewritten files, from this seed; how many of them opened as they were.
fn opened_of(count: usize, seed: u64, envelopes: &[Envelope], said: &[Cells]) -> usize {
    let mut chance = Chance::of(seed);
    let mut opened = 0;
    for at in 0..count {
        // The last one is the small one.
        let which = if at % 50 == 0 { chance.below(envelopes.len()) } else { envelopes.len() - 1 };
        // Only one of the two was changed, so what opens says what it said before.
        if let Some(Ok(ledger)) = rewritten(&mut chance, &envelopes[which]).map(|text| open_file(&text)) {
            assert!(said[which] == cells(ledger.dossier()), "a rewritten file opened as something else");
            opened += 1;
        }
    }
    opened
}

/// Somebody who rewrites a file writes new check characters too: then the ledger and the snapshot are what refuses it.
#[test]
fn what_lies_behind_the_check_characters() {
    const HANDS: usize = 2;
    let small = small();
    let files = FILES.into_iter().chain([small.as_str()]);
    let envelopes: Vec<Envelope> = files.map(|text| read_envelope(text).expect("a sound file")).collect();
    let mut said = what_they_say();
    said.push(cells(open_file(&small).expect("a sound file").dossier()));
    let each = mutating::count(300).div_ceil(HANDS);
    let opened: usize = std::thread::scope(|hands| {
        let work = |seed| {
            let (envelopes, said) = (&envelopes, &said);
            hands.spawn(move || opened_of(each, seed, envelopes, said))
        };
        let all: Vec<_> = (0..HANDS as u64).map(|hand| work(20_261_130 + hand)).collect();
        all.into_iter().map(|hand| hand.join().expect("a hand that ends")).sum()
    });
    println!("behind the check characters: {} mutated inputs, {opened} opened as they were", each * HANDS);
    assert!(opened > 0 && opened < each * HANDS, "nothing was tried");
}

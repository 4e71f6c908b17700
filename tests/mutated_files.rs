//! Dossier files and score sheets changed at random: opened as they were, or refused with a reason.
#![cfg(feature = "engine")]
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

#[expect(dead_code, reason = "each test uses some of it")]
mod mutating;

use mutating::{Chance, mutated};
use selectiewijzer::archive::{Cells, cells, read_envelope, write_envelope};
use selectiewijzer::ledger::open_file;

const FILES: [&str; 3] = [
    include_str!("archive/format-1.selectie"),
    include_str!("archive/format-2.selectie"),
    include_str!("archive/format-2-sheet.selectie"),
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

/// Somebody who rewrites a file writes new check characters too: then the ledger and the snapshot are what refuses it.
#[test]
fn what_lies_behind_the_check_characters() {
    let said = what_they_say();
    let mut chance = Chance::of(20_261_130);
    let mut opened = 0;
    for _ in 0..mutating::count(300) {
        let Ok(mut envelope) = read_envelope(FILES[chance.below(FILES.len())]) else { continue };
        if chance.below(2) == 0 {
            let at = chance.below(envelope.documents.len());
            let name = envelope.documents.keys().nth(at).cloned();
            if let Some(bytes) = name.and_then(|name| envelope.documents.get_mut(&name)) {
                *bytes = mutated(&mut chance, &[bytes.clone()]);
            }
        } else {
            let text = serde_json::to_vec(&envelope.snapshot).expect("a text");
            if let Ok(snapshot) = serde_json::from_slice(&mutated(&mut chance, &[text])) {
                envelope.snapshot = snapshot;
            }
        }
        // Only one of the two was changed, so what opens says what it said before.
        if let Ok(ledger) = write_envelope(&envelope).map(|text| open_file(&text)).expect("a text") {
            assert!(said.contains(&cells(ledger.dossier())), "a rewritten file opened as something else");
            opened += 1;
        }
    }
    println!("behind the check characters: {} mutated inputs, {opened} opened", mutating::count(300));
}

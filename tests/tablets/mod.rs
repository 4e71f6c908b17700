//! Tablets of one selection: a dossier to begin with, carried as a file, written on by each device.

use crate::play::{asking, identity, moment, people, proceeding, scoring, split, text, who};
use proptest::option::of;
use proptest::prelude::*;
use selectiewijzer::ledger::{Ledger, open_file, write_file};
use selectiewijzer::rules::*;

/// A ledger with three candidates, and the mean of two members on one part.
pub(crate) fn begun(opening: Opening) -> Ledger {
    let candidate = |(id, number): (&str, u32)| NewCandidate {
        id: id.into(),
        number: CandidateNumber::new(number).expect("a number"),
        identity: Some(Identity { name: format!("Naam {id}"), contact: String::new() }),
    };
    let panel = Panel { combine: Combine::Mean, members: ["m".into(), "n".into()].into() };
    let decision = Decision {
        ruling: Ruling::Panels([("mondeling".into(), panel)].into_iter().collect()),
        body: "college".into(),
        date: Date::new(2026, 11, 1).expect("a day"),
        reference: String::new(),
        reason: None,
    };
    let changes = [
        split(),
        Change::AddCandidates { candidates: [("a", 11), ("b", 12), ("x/y%2F", 10)].map(candidate).to_vec() },
        Change::SetMember { member: member("m", "Mia") },
        Change::SetMember { member: member("n", "Noor") },
        Change::Decide { decision },
    ];
    let mut ledger = Ledger::create(opening).expect("a ledger");
    write("begin", &mut ledger, &changes);
    assert_eq!(ledger.log().len(), changes.len(), "every change of the beginning was made");
    ledger
}

fn member(id: &str, name: &str) -> Member {
    let (id, name, function) = (id.into(), name.into(), String::new());
    Member { id, name, function, role: Role::Member, also_member: false, external: false, removed: false }
}

/// Makes those changes that the ledger takes; every tablet's clock says something else.
pub(crate) fn write(device: &str, ledger: &mut Ledger, changes: &[Change]) {
    for change in changes {
        let number = ledger.last_number(device) + 1;
        let hour = u8::try_from(device.len() * 5 % 24).expect("an hour");
        let entry = LogEntry {
            number,
            at: moment(24, hour, 0),
            by: device.to_owned(),
            device: device.to_owned(),
            reason: None,
            undoes: None,
            change: change.clone(),
        };
        drop(ledger.apply(&entry));
    }
}

/// Another tablet with the same dossier, carried there as a file.
pub(crate) fn carried(ledger: &mut Ledger) -> Ledger {
    open_file(&write_file(ledger).expect("text")).expect("a ledger")
}

pub(crate) fn file(ledger: &Ledger) -> String {
    write_file(&mut ledger.clone()).expect("text")
}

/// A change that somebody may make on any tablet: scores, motivations, notes and who candidates are.
pub(crate) fn writing() -> impl Strategy<Value = Change> {
    let note = prop::sample::select(Note::ALL.to_vec());
    prop_oneof![
        8 => scoring(),
        2 => people().boxed(),
        2 => asking().boxed(),
        2 => proceeding().boxed(),
        1 => (who(), of(identity())).prop_map(|(candidate, identity)| Change::Identify { candidate, identity }),
        1 => (note, of(text())).prop_map(|(note, text)| Change::WriteNote { note, text }),
        1 => text().prop_map(|title| Change::Rename { title }),
    ]
}

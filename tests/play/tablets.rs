//! Several tablets: changes that are made on each, sheets that are handed out, files that are searched.

use crate::play::moment;
use base64ct::{Base64, Encoding};
use selectiewijzer::ledger::{Ledger, open_file, write_file};
use selectiewijzer::rules::*;

/// A member of the committee who scores.
pub(crate) fn member(id: &str, name: &str) -> Member {
    let (id, name, function) = (id.into(), name.into(), String::new());
    Member { id, name, function, role: Role::Member, also_member: false, external: false, removed: false }
}

/// Decides that these members score the oral test apart, and that the mean counts.
pub(crate) fn panels(members: &[&str]) -> Change {
    let members = members.iter().map(|id| (*id).into()).collect();
    let panel = Panel { combine: Combine::Mean, members };
    let ruling = Ruling::Panels([("mondeling".into(), panel)].into_iter().collect());
    let date = Date::new(2026, 11, 1).expect("a day");
    let reason = Some("gevraagd".to_owned());
    Change::Decide {
        decision: Decision { ruling, body: "college".into(), date, reference: String::new(), reason },
    }
}

/// What a member scores at the oral test.
pub(crate) fn score(member: &str, who: &str, points: &str) -> Change {
    let score = points.parse().ok().map(MemberScore::Points);
    Change::EnterMemberScore { candidate: who.into(), part: "mondeling".into(), member: member.into(), score }
}

/// An entry in the log of a device.
pub(crate) fn entry(device: &str, number: u64, change: Change) -> LogEntry {
    let (by, device) = (device.to_owned(), device.to_owned());
    LogEntry { number, at: moment(25, 9, 0), by, device, reason: None, undoes: None, change }
}

/// Makes changes, all of them.
pub(crate) fn make(device: &str, ledger: &mut Ledger, changes: &[Change]) {
    for change in changes {
        let number = ledger.last_number(device) + 1;
        let made = ledger.apply(&entry(device, number, change.clone()));
        assert!(made.is_ok(), "{change:?}: {made:?}");
    }
}

/// The sheet of a member on that member's own tablet.
pub(crate) fn handed(ledger: &mut Ledger, member: &str) -> Ledger {
    let (_, text) = ledger.hand_out(&member.into()).expect("handed out");
    open_file(&text).expect("a sheet")
}

/// The file that a tablet gives.
pub(crate) fn file(ledger: &Ledger) -> String {
    write_file(&mut ledger.clone()).expect("text")
}

/// Whether a text stands anywhere in a file: in its JSON, or in the documents in it.
pub(crate) fn holds(text: &str, needle: &str) -> bool {
    let wire: serde_json::Value = serde_json::from_str(text).expect("JSON");
    let ledger = wire["content"]["ledger"].as_object().expect("documents");
    let documents =
        ledger.values().map(|bytes| Base64::decode_vec(bytes.as_str().expect("base64")).expect("base64"));
    // Documents are squeezed in places: read as a ledger they are told in full.
    let opened = open_file(text).expect("a file");
    let told = format!("{:?} {:?}", opened.log(), opened.dossier());
    text.contains(needle)
        || told.contains(needle)
        || documents
            .into_iter()
            .any(|bytes| bytes.windows(needle.len()).any(|part| part == needle.as_bytes()))
}

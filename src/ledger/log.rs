//! The log of a dossier: the messages of all its documents in one order, the same on every device that has the same
//! commits. What came after something in the same document or on the same device stands after it, whatever the clocks
//! said; between documents, which do not know of each other, the clocks decide. No outcome follows from this order.

use super::Trouble;
use super::document::Commit;
use super::hear::Hear;
use crate::archive::{WireEntry, read_text};
use crate::rules::{Change, LogEntry, Map, in_order};
use automerge::ChangeHash;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Where in the log the changes of each device stand, by their numbers. A device numbers on, so each comes at the end.
pub(super) type Made = Map<String, Map<u64, usize>>;

/// One commit on its way into the log.
struct Waiting {
    entry: Option<LogEntry>,
    /// How many commits must stand before it and do not yet.
    before: usize,
    /// Which commits wait for it.
    then: Vec<usize>,
}

/// What decides between commits that do not know of each other. Those without a message go first: nobody sees them.
type Turn = (bool, Option<crate::rules::Moment>, String, u64, ChangeHash, usize);

/// After so many commits the next word on how far we are.
const OFTEN: usize = 500;

/// The log of these documents. A change that stands in several of them is told once, as the last of them tells it.
pub(super) fn log(documents: Vec<Vec<Commit>>, hear: Hear<'_>) -> Result<Vec<LogEntry>, Trouble> {
    let all = documents.iter().map(Vec::len).sum();
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut hashes: Vec<ChangeHash> = Vec::new();
    for commits in documents {
        let first = waiting.len();
        let mut afters = Vec::with_capacity(commits.len());
        for Commit { hash, after, message } in commits {
            if waiting.len().is_multiple_of(OFTEN) {
                hear(waiting.len(), all);
            }
            let entry = message.as_deref().map(read).transpose()?;
            hashes.push(hash);
            afters.push(after);
            waiting.push(Waiting { entry, before: 0, then: Vec::new() });
        }
        let known = in_order((first..hashes.len()).collect(), |one, other| hashes[*one].cmp(&hashes[*other]));
        for (place, after) in (first..).zip(afters) {
            let place_of = |hash| known.binary_search_by(|known| hashes[*known].cmp(hash)).ok();
            for earlier in after.iter().filter_map(place_of) {
                waiting[known[earlier]].then.push(place);
                waiting[place].before += 1;
            }
        }
    }
    in_order_of_each_device(&mut waiting);
    Ok(told_once(settle(waiting, &hashes)))
}

/// A device numbers its changes: a later one stands after an earlier one, also in another document.
fn in_order_of_each_device(waiting: &mut [Waiting]) {
    let mut made: Map<String, Vec<(u64, usize)>> = Map::new();
    for (place, one) in waiting.iter().enumerate() {
        if let Some(entry) = &one.entry {
            made.entry(entry.device.clone()).or_default().push((entry.number, place));
        }
    }
    for (_, numbered) in made {
        // Sorted once: in a map each number of another document would push all later ones along.
        let numbered = in_order(numbered, |(one, _), (other, _)| one.cmp(other));
        let numbers: Vec<&[(u64, usize)]> = numbered.chunk_by(|(one, _), (other, _)| one == other).collect();
        for pair in numbers.windows(2) {
            for (earlier, later) in
                pair[0].iter().flat_map(|(_, one)| pair[1].iter().map(move |(_, two)| (*one, *two)))
            {
                waiting[earlier].then.push(later);
                waiting[later].before += 1;
            }
        }
    }
}

/// Every entry after what it must stand after. Should anything go round in a circle, it stands at the end: nothing is lost.
fn settle(mut waiting: Vec<Waiting>, hashes: &[ChangeHash]) -> Vec<LogEntry> {
    let turn = |place: usize, one: &Waiting| -> Turn {
        let (at, device, number) = one
            .entry
            .as_ref()
            .map_or((None, String::new(), 0), |entry| (Some(entry.at), entry.device.clone(), entry.number));
        (one.entry.is_some(), at, device, number, hashes[place], place)
    };
    let mut ready: BinaryHeap<Reverse<Turn>> = waiting
        .iter()
        .enumerate()
        .filter(|(_, one)| one.before == 0)
        .map(|(place, one)| Reverse(turn(place, one)))
        .collect();
    let mut settled = Vec::with_capacity(waiting.len());
    while let Some(Reverse((.., place))) = ready.pop() {
        settled.extend(waiting[place].entry.take());
        for then in std::mem::take(&mut waiting[place].then) {
            waiting[then].before -= 1;
            if waiting[then].before == 0 {
                ready.push(Reverse(turn(then, &waiting[then])));
            }
        }
    }
    settled.extend(waiting.into_iter().filter_map(|one| one.entry));
    settled
}

/// Main and key tell one change each in their way: the one with more in it stays, in the place of the first.
fn told_once(entries: Vec<LogEntry>) -> Vec<LogEntry> {
    let mut told: Vec<LogEntry> = Vec::with_capacity(entries.len());
    let mut places = Made::new();
    for entry in entries {
        let own = places.entry(entry.device.clone()).or_default();
        if let Some(place) =
            own.get(&entry.number).copied().filter(|place| tells_the_same(&told[*place], &entry))
        {
            if names(&entry) > names(&told[place]) {
                told[place] = entry;
            }
        } else {
            own.insert(entry.number, told.len());
            told.push(entry);
        }
    }
    told
}

/// Whether two entries of one number are one change, but for names. Two devices that took one name are two all the same.
fn tells_the_same(one: &LogEntry, other: &LogEntry) -> bool {
    (one.at, &one.by, &one.reason, one.change.subject())
        == (other.at, &other.by, &other.reason, other.change.subject())
}

/// How many names of candidates an entry carries: those stand in the key only.
fn names(entry: &LogEntry) -> usize {
    fn of(change: &Change) -> usize {
        match change {
            Change::AddCandidates { candidates } => {
                candidates.iter().filter(|candidate| candidate.identity.is_some()).count()
            }
            Change::Identify { identity, .. } => usize::from(identity.is_some()),
            Change::Settle { changes, .. } => changes.iter().map(of).sum(),
            _ => 0,
        }
    }
    of(&entry.change)
}

fn read(text: &str) -> Result<LogEntry, Trouble> {
    let unreadable = |error| Trouble::Shape(format!("een wijziging in het logboek is onleesbaar: {error}"));
    read_text::<WireEntry>(text).map(|wire| wire.0).map_err(unreadable)
}

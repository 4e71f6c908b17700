//! The ledger of one dossier: main document and key document, always in step.

use super::Trouble;
use super::document::Document;
use crate::archive::{self, Cells, WireEntry, is_key_cell, read_text, write_text};
use crate::rules::{Change, Dossier, LogEntry, NewCandidate, Opening, Refusal};
use std::collections::BTreeMap;

/// A dossier with everything that ever happened to it.
///
/// The history is Automerge's own: every change is one commit, with the entry of the log as its message.
/// Names of candidates stand in the key document only, in its cells and in its messages.
#[derive(Clone, Debug)]
pub struct Ledger {
    main: Document,
    key: Document,
    dossier: Dossier,
    log: Vec<LogEntry>,
    /// Where each change of each device stands in the log.
    made: BTreeMap<(String, u64), usize>,
}

/// Bytes to keep: what a change added to the two documents, or all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chunk {
    /// Of the main document.
    pub main: Vec<u8>,
    /// Of the key document; empty where a change did not touch it.
    pub key: Vec<u8>,
}

impl Chunk {
    /// One run of bytes: the length of the main part, the main part, the key part.
    pub fn to_bytes(&self) -> Vec<u8> {
        let length = (self.main.len() as u64).to_le_bytes();
        [&length, self.main.as_slice(), self.key.as_slice()].concat()
    }

    /// The chunk of such a run; `None` where it is cut off.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (length, rest) = bytes.split_first_chunk::<8>()?;
        let (main, key) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        Some(Self { main: main.to_vec(), key: key.to_vec() })
    }
}

/// Why a change was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotMade {
    /// The rules refuse it; the ledger is as it was.
    Refused(Refusal),
    /// Another change of this device has this number: it was made in another tab.
    NumberTaken,
    /// The documents cannot take it; the ledger must be loaded again.
    Trouble(Trouble),
}

impl Ledger {
    /// The ledger of a new dossier.
    ///
    /// # Errors
    /// Only when Automerge cannot take the first change.
    pub fn create(opening: Opening) -> Result<Self, Trouble> {
        Self::of(Dossier::open(opening))
    }

    /// The ledger of a dossier whose history is not kept: a copy.
    ///
    /// # Errors
    /// Only when Automerge cannot take the first change.
    pub fn of(dossier: Dossier) -> Result<Self, Trouble> {
        let (mut main, mut key) = (Document::create()?, Document::create()?);
        let cells: BTreeMap<_, _> =
            archive::cells(&dossier).into_iter().map(|(name, value)| (name, Some(value))).collect();
        main.write(cells.iter().filter(|(name, _)| !is_key_cell(name)), None)?;
        if cells.keys().any(|name| is_key_cell(name)) {
            key.write(cells.iter().filter(|(name, _)| is_key_cell(name)), None)?;
        }
        Ok(Self { main, key, dossier, log: Vec::new(), made: BTreeMap::new() })
    }

    /// Makes a change, and gives the bytes to keep. A change that was made already is not made again.
    ///
    /// # Errors
    /// The refusal of the rules, or what Automerge says.
    pub fn apply(&mut self, entry: &LogEntry) -> Result<Chunk, NotMade> {
        if let Some(place) = self.made.get(&(entry.device.clone(), entry.number)) {
            let same = self.log.get(*place) == Some(entry);
            return if same { Ok(Chunk::default()) } else { Err(NotMade::NumberTaken) };
        }
        let next = self.dossier.apply(&entry.change).map_err(NotMade::Refused)?;
        let changed = archive::changed_cells(&self.dossier, &next);
        self.commit(entry, &changed).map_err(NotMade::Trouble)?;
        self.dossier = next;
        self.remember(entry.clone());
        Ok(Chunk { main: self.main.save_incremental(), key: self.key.save_incremental() })
    }

    fn commit(
        &mut self,
        entry: &LogEntry,
        changed: &BTreeMap<String, Option<serde_json::Value>>,
    ) -> Result<(), Trouble> {
        let public = without_names(entry);
        let of_key = || changed.iter().filter(|(name, _)| is_key_cell(name));
        self.main.write(changed.iter().filter(|(name, _)| !is_key_cell(name)), Some(message(&public)?))?;
        if of_key().next().is_some() || public != *entry {
            self.key.write(of_key(), Some(message(entry)?))?;
        }
        Ok(())
    }

    fn remember(&mut self, entry: LogEntry) {
        self.made.insert((entry.device.clone(), entry.number), self.log.len());
        self.log.push(entry);
    }

    /// The number of the last change of a device; 0 before its first.
    pub fn last_number(&self, device: &str) -> u64 {
        let own = self.made.range((device.to_owned(), 0)..=(device.to_owned(), u64::MAX));
        own.last().map_or(0, |((_, number), _)| *number)
    }

    /// The dossier as it stands.
    pub const fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// Every change that was made, the oldest first.
    pub fn log(&self) -> &[LogEntry] {
        &self.log
    }

    /// Both documents, whole.
    pub fn save(&mut self) -> Chunk {
        Chunk { main: self.main.save(), key: self.key.save() }
    }

    /// The ledger of these chunks: a save, and what was added after it.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn load(chunks: &[Chunk]) -> Result<Self, Trouble> {
        let joined = |of: fn(&Chunk) -> &Vec<u8>| chunks.iter().flat_map(of).copied().collect::<Vec<u8>>();
        let mut main = Document::load(&joined(|chunk| &chunk.main))?;
        let mut key = Document::load(&joined(|chunk| &chunk.key))?;
        let dossier = archive::dossier(&projection(&main, &key)?)?;
        let log = read_log(&mut main, &mut key)?;
        // From here on a chunk holds only what is new.
        let (_, _) = (main.save_incremental(), key.save_incremental());
        let mut ledger = Self { main, key, dossier, log: Vec::new(), made: BTreeMap::new() };
        for entry in log {
            ledger.remember(entry);
        }
        Ok(ledger)
    }
}

fn projection(main: &Document, key: &Document) -> Result<Cells, Trouble> {
    let mut cells = main.cells()?;
    if let Some(name) = cells.keys().find(|name| is_key_cell(name)) {
        return Err(Trouble::Shape(format!("de cel “{name}” hoort in de sleutel")));
    }
    for (name, value) in key.cells()? {
        if !is_key_cell(&name) {
            return Err(Trouble::Shape(format!("de cel “{name}” hoort niet in de sleutel")));
        }
        cells.insert(name, value);
    }
    Ok(cells)
}

/// The log, with names where the key knows them.
fn read_log(main: &mut Document, key: &mut Document) -> Result<Vec<LogEntry>, Trouble> {
    let read = |text: &String| {
        let unreadable =
            |error| Trouble::Shape(format!("een wijziging in het logboek is onleesbaar: {error}"));
        read_text::<WireEntry>(text).map(|wire| wire.0).map_err(unreadable)
    };
    let named: Result<Vec<LogEntry>, _> = key.messages().iter().map(read).collect();
    let mut named: BTreeMap<_, _> =
        named?.into_iter().map(|entry| ((entry.device.clone(), entry.number), entry)).collect();
    let public = main.messages();
    let whole = public.iter().map(|text| {
        let entry = read(text)?;
        Ok(named.remove(&(entry.device.clone(), entry.number)).unwrap_or(entry))
    });
    whole.collect()
}

fn message(entry: &LogEntry) -> Result<String, Trouble> {
    write_text(&WireEntry(entry.clone())).map_err(|error| Trouble::Document(error.to_string()))
}

/// The entry as the main document may hold it.
fn without_names(entry: &LogEntry) -> LogEntry {
    let change = match &entry.change {
        Change::AddCandidates { candidates } => Change::AddCandidates {
            candidates: candidates.iter().map(|new| NewCandidate { identity: None, ..new.clone() }).collect(),
        },
        Change::Identify { candidate, .. } => {
            Change::Identify { candidate: candidate.clone(), identity: None }
        }
        other => other.clone(),
    };
    LogEntry { change, ..entry.clone() }
}

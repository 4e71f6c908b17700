//! The ledger of one dossier: a bundle of documents, always in step.

use super::Trouble;
use super::chunk::Chunk;
use super::document::Document;
use super::hear::{Hear, NOBODY};
use super::log::{Made, log};
use super::projection::{frozen_after, project};
use crate::archive::{self, CellHome, Rivals, WireEntry, cell_home, write_text};
use crate::rules::{Change, Dossier, Gather, LogEntry, Map, MemberId, NewCandidate, Opening, Refusal};
use serde_json::Value;

/// A dossier with everything that ever happened to it.
///
/// The history is Automerge's own: every change is one commit, with the entry of the log as its message.
/// Names of candidates stand in the key document only, and what a member gave in that member's sheet only.
#[derive(Clone, Debug)]
pub struct Ledger {
    pub(super) main: Document,
    pub(super) key: Document,
    pub(super) sheets: Map<MemberId, Document>,
    pub(super) dossier: Dossier,
    /// The values that stand side by side in the documents.
    pub(super) rivals: Rivals,
    log: Vec<LogEntry>,
    /// Where each change of each device stands in the log.
    made: Made,
    /// Whether the last change brought more than itself.
    more: bool,
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

/// Cells on their way to a document: `None` empties one.
pub(super) type Written = Map<String, Option<Value>>;

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
        let (main, key) = (Document::create()?, Document::create()?);
        let cells: Written =
            archive::cells(&dossier).into_iter().map(|(name, value)| (name, Some(value))).gather();
        let (sheets, rivals) = (Map::new(), Rivals::new());
        let mut ledger =
            Self { main, key, sheets, dossier, rivals, log: Vec::new(), made: Made::new(), more: false };
        for (home, cells) in ledger.by_home(cells) {
            ledger.document(&home)?.write(cells.iter(), None)?;
        }
        Ok(ledger)
    }

    /// Makes a change, and gives the bytes to keep. A change that was made already is not made again.
    ///
    /// # Errors
    /// The refusal of the rules, or what Automerge says.
    pub fn apply(&mut self, entry: &LogEntry) -> Result<Chunk, NotMade> {
        if self.knows(entry) {
            return if self.holds(entry) { Ok(Chunk::default()) } else { Err(NotMade::NumberTaken) };
        }
        let next = self.dossier.apply(&entry.change).map_err(NotMade::Refused)?;
        self.commit(entry, &next).map_err(NotMade::Trouble)?;
        self.rivals.retain(|cell, _| next.contests().contains_key(cell));
        self.dossier = next;
        self.remember(entry.clone());
        self.more = false;
        if matches!(entry.change, Change::ReopenPart { .. }) {
            // What came in while the part was closed counts from now on.
            let alone = self.dossier.clone();
            self.project_again().map_err(NotMade::Trouble)?;
            self.more = self.dossier != alone;
        }
        Ok(self.added())
    }

    fn commit(&mut self, entry: &LogEntry, next: &Dossier) -> Result<(), Trouble> {
        let changed = archive::changed_cells(&self.dossier, next);
        let mut homes = self.by_home(changed);
        let frozen = frozen_after(self, next);
        if !frozen.is_empty() || !homes.keys().any(|home| matches!(home, CellHome::Sheet(_))) {
            // What stands in no member's sheet alone is told in the main document.
            let main = homes.entry(CellHome::Main).or_default();
            for (name, heads) in frozen {
                main.insert(name, heads);
            }
        }
        let public = without_names(&entry.change).map(|change| LogEntry { change, ..entry.clone() });
        if public.is_some() {
            homes.entry(CellHome::Key).or_default();
            homes.entry(CellHome::Main).or_default();
        }
        for (home, cells) in homes {
            let told = if home == CellHome::Key { entry } else { public.as_ref().unwrap_or(entry) };
            self.document(&home)?.write(cells.iter(), Some(message(told)?))?;
        }
        Ok(())
    }

    /// Cells by the document they stand in. A member's own sheet, handed out, is one document.
    fn by_home(&self, cells: Written) -> Map<CellHome, Written> {
        let handed_out = self.dossier.opening().sheet.is_some();
        let mut homes: Map<CellHome, Written> = Map::new();
        for (name, value) in cells {
            let home = if handed_out { CellHome::Main } else { cell_home(&name) };
            homes.entry(home).or_default().insert(name, value);
        }
        homes
    }

    /// A document of the bundle. A sheet is begun where there is none yet, alike on every device.
    pub(super) fn document(&mut self, home: &CellHome) -> Result<&mut Document, Trouble> {
        match home {
            CellHome::Main => Ok(&mut self.main),
            CellHome::Key => Ok(&mut self.key),
            CellHome::Sheet(member) => {
                if !self.sheets.contains_key(member) {
                    let seed = format!("{}/{member}", self.dossier.opening().id);
                    self.sheets.insert(member.clone(), Document::create_alike(&seed)?);
                }
                self.sheets.get_mut(member).ok_or_else(|| Trouble::Shape(format!("geen blad van {member}")))
            }
        }
    }

    /// What was added to the documents since the last save or chunk.
    pub(super) fn added(&mut self) -> Chunk {
        self.each_document(Document::save_incremental)
    }

    fn each_document(&mut self, bytes: impl Fn(&mut Document) -> Vec<u8>) -> Chunk {
        let sheets = self.sheets.iter_mut().map(|(member, sheet)| (CellHome::Sheet(member.clone()), sheet));
        let all =
            [(CellHome::Main, &mut self.main), (CellHome::Key, &mut self.key)].into_iter().chain(sheets);
        Chunk::of(all.map(|(home, document)| (home, bytes(document))))
    }

    fn remember(&mut self, entry: LogEntry) {
        self.made.entry(entry.device.clone()).or_default().insert(entry.number, self.log.len());
        self.log.push(entry);
    }

    /// Whether a change with this number of this device stands in the log.
    pub(super) fn knows(&self, entry: &LogEntry) -> bool {
        self.place_of(entry).is_some()
    }

    /// Whether this very change stands in the log.
    pub(super) fn holds(&self, entry: &LogEntry) -> bool {
        self.place_of(entry).and_then(|place| self.log.get(place)) == Some(entry)
    }

    fn place_of(&self, entry: &LogEntry) -> Option<usize> {
        self.made.get(entry.device.as_str())?.get(&entry.number).copied()
    }

    /// The number of the last change of a device; 0 before its first.
    pub fn last_number(&self, device: &str) -> u64 {
        self.made.get(device).and_then(Map::last).map_or(0, |(number, _)| *number)
    }

    /// Whether the last change brought more than it says: what came in for a part while that was closed.
    pub const fn brought_more(&self) -> bool {
        self.more
    }

    /// The dossier as it stands.
    pub const fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The values that stand side by side, by cell.
    pub const fn rivals(&self) -> &Rivals {
        &self.rivals
    }

    /// Every change that was made, the oldest first.
    pub fn log(&self) -> &[LogEntry] {
        &self.log
    }

    /// Every document, whole.
    pub fn save(&mut self) -> Chunk {
        self.each_document(Document::save)
    }

    /// The ledger of these chunks: a save, and what was added after it.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn load(chunks: &[Chunk]) -> Result<Self, Trouble> {
        Self::load_heard(chunks, NOBODY)
    }

    /// The same, telling how far it is.
    pub(super) fn load_heard(chunks: &[Chunk], hear: Hear<'_>) -> Result<Self, Trouble> {
        let mut joined: Map<CellHome, Vec<u8>> = Map::new();
        for (home, bytes) in chunks.iter().flat_map(|chunk| &chunk.documents) {
            joined.entry(home.clone()).or_default().extend(bytes);
        }
        let bytes_of = |home: &CellHome| joined.get(home).map_or(&[][..], Vec::as_slice);
        if !joined.contains_key(&CellHome::Main) {
            return Err(Trouble::Shape("het deel “main” ontbreekt".to_owned()));
        }
        let main = Document::load(bytes_of(&CellHome::Main))?;
        // A member's own sheet came without a key.
        let key = if joined.contains_key(&CellHome::Key) {
            Document::load(bytes_of(&CellHome::Key))?
        } else {
            Document::create()?
        };
        let mut sheets = Map::new();
        for (home, bytes) in &joined {
            if let CellHome::Sheet(member) = home {
                sheets.insert(member.clone(), Document::load(bytes)?);
            }
        }
        let mut ledger = Self::of_documents(main, key, sheets, hear)?;
        // From here on a chunk holds only what is new.
        ledger.added();
        Ok(ledger)
    }

    /// The ledger of these documents.
    pub(super) fn of_documents(
        main: Document,
        key: Document,
        sheets: Map<MemberId, Document>,
        hear: Hear<'_>,
    ) -> Result<Self, Trouble> {
        let (dossier, rivals) = project(&main, &key, &sheets)?;
        let mut ledger =
            Self { main, key, sheets, dossier, rivals, log: Vec::new(), made: Made::new(), more: false };
        ledger.tell_again(hear)?;
        Ok(ledger)
    }

    /// Reads the dossier again from the documents.
    pub(super) fn project_again(&mut self) -> Result<(), Trouble> {
        (self.dossier, self.rivals) = project(&self.main, &self.key, &self.sheets)?;
        Ok(())
    }

    /// Reads the log again from the documents.
    pub(super) fn tell_again(&mut self, hear: Hear<'_>) -> Result<(), Trouble> {
        let documents =
            [&mut self.main, &mut self.key].into_iter().chain(self.sheets.iter_mut().map(|(_, sheet)| sheet));
        let entries = log(documents.map(Document::commits).collect(), hear)?;
        (self.log, self.made) = (Vec::new(), Made::new());
        for entry in entries {
            self.remember(entry);
        }
        Ok(())
    }
}

fn message(entry: &LogEntry) -> Result<String, Trouble> {
    write_text(&WireEntry(entry.clone())).map_err(|error| Trouble::Document(error.to_string()))
}

/// The change as the main document may hold it; `None` where it names nobody.
fn without_names(change: &Change) -> Option<Change> {
    match change {
        Change::AddCandidates { candidates } if candidates.iter().any(|new| new.identity.is_some()) => {
            let nameless = |new: &NewCandidate| NewCandidate { identity: None, ..new.clone() };
            Some(Change::AddCandidates { candidates: candidates.iter().map(nameless).collect() })
        }
        Change::Identify { candidate, identity: Some(_) } => {
            Some(Change::Identify { candidate: candidate.clone(), identity: None })
        }
        Change::Settle { cell, changes, reason }
            if changes.iter().any(|one| without_names(one).is_some()) =>
        {
            let changes =
                changes.iter().map(|one| without_names(one).unwrap_or_else(|| one.clone())).collect();
            Some(Change::Settle { cell: cell.clone(), changes, reason: reason.clone() })
        }
        _ => None,
    }
}

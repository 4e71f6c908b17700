//! The clerk: answers the page, one message at a time, and says "safe" only when the shelf has it.

mod locking;
mod taking;

use super::bundle::{Ledger, NotMade};
use super::chunk::Chunk;
use super::file::write_file;
use super::listing::{file_name, listing, sheet_name};
use super::locked_shelf::LockedShelf;
use crate::archive::{
    FromEngine, Listing, PROTOCOL, Refused, ToEngine, WireEntry, WireProjection, cells, check_characters,
};
use crate::keeper::{Beside, NotKept, Shelf, Vault};
use crate::rules::{Dossier, LogEntry, Map, MemberId, Note, Opening, Recorded, in_order};
use std::rc::Rc;

/// Answers the page from a shelf of dossiers.
pub struct Clerk<S, V> {
    shelf: LockedShelf<S, V>,
    device: String,
    writes: bool,
    ledgers: Map<String, Ledger>,
    shown: Option<String>,
    /// Dossiers with changes that could not be kept.
    ahead: Map<String, Ahead>,
    /// Hears how far long work is, while it goes on.
    tell: Rc<dyn Fn(FromEngine)>,
}

/// What the page did and the shelf does not have: later changes wait for the first one, and a file can be saved.
struct Ahead {
    /// The number of the first change that could not be kept.
    first: u64,
    /// Why, and what to do.
    words: String,
    /// The ledger with every change so far; `None` where it could not be read either.
    ledger: Option<Ledger>,
}

/// Chunks beyond which a dossier is written anew when it is opened.
const MANY_CHUNKS: usize = 16;

const GONE: &str = "Dit dossier staat niet op dit toestel. Open het vanuit een bestand.";
const FOLLOWS: &str = "In een ander tabblad is dit programma al open. Werk daar verder of sluit dat tabblad.";

type Answer<T> = Result<T, String>;

impl<S: Shelf, V: Vault> Clerk<S, V> {
    /// A clerk for this device who only reads, until told to write.
    ///
    /// # Errors
    /// The shelf does not open.
    pub async fn start(shelf: S, vault: V, fresh_device: &str) -> Result<Self, NotKept> {
        let shelf = LockedShelf::of(shelf, vault).await?;
        let device = shelf.device(fresh_device).await?;
        let (ledgers, ahead) = (Map::new(), Map::new());
        Ok(Self { shelf, device, writes: false, ledgers, shown: None, ahead, tell: Rc::new(drop) })
    }

    /// Tells from now on how far long work is, while it goes on.
    pub fn tell(&mut self, tell: impl Fn(FromEngine) + 'static) {
        self.tell = Rc::new(tell);
    }

    /// What to say first.
    pub fn ready(&self) -> FromEngine {
        FromEngine::Ready { device: self.device.clone(), writer: self.writes, lock: self.shelf.lock() }
    }

    /// From now on this tab writes. What another tab wrote meanwhile is read again, and the lock that it put on.
    pub async fn become_writer(&mut self) -> Vec<FromEngine> {
        self.writes = true;
        self.ledgers.clear();
        let mut said = vec![FromEngine::BecameWriter];
        said.extend(self.changed_elsewhere(None).await);
        said
    }

    /// Another tab changed a dossier, perhaps any, and may have put on another lock.
    pub async fn changed_elsewhere(&mut self, changed: Option<&str>) -> Vec<FromEngine> {
        let mut said = Vec::new();
        if self.shelf.lock() != self.look_at_lock().await {
            said.push(self.tell_lock(None));
        }
        if let Some(changed) = changed {
            self.ledgers.remove(changed);
        }
        if let Some(shown) = self.shown.clone().filter(|shown| changed.is_none_or(|changed| changed == shown))
        {
            said.push(worded(self.projection(&shown).await));
        }
        said
    }

    /// Answers one message.
    pub async fn answer(&mut self, message: ToEngine) -> Vec<FromEngine> {
        match message {
            ToEngine::Hello { .. } => vec![FromEngine::Hello { protocol: PROTOCOL }, self.ready()],
            ToEngine::Ping { number } => vec![FromEngine::Pong { number }],
            ToEngine::List => vec![worded(self.list().await)],
            ToEngine::Unlock { lock, key } => self.unlock(&lock, &key).await,
            ToEngine::Lock { lock, key } => self.put_lock(lock.as_deref(), &key).await,
            ToEngine::Create { opening } => vec![worded(self.create(opening.0).await)],
            ToEngine::Open { dossier } => {
                self.shown = Some(dossier.clone());
                vec![worded(self.open(&dossier).await)]
            }
            ToEngine::Change { dossier, entry } => self.change(&dossier, &entry.0).await,
            ToEngine::Delete { dossier, deleted } => vec![worded(self.delete(&dossier, deleted).await)],
            ToEngine::Purge { dossier } => vec![worded(self.purge(&dossier).await)],
            ToEngine::Copy { dossier, id, title, at } => {
                let renewed = |opening: Opening| Opening { id, title, at, ..opening };
                vec![worded(self.copy(&dossier, renewed).await)]
            }
            ToEngine::Export { dossier } => vec![worded(self.export(&dossier).await)],
            ToEngine::Import { text } => vec![worded(self.import(&text).await)],
            ToEngine::HandOut { dossier, member } => vec![worded(self.hand_out(&dossier, &member).await)],
            ToEngine::TakeOver { dossier, text } => match self.take_over(&dossier, &text).await {
                Ok(incoming) => {
                    let taken = FromEngine::TakenOver(Box::new(incoming));
                    vec![taken, worded(self.projection(&dossier).await)]
                }
                Err(words) => vec![FromEngine::Impossible { words }],
            },
        }
    }

    async fn list(&self) -> Answer<FromEngine> {
        let (mut list, mut locked) = (Vec::new(), 0);
        for found in self.shelf.all(None).await? {
            locked += usize::from(found.sealed && found.listing.is_none());
            list.extend(found.listing);
        }
        let list =
            in_order(list, |one: &Listing, other| (&one.title, &one.id).cmp(&(&other.title, &other.id)));
        Ok(FromEngine::Dossiers { list, locked })
    }

    async fn create(&mut self, opening: Opening) -> Answer<FromEngine> {
        let id = opening.id.clone();
        if self.shelf.has(&id).await? {
            // The same message said again, after a restart.
            return Ok(FromEngine::Made { dossier: id });
        }
        self.put_away(Ledger::create(opening).map_err(|trouble| trouble.to_string())?).await
    }

    /// Keeps a whole ledger.
    async fn put_away(&mut self, mut ledger: Ledger) -> Answer<FromEngine> {
        self.may_write()?;
        let dossier = ledger.dossier().opening().id.clone();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if dossier.is_empty() || dossier.len() > 64 || !dossier.bytes().all(plain) {
            return Err(format!("“{dossier}” kan geen naam van een dossier zijn."));
        }
        let bytes = ledger.save().to_bytes();
        self.shelf.write(&listing(&ledger, false), Beside::Whole(&bytes)).await?.map_err(words)?;
        self.ahead.remove(&dossier);
        self.ledgers.insert(dossier.clone(), ledger);
        Ok(FromEngine::Made { dossier })
    }

    async fn open(&mut self, dossier: &str) -> Answer<FromEngine> {
        let many = self.shelf.chunks(dossier).await?.len() > MANY_CHUNKS;
        if many && self.writes {
            // Only tidier: where there is no room for it, what is kept opens all the same.
            drop(self.write_anew(dossier).await);
        }
        self.projection(dossier).await
    }

    /// Writes a dossier that is here as one chunk.
    async fn write_anew(&mut self, dossier: &str) -> Answer<()> {
        let deleted = self.is_deleted(dossier).await?;
        let ledger = self.ledger(dossier).await?;
        let (bytes, listing) = (ledger.save().to_bytes(), listing(ledger, deleted));
        self.shelf.write(&listing, Beside::Whole(&bytes)).await?.map_err(words)
    }

    async fn projection(&mut self, dossier: &str) -> Answer<FromEngine> {
        let device = self.device.clone();
        let ledger = self.ledger(dossier).await?;
        Ok(FromEngine::Opened(Box::new(WireProjection {
            dossier: dossier.to_owned(),
            cells: cells(ledger.dossier()),
            rivals: ledger.rivals().clone(),
            log: ledger.log().iter().cloned().map(WireEntry).collect(),
            last: ledger.last_number(&device),
            device,
        })))
    }

    async fn ledger(&mut self, dossier: &str) -> Answer<&mut Ledger> {
        if !self.ledgers.contains_key(dossier) {
            let kept = self.shelf.chunks(dossier).await?;
            if kept.is_empty() {
                return Err(GONE.to_owned());
            }
            let chunks: Option<Vec<Chunk>> = kept.iter().map(|bytes| Chunk::from_bytes(bytes)).collect();
            let damaged =
                "Dit dossier is op dit toestel beschadigd. Open het laatste bestand dat je bewaarde.";
            let chunks = chunks.ok_or_else(|| damaged.to_owned())?;
            let ledger = Ledger::load_heard(&chunks, &self.pass(0, 1))
                .map_err(|trouble| format!("{damaged} ({trouble})"))?;
            self.ledgers.insert(dossier.to_owned(), ledger);
        }
        self.ledgers.get_mut(dossier).ok_or_else(|| GONE.to_owned())
    }

    async fn change(&mut self, dossier: &str, entry: &LogEntry) -> Vec<FromEngine> {
        let number = entry.number;
        let not_kept = |words| FromEngine::NotKept { dossier: dossier.to_owned(), number, words };
        let refused = |because| FromEngine::Refused { dossier: dossier.to_owned(), number, because };
        if !self.writes {
            return vec![refused(Refused::AnotherTabWrites), worded(self.projection(dossier).await)];
        }
        if let Some(ahead) = self.ahead.get_mut(dossier).filter(|ahead| ahead.first < number) {
            // Not kept either, but in a file that is saved now. A refusal comes when its turn has come.
            drop(ahead.ledger.as_mut().map(|ledger| ledger.apply(entry)));
            return vec![not_kept(ahead.words.clone())];
        }
        match self.keep(dossier, entry).await {
            Ok(()) => {
                self.ahead.remove(dossier);
                let mut said = vec![FromEngine::Safe { dossier: dossier.to_owned(), through: number }];
                if self.ledgers.get(dossier).is_some_and(Ledger::brought_more) {
                    said.push(worded(self.projection(dossier).await));
                }
                said
            }
            Err(Kept::Refused) => {
                self.ahead.remove(dossier);
                vec![refused(Refused::ByTheRules), worded(self.projection(dossier).await)]
            }
            Err(Kept::Not(words, ledger)) => {
                let before = self.ahead.remove(dossier).and_then(|ahead| ahead.ledger);
                let ledger = ledger.map(|ledger| *ledger).or(before);
                self.ahead.insert(dossier.to_owned(), Ahead { first: number, words: words.clone(), ledger });
                vec![not_kept(words)]
            }
        }
    }

    /// Keeps a change. What is in memory but not on the shelf leaves the kept ledgers: it is read again before the next try.
    async fn keep(&mut self, dossier: &str, entry: &LogEntry) -> Result<(), Kept> {
        self.ledger(dossier).await.map_err(|words| Kept::Not(words, None))?;
        let Some(mut ledger) = self.ledgers.remove(dossier) else {
            return Err(Kept::Not(GONE.to_owned(), None));
        };
        match ledger.apply(entry) {
            Ok(chunk) => {
                if chunk != Chunk::default()
                    && let Err(words) = self.put(dossier, &ledger, &chunk).await
                {
                    return Err(Kept::Not(words, Some(Box::new(ledger))));
                }
                self.ledgers.insert(dossier.to_owned(), ledger);
                Ok(())
            }
            Err(NotMade::Refused(_) | NotMade::NumberTaken) => {
                self.ledgers.insert(dossier.to_owned(), ledger);
                Err(Kept::Refused)
            }
            Err(NotMade::Trouble(trouble)) => Err(Kept::Not(trouble.to_string(), None)),
        }
    }

    async fn put(&self, dossier: &str, ledger: &Ledger, chunk: &Chunk) -> Answer<()> {
        let listing = listing(ledger, self.is_deleted(dossier).await?);
        match self.shelf.write(&listing, Beside::More(&chunk.to_bytes())).await? {
            // Deleted under us: all of it is kept again, since one chunk opens nothing.
            Err(NotKept::Gone) => {
                let whole = ledger.clone().save().to_bytes();
                self.shelf.write(&listing, Beside::Whole(&whole)).await?.map_err(words)
            }
            kept => kept.map_err(words),
        }
    }

    async fn is_deleted(&self, dossier: &str) -> Answer<bool> {
        Ok(self.shelf.listing(dossier).await?.is_some_and(|listing| listing.deleted))
    }

    async fn delete(&mut self, dossier: &str, deleted: bool) -> Answer<FromEngine> {
        self.may_write()?;
        let listing = listing(self.ledger(dossier).await?, deleted);
        self.shelf.write(&listing, Beside::Nothing).await?.map_err(words)?;
        self.list().await
    }

    async fn purge(&mut self, dossier: &str) -> Answer<FromEngine> {
        self.may_write()?;
        if self.is_deleted(dossier).await? {
            self.shelf.remove(dossier).await?;
            self.ledgers.remove(dossier);
        }
        self.list().await
    }

    async fn copy(&mut self, dossier: &str, renewed: impl FnOnce(Opening) -> Opening) -> Answer<FromEngine> {
        let Recorded { opening, decisions, committee, mut notes, .. } =
            self.ledger(dossier).await?.dossier().recorded();
        notes.retain(|note, _| Note::KEPT_FOR_THE_NEXT.contains(note));
        let blank = Dossier::open(renewed(opening)).recorded();
        let template = Dossier::restore(Recorded { decisions, committee, notes, ..blank });
        let template = template.map_err(|_unsound| "Dit dossier kan geen sjabloon zijn.".to_owned())?;
        self.put_away(Ledger::of(template).map_err(|trouble| trouble.to_string())?).await
    }

    /// The file of a dossier with what could not be kept: where the disk is full, the file saves the work.
    async fn export(&mut self, dossier: &str) -> Answer<FromEngine> {
        let unkept = self.ahead.get_mut(dossier).and_then(|ahead| ahead.ledger.as_mut());
        let ledger = match unkept {
            Some(ledger) => ledger,
            None => self.ledger(dossier).await?,
        };
        let text = write_file(ledger).map_err(|error| error.to_string())?;
        let (name, check) = (file_name(ledger), check_characters(&text).unwrap_or_default());
        Ok(FromEngine::Exported { dossier: dossier.to_owned(), name, text, check })
    }

    /// Hands out the sheet of a member.
    async fn hand_out(&mut self, dossier: &str, member: &str) -> Answer<FromEngine> {
        self.may_write()?;
        self.nothing_ahead(dossier)?;
        let member = MemberId::new(member);
        let ledger = self.ledger(dossier).await?;
        let handed = ledger.hand_out(&member);
        let name = sheet_name(ledger, &member);
        let (chunk, text) = match handed {
            Ok(handed) => handed,
            Err(words) => {
                // What was half written is read again.
                self.ledgers.remove(dossier);
                return Err(words);
            }
        };
        self.put_or_forget(dossier, &chunk).await?;
        let check = check_characters(&text).unwrap_or_default();
        Ok(FromEngine::Exported { dossier: dossier.to_owned(), name, text, check })
    }

    /// Keeps a chunk; what could not be kept is not held either, so that page and shelf agree.
    async fn put_or_forget(&mut self, dossier: &str, chunk: &Chunk) -> Answer<()> {
        let Some(ledger) = self.ledgers.remove(dossier) else { return Err(GONE.to_owned()) };
        if *chunk != Chunk::default() {
            self.put(dossier, &ledger, chunk).await?;
        }
        self.ledgers.insert(dossier.to_owned(), ledger);
        Ok(())
    }

    fn nothing_ahead(&self, dossier: &str) -> Answer<()> {
        self.ahead.get(dossier).map_or(Ok(()), |ahead| Err(ahead.words.clone()))
    }

    fn may_write(&self) -> Answer<()> {
        if self.writes { Ok(()) } else { Err(FOLLOWS.to_owned()) }
    }
}

/// Why a change was not kept.
enum Kept {
    Refused,
    /// The words, and the ledger with the change in it.
    Not(String, Option<Box<Ledger>>),
}

fn words(fault: NotKept) -> String {
    fault.to_string()
}

fn worded(answer: Answer<FromEngine>) -> FromEngine {
    answer.unwrap_or_else(|words| FromEngine::Impossible { words })
}

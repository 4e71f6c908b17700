//! The shelf in `IndexedDB`. Every write asks strict durability, and counts only once its transaction is complete.

use crate::keeper::{Beside, NotKept, Shelf};
use crate::rules::Map;
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{Error, UnexpectedDataError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionFinishKind, TransactionMode, TransactionOptions,
};
use js_sys::Uint8Array;
use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

const NAME: &str = "selectiewijzer";
const VERSION: u8 = 1;
const CHUNKS: &str = "chunks";
const LABELS: &str = "labels";
const DEVICE: &str = "device";

/// The shelf in this browser's storage.
#[derive(Clone)]
pub struct IndexedShelf(Rc<Inner>);

struct Inner {
    name: &'static str,
    state: RefCell<State>,
    superseded: Box<dyn Fn()>,
}

#[derive(Default)]
struct State {
    database: Option<Database>,
    superseded: bool,
    /// The number of the next chunk of a dossier, where it is known.
    next: Map<String, u64>,
}

impl IndexedShelf {
    /// The shelf; calls back once when a newer version of the program takes the storage over.
    pub fn new(superseded: impl Fn() + 'static) -> Self {
        Self(Rc::new(Inner { name: NAME, state: RefCell::default(), superseded: Box::new(superseded) }))
    }

    /// A shelf apart from the dossiers, kept in the very same way.
    pub fn apart(name: &'static str) -> Self {
        Self(Rc::new(Inner { name, state: RefCell::default(), superseded: Box::new(|| ()) }))
    }

    async fn database(&self) -> Result<Database, NotKept> {
        let state = || self.0.state.borrow();
        if state().superseded {
            return Err(NotKept::Superseded);
        }
        if let Some(database) = state().database.clone() {
            return Ok(database);
        }
        let opening = Database::open(self.0.name)
            .with_version(VERSION)
            .with_on_upgrade_needed(|_event, database| {
                for store in [CHUNKS, LABELS, DEVICE] {
                    database.create_object_store(store).build()?;
                }
                Ok(())
            })
            .build()
            .map_err(|error| not_kept(&error.to_string()))?;
        let database = opening.await.map_err(|error| not_kept(&error.to_string()))?;
        self.watch(&database);
        self.0.state.borrow_mut().database = Some(database.clone());
        Ok(database)
    }

    /// Lets go of the storage when a newer version asks for it, and of a database that the browser closed.
    fn watch(&self, database: &Database) {
        let watched = self.clone();
        let Ok(mut events) = database.version_changes() else { return };
        spawn_local(async move {
            let asked = events.recv().await;
            let held = watched.forget();
            if let Some(event) = asked {
                if let Some(database) = held {
                    database.close();
                }
                if event.new_version().is_some() {
                    watched.0.state.borrow_mut().superseded = true;
                    (watched.0.superseded)();
                }
            }
        });
    }

    fn forget(&self) -> Option<Database> {
        let mut state = self.0.state.borrow_mut();
        state.next.clear();
        state.database.take()
    }

    /// Does some work; when the database turns out to be closed, opens it again and tries once more.
    async fn work<T, F: Future<Output = Result<T, Error>>>(
        &self,
        work: impl Fn(Database) -> F,
    ) -> Result<T, NotKept> {
        let first = match work(self.database().await?).await {
            Ok(done) => return Ok(done),
            Err(error) => not_kept(&said(error)),
        };
        drop(self.forget());
        if first == NotKept::Full {
            return Err(first);
        }
        let again = work(self.database().await?).await;
        again.map_err(|error| not_kept(&said(error)))
    }

    /// The number that the next chunk of a dossier gets.
    async fn next_number(&self, dossier: &str) -> Result<u64, NotKept> {
        let known = || self.0.state.borrow().next.get(dossier).copied();
        if known().is_none() {
            self.chunks(dossier).await?;
        }
        Ok(known().unwrap_or_default())
    }

    /// Everything in a store whose name lies in a range, with its name, in order.
    async fn read(
        &self,
        store: &'static str,
        range: KeyRange<String>,
    ) -> Result<Vec<(String, JsValue)>, NotKept> {
        self.work(|database| {
            let range = range.clone();
            async move {
                let transaction = database.transaction(store).build()?;
                let store = transaction.object_store(store)?;
                let names =
                    store.get_all_keys::<String>().with_query::<String, _>(range.clone()).primitive()?;
                let names: Vec<String> = names.await?.collect::<Result<_, _>>()?;
                let values = store.get_all::<JsValue>().with_query::<String, _>(range).primitive()?;
                let values: Vec<JsValue> = values.await?.collect::<Result<_, _>>()?;
                Ok(names.into_iter().zip(values).collect())
            }
        })
        .await
    }

    /// Takes steps in one transaction: all or none. Answers whether they were taken.
    async fn take(&self, steps: Vec<Step>) -> Result<bool, NotKept> {
        self.work(|database| {
            let steps = steps.clone();
            async move {
                let transaction = strict(&database)?;
                for step in steps {
                    match step {
                        Step::If { there, store, name } => {
                            let store = transaction.object_store(store)?;
                            let found = store.get::<JsValue, _, _>(name).primitive()?.await?;
                            if found.is_some() != there {
                                return Ok(false);
                            }
                        }
                        Step::Forget { store, range } => {
                            let store = transaction.object_store(store)?;
                            store.delete::<String, _>(range).build()?;
                        }
                        Step::Put { store, name, value } => {
                            transaction.object_store(store)?.put(value).with_key(name).build()?;
                        }
                        Step::Add { store, name, value } => {
                            transaction.object_store(store)?.add(value).with_key(name).build()?;
                        }
                    }
                }
                complete(transaction).await?;
                Ok(true)
            }
        })
        .await
    }
}

/// What is done in a transaction.
#[derive(Clone)]
enum Step {
    /// Goes no further unless this is there, or is not.
    If { there: bool, store: &'static str, name: String },
    /// Takes away what lies in a range.
    Forget { store: &'static str, range: KeyRange<String> },
    /// Writes a value in the place of the one that is there.
    Put { store: &'static str, name: String, value: JsValue },
    /// Writes a value where none is: should there be one, nothing of all steps is done.
    Add { store: &'static str, name: String, value: JsValue },
}

/// A transaction that reports success only once the bytes lie on the disk.
fn strict(database: &Database) -> Result<Transaction<'_>, Error> {
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    database
        .transaction([CHUNKS, LABELS, DEVICE])
        .with_mode(TransactionMode::Readwrite)
        .with_options(options)
        .build()
}

/// Waits until the bytes lie on the disk, or until they were undone: why, only the transaction itself knows then.
async fn complete(transaction: Transaction<'_>) -> Result<(), Error> {
    loop {
        match transaction.on_done()?.await {
            TransactionFinishKind::Ok => return Ok(()),
            TransactionFinishKind::Abort => {
                return Err(transaction.error().unwrap_or(UnexpectedDataError::TransactionAborted.into()));
            }
            // What failed undoes the whole transaction next.
            TransactionFinishKind::Err => {}
        }
    }
}

fn chunks_of(dossier: &str) -> KeyRange<String> {
    KeyRange::Bound(format!("{dossier}/"), false, format!("{dossier}/~"), false)
}

/// What the storage said, with the name of the fault.
fn said(error: Error) -> String {
    match error {
        Error::DomException(error) => {
            let error = web_sys::DomException::from(error);
            format!("{}: {}", error.name(), error.message())
        }
        other => other.to_string(),
    }
}

fn not_kept(what: &str) -> NotKept {
    if what.contains("QuotaExceeded") {
        NotKept::Full
    } else if what.contains("VersionError") || what.contains("less than the existing version") {
        NotKept::Superseded
    } else {
        NotKept::Unavailable(what.to_owned())
    }
}

fn everything() -> KeyRange<String> {
    KeyRange::LowerBound(String::new(), false)
}

impl Shelf for IndexedShelf {
    async fn device(&self, fresh: &str) -> Result<String, NotKept> {
        let name = || DEVICE.to_owned();
        self.take(vec![
            Step::If { there: false, store: DEVICE, name: name() },
            Step::Put { store: DEVICE, name: name(), value: fresh.into() },
        ])
        .await?;
        let known = self.read(DEVICE, KeyRange::Only(name())).await?;
        known.into_iter().find_map(|(_, value)| value.as_string()).ok_or_else(unexpected)
    }

    async fn labels(&self) -> Result<Vec<(String, String)>, NotKept> {
        let labels = self.read(LABELS, everything()).await?;
        Ok(labels.into_iter().filter_map(|(name, label)| Some((name, label.as_string()?))).collect())
    }

    async fn chunks(&self, dossier: &str) -> Result<Vec<Vec<u8>>, NotKept> {
        let found = self.read(CHUNKS, chunks_of(dossier)).await?;
        let last = found.iter().filter_map(|(name, _)| name.rsplit('/').next()?.parse::<u64>().ok()).max();
        self.0.state.borrow_mut().next.insert(dossier.to_owned(), last.map_or(0, |last| last + 1));
        let bytes =
            found.into_iter().map(|(_, value)| value.dyn_into().map(|bytes: Uint8Array| bytes.to_vec()));
        bytes.collect::<Result<_, _>>().map_err(|_other| unexpected())
    }

    async fn write(&self, dossier: &str, label: &str, beside: Beside<'_>) -> Result<(), NotKept> {
        let mut steps = Vec::new();
        let mut number = None;
        if let Beside::More(chunk) | Beside::Whole(chunk) = beside {
            let next = self.next_number(dossier).await?;
            number = Some(next + 1);
            steps.push(match beside {
                Beside::Whole(_) => Step::Forget { store: CHUNKS, range: chunks_of(dossier) },
                _ => Step::If { there: true, store: LABELS, name: dossier.to_owned() },
            });
            let (name, value) = (format!("{dossier}/{next:012}"), Uint8Array::from(chunk).into());
            steps.push(Step::Add { store: CHUNKS, name, value });
        }
        steps.push(Step::Put { store: LABELS, name: dossier.to_owned(), value: label.into() });
        if !self.take(steps).await? {
            return Err(NotKept::Gone);
        }
        if let Some(number) = number {
            self.0.state.borrow_mut().next.insert(dossier.to_owned(), number);
        }
        Ok(())
    }

    async fn remove(&self, dossier: &str) -> Result<(), NotKept> {
        let label = KeyRange::Only(dossier.to_owned());
        self.take(vec![
            Step::Forget { store: CHUNKS, range: chunks_of(dossier) },
            Step::Forget { store: LABELS, range: label },
        ])
        .await
        .map(drop)
    }
}

fn unexpected() -> NotKept {
    NotKept::Unavailable("onverwachte inhoud".to_owned())
}

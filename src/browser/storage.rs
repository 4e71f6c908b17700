//! The shelf in `IndexedDB`. Every write asks strict durability, and counts only once its transaction is complete.

use crate::keeper::{NotKept, Shelf};
use crate::rules::{Gather, Map};
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{Error, UnexpectedDataError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionFinishKind, TransactionMode, TransactionOptions,
};
use js_sys::Uint8Array;
use std::cell::RefCell;
use std::collections::BTreeMap;
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
            Err(error) => not_kept(&format!("{error:?}")),
        };
        drop(self.forget());
        if first == NotKept::Full {
            return Err(first);
        }
        let again = work(self.database().await?).await;
        again.map_err(|error| not_kept(&format!("{error:?}")))
    }

    /// The number that the next chunk of a dossier gets.
    async fn next_number(&self, dossier: &str) -> Result<u64, NotKept> {
        let known = self.0.state.borrow().next.get(dossier).copied();
        if let Some(number) = known {
            return Ok(number);
        }
        let range = || chunks_of(dossier);
        let keys: Vec<String> = self
            .work(|database| {
                let range = range();
                async move {
                    let transaction = database.transaction(CHUNKS).build()?;
                    let keys = transaction.object_store(CHUNKS)?;
                    keys.get_all_keys::<String>().with_query::<String, _>(range).primitive()?.await?.collect()
                }
            })
            .await?;
        let last = keys.iter().filter_map(|key| key.rsplit('/').next()?.parse::<u64>().ok()).max();
        Ok(last.map_or(0, |last| last + 1))
    }

    async fn keep(&self, dossier: &str, chunk: &[u8], label: &str, replace: bool) -> Result<(), NotKept> {
        let number = self.next_number(dossier).await?;
        let (dossier, label) = (dossier.to_owned(), label.to_owned());
        let bytes: JsValue = Uint8Array::from(chunk).into();
        let kept = self
            .work(|database| {
                let (dossier, label, bytes) = (dossier.clone(), label.clone(), bytes.clone());
                async move {
                    let transaction = strict(&database, &[CHUNKS, LABELS])?;
                    let (chunks, labels) =
                        (transaction.object_store(CHUNKS)?, transaction.object_store(LABELS)?);
                    if replace {
                        chunks.delete::<String, _>(chunks_of(&dossier)).build()?;
                    } else if labels.get::<String, _, _>(dossier.as_str()).primitive()?.await?.is_none() {
                        return Ok(false);
                    }
                    chunks.add(bytes).with_key(format!("{dossier}/{number:012}")).build()?;
                    labels.put(label).with_key(dossier).build()?;
                    complete(transaction).await?;
                    Ok(true)
                }
            })
            .await?;
        if !kept {
            return Err(NotKept::Gone);
        }
        self.0.state.borrow_mut().next.insert(dossier, number + 1);
        Ok(())
    }
}

/// A transaction that reports success only once the bytes lie on the disk.
fn strict<'a>(database: &'a Database, stores: &[&str]) -> Result<Transaction<'a>, Error> {
    let mut options = TransactionOptions::new();
    options.set_durability(TransactionDurability::Strict);
    database.transaction(stores).with_mode(TransactionMode::Readwrite).with_options(options).build()
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

fn not_kept(what: &str) -> NotKept {
    if what.contains("QuotaExceeded") {
        NotKept::Full
    } else if what.contains("VersionError") || what.contains("less than the existing version") {
        NotKept::Superseded
    } else {
        NotKept::Unavailable(what.to_owned())
    }
}

impl Shelf for IndexedShelf {
    async fn device(&self, fresh: &str) -> Result<String, NotKept> {
        let fresh = fresh.to_owned();
        self.work(|database| {
            let fresh = fresh.clone();
            async move {
                let transaction = strict(&database, &[DEVICE])?;
                let store = transaction.object_store(DEVICE)?;
                if let Some(known) = store.get::<String, _, _>(DEVICE).primitive()?.await? {
                    return Ok(known);
                }
                store.put(fresh.clone()).with_key(DEVICE).build()?;
                complete(transaction).await?;
                Ok(fresh)
            }
        })
        .await
    }

    async fn labels(&self) -> Result<BTreeMap<String, String>, NotKept> {
        self.work(|database| async move {
            let transaction = database.transaction(LABELS).build()?;
            let store = transaction.object_store(LABELS)?;
            let keys: Vec<String> =
                store.get_all_keys::<String>().primitive()?.await?.collect::<Result<_, _>>()?;
            let labels: Vec<String> =
                store.get_all::<String>().primitive()?.await?.collect::<Result<_, _>>()?;
            Ok(keys.into_iter().zip(labels).gather())
        })
        .await
    }

    async fn chunks(&self, dossier: &str) -> Result<Vec<Vec<u8>>, NotKept> {
        let values: Vec<JsValue> = self
            .work(|database| {
                let range = chunks_of(dossier);
                async move {
                    let transaction = database.transaction(CHUNKS).build()?;
                    let store = transaction.object_store(CHUNKS)?;
                    store.get_all::<JsValue>().with_query::<String, _>(range).primitive()?.await?.collect()
                }
            })
            .await?;
        let bytes = values.into_iter().map(|value| value.dyn_into().map(|bytes: Uint8Array| bytes.to_vec()));
        bytes
            .collect::<Result<_, _>>()
            .map_err(|_other| NotKept::Unavailable("onverwachte inhoud".to_owned()))
    }

    async fn add(&self, dossier: &str, chunk: &[u8], label: &str) -> Result<(), NotKept> {
        self.keep(dossier, chunk, label, false).await
    }

    async fn replace(&self, dossier: &str, chunk: &[u8], label: &str) -> Result<(), NotKept> {
        self.keep(dossier, chunk, label, true).await
    }

    async fn label(&self, dossier: &str, label: &str) -> Result<(), NotKept> {
        self.work(|database| {
            let (dossier, label) = (dossier.to_owned(), label.to_owned());
            async move {
                let transaction = strict(&database, &[LABELS])?;
                transaction.object_store(LABELS)?.put(label).with_key(dossier).build()?;
                complete(transaction).await
            }
        })
        .await
    }

    async fn remove(&self, dossier: &str) -> Result<(), NotKept> {
        self.work(|database| {
            let dossier = dossier.to_owned();
            async move {
                let transaction = strict(&database, &[CHUNKS, LABELS])?;
                transaction.object_store(CHUNKS)?.delete::<String, _>(chunks_of(&dossier)).build()?;
                transaction.object_store(LABELS)?.delete::<String, _>(KeyRange::Only(dossier)).build()?;
                complete(transaction).await
            }
        })
        .await
    }
}

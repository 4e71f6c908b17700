//! Where the bytes of dossiers are kept: chunks in order, and a label beside them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::rc::Rc;

/// Why bytes were not kept or fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// There is no room left.
    Full,
    /// A newer version of the program took the storage over.
    Superseded,
    /// What was kept of the dossier was deleted from outside.
    Gone,
    /// Anything else; carries what the storage said.
    Unavailable(String),
}

impl fmt::Display for NotKept {
    /// A sentence in Dutch: what is wrong, and what to do.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => formatter.write_str(
                "De opslag van deze browser is vol. Bewaar het dossier als bestand en maak ruimte vrij op dit toestel.",
            ),
            Self::Superseded => formatter.write_str(
                "In een ander tabblad draait een nieuwere versie. Sluit dit tabblad of laad het opnieuw.",
            ),
            Self::Gone => formatter.write_str(
                "Wat hier van dit dossier bewaard was, is gewist. Bewaar het dossier als bestand en open dat.",
            ),
            Self::Unavailable(what) => write!(
                formatter,
                "De opslag van deze browser antwoordt niet. Bewaar het dossier als bestand en laad de pagina opnieuw. ({what})"
            ),
        }
    }
}

/// What is written beside the label of a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside<'a> {
    /// Nothing: the chunks stay as they are.
    Nothing,
    /// One more chunk of a dossier that is here. Where what came before was deleted, the chunk alone would open nothing:
    /// [`NotKept::Gone`].
    More(&'a [u8]),
    /// One chunk in the place of all.
    Whole(&'a [u8]),
}

/// Keeps the bytes of dossiers. What is kept is kept when the answer comes, not before.
pub trait Shelf {
    /// The identifier of this device: the given one, unless there was one already.
    fn device(&self, fresh: &str) -> impl Future<Output = Result<String, NotKept>>;
    /// The label of every dossier, by its name.
    fn labels(&self) -> impl Future<Output = Result<Vec<(String, String)>, NotKept>>;
    /// Every chunk of a dossier, in order; none where there is no such dossier.
    fn chunks(&self, dossier: &str) -> impl Future<Output = Result<Vec<Vec<u8>>, NotKept>>;
    /// Writes the label of a dossier and what stands beside it: both or neither.
    fn write(
        &self,
        dossier: &str,
        label: &str,
        beside: Beside<'_>,
    ) -> impl Future<Output = Result<(), NotKept>>;
    /// Takes a dossier away.
    fn remove(&self, dossier: &str) -> impl Future<Output = Result<(), NotKept>>;
}

/// A shelf in memory; clones share what they hold, as tabs do.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf(Rc<RefCell<Held>>);

#[derive(Debug, Default)]
struct Held {
    device: Option<String>,
    labels: BTreeMap<String, String>,
    chunks: BTreeMap<String, Vec<Vec<u8>>>,
    full: bool,
}

impl MemoryShelf {
    /// From now on there is no room, or there is again.
    pub fn fill(&self, full: bool) {
        self.0.borrow_mut().full = full;
    }
}

impl Shelf for MemoryShelf {
    async fn device(&self, fresh: &str) -> Result<String, NotKept> {
        Ok(self.0.borrow_mut().device.get_or_insert_with(|| fresh.to_owned()).clone())
    }

    async fn labels(&self) -> Result<Vec<(String, String)>, NotKept> {
        Ok(self.0.borrow().labels.iter().map(|(name, label)| (name.clone(), label.clone())).collect())
    }

    async fn chunks(&self, dossier: &str) -> Result<Vec<Vec<u8>>, NotKept> {
        Ok(self.0.borrow().chunks.get(dossier).cloned().unwrap_or_default())
    }

    async fn write(&self, dossier: &str, label: &str, beside: Beside<'_>) -> Result<(), NotKept> {
        let mut held = self.0.borrow_mut();
        if matches!(beside, Beside::More(_)) && !held.labels.contains_key(dossier) {
            return Err(NotKept::Gone);
        }
        if held.full {
            return Err(NotKept::Full);
        }
        held.labels.insert(dossier.to_owned(), label.to_owned());
        match beside {
            Beside::Nothing => {}
            Beside::More(chunk) => {
                held.chunks.entry(dossier.to_owned()).or_default().push(chunk.to_vec());
            }
            Beside::Whole(chunk) => drop(held.chunks.insert(dossier.to_owned(), vec![chunk.to_vec()])),
        }
        Ok(())
    }

    async fn remove(&self, dossier: &str) -> Result<(), NotKept> {
        let mut held = self.0.borrow_mut();
        if held.full {
            return Err(NotKept::Full);
        }
        held.labels.remove(dossier);
        held.chunks.remove(dossier);
        Ok(())
    }
}

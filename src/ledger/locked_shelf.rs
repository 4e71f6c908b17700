//! The shelf behind the lock of this device: once there is a lock, real dossiers lie on it sealed, and so do their labels.
//! What is for practising lies open.
//!
//! Everything is encrypted with AES-256-GCM under the key of the device, which is nowhere on the shelf: the lock is a sealed
//! text, and what is in it is the key. Each encryption also vouches for the dossier that it belongs to.

use crate::archive::{Listing, read_text, write_text};
use crate::keeper::{Beside, Key, NoVault, NotKept, Shelf, Vault};
use base64ct::{Base64, Encoding};

/// The name of the label that is the lock. No dossier can be called so.
const LOCK: &str = "#slot";
/// How a sealed chunk begins; where other chunks begin with a length there never is this one.
const SEALED: [u8; 8] = (u64::MAX - 1).to_le_bytes();
/// How a sealed label begins.
const SEALED_LABEL: &str = "verzegeld:";
const NONCE: usize = 12;

const LOCKED: &str = "Dit toestel is vergrendeld. Ontgrendel het om verder te werken.";

type Answer<T> = Result<T, String>;

/// A shelf and the lock of the device it stands on.
pub(super) struct LockedShelf<S, V> {
    shelf: S,
    vault: V,
    lock: Option<String>,
    key: Option<Key>,
    /// Whether what counts is written sealed: as soon as there is a lock, until it is being taken away.
    seals: bool,
}

/// What stands on the shelf of one dossier.
pub(super) struct Found {
    /// Its name.
    pub(super) dossier: String,
    /// Whether it is sealed.
    pub(super) sealed: bool,
    /// What its label says; `None` where it cannot be read.
    pub(super) listing: Option<Listing>,
}

impl<S: Shelf, V: Vault> LockedShelf<S, V> {
    /// The shelf, locked where it has a lock.
    pub(super) async fn of(shelf: S, vault: V) -> Result<Self, NotKept> {
        let mut locked = Self { shelf, vault, lock: None, key: None, seals: false };
        locked.look().await?;
        Ok(locked)
    }

    /// The identifier of this device.
    pub(super) async fn device(&self, fresh: &str) -> Result<String, NotKept> {
        self.shelf.device(fresh).await
    }

    /// Looks which lock there is now; under another one than before the key of that one is forgotten.
    pub(super) async fn look(&mut self) -> Result<(), NotKept> {
        let lock =
            self.shelf.labels().await?.into_iter().find_map(|(name, text)| (name == LOCK).then_some(text));
        if lock != self.lock {
            (self.lock, self.key) = (lock, None);
        }
        self.seals = self.lock.is_some();
        Ok(())
    }

    /// The lock, as it opens with the passphrase.
    pub(super) fn lock(&self) -> Option<String> {
        self.lock.clone()
    }

    /// Whether everything can be read.
    pub(super) fn is_open(&self) -> bool {
        self.lock.is_none() || self.key.is_some()
    }

    /// Opens the shelf with the key out of this lock; it stays locked where that is no longer the lock.
    pub(super) async fn unlock(&mut self, lock: &str, key: &str) -> Answer<()> {
        self.look().await.map_err(words)?;
        if self.lock.as_deref() == Some(lock) {
            self.key = Some(read_key(key)?);
        }
        Ok(())
    }

    /// Puts a lock on the shelf, or another one for the same key. What lies there is not sealed by this yet.
    pub(super) async fn put_lock(&mut self, lock: &str, key: &str) -> Answer<()> {
        let key = read_key(key)?;
        // The same message said again, after a restart.
        let said_again = self.lock.as_deref() == Some(lock);
        if self.lock.is_some() && self.key != Some(key) && !said_again {
            return Err(LOCKED.to_owned());
        }
        self.shelf.write(LOCK, lock, Beside::Nothing).await.map_err(words)?;
        (self.lock, self.key, self.seals) = (Some(lock.to_owned()), Some(key), true);
        Ok(())
    }

    /// Whether what counts is written sealed.
    pub(super) const fn seals(&self) -> bool {
        self.seals
    }

    /// From now on everything is written open, so that the lock can be taken away.
    pub(super) fn write_open(&mut self) {
        self.seals = false;
    }

    /// Takes the lock away; it stays while anything is sealed, for then nothing would open that any more.
    pub(super) async fn take_lock(&mut self) -> Answer<()> {
        if self.all(None).await?.iter().any(|found| found.sealed) {
            return Err(LOCKED.to_owned());
        }
        self.shelf.remove(LOCK).await.map_err(words)?;
        (self.lock, self.key) = (None, None);
        Ok(())
    }

    /// Every dossier, or only one.
    pub(super) async fn all(&self, only: Option<&str>) -> Answer<Vec<Found>> {
        let mut all = Vec::new();
        for (dossier, label) in self.shelf.labels().await.map_err(words)? {
            if dossier == LOCK || only.is_some_and(|only| only != dossier) {
                continue;
            }
            let sealed =
                label.strip_prefix(SEALED_LABEL).map(|sealed| Base64::decode_vec(sealed).unwrap_or_default());
            let text = match &sealed {
                None => Some(label),
                Some(bytes) => {
                    let bytes = self.opened(&about_label(&dossier), bytes).await?;
                    bytes.and_then(|bytes| String::from_utf8(bytes).ok())
                }
            };
            let listing = text.and_then(|text| read_text(&text).ok());
            all.push(Found { dossier, sealed: sealed.is_some(), listing });
        }
        Ok(all)
    }

    /// What the label of a dossier says; `None` where there is none, or it is damaged.
    pub(super) async fn listing(&self, dossier: &str) -> Answer<Option<Listing>> {
        match self.all(Some(dossier)).await?.pop() {
            Some(Found { sealed: true, listing: None, .. }) => Err(LOCKED.to_owned()),
            found => Ok(found.and_then(|found| found.listing)),
        }
    }

    /// Whether there is anything of a dossier.
    pub(super) async fn has(&self, dossier: &str) -> Answer<bool> {
        Ok(!self.shelf.chunks(dossier).await.map_err(words)?.is_empty())
    }

    /// Every chunk of a dossier, in order.
    pub(super) async fn chunks(&self, dossier: &str) -> Answer<Vec<Vec<u8>>> {
        let mut chunks = self.shelf.chunks(dossier).await.map_err(words)?;
        for chunk in &mut chunks {
            if let Some(sealed) = chunk.strip_prefix(&SEALED) {
                *chunk = self.opened(dossier, sealed).await?.ok_or_else(|| LOCKED.to_owned())?;
            }
        }
        Ok(chunks)
    }

    /// Writes the label of a dossier and what stands beside it, sealed where there is a lock and it counts.
    pub(super) async fn write(&self, listing: &Listing, beside: Beside<'_>) -> Answer<Result<(), NotKept>> {
        let dossier = &listing.id;
        let label = write_text(listing).unwrap_or_else(|error| error.to_string());
        if !self.seals || listing.practice {
            return Ok(self.shelf.write(dossier, &label, beside).await);
        }
        let Some(key) = &self.key else { return Err(LOCKED.to_owned()) };
        let label = self.sealed(key, &about_label(dossier), label.as_bytes()).await?;
        let label = SEALED_LABEL.to_owned() + &Base64::encode_string(&label);
        let mut chunk = SEALED.to_vec();
        if let Beside::More(plain) | Beside::Whole(plain) = beside {
            chunk.extend(self.sealed(key, dossier, plain).await?);
        }
        let beside = match beside {
            Beside::Nothing => Beside::Nothing,
            Beside::More(_) => Beside::More(&chunk),
            Beside::Whole(_) => Beside::Whole(&chunk),
        };
        Ok(self.shelf.write(dossier, &label, beside).await)
    }

    /// Takes a dossier away.
    pub(super) async fn remove(&self, dossier: &str) -> Answer<()> {
        self.shelf.remove(dossier).await.map_err(words)
    }

    async fn sealed(&self, key: &Key, about: &str, plain: &[u8]) -> Answer<Vec<u8>> {
        let nonce = self.vault.random::<NONCE>().map_err(no_vault)?;
        let sealed = self.vault.encrypt(key, &nonce, about.as_bytes(), plain).await.map_err(no_vault)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// `None` without the key, and where something was changed.
    async fn opened(&self, about: &str, sealed: &[u8]) -> Answer<Option<Vec<u8>>> {
        let (Some(key), Some((nonce, bytes))) = (&self.key, sealed.split_at_checked(NONCE)) else {
            return Ok(None);
        };
        self.vault.decrypt(key, nonce, about.as_bytes(), bytes).await.map_err(no_vault)
    }
}

/// What the encryption of a label vouches for; that of a chunk vouches for the dossier alone.
fn about_label(dossier: &str) -> String {
    format!("{dossier}#")
}

fn read_key(text: &str) -> Answer<Key> {
    let bytes = Base64::decode_vec(text).unwrap_or_default();
    bytes.try_into().map_err(|_| "Dit is geen sleutel van een toestel.".to_owned())
}

fn words(fault: NotKept) -> String {
    fault.to_string()
}

fn no_vault(NoVault(what): NoVault) -> String {
    format!(
        "Deze browser kan niet versleutelen ({what}). Er is niets bewaard. Bewaar het dossier als bestand."
    )
}

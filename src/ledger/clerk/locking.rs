//! The lock of this device: opening it, putting it on and taking it away. What lies on the shelf follows at once.

use super::{Answer, Clerk, worded, words};
use crate::archive::FromEngine;
use crate::keeper::{Shelf, Vault};

const BESIDE: &str = "Iets op dit toestel kon niet mee verzegeld worden";

impl<S: Shelf, V: Vault> Clerk<S, V> {
    /// The lock as the shelf has it now.
    pub(super) async fn look_at_lock(&mut self) -> Option<String> {
        // A shelf that does not answer says so to whoever asks it for something.
        drop(self.shelf.look().await);
        self.shelf.lock()
    }

    /// What there is to say of the lock.
    pub(super) fn tell_lock(&self, words: Option<String>) -> FromEngine {
        FromEngine::Lock { lock: self.shelf.lock(), open: self.shelf.is_open(), words }
    }

    /// Opens the shelf for this tab. What was not sealed yet when the lock came on is sealed now.
    pub(super) async fn unlock(&mut self, lock: &str, key: &str) -> Vec<FromEngine> {
        let unlocked = self.shelf.unlock(lock, key).await;
        let sealed = match unlocked {
            Ok(()) if self.writes && self.shelf.is_open() => self.follow_lock().await,
            other => other,
        };
        self.said(sealed).await
    }

    /// Puts a lock on this device, another one in its place, or takes it away.
    pub(super) async fn put_lock(&mut self, lock: Option<&str>, key: &str) -> Vec<FromEngine> {
        let done = self.relock(lock, key).await;
        self.said(done).await
    }

    async fn relock(&mut self, lock: Option<&str>, key: &str) -> Answer<()> {
        self.may_write()?;
        if let Some((_, ahead)) = self.ahead.iter().next() {
            return Err(ahead.words.clone());
        }
        let Some(lock) = lock else {
            self.shelf.write_open();
            let mut taken = self.follow_lock().await;
            if taken.is_ok() {
                taken = self.shelf.take_lock().await;
            }
            // Where it stays on, what was opened is sealed when it is unlocked the next time.
            return self.shelf.look().await.map_err(words).and(taken);
        };
        self.shelf.put_lock(lock, key).await?;
        self.follow_lock().await
    }

    /// Writes anew what is sealed and should not be, or the other way round. One that is damaged stays as it is.
    async fn follow_lock(&mut self) -> Answer<()> {
        let mut beside = None;
        for found in self.shelf.all(None).await? {
            let counts = found.listing.is_some_and(|listing| !listing.practice);
            if counts && found.sealed != self.shelf.seals() {
                if let Err(why) = self.write_anew(&found.dossier).await {
                    beside.get_or_insert(format!("{BESIDE}. {why}"));
                }
                if self.shown.as_ref() != Some(&found.dossier) {
                    self.ledgers.remove(&found.dossier);
                }
            }
        }
        beside.map_or(Ok(()), Err)
    }

    async fn said(&mut self, done: Answer<()>) -> Vec<FromEngine> {
        vec![self.tell_lock(done.err()), worded(self.list().await)]
    }
}

//! Taking in what a file brings, and telling how far that is.

use super::{Answer, Clerk};
use crate::archive::{FromEngine, Incoming};
use crate::keeper::{Shelf, Vault};
use crate::ledger::Ledger;
use crate::ledger::file::open_file_heard;

/// Changes from which on the page hears how far the engine is.
const MANY_CHANGES: usize = 2000;

impl<S: Shelf, V: Vault> Clerk<S, V> {
    /// A file of a dossier that is not here is put away. What a file would bring to one that is here, is told first,
    /// unless it brings nothing, or holds all that is here and more.
    pub(super) async fn import(&mut self, text: &str) -> Answer<FromEngine> {
        let imported = open_file_heard(text, &self.pass(0, 2)).map_err(|defect| defect.to_string())?;
        let opening = imported.dossier().opening();
        let home = opening.sheet.as_ref().map(|sheet| sheet.dossier.clone());
        let id = match home {
            Some(home) if self.shelf.has(&home).await? => home,
            _ => opening.id.clone(),
        };
        if !self.shelf.has(&id).await? {
            return self.put_away(imported).await;
        }
        let (own, last_here) = (id == opening.id, opening.sheet.is_some());
        let hear = self.pass(1, 2);
        let here = self.ledger(&id).await?;
        let ahead = here.log().iter().any(|entry| !imported.holds(entry));
        let (incoming, next) = here.weighed(imported, text, &hear).map_err(|reason| reason.to_string())?;
        let quiet = incoming.contested.is_empty() && (!ahead || last_here && incoming.changed.is_empty());
        if own && (quiet || incoming.brings_nothing()) {
            self.go_on_with(&id, next).await?;
            self.delete(&id, false).await?;
            return Ok(FromEngine::Made { dossier: id });
        }
        Ok(FromEngine::Incoming(Box::new(incoming)))
    }

    /// Takes over what a file brings: the shelf has all of it or nothing.
    pub(super) async fn take_over(&mut self, dossier: &str, text: &str) -> Answer<Incoming> {
        let other = open_file_heard(text, &self.pass(0, 2)).map_err(|defect| defect.to_string())?;
        let hear = self.pass(1, 2);
        let ledger = self.ledger(dossier).await?;
        let (incoming, next) = ledger.weighed(other, text, &hear).map_err(|reason| reason.to_string())?;
        self.go_on_with(dossier, next).await?;
        Ok(incoming)
    }

    /// Keeps a ledger with more in it in the place of the one that is here.
    async fn go_on_with(&mut self, dossier: &str, mut next: Ledger) -> Answer<()> {
        self.may_write()?;
        self.nothing_ahead(dossier)?;
        let chunk = next.added();
        self.ledgers.insert(dossier.to_owned(), next);
        self.put_or_forget(dossier, &chunk).await
    }

    /// Hears one of several passes over the changes of a dossier. Of a short one nobody has to know.
    pub(super) fn pass(&self, pass: usize, passes: usize) -> impl Fn(usize, usize) + use<S, V> {
        let tell = self.tell.clone();
        move |done, all| {
            if all >= MANY_CHANGES {
                tell(FromEngine::Working { done: pass * all + done, of: passes * all });
            }
        }
    }
}

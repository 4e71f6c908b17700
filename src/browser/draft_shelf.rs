//! Drafts of vacancies in this browser's storage, apart from the dossiers. One tab at a time works on a draft.

use super::locks::take_free_lock;
use super::storage::IndexedShelf;
use crate::keeper::{Beside, DraftShelf, GetDrafts, GetKept, GetOpened, NotKept, OpenedDraft, Shelf};
use std::cell::RefCell;
use std::collections::BTreeSet;
use wasm_bindgen_futures::spawn_local;

const NAME: &str = "selectiewijzer-ontwerpen";
/// A text has a name of its own, so that it is not written again with every change to the vacancy.
const TEXT: &str = ".tekst";

thread_local! {
    static SHELF: IndexedShelf = IndexedShelf::apart(NAME);
    /// The drafts that this page works on: their locks last as long as the page.
    static OURS: RefCell<BTreeSet<String>> = RefCell::default();
}

/// This browser's storage.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserDraftShelf;

fn shelf() -> IndexedShelf {
    SHELF.with(Clone::clone)
}

/// Whether no other tab works on the draft; from then on none does until this page is gone.
async fn is_ours(name: &str) -> bool {
    if OURS.with_borrow(|ours| ours.contains(name)) {
        return true;
    }
    // A browser without locks has no other way to know: then the last one to write wins, as in any file.
    let free = take_free_lock(&format!("{NAME} {name}")).await.unwrap_or(true);
    if free {
        OURS.with_borrow_mut(|ours| ours.insert(name.to_owned()));
    }
    free
}

async fn whole(name: &str) -> Result<Option<String>, NotKept> {
    let chunks = shelf().chunks(name).await?;
    Ok(chunks.last().map(|bytes| String::from_utf8_lossy(bytes).into_owned()))
}

impl DraftShelf for BrowserDraftShelf {
    fn list(&self, then: GetDrafts) {
        spawn_local(async move {
            let labels = shelf().labels().await;
            then(labels.map(|all| all.into_iter().filter(|(name, _)| !name.ends_with(TEXT)).collect()));
        });
    }

    fn open(&self, name: &str, then: GetOpened) {
        let name = name.to_owned();
        spawn_local(async move {
            let opened = async {
                if !is_ours(&name).await {
                    return Ok(OpenedDraft::Elsewhere);
                }
                let Some(kept) = whole(&name).await? else { return Ok(OpenedDraft::Gone) };
                let text = whole(&format!("{name}{TEXT}")).await?.unwrap_or_default();
                Ok(OpenedDraft::Here { kept, text })
            };
            then(opened.await);
        });
    }

    fn keep(&self, name: &str, label: &str, draft: &str, text: Option<&str>, then: GetKept) {
        let (name, label, draft) = (name.to_owned(), label.to_owned(), draft.to_owned());
        let text = text.map(ToOwned::to_owned);
        spawn_local(async move {
            let kept = async {
                // The text first: a draft is never here without the text that it was read from.
                if let Some(text) = text {
                    shelf().write(&format!("{name}{TEXT}"), "", Beside::Whole(text.as_bytes())).await?;
                }
                shelf().write(&name, &label, Beside::Whole(draft.as_bytes())).await
            };
            then(kept.await);
        });
    }

    fn remove(&self, name: &str, then: GetKept) {
        let name = name.to_owned();
        spawn_local(async move {
            let removed = async {
                shelf().remove(&name).await?;
                shelf().remove(&format!("{name}{TEXT}")).await
            };
            then(removed.await);
        });
    }
}

//! Drafts of vacancies in this browser's storage, apart from the dossiers. One tab at a time works on a draft.

use super::storage::IndexedShelf;
use super::{draft_notes, locks::take_free_lock};
use crate::archive::WrittenDraft;
use crate::keeper::{Beside, DraftShelf, GetDrafts, GetKept, GetOpened, NotKept, OpenedDraft, Shelf};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
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

async fn write(name: &str, draft: &WrittenDraft) -> Result<(), NotKept> {
    // The text first: a draft is never here without the text that it was read from.
    if let Some(text) = &draft.text {
        shelf().write(&format!("{name}{TEXT}"), "", Beside::Whole(text.as_bytes())).await?;
    }
    shelf().write(name, &draft.label, Beside::Whole(draft.draft.as_bytes())).await
}

/// Keeps what a page noted that went away before it was kept. Where there is no room for it the note stays.
async fn take_up(name: &str) -> Result<(), NotKept> {
    if let Some(noted) = draft_notes::noted(name) {
        write(name, &noted).await?;
        draft_notes::note(name, None);
    }
    Ok(())
}

impl DraftShelf for BrowserDraftShelf {
    fn list(&self, then: GetDrafts) {
        spawn_local(async move {
            let labels = shelf().labels().await.map(|all| {
                let kept = all.into_iter().filter(|(name, _)| !name.ends_with(TEXT));
                let noted = draft_notes::all().into_iter().map(|(name, draft)| (name, draft.label));
                kept.chain(noted).collect::<BTreeMap<_, _>>().into_iter().collect()
            });
            then(labels);
        });
    }

    fn open(&self, name: &str, then: GetOpened) {
        let name = name.to_owned();
        spawn_local(async move {
            let opened = async {
                if !is_ours(&name).await {
                    return Ok(OpenedDraft::Elsewhere);
                }
                take_up(&name).await?;
                let Some(kept) = whole(&name).await? else { return Ok(OpenedDraft::Gone) };
                let text = whole(&format!("{name}{TEXT}")).await?.unwrap_or_default();
                Ok(OpenedDraft::Here { kept, text })
            };
            then(opened.await);
        });
    }

    fn keep(&self, name: &str, draft: WrittenDraft, then: GetKept) {
        let name = name.to_owned();
        spawn_local(async move { then(write(&name, &draft).await) });
    }

    fn note(&self, name: &str, draft: Option<&WrittenDraft>) {
        draft_notes::note(name, draft);
    }

    fn remove(&self, name: &str, then: GetKept) {
        let name = name.to_owned();
        spawn_local(async move {
            let removed = async {
                shelf().remove(&name).await?;
                shelf().remove(&format!("{name}{TEXT}")).await?;
                draft_notes::note(&name, None);
                Ok(())
            };
            then(removed.await);
        });
    }
}

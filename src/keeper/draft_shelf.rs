//! Where drafts of vacancies are kept on a device.

use super::NotKept;
use crate::archive::WrittenDraft;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// A draft that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenedDraft {
    /// It is here, and no other tab works on it as long as this page lives.
    Here {
        /// What was kept of it.
        kept: String,
        /// The text that it was read from; empty where there is none.
        text: String,
    },
    /// Another tab works on it.
    Elsewhere,
    /// There is none of that name.
    Gone,
}

/// Gets the name and the label of every draft.
pub type GetDrafts = Box<dyn FnOnce(Result<Vec<(String, String)>, NotKept>)>;
/// Gets a draft.
pub type GetOpened = Box<dyn FnOnce(Result<OpenedDraft, NotKept>)>;
/// Gets whether something was kept, or taken away.
pub type GetKept = Box<dyn FnOnce(Result<(), NotKept>)>;

/// Keeps drafts of vacancies. What is kept is kept when the answer comes, not before.
pub trait DraftShelf: Send + Sync {
    /// The name and the label of every draft.
    fn list(&self, then: GetDrafts);
    /// Opens a draft for this page.
    fn open(&self, name: &str, then: GetOpened);
    /// Keeps a draft in the place of what was kept of it, and its text where that is given.
    fn keep(&self, name: &str, draft: WrittenDraft, then: GetKept);
    /// Notes a draft at once, also when the page goes away now, or takes that note away: what is noted and not kept is
    /// kept when the draft is opened next.
    fn note(&self, name: &str, draft: Option<&WrittenDraft>);
    /// Takes a draft away.
    fn remove(&self, name: &str, then: GetKept);
}

/// A shelf in memory, of one tab.
#[derive(Debug, Default)]
pub struct MemoryDraftShelf(Mutex<BTreeMap<String, WrittenDraft>>);

impl MemoryDraftShelf {
    fn held<T>(&self, look: impl FnOnce(&mut BTreeMap<String, WrittenDraft>) -> T) -> Option<T> {
        self.0.lock().ok().map(|mut held| look(&mut held))
    }

    fn put(&self, name: &str, draft: WrittenDraft) {
        self.held(|held| {
            let text = draft.text.or_else(|| held.get(name)?.text.clone());
            held.insert(name.to_owned(), WrittenDraft { text, ..draft });
        });
    }
}

impl DraftShelf for MemoryDraftShelf {
    fn list(&self, then: GetDrafts) {
        let all =
            self.held(|held| held.iter().map(|(name, one)| (name.clone(), one.label.clone())).collect());
        then(Ok(all.unwrap_or_default()));
    }

    fn open(&self, name: &str, then: GetOpened) {
        let found = self.held(|held| held.get(name).cloned()).flatten();
        then(Ok(found.map_or(OpenedDraft::Gone, |one| OpenedDraft::Here {
            kept: one.draft,
            text: one.text.unwrap_or_default(),
        })));
    }

    fn keep(&self, name: &str, draft: WrittenDraft, then: GetKept) {
        self.put(name, draft);
        then(Ok(()));
    }

    /// In memory keeping is as quick as noting.
    fn note(&self, name: &str, draft: Option<&WrittenDraft>) {
        if let Some(draft) = draft {
            self.put(name, draft.clone());
        }
    }

    fn remove(&self, name: &str, then: GetKept) {
        self.held(|held| held.remove(name));
        then(Ok(()));
    }
}

#[cfg(test)]
mod tests {
    use super::{DraftShelf, MemoryDraftShelf, OpenedDraft, WrittenDraft};
    use std::cell::RefCell;
    use std::rc::Rc;

    fn opened(shelf: &MemoryDraftShelf) -> OpenedDraft {
        let seen = Rc::new(RefCell::new(None));
        let see = seen.clone();
        shelf.open("a", Box::new(move |opened| *see.borrow_mut() = opened.ok()));
        seen.take().unwrap()
    }

    fn written(draft: &str, text: Option<&str>) -> WrittenDraft {
        WrittenDraft { label: String::new(), draft: draft.into(), text: text.map(Into::into) }
    }

    #[test]
    fn the_text_stays_until_another_comes() {
        let shelf = MemoryDraftShelf::default();
        assert_eq!(opened(&shelf), OpenedDraft::Gone);
        shelf.keep("a", written("1", Some("tekst")), Box::new(|_| ()));
        shelf.keep("a", written("2", None), Box::new(|_| ()));
        assert_eq!(opened(&shelf), OpenedDraft::Here { kept: "2".into(), text: "tekst".into() });
        shelf.note("a", Some(&written("3", None)));
        assert_eq!(opened(&shelf), OpenedDraft::Here { kept: "3".into(), text: "tekst".into() });
        shelf.remove("a", Box::new(|_| ()));
        assert_eq!(opened(&shelf), OpenedDraft::Gone);
    }
}

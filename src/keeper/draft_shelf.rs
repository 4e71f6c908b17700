//! Where drafts of vacancies are kept on a device.

use super::NotKept;
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
    fn keep(&self, name: &str, label: &str, draft: &str, text: Option<&str>, then: GetKept);
    /// Takes a draft away.
    fn remove(&self, name: &str, then: GetKept);
}

/// A shelf in memory, of one tab.
#[derive(Debug, Default)]
pub struct MemoryDraftShelf(Mutex<BTreeMap<String, [String; 3]>>);

impl MemoryDraftShelf {
    fn held<T>(&self, look: impl FnOnce(&mut BTreeMap<String, [String; 3]>) -> T) -> Option<T> {
        self.0.lock().ok().map(|mut held| look(&mut held))
    }
}

impl DraftShelf for MemoryDraftShelf {
    fn list(&self, then: GetDrafts) {
        let all =
            self.held(|held| held.iter().map(|(name, [label, ..])| (name.clone(), label.clone())).collect());
        then(Ok(all.unwrap_or_default()));
    }

    fn open(&self, name: &str, then: GetOpened) {
        let found = self.held(|held| held.get(name).cloned()).flatten();
        then(Ok(found.map_or(OpenedDraft::Gone, |[_, kept, text]| OpenedDraft::Here { kept, text })));
    }

    fn keep(&self, name: &str, label: &str, draft: &str, text: Option<&str>, then: GetKept) {
        self.held(|held| {
            let one = held.entry(name.to_owned()).or_default();
            label.clone_into(&mut one[0]);
            draft.clone_into(&mut one[1]);
            if let Some(text) = text {
                text.clone_into(&mut one[2]);
            }
        });
        then(Ok(()));
    }

    fn remove(&self, name: &str, then: GetKept) {
        self.held(|held| held.remove(name));
        then(Ok(()));
    }
}

#[cfg(test)]
mod tests {
    use super::{DraftShelf, MemoryDraftShelf, OpenedDraft};
    use std::cell::RefCell;
    use std::rc::Rc;

    fn opened(shelf: &MemoryDraftShelf) -> OpenedDraft {
        let seen = Rc::new(RefCell::new(None));
        let see = seen.clone();
        shelf.open("a", Box::new(move |opened| *see.borrow_mut() = opened.ok()));
        seen.take().unwrap()
    }

    #[test]
    fn the_text_stays_until_another_comes() {
        let shelf = MemoryDraftShelf::default();
        assert_eq!(opened(&shelf), OpenedDraft::Gone);
        shelf.keep("a", "", "1", Some("tekst"), Box::new(|_| ()));
        shelf.keep("a", "", "2", None, Box::new(|_| ()));
        assert_eq!(opened(&shelf), OpenedDraft::Here { kept: "2".into(), text: "tekst".into() });
        shelf.remove("a", Box::new(|_| ()));
        assert_eq!(opened(&shelf), OpenedDraft::Gone);
    }
}

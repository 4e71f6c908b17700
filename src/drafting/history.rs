//! Taking changes back, and making them again.

use super::Draft;
use std::sync::Arc;

/// As many changes can be taken back; who wants more opens the file that was saved.
const MOST: usize = 500;

/// The drafts before this one, and those that were taken back.
#[derive(Clone, Debug, Default)]
pub struct History {
    before: Vec<Arc<Draft>>,
    after: Vec<Arc<Draft>>,
    /// The field that is being typed in: all that is typed there is one change.
    typing: Option<String>,
}

impl History {
    /// A change was made to this draft; what was taken back before is gone. Changes one after the other in the same field
    /// are one, until [`Self::settle`].
    pub fn changed(&mut self, from: Arc<Draft>, field: Option<&str>) {
        self.after.clear();
        if field.is_some() && self.typing.as_deref() == field {
            return;
        }
        self.typing = field.map(ToOwned::to_owned);
        self.before.push(from);
        if self.before.len() > MOST {
            self.before.remove(0);
        }
    }

    /// The field was left: what is typed next is a change of its own.
    pub fn settle(&mut self) {
        self.typing = None;
    }

    /// The draft before the last change, in the place of this one.
    pub fn undo(&mut self, now: Arc<Draft>) -> Option<Arc<Draft>> {
        self.settle();
        let back = self.before.pop()?;
        self.after.push(now);
        Some(back)
    }

    /// The draft that was taken back last, in the place of this one.
    pub fn redo(&mut self, now: Arc<Draft>) -> Option<Arc<Draft>> {
        self.settle();
        let again = self.after.pop()?;
        self.before.push(now);
        Some(again)
    }

    /// Whether there is something to undo, and something to make again.
    pub fn ways(&self) -> (bool, bool) {
        (!self.before.is_empty(), !self.after.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::{Draft, History, MOST};
    use std::sync::Arc;

    fn named(title: &str) -> Arc<Draft> {
        let mut draft = Draft::default();
        draft.vacancy.content.title = title.into();
        Arc::new(draft)
    }

    #[test]
    fn what_is_typed_in_one_field_is_one_change() {
        let mut history = History::default();
        history.changed(named(""), Some("title"));
        history.changed(named("K"), Some("title"));
        assert_eq!(history.undo(named("Kl")), Some(named("")));
        assert_eq!(history.ways(), (false, true));
        assert_eq!(history.redo(named("")), Some(named("Kl")));
        history.changed(named("Kl"), Some("title"));
        history.settle();
        history.changed(named("Kle"), Some("title"));
        assert_eq!(history.undo(named("Kler")), Some(named("Kle")));
        assert_eq!(history.undo(named("Kle")), Some(named("Kl")));
    }

    #[test]
    fn a_new_change_leaves_nothing_to_make_again() {
        let mut history = History::default();
        history.changed(named("a"), None);
        assert_eq!(history.undo(named("b")), Some(named("a")));
        history.changed(named("a"), None);
        assert_eq!(history.redo(named("c")), None);
    }

    #[test]
    fn it_does_not_grow_for_ever() {
        let mut history = History::default();
        for nth in 0..=MOST {
            history.changed(named(&nth.to_string()), None);
        }
        let mut back = 0;
        let mut now = named("now");
        while let Some(before) = history.undo(now.clone()) {
            now = before;
            back += 1;
        }
        assert_eq!((back, now), (MOST, named("1")));
    }
}

//! What is near but not in sight yet is drawn ahead, one row at a time, when nothing else is to be done: nobody who
//! types waits for it.

use crate::desk::Outside;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

/// How many rows a block shall have.
struct Wanted {
    block: usize,
    drawn: RwSignal<usize>,
    rows: usize,
}

/// Blocks that are to grow row by row, or to go.
pub(super) struct RowsAhead {
    outside: Arc<dyn Outside>,
    waiting: RefCell<VecDeque<Wanted>>,
    /// Whether the next step was asked for.
    asked: Cell<bool>,
}

impl RowsAhead {
    /// Nothing is waiting yet.
    pub(super) fn new(outside: Arc<dyn Outside>) -> Rc<Self> {
        Rc::new(Self { outside, waiting: RefCell::default(), asked: Cell::new(false) })
    }

    /// Brings a block to so many rows, whenever there is time for it; none at all come away at once.
    pub(super) fn bring(self: &Rc<Self>, block: usize, drawn: RwSignal<usize>, rows: usize) {
        self.leave(block);
        if drawn.try_get_untracked().is_some_and(|drawn| drawn != rows) {
            self.waiting.borrow_mut().push_back(Wanted { block, drawn, rows });
            self.go_on();
        }
    }

    /// Does nothing more about a block.
    pub(super) fn leave(&self, block: usize) {
        self.waiting.borrow_mut().retain(|wanted| wanted.block != block);
    }

    fn go_on(self: &Rc<Self>) {
        if !self.waiting.borrow().is_empty() && !self.asked.replace(true) {
            let ahead = self.clone();
            self.outside.when_idle(Box::new(move || {
                ahead.asked.set(false);
                ahead.step();
                ahead.go_on();
            }));
        }
    }

    /// One row more, or one block less.
    fn step(&self) {
        let Some(Wanted { block, drawn, rows }) = self.waiting.borrow_mut().pop_front() else { return };
        let Some(now) = drawn.try_get_untracked() else { return };
        let next = rows.min(now + 1);
        if next < rows {
            self.waiting.borrow_mut().push_front(Wanted { block, drawn, rows });
        }
        drawn.try_set(next);
    }
}

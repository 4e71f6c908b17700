//! What the workers are busy with. Nobody has to know while they are quick.

use super::Desk;
use super::engine::{Order, Report};
use crate::keeper::Task;
use leptos::prelude::*;
use std::collections::VecDeque;

/// From so many milliseconds on the screen says that the engine is busy.
const LONG: i32 = 300;

/// What takes long, and how much of it is done, in per cent, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    /// What.
    pub task: Task,
    /// How much of it is done.
    pub share: Option<u8>,
}

/// What was asked and is not answered yet, in order: the engine does one thing at a time.
#[derive(Default)]
pub(super) struct Asked {
    tasks: VecDeque<(u64, Task)>,
    turn: u64,
    /// How much of the first one is done.
    share: Option<u8>,
    /// Whether the screen says so.
    shown: bool,
    /// What another worker does meanwhile; told once it takes long, while the engine has nothing to tell.
    aside: Option<Aside>,
}

/// What another worker than the engine is busy with.
struct Aside {
    turn: u64,
    work: Work,
    shown: bool,
}

impl Asked {
    fn work(&self) -> Option<Work> {
        let engine = self.tasks.front().filter(|_| self.shown);
        let engine = engine.map(|(_, task)| Work { task: *task, share: self.share });
        engine.or_else(|| self.aside.as_ref().filter(|aside| aside.shown).map(|aside| aside.work))
    }

    fn ended(&mut self, task: Option<Task>) {
        let place = self.tasks.iter().position(|(_, asked)| task.is_none_or(|task| task == *asked));
        if let Some(place) = place {
            self.tasks.remove(place);
            self.share = None;
            self.shown &= !self.tasks.is_empty();
        }
    }
}

impl Desk {
    /// Something is asked of the engine: when it is not answered soon, the screen says what it is about.
    pub(super) fn begins(self, order: &Order) {
        let task = match order {
            Order::Open { .. } => Task::Opening,
            Order::Import { .. } => Task::Reading,
            Order::TakeOver { .. } => Task::TakingOver,
            Order::Export { .. } | Order::HandOut { .. } => Task::Writing,
            Order::List
            | Order::Unlock { .. }
            | Order::Lock { .. }
            | Order::Create { .. }
            | Order::Keep { .. }
            | Order::Delete { .. }
            | Order::Purge { .. }
            | Order::Copy { .. } => return,
        };
        let turn = self.inner.try_update_value(|inner| {
            inner.asked.turn += 1;
            inner.asked.tasks.push_back((inner.asked.turn, task));
            inner.asked.turn
        });
        let late = move || {
            self.inner.update_value(|inner| {
                inner.asked.shown |= inner.asked.tasks.iter().any(|(asked, _)| Some(*asked) == turn);
            });
            self.tell_work();
        };
        self.outside().after(LONG, Box::new(late));
    }

    /// What a report says of what was asked.
    pub(super) fn hears_of_work(self, report: &Report) {
        let ended = match report {
            Report::Working { done, of } => {
                let share =
                    (done.saturating_mul(100)).checked_div(*of).and_then(|share| share.try_into().ok());
                self.inner.update_value(|inner| inner.asked.share = share);
                self.tell_work();
                return;
            }
            Report::Projection(_) => Some(Task::Opening),
            Report::Ready { .. } | Report::Incoming(_) => Some(Task::Reading),
            Report::TakenOver(_) => Some(Task::TakingOver),
            Report::Exported { .. } => Some(Task::Writing),
            Report::Impossible { .. } => None,
            // It begins anew, and asks all of it again.
            Report::Down { .. }
            | Report::Listed(..)
            | Report::Lock { .. }
            | Report::Runs { .. }
            | Report::Safe { .. }
            | Report::Refused { .. }
            | Report::NotKept { .. }
            | Report::Writes(_) => return,
        };
        self.inner.update_value(|inner| inner.asked.ended(ended));
        self.tell_work();
    }

    /// Something is asked of another worker than the engine: when it takes long, the screen says what it is about.
    pub fn begins_aside(self, task: Task) {
        let turn = self.inner.try_update_value(|inner| {
            inner.asked.turn += 1;
            let turn = inner.asked.turn;
            inner.asked.aside = Some(Aside { turn, work: Work { task, share: None }, shown: false });
            turn
        });
        let late = move || {
            self.inner.update_value(|inner| {
                if let Some(aside) = inner.asked.aside.as_mut().filter(|aside| Some(aside.turn) == turn) {
                    aside.shown = true;
                }
            });
            self.tell_work();
        };
        self.outside().after(LONG, Box::new(late));
    }

    /// How far that is, in per cent.
    pub fn works_aside(self, share: u8) {
        self.inner.update_value(|inner| {
            if let Some(aside) = &mut inner.asked.aside {
                aside.work.share = Some(share);
            }
        });
        self.tell_work();
    }

    /// That it is done.
    pub fn ends_aside(self) {
        self.inner.update_value(|inner| inner.asked.aside = None);
        self.tell_work();
    }

    fn tell_work(self) {
        let work = self.inner.with_value(|inner| inner.asked.work());
        if self.work.get_untracked() != work {
            self.work.set(work);
        }
    }
}

//! What is wrong with a form, at the field where it is.

use crate::components::focus;
use leptos::prelude::*;

/// The field that is wrong and why: one at a time, so that the keyboard can go there.
#[derive(Clone, Copy)]
pub(super) struct Faults(RwSignal<Option<(String, String)>>);

impl Faults {
    /// Nothing is wrong yet.
    pub(super) fn none() -> Self {
        Self(RwSignal::new(None))
    }

    /// Nothing is wrong any more.
    pub(super) fn clear(self) {
        self.0.set(None);
    }

    /// Says what is wrong with a field and takes the keyboard there.
    pub(super) fn say(self, field: impl Into<String>, words: impl Into<String>) {
        let field = field.into();
        self.0.set(Some((field.clone(), words.into())));
        focus(&field);
    }

    /// What is wrong with this field.
    pub(super) fn at(self, field: impl Into<String>) -> Signal<Option<String>> {
        let field = field.into();
        Signal::derive(move || {
            self.0.with(|fault| fault.as_ref().filter(|(at, _)| *at == field).map(|(_, words)| words.clone()))
        })
    }
}

//! Where the keyboard is after a move: at the heading of the new place, which is read aloud and in sight.

use crate::components::focus_heading;
use leptos::prelude::*;

/// Whether anybody moved since the page was loaded; before that the browser knows best where the keyboard is.
#[derive(Clone, Copy)]
pub(super) struct Moved(StoredValue<bool>);

impl Moved {
    /// Nobody moved yet.
    pub(super) fn not_yet() -> Self {
        Self(StoredValue::new(false))
    }

    /// Somebody moves to another place.
    pub(super) fn now(self) {
        self.0.set_value(true);
    }
}

/// A place is drawn: who moved there is at its heading.
pub(super) fn arrive() {
    if use_context::<Moved>().is_some_and(|moved| moved.0.get_value()) {
        focus_heading();
    }
}

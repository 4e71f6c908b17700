//! What a page shows and writes, with the marks of direction in each text closed: see [`closed_text`].
//!
//! A file from elsewhere stays in the ledger as it is; what the page is told of it is closed.

use super::{Incoming, Listing, OneChange, WireProjection, read_value};
use crate::rules::{Change, closed_text, has_direction_marks};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A change with every text in it closed.
pub fn closed_change(change: Change) -> Change {
    let written = OneChange(change);
    closed(&written).unwrap_or(written).0
}

/// The same of what has texts, where there is something to close; nearly always there is nothing.
fn closed<T: Serialize + DeserializeOwned>(written: &T) -> Option<T> {
    let mut value = serde_json::to_value(written).ok()?;
    close(&mut value).then(|| read_value(&value).ok())?
}

impl WireProjection {
    /// The same with every text in it closed.
    #[must_use]
    pub fn closed(mut self) -> Self {
        for value in self.cells.values_mut().chain(self.rivals.values_mut().flatten()) {
            close(value);
        }
        self.log = self.log.into_iter().map(|entry| closed(&entry).unwrap_or(entry)).collect();
        self
    }
}

impl Listing {
    /// The same with its title closed.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.title = closed_text(&self.title);
        self
    }
}

impl Incoming {
    /// The same with the words of others closed.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.title = closed_text(&self.title);
        self.by = self.by.iter().map(|name| closed_text(name)).collect();
        self
    }
}

/// Closes every text in a value; whether one of them changed.
fn close(value: &mut Value) -> bool {
    match value {
        Value::String(text) if has_direction_marks(text) => {
            let closed = closed_text(text);
            std::mem::replace(text, closed) != *text
        }
        // All of them, also after the first that changed.
        Value::Array(all) => all.iter_mut().map(close).filter(|changed| *changed).count() > 0,
        Value::Object(all) => {
            all.iter_mut().map(|(_, one)| close(one)).filter(|changed| *changed).count() > 0
        }
        _ => false,
    }
}

//! The clipboard of the device.

use std::sync::{Mutex, PoisonError};

/// A table as other programs take it over: a word processor as markup, a spreadsheet program as either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopiedTable {
    /// Cells with tabs between them, a line for each row.
    pub text: String,
    /// The same as a table in HTML.
    pub markup: String,
}

/// What lies on the clipboard now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The table.
    Table,
    /// Its text only.
    Text,
    /// What lay there before: nothing was copied.
    Nothing,
}

/// Gets what became of a copy.
pub type GetCopied = Box<dyn FnOnce(Copied)>;

/// Holds what was copied last.
pub trait Clipboard: Send + Sync {
    /// Copies a table.
    fn copy(&self, table: CopiedTable, then: GetCopied);
}

/// A clipboard in memory.
#[derive(Debug, Default)]
pub struct MemoryClipboard {
    held: Mutex<Option<CopiedTable>>,
}

impl MemoryClipboard {
    /// What was copied last.
    pub fn held(&self) -> Option<CopiedTable> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Clipboard for MemoryClipboard {
    fn copy(&self, table: CopiedTable, then: GetCopied) {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(table);
        then(Copied::Table);
    }
}

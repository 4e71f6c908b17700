//! A test entry: something that is kept, read back after a reload, and wiped.

use super::NotKept;
use std::cell::RefCell;
use std::future::Future;

/// Keeps one test entry, apart from everything else.
pub trait TestEntry {
    /// Keeps an entry in the place of the last one.
    fn write(&self, entry: &str) -> impl Future<Output = Result<(), NotKept>>;
    /// The entry, where there is one.
    fn read(&self) -> impl Future<Output = Result<Option<String>, NotKept>>;
    /// Wipes the entry and what it was kept in.
    fn wipe(&self) -> impl Future<Output = Result<(), NotKept>>;
}

/// A test entry in memory.
#[derive(Debug, Default)]
pub struct MemoryEntry(RefCell<Option<String>>);

impl TestEntry for MemoryEntry {
    async fn write(&self, entry: &str) -> Result<(), NotKept> {
        *self.0.borrow_mut() = Some(entry.to_owned());
        Ok(())
    }

    async fn read(&self) -> Result<Option<String>, NotKept> {
        Ok(self.0.borrow().clone())
    }

    async fn wipe(&self) -> Result<(), NotKept> {
        *self.0.borrow_mut() = None;
        Ok(())
    }
}

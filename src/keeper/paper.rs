//! Paper: the browser's own print.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Something that prints the page as it stands.
pub trait Paper: Send + Sync {
    /// Opens the print dialogue.
    fn print(&self);
}

/// Paper in memory: counts how many times something was printed.
#[derive(Debug, Default)]
pub struct MemoryPaper {
    printed: AtomicUsize,
}

impl MemoryPaper {
    /// How many times something was printed.
    pub fn printed(&self) -> usize {
        self.printed.load(Ordering::Relaxed)
    }
}

impl Paper for MemoryPaper {
    fn print(&self) {
        self.printed.fetch_add(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::{MemoryPaper, Paper};

    #[test]
    fn every_print_counts() {
        let paper = MemoryPaper::default();
        paper.print();
        paper.print();
        assert_eq!(paper.printed(), 2);
    }
}

//! What stands behind `#` in the address: a place in the text, or the state of the calculator.

use std::sync::Mutex;

/// The part of the address behind `#`. No server ever sees it.
pub trait Address: Send + Sync {
    /// What stands behind `#` now, without it; empty where there is nothing.
    fn fragment(&self) -> String;

    /// Puts something behind `#`. The page stays where it is, and "back" has no step more.
    fn replace_fragment(&self, fragment: &str);

    /// Calls back each time the reader follows a link to a place behind `#`, for as long as the page lives.
    fn on_move(&self, moved: Box<dyn Fn() + Send + Sync>);
}

/// An address in memory.
#[derive(Default)]
pub struct MemoryAddress {
    fragment: Mutex<String>,
    moved: Mutex<Vec<Box<dyn Fn() + Send + Sync>>>,
}

impl MemoryAddress {
    /// An address that starts at this place.
    pub fn at(fragment: &str) -> Self {
        let address = Self::default();
        address.replace_fragment(fragment);
        address
    }

    /// Goes to a place, as a reader who follows a link.
    pub fn go(&self, fragment: &str) {
        self.replace_fragment(fragment);
        if let Ok(moved) = self.moved.lock() {
            moved.iter().for_each(|moved| moved());
        }
    }
}

impl Address for MemoryAddress {
    fn fragment(&self) -> String {
        self.fragment.lock().map(|fragment| fragment.clone()).unwrap_or_default()
    }

    fn replace_fragment(&self, fragment: &str) {
        if let Ok(mut kept) = self.fragment.lock() {
            fragment.clone_into(&mut kept);
        }
    }

    fn on_move(&self, moved: Box<dyn Fn() + Send + Sync>) {
        if let Ok(mut all) = self.moved.lock() {
            all.push(moved);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, MemoryAddress};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn only_following_a_link_calls_back() {
        let (address, seen) = (MemoryAddress::at("taken"), Arc::new(AtomicUsize::new(0)));
        let counter = seen.clone();
        address.on_move(Box::new(move || {
            counter.fetch_add(1, Ordering::Relaxed);
        }));
        address.replace_fragment("kennis");
        assert_eq!(seen.load(Ordering::Relaxed), 0);
        address.go("visie");
        assert_eq!((address.fragment().as_str(), seen.load(Ordering::Relaxed)), ("visie", 1));
    }
}

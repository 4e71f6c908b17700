//! The map of the rules, and collecting into maps and sets one at a time.
//!
//! Both keep the engine small. A map is a sorted list, because most have a handful of keys: a tree is written out by the
//! compiler for each kind of map anew. And `collect` brings a whole sort along for each of them.

use super::SortedSet;
use std::collections::{BTreeMap, BTreeSet};

/// A map in the order of its keys.
pub type Map<Key, Value> = litemap::LiteMap<Key, Value>;

/// Something that gathers items.
pub trait Gathers<Item> {
    /// Takes one item; of two with the same key the last one stays.
    fn take(&mut self, item: Item);
}

impl<Key: Ord, Value> Gathers<(Key, Value)> for Map<Key, Value> {
    fn take(&mut self, (key, value): (Key, Value)) {
        self.insert(key, value);
    }
}

impl<Key: Ord, Value> Gathers<(Key, Value)> for BTreeMap<Key, Value> {
    fn take(&mut self, (key, value): (Key, Value)) {
        self.insert(key, value);
    }
}

impl<Item: Ord> Gathers<Item> for BTreeSet<Item> {
    fn take(&mut self, item: Item) {
        self.insert(item);
    }
}

impl<Item: Ord> Gathers<Item> for SortedSet<Item> {
    fn take(&mut self, item: Item) {
        self.insert(item);
    }
}

/// Gathers what an iterator gives into a map or a set.
pub trait Gather: Iterator + Sized {
    /// All of it.
    fn gather<All: Default + Gathers<Self::Item>>(self) -> All {
        let mut all = All::default();
        for item in self {
            all.take(item);
        }
        all
    }

    /// All of it, or the first error.
    ///
    /// # Errors
    /// The first error that the iterator gives.
    fn try_gather<Item, Error, All: Default + Gathers<Item>>(self) -> Result<All, Error>
    where
        Self: Iterator<Item = Result<Item, Error>>,
    {
        let mut all = All::default();
        for item in self {
            all.take(item?);
        }
        Ok(all)
    }
}

impl<Items: Iterator> Gather for Items {}

//! A set as a sorted list, with as little code for each kind as [`Map`] has.

use super::Map;
use std::borrow::Borrow;

type Items<'a, Item> =
    std::iter::Map<<&'a Map<Item, ()> as IntoIterator>::IntoIter, fn((&'a Item, &'a ())) -> &'a Item>;

/// A set in the order of its items.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortedSet<Item>(Map<Item, ()>);

impl<Item> SortedSet<Item> {
    /// Nothing.
    pub const fn new() -> Self {
        Self(Map::new())
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many items are in it.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The items in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.into_iter()
    }
}

impl<Item: Ord> SortedSet<Item> {
    /// Puts an item in; whether it is new.
    pub fn insert(&mut self, item: Item) -> bool {
        self.0.insert(item, ()).is_none()
    }

    /// Takes an item out; whether it was there.
    pub fn remove<Like: Ord + ?Sized>(&mut self, item: &Like) -> bool
    where
        Item: Borrow<Like>,
    {
        self.0.remove(item).is_some()
    }

    /// Whether an item is in it.
    pub fn contains<Like: Ord + ?Sized>(&self, item: &Like) -> bool
    where
        Item: Borrow<Like>,
    {
        self.0.contains_key(item)
    }
}

impl<Item> Default for SortedSet<Item> {
    fn default() -> Self {
        Self::new()
    }
}

impl<Item: Ord> FromIterator<Item> for SortedSet<Item> {
    fn from_iter<Items: IntoIterator<Item = Item>>(items: Items) -> Self {
        let mut all = Self::new();
        for item in items {
            all.insert(item);
        }
        all
    }
}

impl<Item: Ord, const COUNT: usize> From<[Item; COUNT]> for SortedSet<Item> {
    fn from(items: [Item; COUNT]) -> Self {
        items.into_iter().collect()
    }
}

impl<Item> IntoIterator for SortedSet<Item> {
    type Item = Item;
    type IntoIter = std::iter::Map<std::vec::IntoIter<(Item, ())>, fn((Item, ())) -> Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(|(item, ())| item)
    }
}

impl<'a, Item> IntoIterator for &'a SortedSet<Item> {
    type Item = &'a Item;
    type IntoIter = Items<'a, Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(item, ())| item)
    }
}

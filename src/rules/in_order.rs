//! Lists in an order. A sort is written out by the compiler for each kind of list anew; here it is one, over places.

use std::cmp::Ordering;

/// The items in an order; those that are equal in it stay as they came.
///
/// ```
/// use selectiewijzer::rules::in_order;
/// assert_eq!(in_order(vec!["bb", "a", "cc"], |one, other| one.len().cmp(&other.len())), ["a", "bb", "cc"]);
/// ```
pub fn in_order<Item>(items: Vec<Item>, compare: impl Fn(&Item, &Item) -> Ordering) -> Vec<Item> {
    let places = order(items.len(), &|one, other| compare(&items[one], &items[other]));
    let mut items: Vec<Option<Item>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items[place].take()).collect()
}

/// The places of a list in the order of what stands there.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

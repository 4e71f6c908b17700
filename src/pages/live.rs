//! What lives in a page that prerender wrote: each part in an element of its own.

/// The identifier of a live part: an element that holds it and nothing else.
pub(super) fn live_id(part: &str) -> String {
    format!("levend-{part}")
}

//! Drafts that are on their way to their shelf, noted where a page that goes away does not have to wait.

use super::small_memory::local_storage;
use crate::archive::{WrittenDraft, read_text, write_text};
use web_sys::Storage;

/// Before the name of a draft.
const NOTE: &str = "selectiewijzer-ontwerp-onderweg-";

fn read(storage: &Storage, key: &str) -> Option<WrittenDraft> {
    read_text(&storage.get_item(key).ok()??).ok()
}

/// Notes a draft, or takes its note away. Without room for it, it is as safe as its shelf is quick.
pub(super) fn note(name: &str, draft: Option<&WrittenDraft>) {
    let Some(storage) = local_storage() else { return };
    let key = format!("{NOTE}{name}");
    // Texts only: writing them cannot fail.
    let noted = match draft.and_then(|draft| write_text(draft).ok()) {
        Some(text) => storage.set_item(&key, &text),
        None => storage.remove_item(&key),
    };
    if let Err(error) = noted {
        web_sys::console::warn_1(&error);
    }
}

/// What is noted of a draft.
pub(super) fn noted(name: &str) -> Option<WrittenDraft> {
    read(&local_storage()?, &format!("{NOTE}{name}"))
}

/// Every draft that is noted, with its name.
pub(super) fn all() -> Vec<(String, WrittenDraft)> {
    let Some(storage) = local_storage() else { return Vec::new() };
    let keys = (0..).map_while(|at| storage.key(at).ok()?);
    let noted = keys.filter_map(|key| Some((key.strip_prefix(NOTE)?.to_owned(), read(&storage, &key)?)));
    noted.collect()
}

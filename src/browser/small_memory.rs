//! The small memory of this browser (`localStorage`).

use crate::keeper::SmallMemory;
use web_sys::Storage;

/// This browser's small memory.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserMemory;

/// Before everything that is remembered here.
const OURS: &str = "selectiewijzer-";

impl SmallMemory for BrowserMemory {
    fn remember(&self, name: &str, text: Option<&str>) {
        let Some(storage) = local_storage() else { return };
        let key = format!("{OURS}{name}");
        let kept = match text {
            Some(text) => storage.set_item(&key, text),
            None => storage.remove_item(&key),
        };
        if let Err(error) = kept {
            web_sys::console::warn_1(&error);
        }
    }

    fn remembered(&self, name: &str) -> Option<String> {
        local_storage()?.get_item(&format!("{OURS}{name}")).ok()?
    }
}

pub(super) fn local_storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

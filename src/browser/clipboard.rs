//! The clipboard of this browser.

use crate::keeper::{Clipboard, Copied, CopiedTable, GetCopied};
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, ClipboardItem};

/// The clipboard, where the browser lets a page write on it.
#[derive(Clone, Copy, Debug, Default)]
pub struct DeviceClipboard;

impl Clipboard for DeviceClipboard {
    fn copy(&self, table: CopiedTable, then: GetCopied) {
        // It must begin while the press of the button lasts.
        let Some(clipboard) = there() else { return then(Copied::Nothing) };
        let whole = item(&table).map(|items| clipboard.write(&items));
        spawn_local(async move {
            if let Ok(writing) = whole
                && JsFuture::from(writing).await.is_ok()
            {
                return then(Copied::Table);
            }
            let text = JsFuture::from(clipboard.write_text(&table.text)).await;
            then(if text.is_ok() { Copied::Text } else { Copied::Nothing });
        });
    }
}

/// The clipboard; a page that is not safely connected has none.
fn there() -> Option<web_sys::Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let known = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    (!known.is_undefined()).then(|| navigator.clipboard())
}

/// The table in both forms; an error where the browser does not know such a thing.
fn item(table: &CopiedTable) -> Result<JsValue, JsValue> {
    let known = Reflect::has(&js_sys::global(), &"ClipboardItem".into())?;
    if !known {
        return Err(JsValue::NULL);
    }
    let forms = Object::new();
    for (kind, text) in [("text/html", &table.markup), ("text/plain", &table.text)] {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
        Reflect::set(&forms, &kind.into(), &Promise::resolve(&blob))?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&forms)?;
    Ok(Array::of1(&item).into())
}

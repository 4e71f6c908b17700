//! The share sheet of this device.

use crate::keeper::{GetShared, Share};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, FilePropertyBag, Navigator, ShareData};

/// The share sheet of this browser, where it has one.
#[derive(Clone, Copy, Debug, Default)]
pub struct ShareSheet;

impl Share for ShareSheet {
    fn can(&self, name: &str) -> bool {
        sharing(name, "").is_some()
    }

    fn share(&self, name: &str, text: &str, then: GetShared) {
        let Some((navigator, data)) = sharing(name, text) else { return then(false) };
        let sharing = JsFuture::from(navigator.share_with_data(&data));
        spawn_local(async move { then(sharing.await.is_ok()) });
    }
}

/// What is shared, when this browser shares it: under its own name, else as plain text, which every share sheet takes.
fn sharing(name: &str, text: &str) -> Option<(Navigator, ShareData)> {
    let navigator = web_sys::window()?.navigator();
    let known = |function: &str| js_sys::Reflect::has(&navigator, &function.into()) == Ok(true);
    if !known("canShare") || !known("share") {
        return None;
    }
    let names = [(name.to_owned(), "application/json"), (format!("{name}.txt"), "text/plain")];
    let data = names.iter().find_map(|(name, kind)| {
        let data = data(name, kind, text).ok()?;
        navigator.can_share_with_data(&data).then_some(data)
    })?;
    Some((navigator, data))
}

fn data(name: &str, kind: &str, text: &str) -> Result<ShareData, JsValue> {
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(text.as_bytes()));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options)?;
    let data = ShareData::new();
    js_sys::Reflect::set(data.unchecked_ref(), &"files".into(), &Array::of1(&file))?;
    Ok(data)
}

//! The address bar.

use crate::keeper::Address;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The address bar of this page.
#[derive(Clone, Copy, Debug, Default)]
pub struct AddressBar;

impl Address for AddressBar {
    fn fragment(&self) -> String {
        web_sys::window()
            .and_then(|window| window.location().hash().ok())
            .and_then(|hash| hash.strip_prefix('#').map(ToOwned::to_owned))
            .unwrap_or_default()
    }

    fn replace_fragment(&self, fragment: &str) {
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            // Refused only when a page asks too often in a row; the next change sets it again.
            drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}"))));
            // In a frame the element around it keeps what was filled in: see `public/embed/frame.js`.
            super::document::say("selectiewijzer:adres", fragment);
        }
    }

    fn on_move(&self, moved: Box<dyn Fn() + Send + Sync>) {
        if let Some(window) = web_sys::window() {
            let listener = Closure::<dyn Fn()>::new(moved);
            let added =
                window.add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
            if added.is_ok() {
                // It listens for as long as the page lives.
                listener.forget();
            }
        }
    }
}

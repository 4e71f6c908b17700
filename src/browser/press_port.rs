//! The press's side of the line to its page.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// What the page brings.
pub enum ToWork {
    /// A question, as text.
    Question(String),
    /// A workbook to read.
    Workbook(Vec<u8>),
}

/// The line to the page that started this worker.
#[derive(Clone)]
pub struct PressPort(DedicatedWorkerGlobalScope);

impl PressPort {
    /// The line of this worker.
    ///
    /// # Errors
    /// This is no worker.
    pub fn here() -> Result<Self, JsValue> {
        Ok(Self(js_sys::global().dyn_into()?))
    }

    /// Listens to the page from now on.
    ///
    /// # Errors
    /// This worker hears nothing.
    pub fn listen(&self, hear: impl Fn(ToWork) + 'static) -> Result<(), JsValue> {
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            hear(match data.dyn_ref::<Uint8Array>() {
                Some(file) => ToWork::Workbook(file.to_vec()),
                None => ToWork::Question(data.as_string().unwrap_or_default()),
            });
        });
        self.0.add_event_listener_with_callback("message", hear.as_ref().unchecked_ref())?;
        // The worker listens for as long as it lives.
        hear.forget();
        Ok(())
    }

    /// Says something to the page.
    pub fn say(&self, text: &str) {
        if let Err(error) = self.0.post_message(&text.into()) {
            web_sys::console::error_1(&error);
        }
    }

    /// Hands a file to the page.
    pub fn hand(&self, bytes: &[u8]) {
        let bytes = Uint8Array::from(bytes);
        if let Err(error) = self.0.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer())) {
            web_sys::console::error_1(&error);
        }
    }
}

//! The carrier's side of the line to its page.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, ImageData, MessageEvent};

/// What the page says.
pub enum Brought {
    /// A question, as text.
    Question(String),
    /// A picture of the camera.
    Picture(ImageData),
}

/// The line to the page that started this worker.
#[derive(Clone)]
pub struct CarrierPort(DedicatedWorkerGlobalScope);

impl CarrierPort {
    /// Listens to the page from now on.
    ///
    /// # Errors
    /// This is no worker.
    pub fn listen(hear: impl Fn(Brought) + 'static) -> Result<Self, JsValue> {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().dyn_into()?;
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            if let Some(text) = data.as_string() {
                hear(Brought::Question(text));
            } else if let Ok(picture) = data.dyn_into() {
                hear(Brought::Picture(picture));
            }
        });
        scope.add_event_listener_with_callback("message", hear.as_ref().unchecked_ref())?;
        // The worker listens for as long as it lives.
        hear.forget();
        Ok(Self(scope))
    }

    /// Says something to the page.
    pub fn say(&self, text: &str) {
        if let Err(error) = self.0.post_message(&text.into()) {
            web_sys::console::error_1(&error);
        }
    }
}

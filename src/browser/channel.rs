//! Short texts between the tabs of one browser.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel to the same program in other tabs.
pub struct Channel {
    channel: BroadcastChannel,
    _hear: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens a channel, and calls back for every text that another tab says.
    ///
    /// # Errors
    /// The browser has no such channels.
    pub fn open(name: &str, hear: impl Fn(String) + 'static) -> Result<Self, JsValue> {
        let channel = BroadcastChannel::new(name)?;
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                hear(text);
            }
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        Ok(Self { channel, _hear: hear })
    }

    /// Says a text to the other tabs. They can do without: what counts lies in the storage.
    pub fn tell(&self, text: &str) {
        if let Err(error) = self.channel.post_message(&text.into()) {
            web_sys::console::warn_1(&error);
        }
    }
}

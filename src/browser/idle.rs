//! What may wait until the browser has nothing else to do.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdleRequestOptions, Window};

/// A browser that is never idle does it all the same after so many milliseconds.
const AT_LAST: u32 = 300;
/// What a browser waits that does not tell when it is idle, in milliseconds: longer than a picture takes.
const UNTOLD: i32 = 30;

/// Does something once the browser is idle.
pub(super) fn when_idle(then: Box<dyn FnOnce()>) {
    let Some(window) = web_sys::window() else { return };
    if !tells(&window) {
        super::engine_link::after(UNTOLD, then);
        return;
    }
    let options = IdleRequestOptions::new();
    options.set_timeout(AT_LAST);
    let then = Closure::once_into_js(then);
    let asked = window.request_idle_callback_with_options(then.unchecked_ref(), &options);
    if let Err(error) = asked {
        web_sys::console::error_1(&error);
    }
}

/// Whether this browser tells when it is idle: Safari does not.
fn tells(window: &Window) -> bool {
    js_sys::Reflect::has(window, &JsValue::from_str("requestIdleCallback")).unwrap_or(false)
}

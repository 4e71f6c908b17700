//! One writer at a time over all tabs: the browser's own locks. A lock is free again when its tab or worker ends.

use futures_channel::oneshot;
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Takes a lock that is free and keeps it for good; says whether it was free.
///
/// # Errors
/// The browser has no locks: an old one, or an address that is not safe.
pub async fn take_free_lock(name: &str) -> Result<bool, JsValue> {
    let (tell, told) = oneshot::channel();
    let answer = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let free = !lock.is_null();
        let heard = tell.send(free);
        if free && heard.is_ok() { forever() } else { JsValue::UNDEFINED }
    });
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE)?;
    request(name, Some(&options), &answer)?;
    told.await.map_err(|_gone| JsValue::from_str("geen antwoord"))
}

/// Waits for a lock, keeps it for good, and calls back.
///
/// # Errors
/// The browser has no locks.
pub fn wait_for_lock(name: &str, then: impl FnOnce() + 'static) -> Result<(), JsValue> {
    let answer = Closure::once_into_js(move |_lock: JsValue| -> JsValue {
        then();
        forever()
    });
    request(name, None, &answer)
}

fn request(name: &str, options: Option<&Object>, answer: &JsValue) -> Result<(), JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let locks = Reflect::get(&navigator, &"locks".into())?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    let promise = match options {
        Some(options) => request.call3(&locks, &name.into(), options, answer)?,
        None => request.call2(&locks, &name.into(), answer)?,
    };
    // The promise settles only when the lock is given back; nobody waits for it.
    drop(promise);
    Ok(())
}

/// A promise that never settles, whose makings stay alive as long as the worker.
fn forever() -> JsValue {
    let kept = Rc::new(RefCell::new(None));
    let keep = kept.clone();
    let promise = Promise::new(&mut move |resolve, _reject| *keep.borrow_mut() = Some(resolve));
    std::mem::forget(kept);
    promise.into()
}

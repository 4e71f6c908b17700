//! This device and its browser.

use crate::keeper::{Device, GetOffline, GetRoom, Offline, Room};
use js_sys::{Array, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageChannel, MessageEvent, ServiceWorker, ServiceWorkerRegistration, Storage};

/// This device.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThisDevice;

/// Before everything that is remembered here.
const OURS: &str = "selectiewijzer-";
/// A service worker that does not answer within so many milliseconds is of a version that knows no question.
const PATIENCE: i32 = 5000;
const MEGABYTE: f64 = 1_000_000.0;

impl Device for ThisDevice {
    fn is_calm(&self) -> bool {
        matches_media("(prefers-reduced-motion: reduce)")
    }

    fn is_installed(&self) -> bool {
        let navigator = web_sys::window().map(|window| window.navigator());
        // Older Safari says it in a word of its own.
        let standalone = navigator.and_then(|navigator| Reflect::get(&navigator, &"standalone".into()).ok());
        matches_media("(display-mode: standalone)") || standalone.is_some_and(|it| it.is_truthy())
    }

    fn offline(&self, then: GetOffline) {
        spawn_local(async move {
            match active().await {
                Some(worker) => ask(&worker, then),
                None => then(Offline::Nothing),
            }
        });
    }

    fn room(&self, then: GetRoom) {
        spawn_local(async move { then(room().await.unwrap_or(Room { granted: None, free: None })) });
    }

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

    fn reload(&self) {
        if let Some(window) = web_sys::window()
            && let Err(error) = window.location().reload()
        {
            web_sys::console::error_1(&error);
        }
    }
}

fn local_storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn matches_media(query: &str) -> bool {
    let asked = web_sys::window().and_then(|window| window.match_media(query).ok()?);
    asked.is_some_and(|asked| asked.matches())
}

/// The service worker that answers for this page.
async fn active() -> Option<ServiceWorker> {
    let window = web_sys::window()?;
    if !window.is_secure_context() {
        return None;
    }
    let workers = window.navigator().service_worker();
    if !workers.is_object() {
        return None;
    }
    let found = JsFuture::from(workers.get_registration()).await.ok()?;
    found.dyn_into::<ServiceWorkerRegistration>().ok()?.active()
}

/// Asks the service worker how many files of how many it keeps: see `public/sw.js`.
fn ask(worker: &ServiceWorker, then: GetOffline) {
    let Ok(channel) = MessageChannel::new() else { return then(Offline::Nothing) };
    let then = Rc::new(RefCell::new(Some(then)));
    let late = then.clone();
    let heard = Closure::once_into_js(move |event: MessageEvent| {
        if let Some(then) = then.borrow_mut().take() {
            then(counted(&event.data()));
        }
    });
    channel.port1().set_onmessage(Some(heard.unchecked_ref()));
    let asked = worker.post_message_with_transferable(&"bewaard?".into(), &Array::of1(&channel.port2()));
    let wait = if asked.is_ok() { PATIENCE } else { 0 };
    let silent = Closure::once_into_js(move || {
        if let Some(then) = late.borrow_mut().take() {
            then(Offline::Nothing);
        }
    });
    if let Some(window) = web_sys::window()
        && let Err(error) =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(silent.unchecked_ref(), wait)
    {
        web_sys::console::error_1(&error);
    }
}

fn counted(answer: &JsValue) -> Offline {
    let numbers: Vec<u32> =
        Array::from(answer).iter().filter_map(|number| number.as_string()?.parse().ok()).collect();
    match numbers[..] {
        [kept, of] if kept >= of && of > 0 => Offline::Whole,
        [kept, of] => Offline::Partly { kept, of },
        _ => Offline::Nothing,
    }
}

async fn room() -> Option<Room> {
    let storage = web_sys::window()?.navigator().storage();
    if !storage.is_object() {
        return None;
    }
    let granted = said(storage.persist()).await.and_then(|granted| granted.as_bool());
    let estimate = said(storage.estimate()).await;
    let number = |name: &str| Reflect::get(estimate.as_ref()?, &name.into()).ok()?.as_f64();
    let free = match (number("quota"), number("usage")) {
        (Some(quota), Some(usage)) => format!("{:.0}", (quota - usage).max(0.0) / MEGABYTE).parse().ok(),
        _ => None,
    };
    Some(Room { granted, free })
}

async fn said(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}

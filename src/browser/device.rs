//! This device and its browser.

use super::service_worker;
use super::small_memory::BrowserMemory;
use crate::keeper::{Device, GetOffline, GetOthers, GetRoom, Offline, Room, SmallMemory};
use js_sys::{Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// This device.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThisDevice;

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
            service_worker::ask(service_worker::active().await, "bewaard?", |numbers| {
                then(counted(&numbers));
            });
        });
    }

    fn newer(&self, then: Rc<dyn Fn()>) {
        spawn_local(service_worker::watch_for_newer(then));
    }

    fn step_over(&self, held_up: GetOthers) {
        spawn_local(async move {
            let waiting =
                service_worker::registration().await.and_then(|registration| registration.waiting());
            service_worker::reload_when_taken_over();
            service_worker::ask(waiting, "stap over", |numbers| match numbers[..] {
                [0] => {}
                [others] => held_up(Some(others)),
                _ => held_up(None),
            });
        });
    }

    fn room(&self, then: GetRoom) {
        spawn_local(async move { then(room().await.unwrap_or(Room { granted: None, free: None })) });
    }

    fn reload(&self) {
        if let Some(window) = web_sys::window()
            && let Err(error) = window.location().reload()
        {
            web_sys::console::error_1(&error);
        }
    }
}

impl SmallMemory for ThisDevice {
    fn remember(&self, name: &str, text: Option<&str>) {
        BrowserMemory.remember(name, text);
    }

    fn remembered(&self, name: &str) -> Option<String> {
        BrowserMemory.remembered(name)
    }
}

fn matches_media(query: &str) -> bool {
    let asked = web_sys::window().and_then(|window| window.match_media(query).ok()?);
    asked.is_some_and(|asked| asked.matches())
}

fn counted(numbers: &[u32]) -> Offline {
    match *numbers {
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

//! The service worker that keeps the program for use without network: see `public/sw.js`, which `public/boot.js` registers.

use js_sys::{Array, Promise};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    EventTarget, MessageChannel, MessageEvent, ServiceWorker, ServiceWorkerContainer,
    ServiceWorkerRegistration, ServiceWorkerState,
};

/// A service worker that does not answer within so many milliseconds is not there, or of a version that knows no question.
const PATIENCE: i32 = 20_000;

/// What is registered for this page; nothing where the browser keeps nothing, or did not begin yet.
pub(super) async fn registration() -> Option<ServiceWorkerRegistration> {
    JsFuture::from(container()?.get_registration()).await.ok()?.dyn_into().ok()
}

/// What answers for this page, once it does: at the first visit it takes a while to fetch everything.
pub(super) async fn active() -> Option<ServiceWorker> {
    let ready = container()?.ready().ok()?;
    let late = Promise::new(&mut |then, _| {
        if let Some(window) = web_sys::window()
            && let Err(error) = window.set_timeout_with_callback_and_timeout_and_arguments_0(&then, PATIENCE)
        {
            web_sys::console::error_1(&error);
        }
    });
    let first = JsFuture::from(Promise::race(&Array::of2(&ready, &late))).await.ok()?;
    first.dyn_into::<ServiceWorkerRegistration>().ok()?.active()
}

fn container() -> Option<ServiceWorkerContainer> {
    let window = web_sys::window()?;
    let container = window.navigator().service_worker();
    (window.is_secure_context() && container.is_object()).then_some(container)
}

/// Asks a service worker; gets the numbers that it answers with, or none where nobody answers.
pub(super) fn ask(worker: Option<ServiceWorker>, question: &str, then: impl FnOnce(Vec<u32>) + 'static) {
    let (Some(worker), Ok(channel)) = (worker, MessageChannel::new()) else { return then(Vec::new()) };
    let then = Rc::new(RefCell::new(Some(then)));
    let late = then.clone();
    let heard = Closure::once_into_js(move |event: MessageEvent| {
        if let Some(then) = then.borrow_mut().take() {
            let numbers = Array::from(&event.data());
            then(numbers.iter().filter_map(|number| number.as_string()?.parse().ok()).collect());
        }
    });
    channel.port1().set_onmessage(Some(heard.unchecked_ref()));
    let asked = worker.post_message_with_transferable(&question.into(), &Array::of1(&channel.port2()));
    let wait = if asked.is_ok() { PATIENCE } else { 0 };
    let silent = Closure::once_into_js(move || {
        if let Some(then) = late.borrow_mut().take() {
            then(Vec::new());
        }
    });
    if let Some(window) = web_sys::window()
        && let Err(error) =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(silent.unchecked_ref(), wait)
    {
        web_sys::console::error_1(&error);
    }
}

/// Looks for a newer version, and tells when one lies ready: now, or as soon as all of it arrived.
pub(super) async fn watch_for_newer(then: Rc<dyn Fn()>) {
    let Some(registration) = registration().await else { return };
    if registration.waiting().is_some() {
        then();
    }
    // The browser looks by itself too, and may have found one already.
    tell_when_installed(&registration, &then);
    let watched = registration.clone();
    on(&registration, "updatefound", move || tell_when_installed(&watched, &then));
    // Without network there is nothing newer to find.
    if let Ok(looked) = registration.update() {
        JsFuture::from(looked).await.ok();
    }
}

/// Tells when what is on its way arrived; the very first version is no newer one.
fn tell_when_installed(registration: &ServiceWorkerRegistration, then: &Rc<dyn Fn()>) {
    let (Some(coming), Some(_)) = (registration.installing(), registration.active()) else { return };
    let (worker, then) = (coming.clone(), then.clone());
    on(&coming, "statechange", move || {
        if worker.state() == ServiceWorkerState::Installed {
            then();
        }
    });
}

/// Loads the page again once another version answers for it.
pub(super) fn reload_when_taken_over() {
    let Some(container) = container() else { return };
    on(&container, "controllerchange", || {
        if let Some(window) = web_sys::window()
            && let Err(error) = window.location().reload()
        {
            web_sys::console::error_1(&error);
        }
    });
}

fn on(target: &EventTarget, what: &str, then: impl FnMut() + 'static) {
    let heard: JsValue = Closure::<dyn FnMut()>::new(then).into_js_value();
    if let Err(error) = target.add_event_listener_with_callback(what, heard.unchecked_ref()) {
        web_sys::console::error_1(&error);
    }
}

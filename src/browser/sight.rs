//! What is near the screen, as the browser's own observer sees it.

use crate::desk::{HearSight, Stop};
use js_sys::Array;
use std::collections::BTreeMap;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// One screenful above and below counts as near: what comes into sight is drawn already.
const NEAR: &str = "100% 0px";

/// Watches the parts of a frame: see [`Outside::watch_sight`](crate::desk::Outside::watch_sight).
pub(super) fn watch(frame: &str, parts: &[String], hear: HearSight) -> Result<Stop, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let numbers: BTreeMap<String, usize> =
        parts.iter().enumerate().map(|(at, part)| (part.clone(), at)).collect();
    let page = document.clone();
    let seen = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        for entry in entries.iter().filter_map(|entry| entry.dyn_into::<IntersectionObserverEntry>().ok()) {
            if let Some(part) = numbers.get(&entry.target().id()) {
                let near = entry.is_intersecting() || has_keyboard(&page, &entry);
                hear(*part, near, entry.bounding_client_rect().height());
            }
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root(document.get_element_by_id(frame).as_ref());
    options.set_root_margin(NEAR);
    let observer = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options)?;
    for part in parts.iter().filter_map(|part| document.get_element_by_id(part)) {
        observer.observe(&part);
    }
    Ok(Box::new(move || {
        observer.disconnect();
        drop(seen);
    }))
}

fn has_keyboard(document: &Document, entry: &IntersectionObserverEntry) -> bool {
    document.active_element().is_some_and(|at| entry.target().contains(Some(&at)))
}

//! What may wait until the picture that is being made is on screen.

use super::engine_link::after;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{VisibilityState, Window};

/// Where no picture comes it is done all the same after so many milliseconds.
const AT_LAST: i32 = 100;

/// Does something once the next picture is on screen; at once where nobody sees the page.
pub(super) fn after_picture(then: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window().filter(is_seen) else { return then() };
    let then = Rc::new(Cell::new(Some(then)));
    let at_last = then.clone();
    after(AT_LAST, move || once(&at_last));
    // What is asked for while a picture is made comes after it.
    let picture = Closure::once_into_js(move || after(0, move || once(&then)));
    if let Err(error) = window.request_animation_frame(picture.unchecked_ref()) {
        web_sys::console::error_1(&error);
    }
}

fn once(then: &Cell<Option<impl FnOnce()>>) {
    if let Some(then) = then.take() {
        then();
    }
}

fn is_seen(window: &Window) -> bool {
    window.document().is_some_and(|document| document.visibility_state() == VisibilityState::Visible)
}

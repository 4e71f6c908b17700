//! Where the keyboard is: drawn parts may move it inside what they drew.

use leptos::html::{Div, ElementType};
use leptos::prelude::{document, request_animation_frame, set_timeout};
use leptos::task::{spawn_local, tick};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, MouseEvent};
use std::time::Duration;

/// Any element that can be focused; all share the method.
type Focusable = <Div as ElementType>::Output;

/// Moves the keyboard to the element with this `id` and says whether there is one.
/// A jump by address would change the place behind `#`, which belongs to the page.
pub fn focus(id: &str) -> bool {
    document().get_element_by_id(id).is_some_and(|element| {
        let element: Focusable = element.unchecked_into();
        element.focus().is_ok()
    })
}

/// The same once what was changed is drawn: for what comes in the place of what had the keyboard.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || {
        focus(&id);
    });
}

/// The same for what may still have to be drawn, as a row of a long list: tried again for a second at most, and only as
/// long as the keyboard stays where it is. Says whether it is there already: then the keyboard moves before the next key,
/// but after what this one changed stands in the document, so that the browser lays the page out once and not twice.
pub fn focus_when_drawn(id: String) -> bool {
    let from = document().active_element();
    let there = document().get_element_by_id(&id).is_some();
    if there {
        spawn_local(async move {
            tick().await;
            if document().active_element() == from {
                focus(&id);
            }
        });
    } else {
        try_again(id, from, TRIES);
    }
    there
}

const TRIES: u8 = 40;
const BETWEEN_TRIES: Duration = Duration::from_millis(25);

fn try_again(id: String, from: Option<Element>, left: u8) {
    let again = move || {
        if left > 0 && document().active_element() == from && !focus(&id) {
            try_again(id, from, left - 1);
        }
    };
    set_timeout(again, BETWEEN_TRIES);
}

/// Moves the keyboard to the heading of the page once it is drawn: what had it went away.
pub fn focus_heading() {
    request_animation_frame(|| {
        if let Ok(Some(heading)) = document().query_selector("main h1") {
            let heading: Focusable = heading.unchecked_into();
            drop(heading.focus());
        }
    });
}

/// A link in something that is only shown leads nowhere: a click on it, or Enter, leaves the page and the keyboard where they
/// are. What is no link works.
pub fn stay_here(event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.is_some_and(|target| target.closest("a[href]").is_ok_and(|link| link.is_some())) {
        event.prevent_default();
    }
}

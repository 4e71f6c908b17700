//! Where the keyboard is: drawn parts may move it inside what they drew.

use leptos::html::{Div, ElementType};
use leptos::prelude::{document, request_animation_frame};
use leptos::wasm_bindgen::JsCast;

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

/// Moves the keyboard to the heading of the page once it is drawn: what had it went away.
pub fn focus_heading() {
    request_animation_frame(|| {
        if let Ok(Some(heading)) = document().query_selector("main h1") {
            let heading: Focusable = heading.unchecked_into();
            drop(heading.focus());
        }
    });
}

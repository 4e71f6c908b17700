//! Where the keyboard is: drawn parts may move it inside what they drew.

use leptos::html::{Div, ElementType};
use leptos::prelude::document;
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

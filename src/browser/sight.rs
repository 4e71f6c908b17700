//! What is near the screen: looked at when something scrolled, and not with every picture, as an observer of the
//! browser would be.

use crate::desk::{HearSight, Stop};
use crate::rules::Gather;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AddEventListenerOptions, Element, EventTarget, Window};

/// After what came near was drawn, other parts may lie near: looks that follow one that changed something.
const LOOKS_AFTER: u32 = 4;
/// Between those looks, in milliseconds.
const BETWEEN_LOOKS: i32 = 150;

struct Sight {
    window: Window,
    frame: Element,
    parts: Vec<Element>,
    /// What was near at the last look; `None` before the first, which tells of every part.
    near: RefCell<Option<BTreeSet<usize>>>,
    hear: HearSight,
    /// Looks that are still to come.
    looks: Cell<u32>,
    stopped: Cell<bool>,
}

/// Watches the parts of a frame, which stand below each other: see
/// [`Outside::watch_sight`](crate::desk::Outside::watch_sight).
pub(super) fn watch(frame: &str, parts: &[String], hear: HearSight) -> Result<Stop, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let document = window.document().ok_or("no document")?;
    let parts: Vec<Element> = parts.iter().filter_map(|part| document.get_element_by_id(part)).collect();
    let frame = document.get_element_by_id(frame).ok_or("no frame")?;
    let near = RefCell::new(None);
    let (scrolls, resizes): (EventTarget, EventTarget) = (document.into(), window.clone().into());
    let sight =
        Rc::new(Sight { window, frame, parts, near, hear, looks: Cell::new(0), stopped: Cell::new(false) });
    let looking = sight.clone();
    let look = Closure::<dyn Fn()>::new(move || looking.look());
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    let listener = look.as_ref().unchecked_ref();
    scrolls.add_event_listener_with_callback_and_add_event_listener_options("scroll", listener, &options)?;
    resizes.add_event_listener_with_callback("resize", listener)?;
    sight.look();
    Ok(Box::new(move || {
        sight.stopped.set(true);
        let listener = look.as_ref().unchecked_ref();
        let stopped = scrolls.remove_event_listener_with_callback_and_bool("scroll", listener, true);
        let stopped = stopped.and(resizes.remove_event_listener_with_callback("resize", listener));
        if let Err(error) = stopped {
            web_sys::console::error_1(&error);
        }
    }))
}

impl Sight {
    /// Tells what came near and what went away; one screenful above and below counts as near, so that what comes into
    /// sight is drawn already.
    fn look(self: &Rc<Self>) {
        if self.stopped.get() || !self.frame.is_connected() {
            return;
        }
        let screen = self.window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
        let frame = self.frame.get_bounding_client_rect();
        let (top, bottom) = (frame.top().max(0.0) - screen, frame.bottom().min(screen) + screen);
        let first = self.parts.partition_point(|part| part.get_bounding_client_rect().bottom() < top);
        let below = self.parts[first..].iter();
        let count = below.take_while(|part| part.get_bounding_client_rect().top() <= bottom).count();
        // What was never drawn takes no room before the first look.
        let drawn = |at: &usize| self.parts[*at].get_bounding_client_rect().height() > 0.0;
        let mut now: BTreeSet<usize> = (first..first + count).filter(drawn).gather();
        let before = self.near.borrow().clone();
        now.extend(before.iter().flatten().filter(|at| self.has_keyboard(**at)));
        let changed: Vec<usize> = match &before {
            Some(before) => now.symmetric_difference(before).copied().gather(),
            None => (0..self.parts.len()).gather(),
        };
        *self.near.borrow_mut() = Some(now.clone());
        for at in changed {
            (self.hear)(at, now.contains(&at), self.parts[at].get_bounding_client_rect().height());
        }
        if before.as_ref() != Some(&now) {
            let waits = self.looks.replace(LOOKS_AFTER) > 0;
            if !waits {
                self.look_later();
            }
        }
    }

    fn look_later(self: &Rc<Self>) {
        let sight = self.clone();
        super::engine_link::after(BETWEEN_LOOKS, move || {
            sight.look();
            let left = sight.looks.get().saturating_sub(1);
            sight.looks.set(left);
            if left > 0 && !sight.stopped.get() {
                sight.look_later();
            }
        });
    }

    fn has_keyboard(&self, at: usize) -> bool {
        let active = self.window.document().and_then(|document| document.active_element());
        active.is_some_and(|active| self.parts[at].contains(Some(&active)))
    }
}

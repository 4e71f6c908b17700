//! What is near the screen: looked at when something scrolled, and not with every picture, as an observer of the
//! browser would be.

use crate::desk::{HearSight, Nearness, Stop};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AddEventListenerOptions, Element, EventTarget, Window};

/// Between what scrolled and the look at it, in milliseconds: the picture that scrolls does not wait for it.
const SOON: i32 = 50;
/// After what came near was drawn, other parts may lie near: looks that follow one that changed something.
const LOOKS_AFTER: u32 = 4;
/// Between those looks, in milliseconds.
const BETWEEN_LOOKS: i32 = 150;

struct Sight {
    window: Window,
    frame: Element,
    parts: Vec<Element>,
    /// What was not far at the last look; `None` before the first, which tells of every part.
    near: RefCell<Option<BTreeMap<usize, Nearness>>>,
    hear: HearSight,
    /// Whether something scrolled and was not looked at yet.
    scrolled: Cell<bool>,
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
    let (scrolled, looks, stopped) = (Cell::new(false), Cell::new(0), Cell::new(false));
    let sight = Rc::new(Sight { window, frame, parts, near, hear, scrolled, looks, stopped });
    let looking = sight.clone();
    let look = Closure::<dyn Fn()>::new(move || looking.look_soon());
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
    fn look_soon(self: &Rc<Self>) {
        if !self.scrolled.replace(true) {
            let sight = self.clone();
            super::engine_link::after(SOON, move || {
                sight.scrolled.set(false);
                sight.look();
            });
        }
    }

    /// Tells what came nearer and what went away.
    fn look(self: &Rc<Self>) {
        if self.stopped.get() || !self.frame.is_connected() {
            return;
        }
        let now = self.near();
        let before = self.near.borrow_mut().replace(now.clone());
        let first = before.is_none();
        let before = before.unwrap_or_default();
        let nearness = |all: &BTreeMap<usize, Nearness>, at| all.get(&at).copied().unwrap_or(Nearness::Far);
        for (at, part) in self.parts.iter().enumerate() {
            let (was, is) = (nearness(&before, at), nearness(&now, at));
            if first || was != is {
                (self.hear)(at, is, part.get_bounding_client_rect().height());
            }
        }
        if first || before != now {
            let waits = self.looks.replace(LOOKS_AFTER) > 0;
            if !waits {
                self.look_later();
            }
        }
    }

    /// What is not far: half a screenful above and below is near, so that what comes into sight is drawn already.
    fn near(&self) -> BTreeMap<usize, Nearness> {
        let screen = self.window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
        let frame = self.frame.get_bounding_client_rect();
        let (top, bottom) = (frame.top().max(0.0), frame.bottom().min(screen));
        let ahead = screen / 2.0;
        let mut near = BTreeMap::new();
        let first = self.parts.partition_point(|part| part.get_bounding_client_rect().bottom() < top - ahead);
        for (at, part) in self.parts.iter().enumerate().skip(first) {
            let part = part.get_bounding_client_rect();
            if part.top() > bottom + ahead {
                break;
            }
            // What was never drawn takes no room before the first look.
            if part.height() > 0.0 {
                let seen = part.bottom() >= top && part.top() <= bottom;
                near.insert(at, if seen { Nearness::InSight } else { Nearness::Near });
            }
        }
        // What has the keyboard stays; what has not been looked at yet cannot have it.
        let before = self.near.borrow();
        for at in before.iter().flat_map(BTreeMap::keys).filter(|at| self.has_keyboard(**at)) {
            near.entry(*at).or_insert(Nearness::Near);
        }
        near
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

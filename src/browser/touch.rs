//! How long nobody touched the device, also while it slept: timers stand still then, the clock does not.

use super::engine_link::after;
use super::outside::listen;
use std::cell::Cell;
use std::rc::Rc;

/// What counts as a touch.
const TOUCHES: [&str; 4] = ["pointerdown", "keydown", "wheel", "input"];
/// How often it is looked at, in milliseconds.
const OFTEN: i32 = 10_000;
const MINUTE: f64 = 60_000.0;

struct Still {
    touched: Cell<f64>,
    hear: Box<dyn Fn(u32)>,
}

/// Calls back with how many minutes nobody touched the device: every few seconds, when the page comes into sight, and before
/// a touch counts that comes after a while.
pub(super) fn on_still(hear: Box<dyn Fn(u32)>) {
    let still = Rc::new(Still { touched: Cell::new(js_sys::Date::now()), hear });
    for event in TOUCHES {
        let still = still.clone();
        listen(event, true, move || {
            still.look();
            still.touched.set(js_sys::Date::now());
        });
    }
    let seen = still.clone();
    listen("visibilitychange", true, move || seen.look());
    go_on(still);
}

fn go_on(still: Rc<Still>) {
    after(OFTEN, move || {
        still.look();
        go_on(still);
    });
}

impl Still {
    fn look(&self) {
        let passed = (js_sys::Date::now() - self.touched.get()) / MINUTE;
        // A clock that was set back says nothing.
        if let Ok(minutes @ 1..) = format!("{:.0}", passed.floor().max(0.0)).parse() {
            (self.hear)(minutes);
        }
    }
}

//! The clock of this device.

use crate::rules::{Date, Moment};

/// The local day and minute; `None` when the device's clock is outside the calendar of the rules.
pub fn clock_now() -> Option<Moment> {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).ok();
    let date = Date::new(
        u16::try_from(now.get_full_year()).ok()?,
        small(now.get_month() + 1)?,
        small(now.get_date())?,
    )?;
    Moment::new(date, small(now.get_hours())?, small(now.get_minutes())?)
}

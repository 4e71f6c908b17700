//! Locking again: by a button, and by itself when nobody touched the device for a while. The key is in memory only, so the
//! page is loaded again: nothing of what was on screen stays.

use super::super::carrying::Means;
use crate::components::{Button, ButtonKind, Sign};
use crate::desk::{Desk, DeviceLock, Safety};
use crate::keeper::Device;
use leptos::prelude::*;

/// Under what name the device remembers after how long.
const AFTER: &str = "slot-na";
/// After how many minutes, where nobody chose.
const USUAL: u32 = 15;
/// What can be chosen, in minutes.
pub(super) const CHOICES: [u32; 4] = [5, 15, 30, 60];

/// After how many minutes without a touch this device locks.
pub(in crate::pages::committee) fn locks_after(device: &dyn Device) -> u32 {
    let remembered = device.remembered(AFTER).and_then(|minutes| minutes.parse().ok());
    remembered.filter(|minutes| CHOICES.contains(minutes)).unwrap_or(USUAL)
}

/// Somebody chose after how many minutes.
pub(super) fn choose_after(device: &dyn Device, minutes: u32) {
    device.remember(AFTER, Some(&minutes.to_string()));
}

/// Locks, unless something is not kept yet: that would be lost. Says whether it locks.
fn lock(desk: Desk, device: &dyn Device) -> bool {
    desk.settle();
    let kept = matches!(desk.safety.get_untracked(), Safety::Kept(_) | Safety::Following);
    if kept {
        device.reload();
    }
    kept
}

/// From now on this device locks by itself. What is not kept yet comes first: it is tried again a little later.
pub(in crate::pages::committee) fn lock_by_itself(desk: Desk) {
    let device = Means::here().device;
    desk.outside().on_still(Box::new(move |minutes| {
        let open = matches!(desk.lock.get_untracked(), DeviceLock::Open(_));
        if open && minutes >= locks_after(&*device) {
            lock(desk, &*device);
        }
    }));
}

/// The button, while the lock is open.
#[component]
pub(in crate::pages::committee) fn LockNow(
    /// The desk.
    desk: Desk,
    /// Identifier, once in the document.
    id: &'static str,
) -> impl IntoView {
    let device = StoredValue::new(Means::here().device);
    let open = Memo::new(move |_| matches!(desk.lock.get(), DeviceLock::Open(_)));
    let press = move |()| {
        if !device.with_value(|device| lock(desk, &**device)) {
            desk.told.set(Some(
                "Er is nog iets niet bewaard. Wacht tot er “Bewaard” staat en vergrendel dan.".to_owned(),
            ));
        }
    };
    move || {
        open.get().then(|| {
            view! {
                <div class="lock-now">
                    <Button id kind=ButtonKind::Quiet sign=Sign::Lock on_press=press>
                        <span class="lock-now__word">"Vergrendel"</span>
                    </Button>
                </div>
            }
            .into_any()
        })
    }
}

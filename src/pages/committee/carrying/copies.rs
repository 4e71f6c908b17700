//! When a dossier was last copied out of this device.

use crate::keeper::Device;
use crate::rules::Moment;
use crate::wording;

/// Under what name the device remembers it.
fn name(dossier: &str) -> String {
    format!("kopie-{dossier}")
}

/// A copy left now.
pub(in crate::pages::committee) fn remember_copy(device: &dyn Device, dossier: &str, now: Moment) {
    device.remember(&name(dossier), Some(&wording::moment(now)));
}

/// When the last copy left, in words.
pub(in crate::pages::committee) fn last_copy(device: &dyn Device, dossier: &str) -> Option<String> {
    device.remembered(&name(dossier))
}

//! The last copy of a dossier that left this device, as the device remembers it.

use crate::archive::CopyNote;
use crate::keeper::Device;

/// Under what name the device remembers it.
fn name(dossier: &str) -> String {
    format!("kopie-{dossier}")
}

/// A copy left.
pub(in crate::pages::committee) fn remember_copy(device: &dyn Device, dossier: &str, note: &CopyNote) {
    device.remember(&name(dossier), Some(&note.write()));
}

/// The dossier is gone, and what was known of its copies with it.
pub(in crate::pages::committee) fn forget_copy(device: &dyn Device, dossier: &str) {
    device.remember(&name(dossier), None);
}

/// The last copy that left.
pub(in crate::pages::committee) fn last_copy(device: &dyn Device, dossier: &str) -> Option<CopyNote> {
    CopyNote::read(&device.remembered(&name(dossier))?)
}

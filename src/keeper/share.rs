//! The share sheet of the device.

/// Gets whether something was shared.
pub type GetShared = Box<dyn FnOnce(bool)>;

/// Hands a file to another program of the device.
pub trait Share: Send + Sync {
    /// Whether this device shares such a file.
    fn can(&self, name: &str) -> bool;
    /// Opens the share sheet; whoever closes it shared nothing.
    fn share(&self, name: &str, text: &str, then: GetShared);
}

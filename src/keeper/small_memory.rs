//! The small memory of a device: short texts under names.

/// Keeps short texts under names, on this device only.
pub trait SmallMemory: Send + Sync {
    /// Remembers a short text under a name, or forgets it. Where the browser refuses, nothing is remembered.
    fn remember(&self, name: &str, text: Option<&str>);
    /// What is remembered under a name.
    fn remembered(&self, name: &str) -> Option<String>;
}

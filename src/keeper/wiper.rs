//! Taking everything of this program off a device.

/// The lock of who writes: the engine of one tab holds it, those of the others wait for it.
pub const WRITERS_LOCK: &str = "selectiewijzer-schrijft";

/// What every name begins with under which this program keeps something.
const OURS: &str = "selectiewijzer";

/// Something of ours that is still there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// A database, by name.
    Database(String),
    /// Something in the small memory of the browser, by name.
    Noted(String),
    /// Files of the website, by the name of their cache.
    Files(String),
    /// What opens the website without network.
    ServiceWorker,
    /// The browser did not say whether anything is left; carries what it said.
    Unknown(String),
}

/// Gets whether every other tab stopped.
pub type GetStopped = Box<dyn FnOnce(bool)>;
/// Gets what is left.
pub type GetLeft = Box<dyn FnOnce(Vec<Left>)>;

/// Wipes a device.
pub trait Wiper: Send + Sync {
    /// Tells every other tab to stop for good, and waits until none of them keeps anything any more.
    fn stop_others(&self, then: GetStopped);
    /// Hears that another tab wipes this device. What this tab works with has been ended by then.
    fn on_stop(&self, hear: Box<dyn Fn()>);
    /// Wipes everything of ours, looks afterwards, and tells what is left. The engine has been stopped before.
    fn wipe(&self, then: GetLeft);
}

/// Whether a database or something in the small memory is ours, by its name.
///
/// ```
/// use selectiewijzer::keeper::is_our_name;
/// assert!(is_our_name("selectiewijzer") && is_our_name("selectiewijzer-proef"));
/// assert!(!is_our_name("selectie") && !is_our_name("mijn-selectiewijzer") && !is_our_name("selectiewijzers"));
/// ```
pub fn is_our_name(name: &str) -> bool {
    name.strip_prefix(OURS).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether a cache is ours, by its name: as `public/sw.js` names it, for the folder that the site stands in.
///
/// ```
/// use selectiewijzer::keeper::is_our_cache;
/// assert!(is_our_cache("selectiewijzer /vacatures/ lezen", "/vacatures/"));
/// assert!(!is_our_cache("selectiewijzer /vacatures/ander/ lezen", "/vacatures/"), "another copy on the same host");
/// assert!(!is_our_cache("workbox-precache-v2-https://gemeente.be/vacatures/", "/vacatures/"));
/// ```
pub fn is_our_cache(name: &str, folder: &str) -> bool {
    let rest = name.strip_prefix(OURS).and_then(|rest| rest.strip_prefix(' '));
    rest.and_then(|rest| rest.strip_prefix(folder)).is_some_and(|rest| rest.starts_with(' '))
}

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

/// Whether a cache is ours, by its name: it names this program, or the place of this site and no place below it.
///
/// ```
/// use selectiewijzer::keeper::is_our_cache;
/// let site = "https://gemeente.be/vacatures/";
/// assert!(is_our_cache("selectiewijzer /vacatures/ 1a2b", site));
/// assert!(is_our_cache("precache-v2-https://gemeente.be/vacatures/", site));
/// assert!(!is_our_cache("precache-v2-https://gemeente.be/vacatures/ander/", site));
/// assert!(!is_our_cache("precache-v2-https://gemeente.be/", site));
/// ```
pub fn is_our_cache(name: &str, site: &str) -> bool {
    let ends = |(at, _): (usize, &str)| {
        let rest = &name[at + site.len()..];
        rest.is_empty() || rest.starts_with(char::is_whitespace)
    };
    name.contains(OURS) || !site.is_empty() && name.match_indices(site).any(ends)
}

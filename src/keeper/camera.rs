//! The camera, as the pages see it: it looks for frames until it is stopped.

use crate::archive::Reading;

/// What the camera tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It looks.
    Looking,
    /// How far reading is, after each picture.
    Reading(Reading),
    /// It does not look.
    Blind(Blind),
    /// What was read cannot be used, in Dutch; reading begins again.
    Unusable(String),
}

/// Why a camera does not look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blind {
    /// The person or the browser refused it.
    Refused,
    /// There is none.
    Missing,
    /// Another program uses it, or it fell out.
    Busy,
}

/// Hears what the camera tells.
pub type HearSeen = Box<dyn Fn(Seen)>;
/// Stops the camera.
pub type StopCamera = Box<dyn FnOnce()>;

/// A camera that reads frames.
pub trait Camera: Send + Sync {
    /// Looks, shows what it sees in the video with this identifier, and tells; until it is stopped.
    fn look(&self, video: &str, hear: HearSeen) -> StopCamera;
}

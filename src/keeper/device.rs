//! What a device says about itself: whether it is ready to be carried into a room.

use super::SmallMemory;
use std::rc::Rc;

/// What there is without network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Everything is kept.
    Whole,
    /// So many files of so many are kept.
    Partly {
        /// How many are kept.
        kept: u32,
        /// How many there are.
        of: u32,
    },
    /// This browser keeps nothing, or did not begin yet.
    Nothing,
}

/// What the browser says about its storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Whether it keeps what is stored until somebody wipes it; `None` where it does not say.
    pub granted: Option<bool>,
    /// How many megabytes are free; `None` where it does not say.
    pub free: Option<u64>,
}

/// How a thing is that must be in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// In order.
    Good,
    /// Not yet known, or not yet done.
    Open,
    /// To look out for.
    Careful,
    /// Not in order.
    Bad,
}

/// Gets what there is without network.
pub type GetOffline = Box<dyn FnOnce(Offline)>;
/// Gets what the browser says about its storage.
pub type GetRoom = Box<dyn FnOnce(Room)>;

/// Gets how many other windows hold the newer version up; `None` where nobody answers.
pub type GetOthers = Box<dyn FnOnce(Option<u32>)>;

/// The device and its browser.
pub trait Device: SmallMemory {
    /// Whether the person asked for less motion.
    fn is_calm(&self) -> bool;
    /// Whether the page was opened from the home screen, as a program.
    fn is_installed(&self) -> bool;
    /// Asks what is kept for use without network.
    fn offline(&self, then: GetOffline);
    /// Looks for a newer version of this program, and tells when one lies ready.
    fn newer(&self, then: Rc<dyn Fn()>);
    /// Lets the newer version take over and loads the page again, unless other windows hold it up.
    fn step_over(&self, held_up: GetOthers);
    /// Asks the browser to keep what is stored, and how much room there is.
    fn room(&self, then: GetRoom);
    /// Loads the page again.
    fn reload(&self);
}

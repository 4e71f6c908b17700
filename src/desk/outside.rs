//! The outside world as the desk sees it: clock, chance, address bar, files and paper.

use crate::rules::Moment;

/// Gets a text, or `None` where there is none.
pub type GetText = Box<dyn FnOnce(Option<String>)>;
/// Gets the bytes of a file, or `None` where none was chosen.
pub type GetBytes = Box<dyn FnOnce(Option<Vec<u8>>)>;

/// Hears of a part how near it is, and its height in pixels.
pub type HearSight = Box<dyn Fn(usize, Nearness, f64)>;
/// Stops what was begun.
pub type Stop = Box<dyn FnOnce()>;

/// How near a part of a frame is to what is seen of that frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// Some of it is seen.
    InSight,
    /// Within half a screen of what is seen, or with the keyboard in it.
    Near,
    /// Further away.
    Far,
}

/// Where something is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotePlace {
    /// In the clear: there is no lock, or nobody opened it and this is for practising.
    Clear,
    /// Sealed with the key of the device.
    Sealed,
}

/// What only the browser can do. Answers may come later, through a callback.
pub trait Outside: Send + Sync {
    /// The local day and minute.
    fn now(&self) -> Moment;
    /// A random number from the browser's own source.
    fn random(&self) -> u64;
    /// Does something after a while.
    fn after(&self, milliseconds: i32, then: Box<dyn FnOnce()>);
    /// Does something once the browser has nothing else to do.
    fn when_idle(&self, then: Box<dyn FnOnce()>);
    /// What stands behind `#` in the address bar.
    fn address(&self) -> String;
    /// Goes to another address behind `#`.
    fn go(&self, address: &str);
    /// Hears of every move to another address.
    fn on_address(&self, hear: Box<dyn Fn(String)>);
    /// Hears when the page goes out of sight or is about to go away; it may hear more than once.
    fn on_hidden(&self, hear: Box<dyn Fn()>);
    /// Hears how many minutes nobody touched the device, again and again, from one minute on.
    fn on_still(&self, hear: Box<dyn Fn(u32)>);
    /// Hears when the page is about to be put on paper (`true`), and when that is over.
    fn on_print(&self, hear: Box<dyn Fn(bool)>);
    /// Hears how near the parts of a frame that scrolls are: all of them at once, and later each that changes.
    /// Frame and parts are named by their identifiers; the answer stops it.
    fn watch_sight(&self, frame: &str, parts: &[String], hear: HearSight) -> Stop;
    /// Takes the keyboard out of the field it is in, so that what was typed there is kept before the field goes.
    fn leave_field(&self);
    /// Notes a text in the place of the last one, or nothing. It is kept at once, also when the page goes away now.
    fn note(&self, place: NotePlace, text: Option<&str>);
    /// The text that was noted last, by this page or by one before it.
    fn noted(&self, place: NotePlace) -> Option<String>;
    /// Names the page.
    fn set_title(&self, title: &str);
    /// Hands a file to the person.
    fn save_file(&self, name: &str, kind: &str, content: &[u8]);
    /// Asks the person for a file and reads it.
    fn open_file(&self, kinds: &str, then: GetBytes);
    /// Reads a file of this site, relative to its root.
    fn fetch(&self, path: &str, then: GetText);
    /// Prints the page.
    fn print(&self);
}

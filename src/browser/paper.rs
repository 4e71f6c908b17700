//! The browser's own print.

use crate::keeper::Paper;

/// The print dialogue of this browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct PrintDialogue;

impl Paper for PrintDialogue {
    fn print(&self) {
        if let Some(window) = web_sys::window() {
            // A browser without print does nothing, which is all that can be done.
            drop(window.print());
        }
    }
}

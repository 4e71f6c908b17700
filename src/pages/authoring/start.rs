//! Draws the page in the place of the words that stood there while it was loaded.

use super::{AuthoringPage, AuthoringPageProps};
use crate::browser::document::Opened;
use crate::browser::{BrowserDraftShelf, BrowserWiper, ThisBrowser};
use leptos::mount::mount_to;
use std::sync::Arc;

/// Mounts the page; what cannot start is said on screen.
pub fn start() {
    if let Err(fault) = take_over() {
        crate::browser::document::tell(&fault);
    }
}

fn take_over() -> Result<(), String> {
    let opened = Opened::read()?;
    let app = opened.element("app")?;
    app.replace_children_with_node_0();
    mount_to(app, || {
        AuthoringPage(AuthoringPageProps {
            shelf: Arc::new(BrowserDraftShelf),
            outside: Arc::new(ThisBrowser),
            wiper: Arc::new(BrowserWiper),
        })
    })
    .forget();
    opened.mark_started();
    Ok(())
}

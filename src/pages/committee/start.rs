//! Draws the committee's part in the place of the words that stood there while it was loaded.

use super::retention::Retention;
use super::shell::CommitteePageProps;
use super::{CommitteePage, Means};
use crate::browser::document::Opened;
use crate::browser::{
    BrowserWiper, CarrierLink, DeskEngine, DeviceCamera, DeviceClipboard, PressLink, ShareSheet, ThisBrowser,
    ThisDevice,
};
use leptos::context::provide_context;
use leptos::mount::mount_to;
use std::rc::Rc;
use std::sync::Arc;

/// Mounts the committee's part; what cannot start is said on screen.
pub fn start() {
    if let Err(fault) = take_over() {
        crate::browser::document::tell(&fault);
    }
}

fn take_over() -> Result<(), String> {
    let opened = Opened::read()?;
    let app = opened.element("app")?;
    app.replace_children_with_node_0();
    mount_to(app, move || {
        provide_context(Retention(opened.retention_months));
        provide_context(Means {
            carrier: Arc::new(CarrierLink),
            press: Arc::new(PressLink),
            camera: Arc::new(DeviceCamera),
            share: Arc::new(ShareSheet),
            clipboard: Arc::new(DeviceClipboard),
            device: Arc::new(ThisDevice),
            wiper: Arc::new(BrowserWiper),
        });
        let (engine, outside) = (Rc::new(DeskEngine::default()), Arc::new(ThisBrowser));
        CommitteePage(CommitteePageProps { engine, outside })
    })
    .forget();
    opened.mark_started();
    Ok(())
}

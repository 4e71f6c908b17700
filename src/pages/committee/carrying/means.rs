//! What the door hands to these pages.

use crate::keeper::{Camera, Carrier, Clipboard, Device, Press, Share, Still, Wiper};
use leptos::prelude::*;
use std::sync::Arc;

/// The means of this tablet to bring something out and in, and to make files.
#[derive(Clone)]
pub struct Means {
    /// Seals, opens, draws and reads.
    pub carrier: Arc<dyn Carrier>,
    /// Makes files to keep.
    pub press: Arc<dyn Press>,
    /// Reads frames from another screen.
    pub camera: Arc<dyn Camera>,
    /// Hands a file to another program.
    pub share: Arc<dyn Share>,
    /// Holds what was copied.
    pub clipboard: Arc<dyn Clipboard>,
    /// Says how ready the device is.
    pub device: Arc<dyn Device>,
    /// Takes everything of this program off the device.
    pub wiper: Arc<dyn Wiper>,
}

impl Means {
    /// The means that the door provided; none of them does anything where it provided none.
    pub(in crate::pages::committee) fn here() -> Self {
        use_context().unwrap_or_else(|| {
            let still = Arc::new(Still);
            Self {
                carrier: still.clone(),
                press: still.clone(),
                camera: still.clone(),
                share: still.clone(),
                clipboard: still.clone(),
                device: still.clone(),
                wiper: still,
            }
        })
    }
}

//! The only code that knows the browser: one file per capability, each behind a trait of [`crate::keeper`].

#[cfg(any(feature = "page", feature = "late", feature = "self_check"))]
mod address;
#[cfg(feature = "committee")]
mod after_picture;
#[cfg(feature = "carrier")]
mod barcodes;
#[cfg(feature = "committee")]
mod camera;
#[cfg(feature = "committee")]
mod carrier_link;
#[cfg(feature = "carrier")]
mod carrier_port;
#[cfg(any(feature = "committee", feature = "engine"))]
mod channel;
#[cfg(feature = "committee")]
mod clipboard;
#[cfg(any(feature = "page", feature = "late", feature = "committee"))]
mod clock;
#[cfg(feature = "committee")]
mod desk_engine;
#[cfg(feature = "committee")]
mod device;
#[cfg(any(feature = "page", feature = "late", feature = "self_check", feature = "committee"))]
pub mod document;
#[cfg(feature = "authoring")]
mod draft_notes;
#[cfg(feature = "authoring")]
mod draft_shelf;
#[cfg(feature = "committee")]
mod engine_link;
#[cfg(feature = "committee")]
mod idle;
#[cfg(any(feature = "engine", feature = "authoring"))]
mod locks;
#[cfg(feature = "committee")]
mod outside;
#[cfg(feature = "engine")]
mod page_port;
#[cfg(any(feature = "page", feature = "late", feature = "self_check"))]
mod paper;
#[cfg(feature = "committee")]
mod press_link;
#[cfg(feature = "press")]
mod press_port;
#[cfg(any(feature = "committee", feature = "engine"))]
mod random;
#[cfg(feature = "committee")]
mod service_worker;
#[cfg(feature = "committee")]
mod share;
#[cfg(feature = "committee")]
mod sight;
#[cfg(any(feature = "self_check", feature = "committee"))]
mod small_memory;
#[cfg(any(feature = "engine", feature = "carrier", feature = "authoring"))]
mod storage;
#[cfg(feature = "committee")]
mod touch;
#[cfg(feature = "vault")]
mod vault;
#[cfg(feature = "committee")]
mod wiper;
#[cfg(feature = "committee")]
mod worker_line;
#[cfg(feature = "committee")]
mod worker_start;

#[cfg(any(feature = "page", feature = "late", feature = "self_check"))]
pub use address::AddressBar;
#[cfg(feature = "carrier")]
pub use barcodes::read_barcodes;
#[cfg(feature = "committee")]
pub use camera::DeviceCamera;
#[cfg(feature = "committee")]
pub use carrier_link::CarrierLink;
#[cfg(feature = "carrier")]
pub use carrier_port::{Brought, CarrierPort};
#[cfg(any(feature = "committee", feature = "engine"))]
pub use channel::Channel;
#[cfg(feature = "committee")]
pub use clipboard::DeviceClipboard;
#[cfg(any(feature = "page", feature = "late", feature = "committee"))]
pub use clock::clock_now;
#[cfg(feature = "committee")]
pub use desk_engine::DeskEngine;
#[cfg(feature = "committee")]
pub use device::ThisDevice;
#[cfg(feature = "authoring")]
pub use draft_shelf::BrowserDraftShelf;
#[cfg(feature = "committee")]
pub use engine_link::{EngineLink, EngineNews, StartWorker};
#[cfg(any(feature = "engine", feature = "authoring"))]
pub use locks::{take_free_lock, wait_for_lock};
#[cfg(feature = "committee")]
pub use outside::ThisBrowser;
#[cfg(feature = "engine")]
pub use page_port::PagePort;
#[cfg(any(feature = "page", feature = "late", feature = "self_check"))]
pub use paper::PrintDialogue;
#[cfg(feature = "committee")]
pub use press_link::PressLink;
#[cfg(feature = "press")]
pub use press_port::{PressPort, ToWork};
#[cfg(any(feature = "committee", feature = "engine"))]
pub use random::{random_identifier, random_number};
#[cfg(feature = "committee")]
pub use share::ShareSheet;
#[cfg(any(feature = "self_check", feature = "committee"))]
pub use small_memory::BrowserMemory;
#[cfg(any(feature = "engine", feature = "carrier", feature = "authoring"))]
pub use storage::IndexedShelf;
#[cfg(feature = "vault")]
pub use vault::BrowserVault;
#[cfg(feature = "committee")]
pub use wiper::BrowserWiper;
#[cfg(feature = "committee")]
pub use worker_start::start_worker;

//! The only code that knows the browser: one file per capability, each behind a trait of [`crate::keeper`].

mod address;
#[cfg(feature = "engine")]
mod channel;
mod clock;
#[cfg(feature = "page")]
mod desk_engine;
pub mod document;
#[cfg(feature = "page")]
mod engine_link;
mod engine_start;
#[cfg(feature = "engine")]
mod locks;
#[cfg(feature = "page")]
mod outside;
#[cfg(feature = "engine")]
mod page_port;
mod paper;
mod random;
pub mod service_worker;
#[cfg(feature = "engine")]
mod storage;

pub use address::AddressBar;
#[cfg(feature = "engine")]
pub use channel::Channel;
pub use clock::clock_now;
#[cfg(feature = "page")]
pub use desk_engine::DeskEngine;
#[cfg(feature = "page")]
pub use engine_link::{EngineLink, EngineNews, StartWorker};
pub use engine_start::start_engine;
#[cfg(feature = "engine")]
pub use locks::{take_free_lock, wait_for_lock};
#[cfg(feature = "page")]
pub use outside::ThisBrowser;
#[cfg(feature = "engine")]
pub use page_port::PagePort;
pub use paper::PrintDialogue;
pub use random::{random_identifier, random_number};
#[cfg(feature = "engine")]
pub use storage::IndexedShelf;

//! The self-check (zelfcheck): a place of its own for each vacancy, and a view in frames of other sites. What somebody says
//! there stays on the device, or in a frame nowhere at all.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

mod asking;
#[cfg(any(test, all(feature = "self_check", target_arch = "wasm32")))]
mod before;
mod check;
mod home;
#[cfg(any(feature = "prerender", all(feature = "self_check", target_arch = "wasm32")))]
mod page;
mod preparation;
#[cfg(all(feature = "self_check", target_arch = "wasm32"))]
mod start;

#[cfg(feature = "prerender")]
pub use page::{SelfCheckPage, SelfCheckPageProps};
#[cfg(all(feature = "self_check", target_arch = "wasm32"))]
pub use start::start;

//! A late vacancy: one that was put beside the site after it was built, so that no document was written for it.
//! Its address is `vacature/?v=<id>`, and a program of its own draws it whole; that of its self-check is `zelfcheck/?v=<id>`.

#[cfg(all(any(feature = "late", feature = "self_check"), target_arch = "wasm32"))]
mod asked;
#[cfg(feature = "prerender")]
mod documents;
#[cfg(all(feature = "late", target_arch = "wasm32"))]
mod start;

#[cfg(all(any(feature = "late", feature = "self_check"), target_arch = "wasm32"))]
pub(super) use asked::draw_asked;
#[cfg(feature = "prerender")]
pub use documents::late_documents;
#[cfg(all(feature = "late", target_arch = "wasm32"))]
pub use start::start;

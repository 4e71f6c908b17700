//! What is done to a text before it leaves a tablet and after it comes in: sealing, squeezing, drawing as QR codes.
//!
//! Start at [`Porter`], who answers the page; `src/bin/carrier.rs` is the worker in which one stands.

mod frames;
mod picture;
mod porter;
mod sealing;
mod squeeze;
mod suggest;

pub use frames::{Collection, MOST_FRAMES, Taken, TooLarge, frames};
pub use picture::{draw, light_of, read_codes};
pub use porter::Porter;
pub use sealing::{open, seal};
pub use squeeze::{squeeze, unpack};
pub use suggest::suggest;

//! The text of a job description becomes the vacancy that it describes, and no line of it is lost.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod every_line;
mod round_trip;
mod seed;
mod variants;

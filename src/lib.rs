//! Selectiewijzer: comparative selection procedures of a local authority.
//!
//! Start in [`rules`]: points, procedures, verdicts, rankings and the dossier.
//! [`vacancy`] is what candidates read, [`wording`] turns both into Dutch sentences,
//! [`archive`] turns them into bytes and back, [`intake`] reads the text of a job description.

// Screens are types of types: a whole room is deep.
#![recursion_limit = "256"]

pub mod archive;
#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub mod browser;
pub mod carrier;
#[cfg(any(
    feature = "page",
    feature = "late",
    feature = "self_check",
    feature = "committee",
    feature = "prerender"
))]
pub mod components;
#[cfg(any(feature = "committee", feature = "prerender"))]
pub mod desk;
pub mod drafting;
pub mod intake;
pub mod keeper;
#[cfg(feature = "engine")]
pub mod ledger;
#[cfg(any(
    feature = "page",
    feature = "late",
    feature = "self_check",
    feature = "committee",
    feature = "prerender"
))]
pub mod pages;
pub mod press;
#[cfg(feature = "press")]
pub mod printer;
#[cfg(feature = "press")]
pub mod reader;
pub mod recount;
pub mod rules;
pub mod vacancy;
pub mod wording;

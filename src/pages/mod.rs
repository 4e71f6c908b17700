//! One file per place in the address bar, and the documents around them.

#[cfg(any(feature = "authoring", feature = "prerender"))]
pub mod authoring;
#[cfg(any(feature = "committee", feature = "prerender"))]
pub mod committee;
#[cfg(any(feature = "late", feature = "self_check", feature = "prerender"))]
pub mod late;
#[cfg(any(feature = "page", feature = "prerender"))]
mod overview;
pub mod places;
#[cfg(any(feature = "self_check", feature = "prerender"))]
pub mod self_check;
#[cfg(any(feature = "page", feature = "late", feature = "authoring", feature = "prerender"))]
pub mod vacancy;

#[cfg(feature = "prerender")]
mod document;
#[cfg(feature = "prerender")]
mod documents;
#[cfg(feature = "prerender")]
mod embedding;
#[cfg(feature = "prerender")]
mod for_editors;
#[cfg(feature = "gallery")]
mod gallery;
#[cfg(any(
    feature = "page",
    feature = "late",
    feature = "self_check",
    feature = "authoring",
    feature = "prerender"
))]
mod live;
#[cfg(feature = "prerender")]
mod magazine;
#[cfg(feature = "prerender")]
mod manual;
#[cfg(any(
    feature = "page",
    feature = "late",
    feature = "self_check",
    feature = "authoring",
    feature = "prerender"
))]
mod own_page;
#[cfg(all(feature = "page", target_arch = "wasm32"))]
mod start;
#[cfg(any(
    feature = "page",
    feature = "late",
    feature = "self_check",
    feature = "committee",
    feature = "prerender"
))]
mod statement_links;
#[cfg(feature = "prerender")]
mod statements;
#[cfg(all(any(feature = "page", feature = "self_check"), target_arch = "wasm32"))]
mod take_over;
#[cfg(any(feature = "page", feature = "late", feature = "self_check", feature = "prerender"))]
mod vacancy_defects;

#[cfg(feature = "prerender")]
pub use document::{Asset, Assets, Document, Embed, Program, Styles};
#[cfg(all(feature = "prerender", feature = "gallery"))]
pub use documents::gallery_document;
#[cfg(feature = "prerender")]
pub use documents::{
    authoring_document, committee_document, embedding_document, framed_documents, magazine_document,
    self_check_document, vacancy_document,
};
#[cfg(feature = "gallery")]
pub use gallery::Gallery;
#[cfg(feature = "prerender")]
pub use late::late_documents;
#[cfg(feature = "prerender")]
pub use manual::manual_documents;
#[cfg(feature = "prerender")]
pub use overview::overview_documents;
#[cfg(all(feature = "page", target_arch = "wasm32"))]
pub use start::start;
#[cfg(feature = "prerender")]
pub use statements::statement_documents;
#[cfg(any(feature = "page", feature = "late", feature = "self_check", feature = "prerender"))]
pub use vacancy_defects::{VacancyDefects, VacancyDefectsProps};

//! The pictures: taken from the real build by `make manual`, which also writes down how large they are and what they show.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What is known of a picture.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Picture {
    /// The folder of the part it stands in.
    pub(super) part: String,
    /// In pixels.
    pub(super) width: u16,
    /// In pixels.
    pub(super) height: u16,
}

/// Every picture that was taken, by name. A test of this module says which ones are missing.
pub(super) static PICTURES: LazyLock<BTreeMap<String, Picture>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../public/manual/pictures.json")).unwrap_or_default()
});

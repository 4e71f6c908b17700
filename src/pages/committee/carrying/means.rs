//! What the door hands to these pages.

use crate::keeper::{Carrier, Still};
use leptos::prelude::*;
use std::sync::Arc;

/// The means of this tablet to bring something out and in.
#[derive(Clone)]
pub struct Means {
    /// Seals, opens, draws and reads.
    pub carrier: Arc<dyn Carrier>,
}

impl Means {
    /// The means that the door provided; none of them does anything where it provided none.
    pub(super) fn here() -> Self {
        use_context().unwrap_or_else(|| Self { carrier: Arc::new(Still) })
    }
}

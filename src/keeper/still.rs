//! A device on which nothing leaves and nothing comes in: for pages that are drawn without a browser.

use super::{Carrier, GetAnswer};
use crate::archive::{FromCarrier, ToCarrier};

/// Answers that nothing can be done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Still;

impl Carrier for Still {
    fn ask(&self, _: ToCarrier, then: GetAnswer) {
        then(FromCarrier::Impossible { words: "Hier wordt niets gedragen.".into() });
    }
}

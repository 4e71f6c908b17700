//! Where the answers of a self-check are: in the small memory of this device, or in a frame only behind the `#` of its address.

use crate::keeper::{Address, SmallMemory};
use crate::vacancy::VacancyId;
use leptos::prelude::use_context;
use std::sync::Arc;

/// Where answers are.
pub(super) enum Home {
    /// On this device, under a name.
    Device(Arc<dyn SmallMemory>, String),
    /// Behind the `#` of a frame: whoever holds the frame gives it back after a move, and nobody keeps it.
    Frame(Arc<dyn Address>),
    /// Nowhere: drawn beforehand, without a browser.
    Nowhere,
}

const ON_DEVICE: &str = "Je antwoorden staan alleen in deze browser op dit toestel, tot je ze wist. \
Deel je dit toestel met anderen, wis ze dan als je klaar bent.";
const REFUSED: &str = "Deze browser wil niets bewaren. Je antwoorden verdwijnen als je deze pagina sluit.";
const IN_FRAME: &str = "Wat je kiest, blijft op deze pagina en wordt nergens bewaard.";

impl Home {
    /// Where the answers for this vacancy are, here.
    pub(super) fn of(vacancy: &VacancyId, framed: bool) -> Self {
        if framed {
            return use_context().map_or(Self::Nowhere, Self::Frame);
        }
        use_context().map_or(Self::Nowhere, |memory| Self::Device(memory, format!("zelfcheck-{vacancy}")))
    }

    /// What is there; empty where there is nothing.
    pub(super) fn read(&self) -> String {
        match self {
            Self::Device(memory, name) => memory.remembered(name).unwrap_or_default(),
            Self::Frame(address) => address.fragment(),
            Self::Nowhere => String::new(),
        }
    }

    /// Puts a text there, or takes away what was there where it is empty; whether it is as it should be now.
    pub(super) fn write(&self, text: &str) -> bool {
        match self {
            Self::Device(memory, name) => {
                memory.remember(name, (!text.is_empty()).then_some(text));
                memory.remembered(name).unwrap_or_default() == text
            }
            Self::Frame(address) => {
                address.replace_fragment(text);
                true
            }
            Self::Nowhere => true,
        }
    }

    /// Whether something else may stand there too: an address also leads to places.
    pub(super) const fn holds_others(&self) -> bool {
        matches!(self, Self::Frame(_))
    }
}

/// Where the answers are, for who gives them. It says the same beforehand as in the browser.
pub(super) const fn where_kept(framed: bool, refused: bool) -> &'static str {
    match (framed, refused) {
        (true, _) => IN_FRAME,
        (false, true) => REFUSED,
        (false, false) => ON_DEVICE,
    }
}

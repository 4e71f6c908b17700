//! What the page and the carrier say to each other: JSON texts, one answer for each question, in the order of asking.
//!
//! Beside these the page sends pictures of its camera, as the browser's own `ImageData`; the answer to each is
//! [`FromCarrier::Reading`].

use serde::{Deserialize, Serialize};

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToCarrier {
    /// Thinks up a passphrase: [`FromCarrier::Suggested`].
    Suggest,
    /// Seals a text: [`FromCarrier::Sealed`].
    Seal {
        /// The text.
        text: String,
        /// The passphrase that opens it.
        passphrase: String,
    },
    /// Asks whether a sealed text is whole: [`FromCarrier::Whole`].
    Inspect {
        /// The sealed text.
        text: String,
    },
    /// Opens a sealed text: [`FromCarrier::Opened`].
    Open {
        /// The sealed text.
        text: String,
        /// What opens it.
        with: Opener,
    },
    /// Draws a text as a row of QR codes: [`FromCarrier::Drawn`].
    Draw {
        /// The text.
        text: String,
    },
    /// Forgets what was read from pictures so far: [`FromCarrier::Reading`].
    BeginReading,
    /// Writes a test entry in a storage of its own: [`FromCarrier::Entry`] with it.
    WriteEntry {
        /// The entry.
        entry: String,
    },
    /// Reads the test entry back: [`FromCarrier::Entry`].
    ReadEntry,
    /// Wipes the test entry with its storage: [`FromCarrier::Entry`] with nothing.
    WipeEntry,
}

/// What opens a sealed text, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opener {
    /// The passphrase.
    Passphrase(String),
    /// The recovery key.
    RecoveryKey(String),
}

/// What the carrier answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromCarrier {
    /// A passphrase that nobody else has.
    Suggested {
        /// The words.
        passphrase: String,
    },
    /// A text was sealed.
    Sealed {
        /// The sealed text.
        text: String,
        /// The recovery key, as it stands on paper. It is nowhere else.
        recovery_key: String,
    },
    /// A sealed text is whole and can be opened.
    Whole,
    /// A sealed text was opened.
    Opened {
        /// The text.
        text: String,
    },
    /// A text as QR codes, in order.
    Drawn {
        /// The codes.
        codes: Vec<DrawnCode>,
    },
    /// How far reading is.
    Reading(Reading),
    /// The test entry, where there is one.
    Entry {
        /// The entry.
        entry: Option<String>,
    },
    /// What was asked could not be done, in Dutch; nothing changed.
    Impossible {
        /// Why, and what to do.
        words: String,
    },
}

/// A QR code to draw: dark squares on a field of `size` by `size`, the quiet edge included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawnCode {
    /// The width of the field.
    pub size: u32,
    /// The dark squares, as the path of an SVG.
    pub path: String,
}

/// How far the reading of pictures is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// How many frames were read.
    pub read: usize,
    /// How many there are; 0 before the first.
    pub of: usize,
    /// The frames that are missing, from 1.
    pub missing: Vec<usize>,
    /// Whether the last picture showed a frame of something else.
    pub foreign: bool,
    /// The whole text, once every frame was read.
    pub text: Option<String>,
}

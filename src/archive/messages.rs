//! What page and engine say to each other: JSON texts, one message each.
//!
//! The first message both ways is [`ToEngine::Hello`] and [`FromEngine::Hello`]; who hears another
//! [`PROTOCOL`] says so and goes no further.

use super::written::{self};
use super::{Cells, Incoming, Rivals, WireEntry, WireOpening};
use crate::rules::{Date, Moment};
use serde::{Deserialize, Serialize};

/// The version of this protocol.
pub const PROTOCOL: u32 = 4;

/// What the page asks. The engine handles one message at a time, in the order of asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToEngine {
    /// The first message.
    Hello {
        /// Must be [`PROTOCOL`].
        protocol: u32,
    },
    /// Asks for [`FromEngine::Dossiers`].
    List,
    /// Opens what is sealed on this device, for this tab: asks for [`FromEngine::Lock`].
    Unlock {
        /// The lock that the key came out of.
        lock: String,
        /// The key: 32 bytes in base64.
        key: String,
    },
    /// Puts a lock on this device, another one for the same key, or takes it away: asks for [`FromEngine::Lock`].
    Lock {
        /// The key as a sealed text; `None` takes the lock away.
        lock: Option<String>,
        /// The key: 32 bytes in base64.
        key: String,
    },
    /// Makes a dossier.
    Create {
        /// What it begins with.
        opening: Box<WireOpening>,
    },
    /// Asks for [`FromEngine::Opened`], now and whenever another tab changes it.
    Open {
        /// Its identifier.
        dossier: String,
    },
    /// Makes a change. The same change may be sent again: it is made once.
    Change {
        /// The identifier of the dossier.
        dossier: String,
        /// The change, with its number and device.
        entry: Box<WireEntry>,
    },
    /// Marks a dossier as deleted, or takes the mark away.
    Delete {
        /// Its identifier.
        dossier: String,
        /// Whether it is deleted.
        deleted: bool,
    },
    /// Takes a dossier that is marked as deleted off this device, for good.
    Purge {
        /// Its identifier.
        dossier: String,
    },
    /// Makes a dossier with the decisions and the committee of another one, without its candidates.
    Copy {
        /// The identifier of the other one.
        dossier: String,
        /// The identifier of the new one.
        id: String,
        /// The title of the new one.
        title: String,
        /// When.
        #[serde(with = "written")]
        at: Moment,
    },
    /// Asks for [`FromEngine::Exported`].
    Export {
        /// The identifier of the dossier.
        dossier: String,
    },
    /// Takes a dossier in from a file.
    Import {
        /// The text of the file.
        text: String,
    },
    /// Hands out the score sheet of a member: asks for [`FromEngine::Exported`].
    HandOut {
        /// The identifier of the dossier.
        dossier: String,
        /// The identifier of the member.
        member: String,
    },
    /// Takes over what a file brings to a dossier that is here, after [`FromEngine::Incoming`] told what that is.
    TakeOver {
        /// The identifier of the dossier.
        dossier: String,
        /// The text of the file.
        text: String,
    },
    /// Asks for [`FromEngine::Pong`].
    Ping {
        /// Comes back as it is.
        number: u32,
    },
}

/// What the engine tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromEngine {
    /// The first message.
    Hello {
        /// Must be [`PROTOCOL`].
        protocol: u32,
    },
    /// The engine is ready.
    Ready {
        /// The random identifier of this device.
        device: String,
        /// Whether this tab writes; otherwise another one does and this one follows.
        writer: bool,
        /// The lock of this device: a sealed text with the key in it. Until it is open, what counts cannot be read.
        lock: Option<String>,
    },
    /// How the lock of this device is now: after it was opened, put on, taken away, or changed by another tab.
    Lock {
        /// The lock; `None` where there is none.
        lock: Option<String>,
        /// Whether what counts can be read.
        open: bool,
        /// What could not be done, in Dutch.
        words: Option<String>,
    },
    /// This tab writes from now on.
    BecameWriter,
    /// Every dossier on this device, by title.
    Dossiers {
        /// The dossiers that can be read.
        list: Vec<Listing>,
        /// How many are locked.
        locked: usize,
    },
    /// A dossier was made, copied or taken in, and lies on this device.
    Made {
        /// Its identifier.
        dossier: String,
    },
    /// The state of a dossier: after opening, after a refusal, and when another tab changed it.
    Opened(Box<WireProjection>),
    /// Every change of this device up to this number lies on this device.
    Safe {
        /// The identifier of the dossier.
        dossier: String,
        /// The number.
        through: u64,
    },
    /// A change is refused; [`FromEngine::Opened`] follows, and the rules say why when it is tried on that.
    Refused {
        /// The identifier of the dossier.
        dossier: String,
        /// The number of the change.
        number: u64,
        /// Why.
        because: Refused,
    },
    /// A change could not be kept. It is not lost: send it again.
    NotKept {
        /// The identifier of the dossier.
        dossier: String,
        /// The number of the change.
        number: u64,
        /// What is wrong and what to do, in Dutch.
        words: String,
    },
    /// What was asked could not be done, in Dutch; nothing changed.
    Impossible {
        /// Why, and what to do.
        words: String,
    },
    /// The file of a dossier.
    Exported {
        /// The identifier of the dossier.
        dossier: String,
        /// The name to save it under.
        name: String,
        /// Its text.
        text: String,
        /// Its check characters, to read aloud.
        check: String,
    },
    /// A file that was to be taken in belongs to a dossier that is here: this is what it would bring. Nothing changed.
    Incoming(Box<Incoming>),
    /// What a file brought was taken over and lies on this device; [`FromEngine::Opened`] follows.
    TakenOver(Box<Incoming>),
    /// How far the engine is with what takes long; the answer follows.
    Working {
        /// How much of it is done.
        done: usize,
        /// How much there is.
        of: usize,
    },
    /// The engine cannot go on, in Dutch: storage is missing, or a newer version runs in another tab.
    Stopped {
        /// What to do.
        words: String,
    },
    /// The answer to a ping.
    Pong {
        /// As it was sent.
        number: u32,
    },
}

/// Why the engine refused a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// Another tab writes.
    AnotherTabWrites,
    /// The rules refuse it on the dossier as it stands now.
    ByTheRules,
}

/// A dossier on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it is for practising.
    pub practice: bool,
    /// When it was last changed; when it was opened, before the first change.
    #[serde(with = "written")]
    pub changed: Moment,
    /// Since when it is concluded; `None` while it is not.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "written")]
    pub concluded: Option<Date>,
    /// How many candidates it has.
    pub candidates: usize,
    /// Whether it is marked as deleted.
    pub deleted: bool,
    /// Whose score sheet it is; `None` for a dossier.
    #[serde(default)]
    pub sheet: Option<String>,
}

/// The state of a dossier with how it came about: [`dossier`](super::dossier) reads the cells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireProjection {
    /// Its identifier.
    pub dossier: String,
    /// Its cells.
    pub cells: Cells,
    /// The cells in which different values stand side by side.
    pub rivals: Rivals,
    /// Every change, the oldest first.
    pub log: Vec<WireEntry>,
    /// The random identifier of this device.
    pub device: String,
    /// The number of this device's last change to it, 0 before the first.
    pub last: u64,
}

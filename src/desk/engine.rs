//! The engine as the desk sees it: orders go out, reports come in.

use crate::archive::Incoming;
use crate::rules::{Date, Dossier, LogEntry, MemberId, Moment, Opening};

/// What the desk asks of the engine. The engine handles one order at a time, in the order of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Names every dossier on this device.
    List,
    /// Opens what is sealed on this device: it comes as [`Report::Lock`].
    Unlock {
        /// The lock that the key came out of.
        lock: String,
        /// The key.
        key: String,
    },
    /// Puts a lock on this device, another one for the same key, or takes it away: it comes as [`Report::Lock`].
    Lock {
        /// The key as a sealed text; `None` takes the lock away.
        lock: Option<String>,
        /// The key.
        key: String,
    },
    /// Makes a dossier.
    Create {
        /// What it begins with.
        opening: Box<Opening>,
    },
    /// Opens a dossier: its state and its log come back, and what happens to it from then on.
    Open {
        /// Its identifier.
        dossier: String,
    },
    /// Keeps a change.
    Keep {
        /// The identifier of the dossier.
        dossier: String,
        /// The change as it was made.
        entry: Box<LogEntry>,
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
        at: Moment,
    },
    /// Writes the file of a dossier.
    Export {
        /// Its identifier.
        dossier: String,
    },
    /// Hands out the score sheet of a member: it comes as [`Report::Exported`].
    HandOut {
        /// The identifier of the dossier.
        dossier: String,
        /// Whose.
        member: MemberId,
    },
    /// Takes over what a file brings to a dossier that is here.
    TakeOver {
        /// The identifier of the dossier.
        dossier: String,
        /// The content of the file.
        text: String,
    },
    /// Takes a dossier in from a file.
    Import {
        /// The content of the file.
        text: String,
    },
}

/// A dossier on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it is for practising.
    pub practice: bool,
    /// How many candidates it has.
    pub candidates: usize,
    /// When it last changed.
    pub changed: Moment,
    /// Since when it is concluded; `None` while it is not.
    pub concluded: Option<Date>,
    /// Whether it is marked as deleted.
    pub deleted: bool,
    /// Whose score sheet it is; `None` for a dossier.
    pub sheet: Option<String>,
}

/// What the engine tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// Every dossier on this device that can be read, and how many cannot.
    Listed(Vec<Listed>, usize),
    /// How the lock of this device is.
    Lock {
        /// The lock: a sealed text with the key in it; `None` where there is none.
        lock: Option<String>,
        /// Whether what counts can be read.
        open: bool,
        /// What could not be done.
        words: Option<String>,
    },
    /// A dossier was made or taken in, and is ready to open.
    Ready {
        /// Its identifier.
        dossier: String,
    },
    /// The state of a dossier: after opening, after a refusal, and when another tab changed it.
    Projection(Box<Projection>),
    /// Every change up to this number lies on this device.
    Safe {
        /// The identifier of the dossier.
        dossier: String,
        /// The number.
        through: u64,
    },
    /// A change was refused; a projection follows, and the rules say why when it is tried on that.
    Refused {
        /// The number of the change.
        number: u64,
    },
    /// A change could not be kept.
    NotKept {
        /// What to do now.
        advice: String,
    },
    /// The file of a dossier.
    Exported {
        /// The name to save it under.
        name: String,
        /// The content.
        text: String,
        /// The characters to read out or type over.
        check: String,
    },
    /// A file belongs to a dossier that is here: this is what it would bring. Nothing changed.
    Incoming(Box<Incoming>),
    /// What a file brought was taken over; the projection follows.
    TakenOver(Box<Incoming>),
    /// How far the engine is with what takes long.
    Working {
        /// How much of it is done.
        done: usize,
        /// How much there is.
        of: usize,
    },
    /// What was asked could not be done, in words; nothing changed.
    Impossible {
        /// Why.
        words: String,
    },
    /// The engine runs; carries the lock of this device, which nobody opened yet, and whether this tab writes.
    Runs {
        /// The lock; `None` where there is none.
        lock: Option<String>,
        /// Whether this tab writes; otherwise another one does and this one follows.
        writes: bool,
    },
    /// Whether this tab writes; otherwise another one does and this one follows.
    Writes(bool),
    /// The engine does not run, in words.
    Down {
        /// What to do.
        words: String,
    },
}

/// The state of a dossier with how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// The dossier.
    pub dossier: Dossier,
    /// Every change, the oldest first.
    pub log: Vec<LogEntry>,
    /// The random identifier of this device.
    pub device: String,
    /// The number of this device's last change to it, 0 before the first.
    pub last: u64,
}

/// Keeps dossiers.
pub trait Engine {
    /// Asks something; the answer comes as a [`Report`].
    fn send(&self, order: Order);
    /// Sets who hears the reports.
    fn listen(&self, hear: Box<dyn Fn(Report)>);
    /// Ends it for good: it keeps nothing any more and says nothing any more.
    fn stop(&self);
}

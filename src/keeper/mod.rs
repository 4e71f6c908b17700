//! What is asked of the outside world: a short list of small traits, each with its twin in memory.
//! The browser's own answers stand in `browser`; doors hand them to pages by context.

mod address;
mod camera;
mod carrier;
mod clipboard;
mod device;
mod draft_shelf;
mod paper;
mod press;
mod share;
mod shelf;
mod small_memory;
mod still;
mod task;
mod vault;
mod wiper;

pub use address::{Address, MemoryAddress};
pub use camera::{Blind, Camera, HearSeen, Seen, StopCamera};
pub use carrier::{Carrier, GetAnswer};
pub use clipboard::{Clipboard, Copied, CopiedTable, GetCopied, MemoryClipboard};
pub use device::{Device, GetOffline, GetOthers, GetRoom, Offline, Readiness, Room};
pub use draft_shelf::{DraftShelf, GetDrafts, GetKept, GetOpened, MemoryDraftShelf, OpenedDraft};
pub use paper::{MemoryPaper, Paper};
pub use press::{HearPressed, Press, Pressed};
pub use share::{GetShared, Share};
pub use shelf::{Beside, MemoryShelf, NotKept, Shelf};
pub use small_memory::SmallMemory;
pub use still::Still;
pub use task::Task;
pub use vault::{Key, MemoryVault, NoVault, Vault};
pub use wiper::{GetLeft, GetStopped, Left, WRITERS_LOCK, Wiper, is_our_cache, is_our_name};

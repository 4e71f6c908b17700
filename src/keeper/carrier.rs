//! The carrier, as the pages see it: questions go out, each comes back with its answer.

use crate::archive::{FromCarrier, ToCarrier};

/// Gets the answer to a question.
pub type GetAnswer = Box<dyn FnOnce(FromCarrier)>;

/// Seals, opens, draws and reads what is carried.
pub trait Carrier: Send + Sync {
    /// Asks something. The answer always comes, later: also when the carrier cannot start.
    fn ask(&self, asked: ToCarrier, then: GetAnswer);
}

//! The press, as the pages see it: a question goes out, and comes back as a file or as what was read in one, or as why not.

use crate::archive::{Lacking, ReadBook, ToPress};

/// What the press lets hear of a question: any number of times how far it is, then one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// How much is done, in per cent.
    Working(u8),
    /// The file.
    File(Vec<u8>),
    /// What stands in the workbook.
    Book(ReadBook),
    /// There is no file, because there are no letters for these characters.
    Lacking(Vec<Lacking>),
    /// There is no answer; carries why, in Dutch, and what to do.
    Impossible(String),
}

/// Hears of a question.
pub type HearPressed = Box<dyn Fn(Pressed)>;

/// Makes files to keep, and reads workbooks that come in.
pub trait Press: Send + Sync {
    /// Asks for a file. The answer always comes, later: also when the press cannot start.
    fn ask(&self, asked: ToPress, hear: HearPressed);
    /// Has a workbook read. The answer always comes, later.
    fn read(&self, file: Vec<u8>, hear: HearPressed);
}

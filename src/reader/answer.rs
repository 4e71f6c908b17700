//! What the page hears of a workbook that it brought.

use super::read_book;
use crate::archive::FromPress;
use crate::wording;

/// The answer to a file: what stands in it, or in Dutch why it was not read and what to do.
pub fn answer_book(bytes: &[u8]) -> FromPress {
    match read_book(bytes) {
        Ok(book) => FromPress::Book { book },
        Err(reason) => FromPress::Impossible { words: wording::no_book(&reason) },
    }
}

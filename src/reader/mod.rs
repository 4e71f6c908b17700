//! A workbook of a spreadsheet program to a description of its cells: what the worker press does with a file that comes in.
//!
//! Start at [`read_book`]; `answer` tells the page what came of it. `package` unpacks the parts of the file, never more than it may; `markup` walks through one;
//! `book` finds the sheets, `strings` the texts, `formats` which numbers are shown as days, and `sheet` the cells. Whatever the
//! bytes are, the answer is a description or a reason, and nothing that the file says of its own size is believed.

mod answer;
mod book;
mod day;
mod formats;
mod markup;
mod package;
mod sheet;
mod strings;

pub use answer::answer_book;
pub use book::read_book;

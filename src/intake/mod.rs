//! The text of a job description, as it comes out of a PDF or a text processor, to the draft of a vacancy.
//!
//! Start in [`read_text`]: it gives an [`Intake`], with every line of the text either placed or unplaced with a reason.
//! [`text_of_file`] gives the text of a file that was opened. A text is cut into lines, freed of page furniture, divided into zones by the headings of the template, and each zone
//! is read by a file of its own. Nothing is guessed in silence: what was concluded is a [`Remark`], and what only a
//! person can say is [`Unsaid`]. [`write_text`] goes the other way.

mod aspects;
mod bytes;
mod competency_list;
mod criteria;
mod details;
mod flow;
mod function;
mod furniture;
mod heading;
mod hyphen;
mod letters;
mod lines;
mod marker;
mod parts;
mod plain_text;
mod procedure;
mod prose;
mod read;
mod report;
mod sheet;
mod sign_off;
mod slug;
mod subsections;
mod tasks;
mod zones;

pub use bytes::{NoText, text_of_file};
pub use plain_text::write_text;
pub use read::{MOST_BYTES, TooLarge, read_text};
pub use report::{Goal, Intake, Placed, Reason, Remark, Unplaced, Unsaid};
pub use slug::slug;

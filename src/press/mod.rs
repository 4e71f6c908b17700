//! Documents for people, made from what the rules know and wording says.

mod results_csv;
mod spreadsheet;

pub use results_csv::write_results;
pub use spreadsheet::{SheetCell, write_sheet};

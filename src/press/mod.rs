//! Documents for people, made from what the rules know and wording says: as descriptions, and as tables.

mod corrigendum;
mod minutes;
mod ranking;
mod results_csv;
mod spreadsheet;

pub use corrigendum::corrigenda;
pub use minutes::minutes;
pub use ranking::{RankingRow, ranking_rows};
pub use results_csv::write_results;
pub use spreadsheet::{SheetCell, write_sheet};

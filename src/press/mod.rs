//! Documents for people, made from what the rules know and wording says: as descriptions, and as tables.

mod access;
mod corrigendum;
mod mentions;
mod minutes;
mod notification;
mod ranking;
mod results;
mod results_json;
mod spreadsheet;
mod workbook;

pub use access::{access_file, mentions_in_access_file};
pub use corrigendum::corrigenda;
pub use mentions::Mention;
pub use minutes::minutes;
pub use notification::{mentions_in_notification, notifications};
pub use ranking::{RankingRow, ranking_rows};
pub use results::write_results;
pub use results_json::results_file;
pub use spreadsheet::write_sheet;
pub use workbook::results_workbook;

//! Documents for people, made from what the rules know and wording says: as descriptions, and as tables.

mod about;
mod access;
mod clipboard;
mod corrigendum;
mod mentions;
mod minutes;
mod notification;
mod publication;
mod ranking;
mod results;
mod results_json;
mod score_sheets;
mod spreadsheet;
mod wiping;
mod workbook;

pub use access::{access_file, mentions_in_access_file};
pub use clipboard::{copied_ranking, copied_results};
pub use corrigendum::corrigenda;
pub use mentions::Mention;
pub use minutes::minutes;
pub use notification::{mentions_in_notification, notifications};
pub use publication::publication;
pub use ranking::{RankingRow, ranking_rows};
pub use results::write_results;
pub use results_json::results_file;
pub use score_sheets::{PaperChoice, score_sheets};
pub use spreadsheet::write_sheet;
pub use wiping::{WipeGround, Wiped, WipedDossier, wipe_statement};
pub use workbook::results_workbook;

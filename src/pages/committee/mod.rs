//! The committee's part: `#/` leads to the dossiers, `#/dossier/<id>/…` to the rooms of one.
//!
//! Start at [`CommitteePage`]; [`CommitteeWaiting`] stands there until it is loaded.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

mod access;
mod arrival;
mod beforehand;
mod candidate_add;
mod candidate_import;
mod candidate_nav;
mod candidate_standing;
mod candidates;
mod carrying;
mod charts;
#[cfg(test)]
mod charts_tests;
mod check;
mod closing;
mod closing_far;
mod closing_forms;
#[cfg(test)]
mod closing_paper_tests;
mod closing_parts;
mod closing_whole;
mod commission;
mod contests;
mod copied;
mod copy_table;
mod corrigendum;
mod declining;
mod dossiers;
mod faults;
mod file;
mod file_results;
mod grid;
mod grid_row;
mod help;
mod history;
mod incoming;
mod key;
mod letters;
mod lock;
mod matter;
mod minutes;
mod new_dossier;
mod new_version;
mod numbers;
mod oral;
mod oral_criterion;
mod oral_evidence;
mod oral_form;
mod oral_guide;
mod oral_paper;
#[cfg(test)]
mod oral_tests;
mod own_form;
mod own_score;
mod own_sheet;
mod paper_sheets;
#[cfg(test)]
mod paper_tests;
mod piece;
mod practice;
mod progress;
mod projector;
mod publication;
mod ranking;
mod ready;
mod recount;
#[cfg(test)]
mod recount_tests;
mod reread;
mod reserve;
mod retention;
mod room;
mod route;
mod row_blocks;
mod rows_ahead;
mod save_file;
mod scores_in;
mod sheet;
mod sheet_part;
mod sheets;
mod shell;
mod slips;
#[cfg(all(feature = "committee", target_arch = "wasm32"))]
mod start;
mod suitability;
mod table_came;
mod table_in;
mod ties;
mod typed;
mod vacancies_here;
mod wiping;

pub use carrying::Means;
pub use route::{OralPlace, Room, Route};
pub use shell::{CommitteePage, CommitteeWaiting};
#[cfg(all(feature = "committee", target_arch = "wasm32"))]
pub use start::start;

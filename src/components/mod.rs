//! Drawn parts: values in, callbacks out. They know no dossier, and every one looks as its CSS file of the same name says.
//!
//! Start at [`Button`], [`PointsField`] and [`Notice`]; `examples` shows each of them in every state.

#![expect(unreachable_pub, reason = "the component macro repeats the visibility on an inner function")]

mod button;
mod check_characters;
mod check_compare;
mod check_field;
mod check_group;
mod choice_field;
mod data_table;
mod date_field;
mod dialog;
mod disclosure;
mod empty_state;
mod error_summary;
#[cfg(feature = "gallery")]
pub mod examples;
mod field;
mod focus;
mod frame_row;
mod icon;
mod level_ladder;
mod notice;
mod organisation_chart;
mod page_header;
mod passphrase_field;
mod points_cell;
mod points_field;
mod practice_banner;
mod program_bar;
mod progress_steps;
mod ready_point;
mod saved_state;
mod section_nav;
mod select_field;
mod skip_link;
mod summary_list;
mod term_tip;
mod text_area;
mod text_field;
mod top_bar;
mod undo_bar;
mod verdict_badge;
mod verdict_line;
mod work_bar;

pub use button::{Button, ButtonKind, ButtonLink};
pub use check_characters::CheckCharacters;
pub use check_compare::CheckCompare;
pub use check_field::CheckField;
pub use check_group::CheckGroup;
pub use choice_field::{Answer, ChoiceField, Direction};
pub use data_table::{DataTable, Frame};
pub use date_field::DateField;
pub use dialog::{ConfirmDialog, Dialog};
pub use disclosure::Disclosure;
pub use empty_state::EmptyState;
pub use error_summary::{ErrorSummary, FieldError};
pub use field::Width;
pub use focus::{focus, focus_heading, focus_soon, focus_when_drawn};
pub use frame_row::FrameRow;
pub use icon::{Icon, Sign};
pub use level_ladder::{LevelLadder, LevelStep};
pub use notice::{Notice, NoticeKind};
pub use organisation_chart::{OrganisationChart, Post};
pub use page_header::PageHeader;
pub use passphrase_field::PassphraseField;
pub use points_cell::{PointsCell, next_cell};
pub use points_field::PointsField;
pub use practice_banner::PracticeBanner;
pub use program_bar::{ProgramBar, ProgramPart, ProgramWhole};
pub use progress_steps::{ProgressSteps, Step, StepMark, StepState};
pub use ready_point::ReadyPoint;
pub use saved_state::{Saved, SavedState};
pub use section_nav::{NavLink, NavShape, SectionNav};
pub use select_field::SelectField;
pub use skip_link::SkipLink;
pub use summary_list::{Fact, SummaryList};
pub use term_tip::TermTip;
pub use text_area::TextArea;
pub use text_field::TextField;
pub use top_bar::TopBar;
pub use undo_bar::UndoBar;
pub use verdict_badge::{Standing, VerdictBadge};
pub use verdict_line::VerdictLine;
pub use work_bar::WorkBar;

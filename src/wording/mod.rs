//! Rules to Dutch sentences; one file per thing that is said.

mod access;
mod calculator;
mod calculator_address;
mod carrying;
mod charts;
mod clipboard;
mod closing;
mod contest;
mod corrigendum;
mod date;
mod decision;
mod defects;
mod drafting;
mod entry;
mod finding;
mod fingerprints;
mod floor;
mod import;
mod intake;
mod log;
mod minutes;
mod notification;
mod oral;
mod oral_log;
mod overview;
mod paper;
mod plain_words;
mod points;
mod proceedings;
mod proceedings_log;
mod proceedings_refusal;
mod quoted;
mod ready;
mod recount;
mod refusal;
mod reserve;
mod retention;
mod rounds;
mod score_list;
mod sealing;
mod self_check;
mod standing;
mod suitability;
mod table;
mod vacancy_defects;
mod verdict;
mod wiping;
mod working;

pub use access::{ACCESS_COMPARISON, ACCESS_INTRODUCTION, access_without_comparison};
pub use calculator::{CalculatorWords, calculator, calculator_hint, example_note, split_fault};
pub use calculator_address::calculator_address_fault;
pub use carrying::{
    camera_blind, foreign_frame, frames_do_not_fit, frames_missing, frames_read, too_many_frames, typed_over,
};
pub use charts::{apart, distribution, floor_mark, member_summary, panel_spread, score_class, unclassed};
pub use clipboard::copied;
pub use closing::{
    adoption, conclusion, conclusion_of, conclusions, declined, provisional, result_adopted,
    selection_closed, selection_reopening, tests_closed,
};
pub use contest::{contest_about, contest_way, contradiction, incoming, sheet_trail};
pub use corrigendum::{CorrectedLine, corrected, corrected_matters};
pub use date::{day, day_ahead, day_typed, moment, read_day, read_time, time};
pub use decision::{combine, decided_by, matter, matter_default, note, part_title, ruling};
pub use defects::{defect, fault};
pub use drafting::{draft_defect, draft_fault, draft_not_kept};
pub use entry::entry_word;
pub use finding::finding;
pub use fingerprints::{announced_fingerprint, both_fingerprints};
pub use floor::{condition, floor, floor_on_whole, limits_of_whole};
pub use import::list_fault;
pub use intake::{
    INTAKE_EMPTY, INTAKE_NOTHING, intake_goal, intake_no_text, intake_reason, intake_remark,
    intake_too_large, intake_unsaid,
};
pub use log::{change, limits, log_author, log_entry, member_score};
pub use minutes::{announced_limits, exact, members_scores, reopening, score, tie_outcome};
pub use notification::{
    lack_for_notifications, note_hint, notification_opening, notification_title, occasion, salutation,
    told_condition, told_left_out, told_place, told_reserve, told_shortfall, told_standing, told_test,
    told_verdict,
};
pub use oral::{
    PRACTICE_INTRODUCTION, criterion, criterion_name, form_progress, guide, level_seen, members_observations,
    observation, observed_words, practice_question,
};
pub use overview::{applying, last_day, search_engines_lack};
pub use paper::{lacking, sheet_number, unsettled};
pub use plain_words::PLAIN_WORDS;
pub use points::{points_error, reached};
pub use proceedings::{
    conflict_with, consensus, declaration, different_members, member_name, members_counted, members_named,
    recusal, recusal_of, session_about, session_head, session_present, shortage, unequal,
};
pub use quoted::quoted;
pub use ready::{
    ReadyWords, held_up, readiness, ready_copy, ready_entry, ready_lock, ready_offline, ready_opened,
    ready_room, ready_without_lock,
};
pub use recount::{recount_outcome, recount_total, reference_about, reference_result, unreckonable};
pub use refusal::refusal;
pub use reserve::{offer, reserve, reserve_holds, reserve_state};
pub use retention::{AFTER_RETENTION, RETENTION_UNKNOWN, ready_retention, retention_over};
pub use rounds::{LEFT_OUT, LIST, course, left_out, ranking_name};
pub use score_list::{
    score_after, score_before, score_counts, score_effect, score_fault, score_headings, shown_score,
};
pub use sealing::{passphrase_strength, seal_defect};
pub use self_check::{ONLY_FOR_YOU, asked_and_picked, recognised, self_check_fault, what_helps};
pub use standing::{presence, role, role_word, standing, standing_word};
pub use suitability::{SUITABILITY_ASSUMED, suitability, suitability_condition, without_points};
pub use table::{hidden_rows, hidden_sheet, no_book, table_fault, table_place_head};
pub use vacancy_defects::{municipality_defect, vacancy_defect, vacancy_list_defect};
pub use verdict::{shortfall, verdict_reasons, verdict_why, verdict_word};
pub use wiping::{
    NOT_WIPED, UNREAD_DOSSIER, WIPED_TOO, WIPING_REFUSED, changed_since_copy, copy_way, goes, last_copy,
    left, locked_dossiers,
};
pub use working::task;

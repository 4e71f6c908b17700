//! Rules to bytes and back: the published formats, as wire types of their own.

mod calculator_address;
mod candidate;
mod candidates_table;
mod carrier_messages;
mod cell_home;
mod cell_name;
mod cells;
mod change;
mod closed;
mod closing;
mod contest;
mod copy_note;
mod crockford;
mod decision;
mod document;
mod dossier;
mod envelope;
mod file_defect;
mod fingerprint;
mod fingerprints;
mod incoming;
mod job_posting;
mod json;
mod json_place;
mod kept_draft;
mod listed;
mod messages;
mod municipality;
mod opening;
mod outbox;
mod passphrase;
mod press_messages;
mod procedure;
mod proceedings;
mod read_book;
mod read_table;
mod recount_sheet;
mod recovery_key;
mod reference_cases;
mod reserve;
mod results_file;
mod scores_table;
mod sealed;
mod sealed_note;
mod self_check;
mod sitemap;
mod stored;
mod summaries;
mod text;
mod typed_over;
mod vacancy;
mod vacancy_competencies;
mod vacancy_faults;
mod vacancy_notes;
mod vacancy_sections;
mod vacancy_turn;
mod workbook;
mod written;

pub use calculator_address::{CalculatorAddressFault, read_calculator_address, write_calculator_address};
pub use candidates_table::{candidates_of, is_candidate_heading, read_candidates};
pub use carrier_messages::{DrawnCode, FromCarrier, Opener, Reading, ToCarrier};
pub use cell_home::{
    CellHome, candidate_of_number_cell, cell_home, is_decided_elsewhere, oral_part, part_of_member_cell,
    removal_cell,
};
pub use cells::{Cells, cells, changed_cells};
pub use change::{OneChange, WireEntry};
pub use closed::closed_change;
pub use contest::Rivals;
pub use copy_note::{CopyNote, CopyWay};
pub use document::{
    Block, Cell, Column, Document, Line, Mark, Numbering, Piece, Row, Said, Section, Signature, Table,
};
pub use dossier::{CellDefect, contested_dossier, dossier};
pub use envelope::{DOSSIER_FORMAT, Envelope, FileKind, check_characters, read_envelope, write_envelope};
pub use file_defect::FileDefect;
pub use fingerprint::{content_check, fingerprint};
pub use fingerprints::{Fingerprints, fingerprints};
pub use incoming::{Incoming, Place};
pub use job_posting::job_posting;
pub use json::{read_text, write_text};
pub use kept_draft::{DraftLabel, KeptDraft, WrittenDraft};
pub use listed::{ListedVacancy, VacancyList, read_listed_vacancies, read_vacancy_list, write_vacancy_list};
pub use messages::{FromEngine, Listing, PROTOCOL, Refused, ToEngine, WireProjection};
pub use municipality::read_municipality;
pub use opening::WireOpening;
pub use outbox::Outbox;
pub use passphrase::Strength;
pub use press_messages::{FromPress, Lacking, ToPress};
pub use procedure::{WireEndsIn, WirePart, WireProcedure};
pub use read_book::{Found, NoBook, ReadBook, ReadCell, ReadRow, ReadSheet};
pub use read_table::{ReadTable, is_workbook};
pub use recount_sheet::{judged_outcomes, outcome_of, procedure_on_paper, recount_sheet, score_on_paper};
pub use recovery_key::{NoRecoveryKey, RecoveryKey};
pub use reference_cases::{
    ReferenceAbout, ReferenceCase, ReferenceResult, reference_cases, reference_result,
};
pub use results_file::{
    RESULTS_FORMAT, ResultEntry, ResultOf, ResultPart, ResultPoints, ResultShortfall, ResultVerdict,
    ResultsFile, write_results_file,
};
pub use scores_table::read_scores;
pub use sealed::{
    Encrypted, ITERATIONS, Role, SEALED_FORMAT, SealDefect, Sealed, is_sealed, read_sealed, write_sealed,
};
pub use sealed_note::{open_note, seal_note};
pub use self_check::{SelfCheckFault, read_self_check, write_self_check};
pub use sitemap::sitemap;
pub use stored::read_value;
pub use summaries::{read_summaries, write_summaries};
pub use typed_over::{TypedOver, typed_over};
pub use vacancy::{VACANCY_FORMAT, read_draft_vacancy, read_vacancy, write_draft_vacancy, write_vacancy};
pub use workbook::{Holds, Sheet, SheetCell, SheetColumn, Workbook, is_like_a_formula};

//! The domain: points, procedures, verdicts, rankings and the dossier. Exact, without files, clocks or browsers.
//!
//! Start at [`Judge`]: it judges [`Entry`]s over a [`FixedProcedure`] and gives a [`Verdict`] with its reasons.

mod announced;
mod apply;
mod apply_closing;
mod apply_score;
mod candidate;
mod candidate_list;
mod change;
mod closing;
mod committee;
mod corrigendum;
mod decision;
mod defect;
mod dossier;
mod entry;
mod exact;
mod findings;
mod floor;
mod history;
mod judge;
mod moment;
mod part;
mod points;
mod procedure;
mod ranking;
mod refusal;
mod restore;
mod sums;
mod undo;
mod verdict;

pub use announced::{AnnouncedLeaf, AnnouncedProcedure, DraftPart, DraftProcedure};
pub use candidate::{Candidate, CandidateId, CandidateNumber, Cell, Identity, Presence, Standing, Unmasking};
pub use candidate_list::{CandidateList, CandidateRow, DraftRow, ListFault, ListReason};
pub use change::{Change, LogEntry, NewCandidate, Note, Subject, TieDecidedBy, TieOutcome};
pub use closing::{Adoption, Closing, Conclusions, Missing, SelectionReopening};
pub use committee::{Member, Role};
pub use corrigendum::{Correction, Corrigendum, Outcome};
pub use decision::{Decision, Matter, OralFor, Ruling};
pub use defect::{Defect, Fault, Place};
pub use dossier::{Dossier, Opening, Reopening, Scoring, VacancyReference};
pub use entry::{Entry, MemberScore, OpenBecause, counted, spread};
pub use exact::{Exact, Hundredths};
pub use findings::{Finding, FindingKind, FindingPlace};
pub use floor::{Floor, FloorError, Percent};
pub use judge::Judge;
pub use moment::{Date, DateError, Moment};
pub use part::{Body, Combine, Leaf, MemberId, Part, PartId};
pub use points::{Points, PointsError};
pub use procedure::{FixedProcedure, Fixing, Panel};
pub use ranking::{Contender, Ranked, TieRule, percentage, rank, shown_alike};
pub use refusal::{Needed, Refusal};
pub use restore::{Recorded, Unsound};
pub use undo::last_undoable;
pub use verdict::{OpenPart, Shortfall, Still, Verdict};

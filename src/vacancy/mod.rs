//! What candidates read: the job description, the competency profile and how the selection works.
//!
//! Start in [`Vacancy`]: a checked [`Content`] with its announced procedure. [`Content::sections`] is the
//! employer's text as one tree in the order of the source; [`Content::article`] is the same text as a flat
//! list of pieces. A vacancy is made from a [`DraftVacancy`], which may hold defects.

mod anchor;
mod article;
mod calculator;
mod chart;
mod check;
mod check_chart;
mod check_competencies;
mod check_notes;
mod competency;
mod content;
mod criteria;
mod defect;
mod employer;
mod listing;
mod municipality;
mod notes;
mod overview;
mod reference;
mod search;
mod section;
mod self_check;
mod sign_off;

pub use crate::rules::Date;
pub use anchor::{Anchor, RESERVED_ANCHORS, VacancyId};
pub use article::{Kind, Piece};
pub use calculator::{Calculation, Judged, OpenGroup, Outcome, SplitFault, open_groups};
pub use chart::{Chart, Node, ReportsTo};
pub use competency::{
    Cluster, Competency, CompetencyDetails, CompetencyList, DetailGroup, DetailLabels, Entry, Level,
    ListGroup, ListedIn,
};
pub use content::{Content, DraftVacancy, Quote, Vacancy};
pub use criteria::{Aspect, Technique};
pub use defect::{Defect, Expected, Fault, Place, Step};
pub use employer::{Address, EmployerDetails, Lack};
pub use listing::Listing;
pub use municipality::{Contact, Municipality};
pub use notes::{SourceNote, Word};
pub use overview::{Applying, CLOSING_SOON_DAYS, Summary, by_closing_date};
pub use search::{Found, Snippet};
pub use section::{Block, Heading, Item, List, Section};
pub use self_check::{OwnAnswer, Question, SelfCheck, covers, questions};
pub use sign_off::{SignOff, Signer};

//! In which document of a dossier a cell stands.

use super::cell_name::CellName;
use crate::rules::{CandidateId, MemberId, PartId};

/// A document of the bundle that makes a dossier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellHome {
    /// Everything that no other document holds.
    Main,
    /// Who the candidates are.
    Key,
    /// What one member gave.
    Sheet(MemberId),
}

/// Where a cell stands. A name that this version does not know stands in the main document, where it is found out.
pub fn cell_home(name: &str) -> CellHome {
    match CellName::read(name) {
        Some(CellName::Name(_)) => CellHome::Key,
        Some(CellName::MemberScore(.., member) | CellName::UnreadableMember(.., member)) => {
            CellHome::Sheet(member)
        }
        _ => CellHome::Main,
    }
}

/// The part that a cell of a member's sheet is about; `None` for every other cell.
pub fn part_of_member_cell(name: &str) -> Option<PartId> {
    match CellName::read(name)? {
        CellName::MemberScore(_, part, _) | CellName::UnreadableMember(_, part, _) => Some(part),
        _ => None,
    }
}

/// The candidate whose number stands in a cell; `None` for every other cell.
pub fn candidate_of_number_cell(name: &str) -> Option<CandidateId> {
    match CellName::read(name)? {
        CellName::Number(id) => Some(id),
        _ => None,
    }
}

/// The cell that says whether a candidate was removed.
pub fn removal_cell(id: &CandidateId) -> String {
    CellName::Removed(id.clone()).to_string()
}

/// Whether a cell says that a member does not judge.
pub fn is_recusal_cell(name: &str) -> bool {
    matches!(CellName::read(name), Some(CellName::Recusal(_)))
}

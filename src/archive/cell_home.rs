//! In which document of a dossier a cell stands.

use super::Cells;
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
        Some(
            CellName::MemberScore(.., member)
            | CellName::UnreadableMember(.., member)
            | CellName::MemberObservation(.., member),
        ) => CellHome::Sheet(member),
        _ => CellHome::Main,
    }
}

/// The part that a cell of a member's sheet is about, where `oral` is the oral test; `None` for every other cell.
pub fn part_of_member_cell(name: &str, oral: Option<&PartId>) -> Option<PartId> {
    match CellName::read(name)? {
        CellName::MemberScore(_, part, _) | CellName::UnreadableMember(_, part, _) => Some(part),
        CellName::MemberObservation(..) => oral.cloned(),
        _ => None,
    }
}

/// The part that the vacancy names as the oral test, as it stands in the cells of a dossier.
pub fn oral_part(cells: &Cells) -> Option<PartId> {
    let named = cells.get(&CellName::Opening.to_string())?.pointer("/vacancy/oral")?;
    named.as_str().map(PartId::from)
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

/// Whether a cell of a member's sheet says what was decided elsewhere: that the member does not judge, which
/// competencies are questioned, what the guide asks. Once it holds no longer, the sheet does not say it either.
pub fn is_decided_elsewhere(name: &str) -> bool {
    matches!(CellName::read(name), Some(CellName::Recusal(_) | CellName::Decisions(_)))
}

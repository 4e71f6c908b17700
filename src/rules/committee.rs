//! The committee: who sits on it, and as what.

use super::MemberId;

/// Someone on the committee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The identifier.
    pub id: MemberId,
    /// The name, as in the minutes.
    pub name: String,
    /// The function or organisation, as in the minutes; may be empty.
    pub function: String,
    /// As what.
    pub role: Role,
    /// Whether from outside the authority.
    pub external: bool,
    /// Marked as removed: nothing is ever deleted.
    pub removed: bool,
}

/// As what someone sits on the committee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Leads the committee, and scores.
    Chair,
    /// Scores.
    #[default]
    Member,
    /// Writes the minutes; does not score.
    Secretary,
    /// Never scores, and leaves before deliberation.
    Observer,
}

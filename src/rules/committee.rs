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
    /// Whether a secretary sits on the committee as a member too, and so scores.
    pub also_member: bool,
    /// Whether from outside the authority.
    pub external: bool,
    /// Marked as removed: nothing is ever deleted.
    pub removed: bool,
}

impl Member {
    /// Whether this person scores: chair and members do, a secretary only as a member too, an observer never.
    pub const fn scores(&self) -> bool {
        !self.removed
            && match self.role {
                Role::Chair | Role::Member => true,
                Role::Secretary => self.also_member,
                Role::Observer => false,
            }
    }
}

/// As what someone sits on the committee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Leads the committee, and scores.
    Chair,
    /// Scores.
    #[default]
    Member,
    /// Writes the minutes; scores only as a member too.
    Secretary,
    /// Never scores, and leaves before deliberation.
    Observer,
}

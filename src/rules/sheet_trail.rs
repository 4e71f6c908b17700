//! Where a member's score sheet went: handed out, taken over.

use super::{Dossier, Map, MemberId, Moment, Refusal};

/// What happened to the score sheet of a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetTrail {
    /// When it was handed out last.
    pub handed_out: Option<Moment>,
    /// When it was taken over last, and the check characters of the file that came back.
    pub collected: Option<(Moment, String)>,
}

impl Dossier {
    /// Whose sheet this is; `None` where it is no sheet.
    pub fn sheet_member(&self) -> Option<&MemberId> {
        self.opening.sheet.as_ref().map(|sheet| &sheet.member)
    }

    /// What happened to the score sheets, by member.
    pub const fn sheet_trails(&self) -> &Map<MemberId, SheetTrail> {
        &self.sheets
    }

    pub(super) fn sheet_trail(&mut self, member: &MemberId) -> Result<&mut SheetTrail, Refusal> {
        if !self.committee.contains_key(member) {
            return Err(Refusal::UnknownMember(member.clone()));
        }
        Ok(self.sheets.entry(member.clone()).or_default())
    }
}

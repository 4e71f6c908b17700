//! Two copies of a dossier become one, in any order and any number of times. The engine is Automerge's.

use super::bundle::Ledger;
use super::chunk::Chunk;
use super::document::Document;
use super::hear::{Hear, NOBODY};
use super::{Trouble, open_file};
use crate::archive::{CellHome, FileDefect, WireProcedure, fingerprint};
use crate::rules::{Dossier, MemberId};
use std::fmt;

/// Why a file is not taken over. The dossier is then as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The file itself is refused.
    File(FileDefect),
    /// It is about another dossier; carries the title.
    OtherDossier(String),
    /// It is a copy that began in another way, and shares no history with this one.
    OtherOrigin,
    /// The sheet is of somebody who does not sit on this committee.
    UnknownMember,
    /// The sheet was handed out for another fixed procedure.
    OtherProcedure,
    /// Together they make no dossier.
    Together(Trouble),
}

impl fmt::Display for NotTaken {
    /// A sentence in Dutch: what is wrong, and what to do.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(defect) => write!(formatter, "{defect}"),
            Self::OtherDossier(title) => write!(
                formatter,
                "Dit bestand hoort bij een ander dossier, “{title}”. Open eerst dat dossier. Er is niets gewijzigd."
            ),
            Self::OtherOrigin => formatter.write_str(
                "Dit bestand begon niet als kopie van dit dossier. Ze kunnen niet samen. Er is niets gewijzigd.",
            ),
            Self::UnknownMember => formatter.write_str(
                "Dit scoreblad is van iemand die niet in deze commissie zit. Kijk na of het bij dit dossier hoort. Er is niets gewijzigd.",
            ),
            Self::OtherProcedure => formatter.write_str(
                "Dit scoreblad werd uitgedeeld voor een andere vaststelling van de punten. Deel het opnieuw uit: wat het lid al invulde, blijft op het toestel van dat lid staan. Er is niets gewijzigd.",
            ),
            Self::Together(trouble) => write!(
                formatter,
                "Deze twee kunnen niet samen: {trouble}. Los dat eerst op één van de toestellen op. Er is niets gewijzigd."
            ),
        }
    }
}

impl From<Trouble> for NotTaken {
    fn from(trouble: Trouble) -> Self {
        Self::Together(trouble)
    }
}

impl From<FileDefect> for NotTaken {
    fn from(defect: FileDefect) -> Self {
        Self::File(defect)
    }
}

impl Ledger {
    /// Takes over all that a file holds: another copy of this dossier, or the sheet of one of its members. Gives the
    /// bytes to keep. All of it is taken, or nothing.
    ///
    /// # Errors
    /// Why nothing was taken.
    pub fn take(&mut self, text: &str) -> Result<Chunk, NotTaken> {
        let taken = self.taken(open_file(text)?, NOBODY)?;
        *self = taken;
        Ok(self.added())
    }

    /// This ledger with all that the other one holds.
    pub(super) fn taken(&self, other: Self, hear: Hear<'_>) -> Result<Self, NotTaken> {
        let mut next = self.clone();
        let here = next.dossier().opening().clone();
        let there = other.dossier().opening().clone();
        match there.sheet {
            Some(sheet) if here.sheet.is_none() && sheet.dossier == here.id => {
                if next.dossier().committee().get(&sheet.member).is_none_or(|member| member.removed) {
                    return Err(NotTaken::UnknownMember);
                }
                if fixed_fingerprint(next.dossier()).as_ref() != Some(&sheet.procedure) {
                    return Err(NotTaken::OtherProcedure);
                }
                next.take_sheet(&sheet.member, other.main)?;
            }
            _ if there.id != here.id => return Err(NotTaken::OtherDossier(there.title)),
            _ => next.take_all(other)?,
        }
        next.project_again()?;
        next.tell_again(hear)?;
        Ok(next)
    }

    fn take_sheet(&mut self, member: &MemberId, sheet: Document) -> Result<(), NotTaken> {
        merge(self.document(&CellHome::Sheet(member.clone()))?, sheet)
    }

    fn take_all(&mut self, other: Self) -> Result<(), NotTaken> {
        merge(&mut self.main, other.main)?;
        // Each copy of a member's own sheet has an empty key of its own.
        if self.dossier().opening().sheet.is_none() {
            merge(&mut self.key, other.key)?;
        }
        other.sheets.into_iter().try_for_each(|(member, sheet)| self.take_sheet(&member, sheet))
    }
}

fn merge(own: &mut Document, mut theirs: Document) -> Result<(), NotTaken> {
    if !own.is_kin_of(&theirs) {
        return Err(NotTaken::OtherOrigin);
    }
    Ok(own.merge(&mut theirs)?)
}

/// The fingerprint of the procedure as it is fixed now.
pub(super) fn fixed_fingerprint(dossier: &Dossier) -> Option<String> {
    dossier.scoring().map(|scoring| fingerprint(&WireProcedure::from(&scoring.procedure)))
}

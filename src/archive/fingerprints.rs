//! The fingerprints of a dossier: of its procedure as announced, and as fixed.

use super::{WireProcedure, fingerprint};
use crate::rules::Dossier;

/// Both fingerprints. On a member's own sheet they are those of the dossier it was handed out from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprints {
    /// Of the procedure as announced; `None` on a sheet from before it was kept.
    pub announced: Option<String>,
    /// Of the fixed procedure; `None` while it is not fixed.
    pub fixed: Option<String>,
}

/// The fingerprints of a dossier, or of the dossier that a sheet belongs to.
pub fn fingerprints(dossier: &Dossier) -> Fingerprints {
    match &dossier.opening().sheet {
        Some(sheet) => {
            Fingerprints { announced: sheet.announced.clone(), fixed: Some(sheet.procedure.clone()) }
        }
        None => Fingerprints {
            announced: Some(fingerprint(&WireProcedure::from(dossier.announced()))),
            fixed: dossier.scoring().map(|scoring| fingerprint(&WireProcedure::from(&scoring.procedure))),
        },
    }
}

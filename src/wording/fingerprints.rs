//! The fingerprints of a procedure: where they stand, and what they are of.

use crate::archive::{Fingerprints, fingerprints};
use crate::rules::Dossier;

/// Both fingerprints: `aangekondigde procedure RBG9AS8M, vastgestelde procedure VKJCQBN6`.
pub fn both_fingerprints(dossier: &Dossier) -> String {
    let Fingerprints { announced, fixed } = fingerprints(dossier);
    let known = [("aangekondigde procedure", announced), ("vastgestelde procedure", fixed)];
    let known = known.into_iter().filter_map(|(of, marks)| Some(format!("{of} {}", marks?)));
    known.collect::<Vec<_>>().join(", ")
}

/// The fingerprint of an announced procedure, for a candidate.
pub fn announced_fingerprint(marks: &str) -> String {
    format!(
        "Controletekens van de aangekondigde procedure: {marks}. Dezelfde tekens staan op de scorebladen en in het proces-verbaal."
    )
}

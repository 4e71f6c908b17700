//! Where a vacancy and its self-check stand, from the root of the site. One that was put beside the site after it was built is
//! named behind `?`, because no document was written for it.

use crate::vacancy::VacancyId;

/// The address of a vacancy that has a document.
pub fn written_place(id: &VacancyId) -> String {
    format!("vacature/{id}/")
}

/// The address of the self-check of a vacancy that has a document.
pub fn written_self_check(id: &VacancyId) -> String {
    format!("vacature/{id}/zelfcheck/")
}

/// The address of a late vacancy.
pub fn late_place(id: &VacancyId) -> String {
    format!("vacature/?v={id}")
}

/// The address of the self-check of a late vacancy.
pub fn late_self_check(id: &VacancyId) -> String {
    format!("zelfcheck/?v={id}")
}

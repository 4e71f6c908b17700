//! What is said on and about paper.

use crate::archive::Lacking;

/// Which sheet of how many: at the foot of each.
pub fn sheet_number(at: usize, of: usize) -> String {
    format!("Blad {at} van {of}")
}

/// How much is not settled yet: the head of a list of it.
pub fn unsettled(count: usize) -> String {
    format!("Nog niet in orde ({count})")
}

/// That a character cannot stand in a PDF, and where it is.
pub fn lacking(lacking: &Lacking) -> String {
    let Lacking { character, within, section } = lacking;
    let code: Vec<String> = character.chars().map(|one| format!("U+{:04X}", u32::from(one))).collect();
    format!("“{character}” ({}) in “{within}”, bij {section}.", code.join(" "))
}

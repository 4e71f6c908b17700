//! What every document says of itself: of which vacancy and whose it is, when it was made, how final, and whether it is an exercise.

use crate::archive::{Document, Numbering, Piece};
use crate::rules::{Dossier, Moment};

/// Before the title of what is made in an exercise.
pub(super) fn practice(dossier: &Dossier) -> &'static str {
    if dossier.opening().practice { "Oefening – " } else { "" }
}

/// A document about a selection. `short` stands at the foot of every sheet, with the vacancy and how final the result is.
pub(super) fn document(
    dossier: &Dossier,
    title: &str,
    short: &str,
    now: Moment,
    pieces: Vec<Piece>,
) -> Document {
    let vacancy = &dossier.opening().vacancy;
    let practice = practice(dossier);
    let state = if dossier.adoption().is_some() { "" } else { " – onder voorbehoud" };
    Document {
        title: format!("{practice}{title}: {}", vacancy.title),
        author: vacancy.employer.clone(),
        made: now.to_string(),
        foot: format!("{practice}{short} – {}{state}", vacancy.title),
        numbering: Numbering::Whole,
        pieces,
    }
}

//! The check of what stands beside the text: notes, the employer's details, the word list.

use super::check::Check;
use super::{EmployerDetails, Fault, Place, SourceNote, Word};

pub(super) fn notes(check: &mut Check<'_>, place: &Place, notes: &[SourceNote]) {
    for (index, note) in notes.iter().enumerate() {
        let place = place.item(index);
        check.text(&place.field("about"), &note.about);
        check.text(&place.field("place"), &note.place);
        check.text(&place.field("text"), &note.text);
        for (index, anchor) in note.anchors.iter().enumerate() {
            if !check.knows(anchor) {
                check.note(&place.field("anchors").item(index), Fault::UnknownId(anchor.to_string()));
            }
        }
    }
}

pub(super) fn employer_details(check: &mut Check<'_>, place: &Place, details: &EmployerDetails) {
    let texts = [
        ("contract", &details.contract),
        ("salary", &details.salary),
        ("diploma", &details.diploma),
        ("contact", &details.contact),
        ("how_to_apply", &details.how_to_apply),
    ];
    for (name, text) in texts {
        check.optional(&place.field(name), text.as_ref());
    }
    if let Some(address) = &details.address {
        let place = place.field("address");
        check.text(&place.field("street"), &address.street);
        check.text(&place.field("postal_code"), &address.postal_code);
        check.text(&place.field("locality"), &address.locality);
    }
}

pub(super) fn words(check: &mut Check<'_>, place: &Place, words: &[Word]) {
    for (index, word) in words.iter().enumerate() {
        let place = place.item(index);
        check.text(&place.field("term"), &word.term);
        check.texts(&place.field("forms"), &word.forms);
        check.text(&place.field("explanation"), &word.explanation);
    }
}

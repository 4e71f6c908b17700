//! The access file (inzage): everything one candidate may see, with everybody else out of sight.
//!
//! Only what is closed stands in it: of a test that is still open nothing is told. See `docs/decisions/access-file.md`.

mod comparison;
mod masked;
mod record;

use self::masked::Masked;
use super::about::document;
use super::mentions::{Mention, mentions};
use super::minutes::{practice_mark, procedure, said, section};
use crate::archive::{Block, Document, Piece, Section};
use crate::rules::{Candidate, Dossier, LogEntry, Moment, PartId};
use crate::wording;

/// The access file of a candidate, from the dossier and its history.
pub fn access_file(dossier: &Dossier, log: &[LogEntry], candidate: &Candidate, now: Moment) -> Document {
    let vacancy = &dossier.opening().vacancy;
    let title = format!("Inzage voor kandidaat {}", candidate.number);
    let known = dossier.is_unmasked().then(|| dossier.key().get(&candidate.id)).flatten();
    let name = known.map(|known| said("Naam", &known.name));
    let contact =
        known.filter(|known| !known.contact.is_empty()).map(|known| said("Contact", &known.contact));
    let adjustment = candidate.adjustment.as_ref().map(|measure| said("Redelijke aanpassing", measure));
    let number = said("Kandidaatnummer", candidate.number.to_string());
    let piece = Piece {
        marks: practice_mark(dossier),
        title: title.clone(),
        about: vec![vacancy.title.clone(), vacancy.employer.clone()],
        status: Some(format!("{} Stand op {}.", wording::provisional(dossier), wording::moment(now))),
        unsettled: Vec::new(),
        opening: vec![
            Block::Facts(std::iter::once(number).chain(name).chain(contact).chain(adjustment).collect()),
            Block::Paragraph(wording::ACCESS_INTRODUCTION.into()),
        ],
        sections: sections(dossier, log, candidate),
    };
    document(dossier, &title, &title, now, vec![piece])
}

/// Where free texts in the access file seem to be about another candidate: a person reads them again before it goes out.
pub fn mentions_in_access_file(dossier: &Dossier, log: &[LogEntry], candidate: &Candidate) -> Vec<Mention> {
    let masked = Masked::around(dossier, candidate);
    mentions(dossier, candidate, &record::free_texts(dossier, log, candidate, &masked))
}

fn sections(dossier: &Dossier, log: &[LogEntry], candidate: &Candidate) -> Vec<Section> {
    let masked = Masked::around(dossier, candidate);
    let sections = [
        Some(procedure(dossier)),
        Some(record::outcome(dossier, candidate, &masked)),
        record::points(dossier, candidate, &masked),
        record::motivations(dossier, candidate, &masked),
        record::oral(dossier, candidate, &masked),
        comparison::comparison(dossier, candidate),
        Some(history(dossier, log, candidate, &masked)),
    ];
    sections.into_iter().flatten().collect()
}

/// The parts of which something may be told: those that are closed, in the order of the procedure.
fn closed(dossier: &Dossier) -> Vec<PartId> {
    let leaves = dossier.announced().leaves().into_iter().map(|(part, _)| part.id.clone());
    leaves.filter(|leaf| dossier.locked(leaf).is_some()).collect()
}

fn history(dossier: &Dossier, log: &[LogEntry], candidate: &Candidate, masked: &Masked) -> Section {
    let rows = record::history(dossier, log, candidate, masked);
    let blocks = match rows {
        None => vec![Block::Paragraph("Er is nog niets vastgelegd dat u mag inkijken.".into())],
        Some(table) => vec![Block::Table(table)],
    };
    section("Geschiedenis", blocks)
}

//! Notifications (resultaatbrieven): for each candidate the own result with its reasons, and nothing about anybody else.

mod result;

pub(super) use result::told_result;

use super::about::document;
use super::mentions::Mention;
use super::minutes::{facts, practice_mark, said, section};
use crate::archive::{Block, Document, Numbering, Piece, Said, Section, Signature};
use crate::rules::{Candidate, Dossier, Moment, Note, Occasion};
use crate::wording;

/// A letter to each of these candidates, each with its own sheets.
pub fn notifications(dossier: &Dossier, to: &[&Candidate], occasion: &Occasion, now: Moment) -> Document {
    let title = wording::notification_title(occasion, dossier);
    let pieces = to.iter().map(|candidate| letter(dossier, candidate, occasion, now)).collect();
    let letters = document(dossier, &title, "Resultaatbrief", now, pieces);
    Document { numbering: Numbering::EachPiece, ..letters }
}

/// Where the motivations in a letter seem to be about another candidate: a person reads them again before it goes out.
pub fn mentions_in_notification(
    dossier: &Dossier,
    candidate: &Candidate,
    occasion: &Occasion,
) -> Vec<Mention> {
    let texts = result::written(dossier, candidate, occasion);
    super::mentions::mentions(dossier, candidate, &texts)
}

fn letter(dossier: &Dossier, candidate: &Candidate, occasion: &Occasion, now: Moment) -> Piece {
    let vacancy = &dossier.opening().vacancy;
    let identity = dossier.is_unmasked().then(|| dossier.key().get(&candidate.id)).flatten();
    let name = identity.map(|identity| identity.name.as_str());
    let to = identity.map(|identity| {
        let lines = [&identity.name, &identity.contact].into_iter().filter(|line| !line.is_empty());
        Said { about: "Aan".into(), words: lines.cloned().collect() }
    });
    let about =
        [said("Kandidaatnummer", candidate.number.to_string()), said("Datum", wording::day(now.date))];
    let opening =
        wording::notification_opening(occasion, result::attended(dossier, candidate, occasion), dossier);
    let salutation = format!("{},", wording::salutation(name));
    Piece {
        marks: practice_mark(dossier),
        title: wording::notification_title(occasion, dossier),
        about: vec![vacancy.title.clone(), vacancy.employer.clone()],
        status: Some(wording::provisional(dossier)),
        unsettled: Vec::new(),
        opening: vec![
            Block::Facts(to.into_iter().chain(about).collect()),
            Block::Paragraph(salutation),
            Block::Paragraph(opening),
        ],
        sections: sections(dossier, candidate, occasion),
    }
}

fn sections(dossier: &Dossier, candidate: &Candidate, occasion: &Occasion) -> Vec<Section> {
    let motivations = result::motivations(dossier, candidate, occasion);
    let motivated = (!motivations.is_empty())
        .then(|| section("Motivering van de selectiecommissie", vec![Block::Facts(motivations)]));
    let written = |note: Note| Some((wording::note(note), dossier.note(note)?.to_owned()));
    let block = Note::REQUIRED_IN_LETTERS.into_iter().filter(|note| *note != Note::Signatory);
    let block = section("Wat u nog moet weten", vec![facts(block.filter_map(written).collect())]);
    let sections = [Some(result::result(dossier, candidate, occasion)), motivated, Some(block)];
    sections.into_iter().flatten().chain(dossier.note(Note::Signatory).map(signed)).collect()
}

/// Room to sign: the first line is the name, the others what the person is.
fn signed(signatory: &str) -> Section {
    let mut lines = signatory.lines().map(str::trim).filter(|line| !line.is_empty());
    let name = lines.next().unwrap_or_default().to_owned();
    let role = lines.collect::<Vec<_>>().join(", ");
    section("Ondertekening", vec![Block::Signatures(vec![Signature { name, role }])])
}

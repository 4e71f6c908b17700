//! The minutes (proces-verbaal): what the committee establishes and signs, and every corrigendum after it.

mod committee;
mod decided;
mod oral;
mod remarks;
mod results;

pub(super) use decided::procedure;

use super::about::document;
use super::corrigendum::corrigenda;
use crate::archive::{Block, Document, Mark, Piece, Said, Section};
use crate::rules::{Dossier, Found, Moment};
use crate::wording;

const TITLE: &str = "Proces-verbaal van de selectie";

/// The minutes as they stand now.
pub fn minutes(dossier: &Dossier, now: Moment) -> Document {
    let vacancy = &dossier.opening().vacancy;
    let first = Piece {
        marks: marks(dossier),
        title: TITLE.into(),
        about: vec![vacancy.title.clone(), vacancy.employer.clone()],
        status: Some(format!("{} Stand op {}.", wording::provisional(dossier), wording::moment(now))),
        unsettled: unsettled(dossier),
        opening: Vec::new(),
        sections: sections(dossier),
    };
    let pieces = std::iter::once(first).chain(corrigenda(dossier)).collect();
    Document { foot: foot(dossier), ..document(dossier, TITLE, "Proces-verbaal", now, pieces) }
}

fn sections(dossier: &Dossier) -> Vec<Section> {
    let shown = dossier.result_may_be_shown();
    let sections = [
        Some(committee::sessions(dossier)),
        Some(committee::members(dossier)),
        committee::recusals(dossier),
        Some(decided::beforehand(dossier)),
        Some(procedure(dossier)),
        Some(results::results(dossier, shown)),
        Some(results::ranking(dossier, shown)),
        results::motivations(dossier),
        oral::oral(dossier),
        Some(remarks::remarks(dossier)),
        Some(remarks::conclusion(dossier)),
        Some(remarks::signatures(dossier)),
    ];
    sections.into_iter().flatten().collect()
}

/// That it is a draft until the selection is closed, and whether it is an exercise.
fn marks(dossier: &Dossier) -> Vec<Mark> {
    dossier.closing().is_none().then(draft).into_iter().chain(practice_mark(dossier)).collect()
}

pub(super) fn practice_mark(dossier: &Dossier) -> Vec<Mark> {
    let practice = dossier.opening().practice;
    let mark = || Mark::Practice("OEFENING – verzonnen kandidaten, geen echte selectie".into());
    practice.then(mark).into_iter().collect()
}

pub(super) fn draft() -> Mark {
    Mark::Draft("ONTWERP".into())
}

/// At the foot of every sheet: what it is, about what, and how final.
fn foot(dossier: &Dossier) -> String {
    let vacancy = &dossier.opening().vacancy;
    let practice = if dossier.opening().practice { "OEFENING – " } else { "" };
    let state = match (dossier.closing(), dossier.adoption()) {
        (None, _) => " – ONTWERP",
        (Some(_), None) => " – onder voorbehoud",
        (Some(_), Some(_)) => "",
    };
    format!("{practice}Proces-verbaal – {}{state}", vacancy.title)
}

/// What the check still finds: errors, and warnings that nobody accepted yet.
fn unsettled(dossier: &Dossier) -> Vec<String> {
    let found = Found::of(dossier).unsettled(dossier);
    found.iter().map(|finding| wording::finding(finding, dossier)).collect()
}

/// Facts of one paragraph each.
pub(super) fn facts(lines: Vec<(&'static str, String)>) -> Block {
    Block::Facts(lines.into_iter().map(|(about, words)| said(about, words)).collect())
}

pub(super) fn said(about: impl Into<String>, words: impl Into<String>) -> Said {
    Said { about: about.into(), words: vec![words.into()] }
}

pub(super) fn section(title: &str, blocks: Vec<Block>) -> Section {
    Section { title: title.into(), blocks }
}

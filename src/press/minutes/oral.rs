//! What the minutes say of the oral test: the guide, and per candidate what was observed.

use super::{said, section};
use crate::archive::{Block, Said, Section};
use crate::rules::{Candidate, Dossier, InterviewGuide};
use crate::wording;

/// The guide that was followed, then every observation by candidate and criterion.
pub(super) fn oral(dossier: &Dossier) -> Option<Section> {
    let guide = dossier.fixed_guide().map(|guide| asked(guide, dossier));
    let candidates = dossier.candidates().into_iter();
    let forms = candidates.filter_map(|candidate| form(candidate, dossier));
    let blocks: Vec<Block> = guide.into_iter().chain(forms).flatten().collect();
    (!blocks.is_empty()).then(|| section("Mondelinge proef", blocks))
}

fn asked(guide: &InterviewGuide, dossier: &Dossier) -> [Block; 2] {
    let introduction = (!guide.introduction.is_empty()).then(|| said("Inleiding", &guide.introduction));
    let questions = dossier.criteria().into_iter().filter_map(|criterion| {
        let text = guide.questions.get(criterion.id())?;
        Some(said(wording::criterion(criterion), text))
    });
    let facts = introduction.into_iter().chain(questions).collect();
    [Block::Heading("Gespreksleidraad".into()), Block::Facts(facts)]
}

fn form(candidate: &Candidate, dossier: &Dossier) -> Option<[Block; 2]> {
    let facts = dossier.criteria().into_iter().filter_map(|criterion| {
        let observed = candidate.oral.criteria.get(criterion.id())?;
        let words = wording::observed_words(criterion, observed, dossier);
        (!words.is_empty()).then(|| Said { about: wording::criterion(criterion), words })
    });
    let facts: Vec<Said> = facts.collect();
    let heading = Block::Heading(format!("Kandidaat {}", candidate.number));
    (!facts.is_empty()).then_some([heading, Block::Facts(facts)])
}

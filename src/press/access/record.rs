//! What the dossier holds about one candidate, as far as it is closed.

use super::closed;
use super::masked::Masked;
use crate::archive::{Block, Cell, Column, Line, Row, Said, Section, Table};
use crate::press::minutes::section;
use crate::press::notification::told_result;
use crate::rules::{Candidate, Change, Dossier, LogEntry, Subject};
use crate::wording;

/// How it ended, once the selection is closed; before that, that it is not.
pub(super) fn outcome(dossier: &Dossier, candidate: &Candidate, masked: &Masked) -> Section {
    let mut told: Vec<String> = wording::told_standing(&candidate.standing, dossier).into_iter().collect();
    told.extend(wording::told_condition(&candidate.standing));
    match (dossier.closing(), dossier.verdict(candidate), dossier.scoring()) {
        (Some((_, closing)), Some(verdict), Some(scoring)) => {
            told.extend(told_result(&verdict, &scoring.procedure));
            let ranking = closing.stood.ranking();
            let place = ranking.iter().find(|ranked| ranked.who == candidate.id);
            told.extend(place.map(|ranked| wording::told_place(ranked.place)));
        }
        (None, ..) if candidate.takes_part() => {
            told.push("De selectie is nog niet afgesloten: er is nog geen resultaat.".into());
        }
        _ => {}
    }
    let told = told.iter().map(|words| Block::Paragraph(masked.text(words)));
    section("Resultaat", told.collect())
}

/// Points on every closed part, with those of each member and what was needed.
pub(super) fn points(dossier: &Dossier, candidate: &Candidate, masked: &Masked) -> Option<Section> {
    let scoring = dossier.scoring()?;
    let is_told =
        |id: &_| candidate.is_begun(id) || (candidate.takes_part() && !dossier.is_out_before(candidate, id));
    let rows = closed(dossier).into_iter().filter_map(|id| {
        let part = scoring.procedure.part(&id).filter(|_| is_told(&id))?;
        let leaf = scoring.procedure.leaf(&id)?;
        let members = wording::members_scores(candidate, part, dossier);
        let members = members.map(|words| Line::Aside(masked.text(&words)));
        let score = Line::Plain(wording::score(candidate, part, leaf));
        let score = Cell(std::iter::once(score).chain(members).collect());
        Some(Row::Cells(vec![Cell::plain(&part.title), score, Cell::plain(wording::limits(part))]))
    });
    let rows: Vec<Row> = rows.collect();
    let columns = vec![Column::words("Onderdeel"), Column::figures("Punten"), Column::words("Nodig")];
    (!rows.is_empty()).then(|| section("Punten", vec![Block::Table(Table { columns, rows })]))
}

/// Every motivation, with how a score was agreed.
pub(super) fn motivations(dossier: &Dossier, candidate: &Candidate, masked: &Masked) -> Option<Section> {
    let facts = closed(dossier).into_iter().filter_map(|part| {
        let motivation = candidate.cells.get(&part).and_then(|cell| cell.motivation.clone());
        let agreed = wording::consensus(candidate, &part, dossier);
        let words: Vec<String> =
            agreed.into_iter().chain(motivation).map(|words| masked.text(&words)).collect();
        (!words.is_empty()).then(|| Said { about: wording::part_title(&part, dossier), words })
    });
    let facts: Vec<Said> = facts.collect();
    (!facts.is_empty()).then(|| section("Motiveringen", vec![Block::Facts(facts)]))
}

/// What was observed at the oral test, and the note that was made, once that test is closed.
pub(super) fn oral(dossier: &Dossier, candidate: &Candidate, masked: &Masked) -> Option<Section> {
    let facts = observed(dossier, candidate, masked);
    (!facts.is_empty())
        .then(|| section("Wat bij de mondelinge proef werd genoteerd", vec![Block::Facts(facts)]))
}

fn observed(dossier: &Dossier, candidate: &Candidate, masked: &Masked) -> Vec<Said> {
    if dossier.oral_part().is_none_or(|part| dossier.locked(part).is_none()) {
        return Vec::new();
    }
    let criteria = dossier.criteria().into_iter().filter_map(|criterion| {
        let observed = candidate.oral.criteria.get(criterion.id())?;
        let words: Vec<String> = wording::observed_words(criterion, observed, dossier);
        let words: Vec<String> = words.iter().map(|words| masked.text(words)).collect();
        (!words.is_empty()).then(|| Said { about: wording::criterion(criterion), words })
    });
    let note = candidate
        .oral
        .note
        .iter()
        .map(|note| Said { about: "Notitie".into(), words: vec![masked.text(note)] });
    criteria.chain(note).collect()
}

/// Every text that people wrote in their own words, with what it is about.
pub(super) fn free_texts(
    dossier: &Dossier,
    log: &[LogEntry],
    candidate: &Candidate,
    masked: &Masked,
) -> Vec<(String, String)> {
    let motivated = closed(dossier).into_iter().filter_map(|part| {
        let motivation = candidate.cells.get(&part)?.motivation.as_ref()?;
        Some((wording::part_title(&part, dossier), masked.text(motivation)))
    });
    let observed = observed(dossier, candidate, masked);
    let observed = observed
        .into_iter()
        .flat_map(|Said { about, words }| words.into_iter().map(move |text| (about.clone(), text)));
    let apart = wording::told_standing(&candidate.standing, dossier).into_iter();
    let apart = apart.chain(wording::told_condition(&candidate.standing));
    let apart = apart.map(|words| ("Resultaat".to_owned(), masked.text(&words)));
    let told = told_of(dossier, log, candidate, masked).into_iter();
    let told =
        told.flat_map(|Told { what, why, points, .. }| (!points).then_some(what).into_iter().chain(why));
    let told = told.map(|words| ("Geschiedenis".to_owned(), words));
    motivated.chain(observed).chain(apart).chain(told).collect()
}

/// Every change about this candidate and nobody else's part in it, the oldest first; who made it is left out.
pub(super) fn history(
    dossier: &Dossier,
    log: &[LogEntry],
    candidate: &Candidate,
    masked: &Masked,
) -> Option<Table> {
    let rows =
        told_of(dossier, log, candidate, masked).into_iter().map(|Told { when, what, why, .. }| {
            let said = Cell(std::iter::once(Line::Plain(what)).chain(why.map(Line::Aside)).collect());
            Row::Cells(vec![Cell::plain(when), said])
        });
    let rows: Vec<Row> = rows.collect();
    let columns = vec![Column::words("Wanneer"), Column::words("Wat")];
    (!rows.is_empty()).then_some(Table { columns, rows })
}

/// A change as it is told.
struct Told {
    when: String,
    what: String,
    why: Option<String>,
    /// Whether what it says is a number and nobody's words.
    points: bool,
}

/// Every change that may be told.
fn told_of(dossier: &Dossier, log: &[LogEntry], candidate: &Candidate, masked: &Masked) -> Vec<Told> {
    let own = log
        .iter()
        .filter(|entry| entry.change.is_about(&candidate.id) && may_be_told(&entry.change, dossier));
    let told = own.map(|entry| {
        let entry = LogEntry { change: own_share(&entry.change, candidate), ..entry.clone() };
        let what = masked.text(&wording::log_entry(&entry, dossier));
        let why = entry.reason.as_ref().map(|reason| masked.text(reason));
        let points = matches!(
            entry.change,
            Change::EnterPoints { .. } | Change::EnterMemberScore { .. } | Change::Renumber { .. }
        );
        Told { when: wording::moment(entry.at), what, why, points }
    });
    told.collect()
}

/// The share of one candidate in a change about several.
fn own_share(change: &Change, candidate: &Candidate) -> Change {
    match change {
        Change::MarkRemoved { removed, .. } => {
            Change::MarkRemoved { candidates: vec![candidate.id.clone()], removed: *removed }
        }
        other => other.clone(),
    }
}

/// A change on a test that is not closed is not told yet.
fn may_be_told(change: &Change, dossier: &Dossier) -> bool {
    match change.subject() {
        Subject::Score(_, part)
        | Subject::MemberScore(_, part, _)
        | Subject::Motivation(_, part)
        | Subject::Deliberation(_, part) => dossier.locked(&part).is_some(),
        // That a place is shared is about others.
        Subject::Tie => false,
        Subject::Oral(_) => dossier.oral_part().is_some_and(|part| dossier.locked(part).is_some()),
        _ => true,
    }
}

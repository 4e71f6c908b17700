//! A dossier from its cells, or the first thing that is wrong with them.

use super::cell_name::{CellName, decode};
use super::cells::{Cells, WireScore};
use super::closing::WireClosing;
use super::contest::{Rivals, contests};
use super::stored::read_value;
use super::written::Written;
use crate::rules::{
    Candidate, CandidateId, CandidateNumber, Cell, Closing, Conclusions, CriterionId, Dossier,
    InterviewGuide, Map, Observed, Opening, PartId, Proceedings, Recorded, SortedSet, Unsound,
};

use serde_json::Value;
use std::sync::Arc;

/// Why cells make no dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellDefect {
    /// This version knows no cell of that name.
    UnknownCell(String),
    /// A cell that every dossier has is missing.
    Missing(&'static str),
    /// The value of a cell cannot be read; carries what was found, in Dutch where we say it.
    Unreadable {
        /// Which cell.
        cell: String,
        /// What is wrong.
        what: String,
    },
    /// Something is said of a candidate who has no number.
    WithoutNumber(CandidateId),
    /// The cells can be read, but no changes could have led to them.
    Unsound(Unsound),
    /// Two values stand side by side in a cell, and no person can choose between them by one change.
    Irreconcilable(String),
    /// What stood at a closing makes no dossier; carries the number of the closing.
    InClosing(u32, Box<CellDefect>),
}

/// The dossier that these cells say.
///
/// # Errors
/// The first defect.
pub fn dossier(cells: &Cells) -> Result<Dossier, CellDefect> {
    contested_dossier(cells, &Rivals::new())
}

/// The dossier that these cells say, in some of which different values stand side by side.
///
/// # Errors
/// The first defect.
pub fn contested_dossier(cells: &Cells, rivals: &Rivals) -> Result<Dossier, CellDefect> {
    let opening: Opening = required(cells, "opening")?;
    let mut reading = Reading {
        candidates: Map::new(),
        closings: Map::new(),
        recorded: Recorded {
            title: required(cells, "title")?,
            opening,
            decisions: Map::new(),
            guide: InterviewGuide::default(),
            candidates: Map::new(),
            key: Map::new(),
            unmasking: None,
            committee: Map::new(),
            proceedings: Proceedings::default(),
            locked: Map::new(),
            reopenings: Vec::new(),
            running_result_shown: true,
            notes: Map::new(),
            ties: Vec::new(),
            accepted: SortedSet::new(),
            contests: contests(rivals)?,
            sheets: Map::new(),
            conclusions: Conclusions::default(),
        },
    };
    for (text, value) in cells {
        let name = CellName::read(text).ok_or_else(|| CellDefect::UnknownCell(text.clone()))?;
        let unreadable =
            |error: serde_json::Error| CellDefect::Unreadable { cell: text.clone(), what: error.to_string() };
        reading.take(name, value).map_err(unreadable)?;
    }
    for (id, (number, candidate)) in reading.candidates {
        let number = number.ok_or_else(|| CellDefect::WithoutNumber(id.clone()))?;
        reading.recorded.candidates.insert(id, Candidate { number, ..candidate });
    }
    for (number, WireClosing { at, mut stood }) in reading.closings {
        // What stood began as this dossier did, and holds no closings: no file makes this go deeper.
        if stood.keys().any(|cell| cell == "opening" || cell.starts_with("closings/")) {
            return Err(CellDefect::Unsound(Unsound::Closing(number)));
        }
        stood.extend(cells.get("opening").map(|opening| ("opening".to_owned(), opening.clone())));
        let in_closing = |defect| CellDefect::InClosing(number, Box::new(defect));
        let stood = Arc::new(dossier(&stood).map_err(in_closing)?);
        reading.recorded.conclusions.closings.insert(number, Closing { at, stood });
    }
    Dossier::restore(reading.recorded).map_err(CellDefect::Unsound)
}

fn required<T: Written>(cells: &Cells, name: &'static str) -> Result<T, CellDefect> {
    let value = cells.get(name).ok_or(CellDefect::Missing(name))?;
    decode(value).map_err(|error| CellDefect::Unreadable { cell: name.to_owned(), what: error.to_string() })
}

/// What was read so far: a candidate's cells come in any order, the number among them.
struct Reading {
    candidates: Map<CandidateId, (Option<CandidateNumber>, Candidate)>,
    closings: Map<u32, WireClosing>,
    recorded: Recorded,
}

impl Reading {
    fn take(&mut self, name: CellName, value: &Value) -> serde_json::Result<()> {
        let recorded = &mut self.recorded;
        match name {
            CellName::Opening | CellName::Title => {}
            CellName::Decisions(matter) => drop(recorded.decisions.insert(matter, decode(value)?)),
            CellName::Guide(None) => recorded.guide.introduction = decode(value)?,
            CellName::Guide(Some(criterion)) => {
                recorded.guide.questions.insert(criterion, decode(value)?);
            }
            CellName::Name(id) => drop(recorded.key.insert(id, decode(value)?)),
            CellName::Committee(id) => drop(recorded.committee.insert(id, decode(value)?)),
            CellName::Declaration(member) => {
                recorded.proceedings.declarations.insert(member, decode(value)?);
            }
            CellName::Session(id) => drop(recorded.proceedings.sessions.insert(id, decode(value)?)),
            CellName::Recusal(of) => drop(recorded.proceedings.recusals.insert(of, decode(value)?)),
            CellName::Unequal(part) => drop(recorded.proceedings.unequal.insert(part, decode(value)?)),
            CellName::Deliberation(id, part) => self.cell(id, part).deliberated = decode(value)?,
            CellName::Lock(part) => drop(recorded.locked.insert(part, decode(value)?)),
            CellName::Reopenings => recorded.reopenings = decode(value)?,
            CellName::RunningResult => recorded.running_result_shown = decode(value)?,
            CellName::Note(note) => drop(recorded.notes.insert(note, decode(value)?)),
            CellName::Ties => recorded.ties = decode(value)?,
            CellName::Accepted(key) => {
                if decode(value)? {
                    recorded.accepted.insert(key);
                }
            }
            CellName::HandedOut(member) => {
                recorded.sheets.entry(member).or_default().handed_out = Some(decode(value)?);
            }
            CellName::Collected(member) => {
                recorded.sheets.entry(member).or_default().collected = Some(decode(value)?);
            }
            CellName::Unmasking => recorded.unmasking = Some(decode(value)?),
            CellName::Closing(number) => {
                self.closings.insert(number, read_value(value)?);
            }
            CellName::Adoption(number) => {
                recorded.conclusions.adoptions.insert(number, decode(value)?);
            }
            CellName::SelectionReopening(number) => {
                recorded.conclusions.reopenings.insert(number, decode(value)?);
            }
            CellName::Declined(id) => drop(recorded.conclusions.declined.insert(id, decode(value)?)),
            CellName::Reserve => recorded.conclusions.reserve = Some(decode(value)?),
            CellName::Offer(id, number) => {
                recorded.conclusions.offers.insert((id, number), decode(value)?);
            }
            CellName::Number(id) => self.candidate(id).0 = Some(decode(value)?),
            CellName::Standing(id) => self.candidate(id).1.standing = decode(value)?,
            CellName::Adjustment(id) => self.candidate(id).1.adjustment = Some(decode(value)?),
            CellName::Removed(id) => self.candidate(id).1.removed = decode(value)?,
            CellName::Score(id, part) => {
                let WireScore { points, suitability, presence, unreadable } = read_value(value)?;
                let cell = self.cell(id, part);
                (cell.points, cell.suitability) = (points, suitability);
                (cell.presence, cell.unreadable) = (presence, unreadable);
            }
            CellName::MemberScore(id, part, member) => {
                self.cell(id, part).members.insert(member, decode(value)?);
            }
            CellName::UnreadableMember(id, part, member) => {
                self.cell(id, part).unreadable_members.insert(member, decode(value)?);
            }
            CellName::Observation(id, criterion) => {
                self.observed(id, criterion).observation = Some(decode(value)?);
            }
            CellName::MemberObservation(id, criterion, member) => {
                self.observed(id, criterion).members.insert(member, decode(value)?);
            }
            CellName::Level(id, criterion) => self.observed(id, criterion).level = Some(decode(value)?),
            CellName::Indicator(id, criterion, at) => {
                if decode(value)? {
                    self.observed(id, criterion).indicators.insert(at);
                }
            }
            CellName::OralNote(id) => self.candidate(id).1.oral.note = Some(decode(value)?),
            CellName::Motivation(id, part) => self.cell(id, part).motivation = Some(decode(value)?),
        }
        Ok(())
    }

    fn candidate(&mut self, id: CandidateId) -> &mut (Option<CandidateNumber>, Candidate) {
        self.candidates
            .entry(id.clone())
            .or_insert_with(|| (None, Candidate::new(id, CandidateNumber::FIRST)))
    }

    fn observed(&mut self, id: CandidateId, criterion: CriterionId) -> &mut Observed {
        self.candidate(id).1.oral.criteria.entry(criterion).or_default()
    }

    fn cell(&mut self, id: CandidateId, part: PartId) -> &mut Cell {
        self.candidate(id).1.cells.entry(part).or_default()
    }
}

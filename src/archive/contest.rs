//! Values that stand side by side in one cell, as the changes that would set each of them.

use super::Cells;
use super::cell_name::{CellName, decode};
use super::cells::WireScore;
use super::dossier::CellDefect;
use super::stored::read_value;
use crate::rules::{
    CandidateId, Change, Contest, Contests, Decision, Gather, MemberId, MemberScore, OralChange, PartId,
    Presence, ProceedingsChange, ReserveChange, SortedSet,
};

use serde_json::Value;
use std::collections::BTreeMap;

/// The cells in which different values stand side by side, each with all of them; `null` where one is empty.
pub type Rivals = BTreeMap<String, Vec<Value>>;

/// The contests of these cells.
///
/// # Errors
/// [`CellDefect::Irreconcilable`] for what no person can choose between by one change, such as two closings.
pub(super) fn contests(rivals: &Rivals) -> Result<Contests, CellDefect> {
    let read = |(cell, values): (&String, &Vec<Value>)| {
        let name = CellName::read(cell).ok_or_else(|| CellDefect::UnknownCell(cell.clone()))?;
        let unreadable =
            |error: serde_json::Error| CellDefect::Unreadable { cell: cell.clone(), what: error.to_string() };
        let ways: Vec<Vec<Change>> =
            values.iter().map(|value| way(&name, value)).collect::<Result<_, _>>().map_err(unreadable)?;
        let first = ways.first().and_then(|way| way.first());
        match first.map(Change::subject) {
            Some(subject) if ways.iter().all(|way| !way.is_empty()) => {
                Ok((cell.clone(), Contest { subject, ways }))
            }
            _ => Err(CellDefect::Irreconcilable(cell.clone())),
        }
    };
    rivals.iter().map(read).try_gather()
}

/// The changes that set a cell to this value; none where no change can.
fn way(name: &CellName, value: &Value) -> serde_json::Result<Vec<Change>> {
    let one = |change| Ok(vec![change]);
    match name.clone() {
        CellName::Title => one(Change::Rename { title: decode(value)? }),
        CellName::Decisions(_) => {
            let decisions: Option<Vec<Decision>> = decode(value)?;
            let last = decisions.and_then(|mut decisions| decisions.pop());
            Ok(last.map(|decision| Change::Decide { decision }).into_iter().collect())
        }
        CellName::Number(candidate) => one(Change::Renumber { candidate, number: decode(value)? }),
        CellName::Standing(candidate) => one(Change::SetStanding { candidate, standing: decode(value)? }),
        CellName::Adjustment(candidate) => one(Change::Adjust { candidate, measure: decode(value)? }),
        CellName::Removed(candidate) => {
            let removed = decode::<Option<bool>>(value)? == Some(true);
            one(Change::MarkRemoved { candidates: vec![candidate], removed })
        }
        CellName::Name(candidate) => one(Change::Identify { candidate, identity: decode(value)? }),
        CellName::Score(candidate, part) => score(&candidate, &part, value),
        CellName::MemberScore(candidate, part, member) => {
            let score: Option<MemberScore> = decode(value)?;
            one(Change::EnterMemberScore { candidate, part, member, score })
        }
        CellName::UnreadableMember(candidate, part, member) => {
            one(Change::KeepUnreadableMemberScore { candidate, part, member, typed: decode(value)? })
        }
        CellName::Motivation(candidate, part) => {
            one(Change::Motivate { candidate, part, motivation: decode(value)? })
        }
        CellName::Committee(_) => one(Change::SetMember { member: decode(value)? }),
        CellName::RunningResult => one(Change::ShowRunningResult { shown: decode(value)? }),
        CellName::Note(note) => one(Change::WriteNote { note, text: decode(value)? }),
        CellName::Accepted(key) => {
            let accepted = decode::<Option<bool>>(value)? == Some(true);
            one(Change::AcceptWarning { key, accepted })
        }
        CellName::Declined(candidate) => one(Change::Decline { candidate, on: decode(value)? }),
        CellName::Reserve => one(Change::Reserve(ReserveChange::Set { reserve: decode(value)? })),
        CellName::Offer(candidate, number) => {
            one(Change::Reserve(ReserveChange::Offer { candidate, number, offer: decode(value)? }))
        }
        name => oral(name, value),
    }
}

/// The same for the cells of the oral test.
fn oral(name: CellName, value: &Value) -> serde_json::Result<Vec<Change>> {
    let change = match name {
        CellName::Guide(criterion) => OralChange::WriteQuestions { criterion, text: decode(value)? },
        CellName::Observation(candidate, criterion) => {
            OralChange::Observe { candidate, criterion, member: None, observation: decode(value)? }
        }
        CellName::MemberObservation(candidate, criterion, member) => {
            let (member, observation) = (Some(member), decode(value)?);
            OralChange::Observe { candidate, criterion, member, observation }
        }
        CellName::Level(candidate, criterion) => {
            OralChange::SetLevel { candidate, criterion, level: decode(value)? }
        }
        CellName::Indicator(candidate, criterion, indicator) => {
            let seen = decode::<Option<bool>>(value)? == Some(true);
            OralChange::TickIndicator { candidate, criterion, indicator, seen }
        }
        CellName::OralNote(candidate) => OralChange::WriteNote { candidate, text: decode(value)? },
        other => return proceedings(other, value),
    };
    Ok(vec![Change::Oral(change)])
}

/// The same for the cells of the proceedings.
fn proceedings(name: CellName, value: &Value) -> serde_json::Result<Vec<Change>> {
    let change = match name {
        CellName::Declaration(member) => ProceedingsChange::Declare { member, declaration: decode(value)? },
        CellName::Session(id) => ProceedingsChange::HoldSession { id, session: decode(value)? },
        CellName::Recusal(of) => ProceedingsChange::Recuse { of, recusal: decode(value)? },
        CellName::Unequal(part) => ProceedingsChange::ExplainUnequal { part, reason: decode(value)? },
        CellName::Deliberation(candidate, part) => {
            let present = decode::<Option<SortedSet<MemberId>>>(value)?.unwrap_or_default();
            ProceedingsChange::Deliberate { candidate, part, present }
        }
        // A lock, a closing, an unmasking: what happened twice is not chosen between.
        _ => return Ok(Vec::new()),
    };
    Ok(vec![Change::Proceedings(change)])
}

/// Presence first where it makes room for points, last where it leaves none.
fn score(candidate: &CandidateId, part: &PartId, value: &Value) -> serde_json::Result<Vec<Change>> {
    let score = if value.is_null() { None } else { Some(read_value::<WireScore>(value)?) };
    let (candidate, part) = (candidate.clone(), part.clone());
    let presence =
        |presence| Change::SetPresence { candidate: candidate.clone(), part: part.clone(), presence };
    let points = |points| Change::EnterPoints { candidate: candidate.clone(), part: part.clone(), points };
    let Some(WireScore { points: given, suitability, presence: attended, unreadable }) = score else {
        return Ok(vec![presence(Presence::Present), points(None)]);
    };
    let found = |suitability| {
        let (candidate, part) = (candidate.clone(), part.clone());
        Change::EnterSuitability { candidate, part, suitability: Some(suitability) }
    };
    let mut way = vec![presence(Presence::Present), suitability.map_or_else(|| points(given), found)];
    if unreadable.is_some() {
        let (candidate, part) = (candidate.clone(), part.clone());
        way.push(Change::KeepUnreadable { candidate, part, typed: unreadable });
    }
    if attended != Presence::Present {
        way.push(presence(attended));
    }
    Ok(way)
}

/// The cells that a person decided about between two states: they are written anew, also where the value stays.
pub(super) fn settled_cells(before: &crate::rules::Dossier, after: &crate::rules::Dossier) -> Cells {
    let gone: Vec<&String> =
        before.contests().keys().filter(|cell| !after.contests().contains_key(*cell)).collect();
    if gone.is_empty() {
        return Cells::new();
    }
    let now = super::cells(after);
    gone.into_iter().map(|cell| (cell.clone(), now.get(cell).cloned().unwrap_or(Value::Null))).gather()
}

//! The names of cells: what each one says, and of whom.

use super::written::In;
use super::written::Out;
use crate::rules::{CandidateId, CriterionId, Matter, MemberId, Note, PartId, RecusalOf, SessionId};
use serde_json::Value;
use std::fmt;

/// What a cell is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CellName {
    Opening,
    Title,
    Decisions(Matter),
    Number(CandidateId),
    Standing(CandidateId),
    Adjustment(CandidateId),
    Removed(CandidateId),
    Name(CandidateId),
    Score(CandidateId, PartId),
    MemberScore(CandidateId, PartId, MemberId),
    UnreadableMember(CandidateId, PartId, MemberId),
    Motivation(CandidateId, PartId),
    /// The introduction of the guide without a criterion.
    Guide(Option<CriterionId>),
    Observation(CandidateId, CriterionId),
    MemberObservation(CandidateId, CriterionId, MemberId),
    Level(CandidateId, CriterionId),
    Indicator(CandidateId, CriterionId, u8),
    OralNote(CandidateId),
    Committee(MemberId),
    Declaration(MemberId),
    Session(SessionId),
    Recusal(RecusalOf),
    Unequal(PartId),
    Deliberation(CandidateId, PartId),
    Lock(PartId),
    Reopenings,
    RunningResult,
    Note(Note),
    Ties,
    Accepted(String),
    Unmasking,
    HandedOut(MemberId),
    Collected(MemberId),
    Closing(u32),
    Adoption(u32),
    SelectionReopening(u32),
    Declined(CandidateId),
    Reserve,
    Offer(CandidateId, u32),
}

impl fmt::Display for CellName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |value: serde_json::Result<Value>| match value {
            Ok(Value::String(word)) => word,
            _ => String::new(),
        };
        let path: Vec<String> = match self {
            Self::Opening => vec!["opening".into()],
            Self::Title => vec!["title".into()],
            Self::Decisions(matter) => vec!["decisions".into(), word(serde_json::to_value(Out(matter)))],
            Self::Number(id) => vec!["candidates".into(), id.to_string(), "number".into()],
            Self::Standing(id) => vec!["candidates".into(), id.to_string(), "standing".into()],
            Self::Adjustment(id) => vec!["candidates".into(), id.to_string(), "adjustment".into()],
            Self::Removed(id) => vec!["candidates".into(), id.to_string(), "removed".into()],
            Self::Name(id) => vec!["names".into(), id.to_string()],
            Self::Score(id, part) => vec!["scores".into(), id.to_string(), part.to_string()],
            Self::MemberScore(id, part, member) => {
                vec!["members".into(), id.to_string(), part.to_string(), member.to_string()]
            }
            Self::UnreadableMember(id, part, member) => {
                let path = ["members", id.as_str(), part.as_str(), member.as_str(), "unreadable"];
                path.map(str::to_owned).to_vec()
            }
            Self::Motivation(id, part) => vec!["motivations".into(), id.to_string(), part.to_string()],
            Self::Guide(None) => vec!["guide".into()],
            Self::Guide(Some(criterion)) => vec!["guide".into(), criterion.to_string()],
            Self::Observation(id, criterion) => vec!["oral".into(), id.to_string(), criterion.to_string()],
            Self::MemberObservation(id, criterion, member) => {
                vec!["oral".into(), id.to_string(), criterion.to_string(), member.to_string()]
            }
            Self::Level(id, criterion) => vec!["levels".into(), id.to_string(), criterion.to_string()],
            Self::Indicator(id, criterion, at) => {
                vec!["evidence".into(), id.to_string(), criterion.to_string(), at.to_string()]
            }
            Self::OralNote(id) => vec!["oral_notes".into(), id.to_string()],
            Self::Committee(member) => vec!["committee".into(), member.to_string()],
            Self::Declaration(member) => vec!["declarations".into(), member.to_string()],
            Self::Session(id) => vec!["sessions".into(), id.to_string()],
            Self::Recusal(RecusalOf { part, member, candidate }) => {
                let path = vec!["recusals".into(), part.to_string(), member.to_string()];
                path.into_iter().chain(candidate.iter().map(ToString::to_string)).collect()
            }
            Self::Unequal(part) => vec!["unequal".into(), part.to_string()],
            Self::Deliberation(id, part) => vec!["deliberations".into(), id.to_string(), part.to_string()],
            Self::Lock(part) => vec!["locks".into(), part.to_string()],
            Self::Reopenings => vec!["reopenings".into()],
            Self::RunningResult => vec!["settings".into(), "running_result".into()],
            Self::Note(note) => vec!["notes".into(), word(serde_json::to_value(Out(note)))],
            Self::Ties => vec!["ties".into()],
            Self::Accepted(key) => vec!["accepted".into(), key.clone()],
            Self::Unmasking => vec!["unmasking".into()],
            Self::HandedOut(member) => vec!["sheets".into(), member.to_string(), "handed_out".into()],
            Self::Collected(member) => vec!["sheets".into(), member.to_string(), "collected".into()],
            Self::Closing(number) => vec!["closings".into(), number.to_string()],
            Self::Adoption(number) => vec!["adoptions".into(), number.to_string()],
            Self::SelectionReopening(number) => vec!["selection_reopenings".into(), number.to_string()],
            Self::Declined(id) => vec!["declined".into(), id.to_string()],
            Self::Reserve => vec!["reserve".into()],
            Self::Offer(id, number) => vec!["offers".into(), id.to_string(), number.to_string()],
        };
        let path: Vec<String> = path.iter().map(|step| escape(step)).collect();
        formatter.write_str(&path.join("/"))
    }
}

impl CellName {
    /// The name of a cell from its text; `None` where this version knows no such cell.
    pub(super) fn read(text: &str) -> Option<Self> {
        let path: Vec<String> = text.split('/').map(unescape).collect();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let name = match path.as_slice() {
            ["opening"] => Self::Opening,
            ["title"] => Self::Title,
            ["decisions", matter] => Self::Decisions(decode(&Value::from(*matter)).ok()?),
            ["candidates", id, "number"] => Self::Number((*id).into()),
            ["candidates", id, "standing"] => Self::Standing((*id).into()),
            ["candidates", id, "adjustment"] => Self::Adjustment((*id).into()),
            ["candidates", id, "removed"] => Self::Removed((*id).into()),
            ["names", id] => Self::Name((*id).into()),
            ["scores", id, part] => Self::Score((*id).into(), (*part).into()),
            ["members", id, part, member] => {
                Self::MemberScore((*id).into(), (*part).into(), (*member).into())
            }
            ["members", id, part, member, "unreadable"] => {
                Self::UnreadableMember((*id).into(), (*part).into(), (*member).into())
            }
            ["motivations", id, part] => Self::Motivation((*id).into(), (*part).into()),
            ["guide"] => Self::Guide(None),
            ["guide", criterion] => Self::Guide(Some((*criterion).into())),
            ["oral", id, criterion] => Self::Observation((*id).into(), (*criterion).into()),
            ["oral", id, criterion, member] => {
                Self::MemberObservation((*id).into(), (*criterion).into(), (*member).into())
            }
            ["levels", id, criterion] => Self::Level((*id).into(), (*criterion).into()),
            ["evidence", id, criterion, at] => {
                Self::Indicator((*id).into(), (*criterion).into(), at.parse().ok()?)
            }
            ["oral_notes", id] => Self::OralNote((*id).into()),
            ["committee", member] => Self::Committee((*member).into()),
            ["declarations", member] => Self::Declaration((*member).into()),
            ["sessions", id] => Self::Session((*id).into()),
            ["recusals", part, member, rest @ ..] if rest.len() < 2 => Self::Recusal(RecusalOf {
                part: (*part).into(),
                member: (*member).into(),
                candidate: rest.first().map(|id| (*id).into()),
            }),
            ["unequal", part] => Self::Unequal((*part).into()),
            ["deliberations", id, part] => Self::Deliberation((*id).into(), (*part).into()),
            ["locks", part] => Self::Lock((*part).into()),
            ["reopenings"] => Self::Reopenings,
            ["settings", "running_result"] => Self::RunningResult,
            ["notes", note] => Self::Note(decode(&Value::from(*note)).ok()?),
            ["ties"] => Self::Ties,
            ["accepted", key] => Self::Accepted((*key).to_owned()),
            ["unmasking"] => Self::Unmasking,
            ["sheets", member, "handed_out"] => Self::HandedOut((*member).into()),
            ["sheets", member, "collected"] => Self::Collected((*member).into()),
            ["closings", number] => Self::Closing(counted(number)?),
            ["adoptions", number] => Self::Adoption(counted(number)?),
            ["selection_reopenings", number] => Self::SelectionReopening(counted(number)?),
            ["declined", id] => Self::Declined((*id).into()),
            ["reserve"] => Self::Reserve,
            ["offers", id, number] => Self::Offer((*id).into(), counted(number)?),
            _ => return None,
        };
        Some(name)
    }
}

/// A number as we write it; one cell has one name.
fn counted(text: &str) -> Option<u32> {
    text.parse().ok().filter(|number: &u32| number.to_string() == text)
}

/// The value of a cell.
pub(super) fn decode<T: super::written::Written>(value: &Value) -> serde_json::Result<T> {
    super::stored::read_value::<In<T>>(value).map(|found| found.0)
}

/// A slash inside an identifier must not look like a step of the path.
fn escape(step: &str) -> String {
    step.replace('%', "%25").replace('/', "%2F")
}

fn unescape(step: &str) -> String {
    step.replace("%2F", "/").replace("%25", "%")
}

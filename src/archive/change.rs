//! Changes and the log, as they stand in a file and travel between page and engine.

use super::written::{self, mirrored};
use crate::rules::{
    Adoption, CandidateId, CandidateNumber, Change, CriterionId, Date, Decision, Identity, LogEntry, Matter,
    Member, MemberId, MemberScore, Moment, NewCandidate, Note, Observation, OralChange, PartId, Points,
    Presence, ProceedingsChange, ReserveChange, SelectionReopening, Standing, Suitability, TieDecidedBy,
    TieOutcome, Unmasking,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Change", rename_all = "snake_case", deny_unknown_fields)]
enum WireChange {
    Rename {
        title: String,
    },
    Decide {
        #[serde(with = "written")]
        decision: Decision,
    },
    TakeBackDecision {
        #[serde(with = "written")]
        matter: Matter,
    },
    AddCandidates {
        #[serde(with = "written")]
        candidates: Vec<NewCandidate>,
    },
    MarkRemoved {
        #[serde(with = "written")]
        candidates: Vec<CandidateId>,
        removed: bool,
    },
    Renumber {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        number: CandidateNumber,
    },
    Identify {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        identity: Option<Identity>,
    },
    SetStanding {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        standing: Standing,
    },
    Adjust {
        #[serde(with = "written")]
        candidate: CandidateId,
        measure: Option<String>,
    },
    EnterPoints {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        points: Option<Points>,
    },
    EnterSuitability {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        suitability: Option<Suitability>,
    },
    KeepUnreadable {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        typed: Option<String>,
    },
    KeepUnreadableMemberScore {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        member: MemberId,
        typed: Option<String>,
    },
    EnterMemberScore {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        member: MemberId,
        #[serde(with = "written")]
        score: Option<MemberScore>,
    },
    SetPresence {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        presence: Presence,
    },
    Motivate {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        motivation: Option<String>,
    },
    Oral(#[serde(with = "written")] OralChange),
    SetMember {
        #[serde(with = "written")]
        member: Member,
    },
    Proceedings(#[serde(with = "written")] ProceedingsChange),
    LockPart {
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        at: Moment,
    },
    ReopenPart {
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        at: Moment,
        decided_by: String,
        reason: String,
    },
    Unmask {
        #[serde(with = "written")]
        unmasking: Unmasking,
    },
    ShowRunningResult {
        shown: bool,
    },
    WriteNote {
        #[serde(with = "written")]
        note: Note,
        text: Option<String>,
    },
    RecordTie {
        #[serde(with = "written")]
        outcome: TieOutcome,
    },
    TakeBackTie {
        #[serde(with = "written")]
        order: Vec<CandidateId>,
    },
    Settle {
        cell: String,
        #[serde(with = "written")]
        changes: Vec<Change>,
        reason: String,
    },
    HandOut {
        #[serde(with = "written")]
        member: MemberId,
        #[serde(with = "written")]
        at: Moment,
    },
    Collect {
        #[serde(with = "written")]
        member: MemberId,
        #[serde(with = "written")]
        at: Moment,
        check: String,
    },
    AcceptWarning {
        key: String,
        accepted: bool,
    },
    CloseSelection {
        #[serde(with = "written")]
        at: Moment,
    },
    Adopt {
        #[serde(with = "written")]
        adoption: Adoption,
    },
    ReopenSelection {
        #[serde(with = "written")]
        reopening: SelectionReopening,
    },
    Decline {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        on: Option<Date>,
    },
    Reserve(#[serde(with = "written")] ReserveChange),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "OralChange", rename_all = "snake_case", deny_unknown_fields)]
enum WireOralChange {
    WriteQuestions {
        #[serde(with = "written")]
        criterion: Option<CriterionId>,
        text: Option<String>,
    },
    Observe {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        criterion: CriterionId,
        #[serde(with = "written")]
        member: Option<MemberId>,
        #[serde(with = "written")]
        observation: Option<Observation>,
    },
    SetLevel {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        criterion: CriterionId,
        level: Option<u8>,
    },
    TickIndicator {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        criterion: CriterionId,
        indicator: u8,
        seen: bool,
    },
    WriteNote {
        #[serde(with = "written")]
        candidate: CandidateId,
        text: Option<String>,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "NewCandidate", deny_unknown_fields)]
struct WireNewCandidate {
    #[serde(with = "written")]
    id: CandidateId,
    #[serde(with = "written")]
    number: CandidateNumber,
    #[serde(with = "written")]
    identity: Option<Identity>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Note", rename_all = "snake_case")]
enum WireNote {
    Place,
    Hours,
    Attendance,
    MinorityOpinion,
    Objections,
    Appeal,
    AppealTerms,
    AccessRights,
    Contact,
    DecisionReference,
    Signatory,
    PlaceAllowed,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "TieOutcome", deny_unknown_fields)]
struct WireTieOutcome {
    #[serde(with = "written")]
    order: Vec<CandidateId>,
    #[serde(with = "written")]
    by: TieDecidedBy,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "TieDecidedBy", rename_all = "snake_case", deny_unknown_fields)]
enum WireTieDecidedBy {
    Authority {
        body: String,
        #[serde(with = "written")]
        date: Date,
        reasons: String,
    },
    Lot {
        #[serde(with = "written")]
        drawn: Moment,
        witnesses: Vec<String>,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "LogEntry", deny_unknown_fields)]
struct MirroredEntry {
    number: u64,
    #[serde(with = "written")]
    at: Moment,
    by: String,
    device: String,
    reason: Option<String>,
    undoes: Option<u64>,
    #[serde(with = "written")]
    change: Change,
}

mirrored! {
    Change => WireChange,
    OralChange => WireOralChange,
    NewCandidate => WireNewCandidate,
    Note => WireNote,
    TieOutcome => WireTieOutcome,
    TieDecidedBy => WireTieDecidedBy,
    LogEntry => MirroredEntry,
}

/// One change as it was made, as it travels and as it stands in the history of a dossier.
///
/// ```
/// use selectiewijzer::archive::WireEntry;
/// let text = r#"{"number":1,"at":"2026-11-24T14:03","by":"","device":"a","reason":null,"undoes":null,
///     "change":{"rename":{"title":"Voorjaar"}}}"#;
/// let WireEntry(entry) = serde_json::from_str(text)?;
/// assert_eq!(entry.number, 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WireEntry(#[serde(with = "written")] pub LogEntry);

/// One change by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OneChange(#[serde(with = "written")] pub Change);

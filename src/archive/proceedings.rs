//! The proceedings of the committee, as they stand in a file.

use super::written::{self, mirrored};
use crate::rules::{
    CandidateId, Conflict, Date, Declaration, MemberId, Moment, PartId, ProceedingsChange, Recusal,
    RecusalOf, Session, SessionId, SortedSet,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Declaration", deny_unknown_fields)]
struct WireDeclaration {
    #[serde(with = "written")]
    on: Date,
    #[serde(with = "written")]
    conflict: Option<Conflict>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Conflict", deny_unknown_fields)]
struct WireConflict {
    #[serde(with = "written")]
    with: SortedSet<CandidateId>,
    words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Session", deny_unknown_fields)]
struct WireSession {
    #[serde(with = "written")]
    from: Moment,
    #[serde(with = "written")]
    until: Option<Moment>,
    place: String,
    #[serde(with = "written")]
    parts: SortedSet<PartId>,
    #[serde(with = "written")]
    present: SortedSet<MemberId>,
    others: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "RecusalOf", deny_unknown_fields)]
struct WireRecusalOf {
    #[serde(with = "written")]
    part: PartId,
    #[serde(with = "written")]
    member: MemberId,
    #[serde(with = "written")]
    candidate: Option<CandidateId>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Recusal", deny_unknown_fields)]
struct WireRecusal {
    #[serde(with = "written")]
    at: Moment,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "ProceedingsChange", rename_all = "snake_case", deny_unknown_fields)]
enum WireProceedingsChange {
    Declare {
        #[serde(with = "written")]
        member: MemberId,
        #[serde(with = "written")]
        declaration: Option<Declaration>,
    },
    HoldSession {
        #[serde(with = "written")]
        id: SessionId,
        #[serde(with = "written")]
        session: Option<Session>,
    },
    Recuse {
        #[serde(with = "written")]
        of: RecusalOf,
        #[serde(with = "written")]
        recusal: Option<Recusal>,
    },
    ExplainUnequal {
        #[serde(with = "written")]
        part: PartId,
        reason: Option<String>,
    },
    Deliberate {
        #[serde(with = "written")]
        candidate: CandidateId,
        #[serde(with = "written")]
        part: PartId,
        #[serde(with = "written")]
        present: SortedSet<MemberId>,
    },
}

mirrored! {
    ProceedingsChange => WireProceedingsChange,
    Declaration => WireDeclaration,
    Conflict => WireConflict,
    Session => WireSession,
    RecusalOf => WireRecusalOf,
    Recusal => WireRecusal,
}

//! Candidates, scores and the committee, as they stand in a file.

use super::written::{self, mirrored};
use crate::rules::{
    Date, Identity, Member, MemberId, MemberScore, Moment, Observation, PartId, Points, Presence, Reopening,
    Role, Standing, Suitability, Unmasking,
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Standing", rename_all = "snake_case", deny_unknown_fields)]
enum WireStanding {
    TakingPart,
    OnCondition {
        condition: String,
    },
    NotAdmitted {
        decision: String,
    },
    Withdrawn {
        #[serde(with = "written")]
        date: Date,
        #[serde(with = "written")]
        after: Option<PartId>,
    },
    Excluded {
        decision: String,
        reason: String,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Presence", rename_all = "snake_case", deny_unknown_fields)]
enum WirePresence {
    Present,
    Absent,
    Deferred {
        decision: String,
        #[serde(with = "written")]
        new_date: Date,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "MemberScore", rename_all = "snake_case")]
enum WireMemberScore {
    Points(#[serde(with = "written")] Points),
    Recused,
    NotPresent,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Suitability", rename_all = "snake_case")]
enum WireSuitability {
    Suitable,
    NotSuitable,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Observation", rename_all = "snake_case")]
enum WireObservation {
    Said(String),
    NotAsked(String),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Identity", deny_unknown_fields)]
struct WireIdentity {
    name: String,
    contact: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Unmasking", deny_unknown_fields)]
struct WireUnmasking {
    #[serde(with = "written")]
    at: Moment,
    present: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Reopening", deny_unknown_fields)]
struct WireReopening {
    #[serde(with = "written")]
    part: PartId,
    #[serde(with = "written")]
    at: Moment,
    decided_by: String,
    reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Member", deny_unknown_fields)]
struct WireMember {
    #[serde(with = "written")]
    id: MemberId,
    name: String,
    function: String,
    #[serde(with = "written")]
    role: Role,
    /// Files of the first release do not say it.
    #[serde(default, skip_serializing_if = "is_not_so")]
    also_member: bool,
    external: bool,
    removed: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_not_so(said: &bool) -> bool {
    !*said
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Role", rename_all = "snake_case")]
enum WireRole {
    Chair,
    Member,
    Secretary,
    Observer,
}

mirrored! {
    Standing => WireStanding,
    Presence => WirePresence,
    MemberScore => WireMemberScore,
    Suitability => WireSuitability,
    Observation => WireObservation,
    Identity => WireIdentity,
    Unmasking => WireUnmasking,
    Reopening => WireReopening,
    Member => WireMember,
    Role => WireRole,
}

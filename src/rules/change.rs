//! Changes: the only way in which a dossier changes.

use super::{
    Adoption, CandidateId, CandidateNumber, Date, Decision, Identity, Matter, Member, MemberId, MemberScore,
    Moment, Note, OralChange, PartId, Points, Presence, ProceedingsChange, Ranked, ReserveChange,
    SelectionReopening, Standing, Suitability, Unmasking,
};

/// One thing that a person did to a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Gives the dossier another title.
    Rename {
        /// The title.
        title: String,
    },
    /// Records what was decided on a matter; an earlier decision on it stays in the minutes.
    Decide {
        /// The decision.
        decision: Decision,
    },
    /// Takes back the last decision on a matter, while nothing has been scored.
    TakeBackDecision {
        /// The matter.
        matter: Matter,
    },
    /// Adds candidates, all or none.
    AddCandidates {
        /// Who.
        candidates: Vec<NewCandidate>,
    },
    /// Marks candidates as removed, or takes the mark away.
    MarkRemoved {
        /// Who.
        candidates: Vec<CandidateId>,
        /// Whether they are removed.
        removed: bool,
    },
    /// Gives a candidate another number.
    Renumber {
        /// Who.
        candidate: CandidateId,
        /// The number.
        number: CandidateNumber,
    },
    /// Writes in the key who a candidate is; `None` takes it out.
    Identify {
        /// Who.
        candidate: CandidateId,
        /// Name and contact.
        identity: Option<Identity>,
    },
    /// Records whether a candidate takes part.
    SetStanding {
        /// Who.
        candidate: CandidateId,
        /// The standing.
        standing: Standing,
    },
    /// Records a measure of reasonable adjustment; `None` takes it out.
    Adjust {
        /// Who.
        candidate: CandidateId,
        /// The measure.
        measure: Option<String>,
    },
    /// Enters the score that counts; `None` makes the entry open again.
    EnterPoints {
        /// Who.
        candidate: CandidateId,
        /// On which part.
        part: PartId,
        /// How many.
        points: Option<Points>,
    },
    /// Enters what was found on a part without points; `None` makes the entry open again.
    EnterSuitability {
        /// Who.
        candidate: CandidateId,
        /// On which part.
        part: PartId,
        /// What was found.
        suitability: Option<Suitability>,
    },
    /// Keeps a typed text that could not be read; the entry counts as open.
    KeepUnreadable {
        /// Who.
        candidate: CandidateId,
        /// On which part.
        part: PartId,
        /// The text, exactly as typed; `None` drops it, and the value before it counts again.
        typed: Option<String>,
    },
    /// Keeps what a member typed and could not be read; the member's score is open meanwhile.
    KeepUnreadableMemberScore {
        /// Who.
        candidate: CandidateId,
        /// On which part.
        part: PartId,
        /// Which member.
        member: MemberId,
        /// The text, exactly as typed; `None` drops it, and the score before it counts again.
        typed: Option<String>,
    },
    /// Enters what a member gave; `None` makes the member's entry open again. A text that could not be read stays in its
    /// place until it is dropped: the two may be written on different tablets, and neither goes unseen.
    EnterMemberScore {
        /// Who.
        candidate: CandidateId,
        /// On which part.
        part: PartId,
        /// Which member.
        member: MemberId,
        /// What.
        score: Option<MemberScore>,
    },
    /// Records whether a candidate attended a part.
    SetPresence {
        /// Who.
        candidate: CandidateId,
        /// Which part.
        part: PartId,
        /// Present, absent or deferred.
        presence: Presence,
    },
    /// Writes the motivation; `None` takes it out.
    Motivate {
        /// Who.
        candidate: CandidateId,
        /// On which part.
        part: PartId,
        /// The reasons in words.
        motivation: Option<String>,
    },
    /// Changes the guide or a form of the oral test.
    Oral(OralChange),
    /// Puts someone on the committee, or changes what is written of them.
    SetMember {
        /// Who, as what.
        member: Member,
    },
    /// Records something of the proceedings: a declaration, a session, a recusal, a reason, a deliberation.
    Proceedings(ProceedingsChange),
    /// Closes a test: its scores lock.
    LockPart {
        /// Which part.
        part: PartId,
        /// When.
        at: Moment,
    },
    /// Opens a closed test again.
    ReopenPart {
        /// Which part.
        part: PartId,
        /// When.
        at: Moment,
        /// Who decided so.
        decided_by: String,
        /// Why.
        reason: String,
    },
    /// Puts names beside numbers, for all at once.
    Unmask {
        /// When, and who was present.
        unmasking: Unmasking,
    },
    /// Shows or hides the running result on the secretary's screens.
    ShowRunningResult {
        /// Whether it is shown.
        shown: bool,
    },
    /// Writes a text of the dossier; `None` takes it out.
    WriteNote {
        /// Which note.
        note: Note,
        /// The text.
        text: Option<String>,
    },
    /// Records how a tie ended.
    RecordTie {
        /// The outcome.
        outcome: TieOutcome,
    },
    /// Takes back how the tie between these candidates ended.
    TakeBackTie {
        /// The candidates, in the recorded order.
        order: Vec<CandidateId>,
    },
    /// Ends a contest: one of the values that stood side by side, or another one, is written over all of them.
    Settle {
        /// The name of the cell.
        cell: String,
        /// What is chosen: changes about what the contest is about.
        changes: Vec<Change>,
        /// Why; stands in the history.
        reason: String,
    },
    /// Records that a member's score sheet was handed out.
    HandOut {
        /// Whose.
        member: MemberId,
        /// When.
        at: Moment,
    },
    /// Records that a member's score sheet came back and was taken over.
    Collect {
        /// Whose.
        member: MemberId,
        /// When.
        at: Moment,
        /// The check characters of the file.
        check: String,
    },
    /// Accepts a warning, or no longer.
    AcceptWarning {
        /// The key of the finding.
        key: String,
        /// Whether it is accepted.
        accepted: bool,
    },
    /// Closes the whole selection, and keeps it as it stands.
    CloseSelection {
        /// When.
        at: Moment,
    },
    /// Records that the appointing authority adopted the closed result; again, to write it down better.
    Adopt {
        /// Who, when, under which reference.
        adoption: Adoption,
    },
    /// Opens the closed selection again.
    ReopenSelection {
        /// Who decided so, when, why.
        reopening: SelectionReopening,
    },
    /// Marks that a candidate declines the place in the closed ranking (ziet af); `None` takes the mark away.
    Decline {
        /// Who.
        candidate: CandidateId,
        /// When.
        on: Option<Date>,
    },
    /// Records something of the recruitment reserve.
    Reserve(ReserveChange),
}

/// A candidate to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCandidate {
    /// The random identifier.
    pub id: CandidateId,
    /// The number.
    pub number: CandidateNumber,
    /// Name and contact for the key, where they are known.
    pub identity: Option<Identity>,
}

/// How a tie ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieOutcome {
    /// The tied candidates, the preferred first.
    pub order: Vec<CandidateId>,
    /// Who or what decided.
    pub by: TieDecidedBy,
}

impl TieOutcome {
    /// Whether it is about exactly these candidates, in any order.
    pub fn is_between(&self, candidates: &[CandidateId]) -> bool {
        self.order.len() == candidates.len() && candidates.iter().all(|one| self.order.contains(one))
    }

    /// Whether the candidates still stand equal in this ranking; a later change of points can end a tie.
    pub fn holds_in(&self, ranking: &[Ranked<CandidateId>]) -> bool {
        let Some(first) = ranking.iter().find(|ranked| self.order.contains(&ranked.who)) else {
            return false;
        };
        let equal = |ranked: &&Ranked<CandidateId>| match self.by {
            TieDecidedBy::Authority { .. } => ranked.place == first.place,
            // A lot that counts gives places of their own to equal totals.
            TieDecidedBy::Lot { .. } => ranked.total == first.total,
        };
        let equal: Vec<_> = ranking.iter().filter(equal).map(|ranked| ranked.who.clone()).collect();
        self.is_between(&equal)
    }
}

/// Who or what decided a tie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TieDecidedBy {
    /// The appointing authority: its choice changes no place.
    Authority {
        /// The body.
        body: String,
        /// When.
        date: Date,
        /// Why.
        reasons: String,
    },
    /// A lot, where decided beforehand: it gives the places.
    Lot {
        /// When it was drawn.
        drawn: Moment,
        /// Who saw it.
        witnesses: Vec<String>,
    },
}

/// One change as it was made: who, when, why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// The number of the change on its device, from 1.
    pub number: u64,
    /// When, by that device's clock.
    pub at: Moment,
    /// Who, as they named themselves.
    pub by: String,
    /// The random identifier of the device.
    pub device: String,
    /// Why, where a reason was given.
    pub reason: Option<String>,
    /// The number of the change on this device that this one undoes or does again.
    pub undoes: Option<u64>,
    /// What.
    pub change: Change,
}

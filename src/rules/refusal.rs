//! Why a change was refused; the dossier is then as it was.

use super::{
    CandidateId, CandidateNumber, CriterionId, Date, Defect, Matter, MemberId, Missing, Moment, PartId,
    Points, ProceedingsRefusal, ReserveRefusal,
};

/// Why a change was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No such candidate.
    UnknownCandidate(CandidateId),
    /// This identifier is in use already.
    CandidateExists(CandidateId),
    /// Another candidate has this number.
    NumberTaken(CandidateNumber),
    /// No such part, or one to which no points are given: a group, or a part that is judged without points.
    NoSuchLeaf(PartId),
    /// The part is closed.
    Locked(PartId),
    /// The part is not closed.
    NotLocked(PartId),
    /// The procedure still has open maxima.
    NotFixed,
    /// Suitable or not suitable, on a part that is judged by points.
    TakesPoints(PartId),
    /// More than the maximum.
    AboveMaximum {
        /// Where.
        part: PartId,
        /// What was entered.
        points: Points,
        /// The maximum.
        maximum: Points,
    },
    /// Not a multiple of the step.
    OffStep {
        /// Where.
        part: PartId,
        /// What was entered.
        points: Points,
        /// The step.
        step: Points,
    },
    /// The candidate is recorded as absent or deferred on this part.
    NotPresent {
        /// Who.
        candidate: CandidateNumber,
        /// Where.
        part: PartId,
    },
    /// This member does not score this part separately.
    NotOnPanel {
        /// Who.
        member: MemberId,
        /// Where.
        part: PartId,
    },
    /// The decision makes no sound procedure.
    Defects(Vec<Defect>),
    /// Scores exist that the decision leaves no room for.
    ScoresWouldNotFit {
        /// Whose.
        candidate: CandidateNumber,
        /// Where.
        part: PartId,
    },
    /// Once a score exists, changing what was decided beforehand needs a reason.
    ReasonNeeded(Matter),
    /// A decision cannot be taken back once a score exists, or there is none.
    CannotTakeBack(Matter),
    /// A text that must not be empty is empty.
    Empty(Needed),
    /// Closing a test: entries that are open, unreadable or without motivation.
    NotReady {
        /// Where.
        part: PartId,
        /// The numbers of those whose entry is still open or unreadable.
        open: Vec<CandidateNumber>,
        /// The numbers of those who still need a motivation.
        unmotivated: Vec<CandidateNumber>,
    },
    /// The selection is closed since then, and must be reopened first.
    Closed(Moment),
    /// The selection is not closed.
    NotClosed,
    /// Closing the selection: what is still missing.
    NotConcluded(Missing),
    /// An adoption of before the day on which the selection was closed; carries that day.
    AdoptedBeforeClosing(Date),
    /// The candidate has no place in the closed ranking.
    NoPlace(CandidateNumber),
    /// Something about the recruitment reserve.
    Reserve(ReserveRefusal),
    /// Closing the oral test: criteria on which nothing was written.
    Unobserved {
        /// Where.
        part: PartId,
        /// Whose, and which criteria.
        unobserved: Vec<(CandidateNumber, Vec<CriterionId>)>,
    },
    /// No aspect or competency of this vacancy, or no such level or example of it.
    NotInProfile(CriterionId),
    /// The vacancy announced no criteria for an oral test.
    NoOral,
    /// Nobody with this identifier was ever put on the committee.
    UnknownMember(MemberId),
    /// Something about the committee and its proceedings.
    Proceedings(ProceedingsRefusal),
    /// Names are put beside numbers only once these parts are closed.
    StillMasked(Vec<PartId>),
    /// Names stand beside numbers already.
    AlreadyUnmasked,
    /// These candidates are not tied.
    NotTied,
    /// Two values stand side by side in this cell; a person decides first.
    Contested(String),
    /// No values stand side by side in this cell, or something else was chosen.
    NotContested(String),
    /// Undo reaches only this device's own changes since opening.
    NothingToUndo,
    /// Somebody else changed the same thing since.
    ChangedSince,
    /// This cannot be undone; it has its own way back.
    CannotUndo,
}

/// A text that must not be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// The title of the dossier.
    Title,
    /// The body that decided.
    Body,
    /// A name.
    Name,
    /// A decision.
    Decision,
    /// A reason.
    Reason,
    /// A condition.
    Condition,
    /// Who was present.
    Present,
    /// Candidates.
    Candidates,
    /// Witnesses of a lot.
    Witnesses,
    /// The reference of a decision.
    Reference,
    /// A question of the interview guide.
    Questions,
    /// A conflict of interest.
    Conflict,
    /// A place.
    Place,
    /// Parts.
    Parts,
    /// A job.
    Job,
}

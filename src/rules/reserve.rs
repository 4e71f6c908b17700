//! The recruitment reserve (wervingsreserve): who passed stays on a list until a day, and is offered jobs from it.
//!
//! The list is what stood at closing and is never renumbered. An offer that was refused changes no place either: whether
//! somebody leaves the reserve after it is recorded by itself, as declining the place.

use super::{Candidate, CandidateId, Date, Dossier};
use std::sync::Arc;

/// Until when the reserve holds, and who decided so. A longer one is another decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reserve {
    /// The last day on which a job can be offered from it.
    pub until: Date,
    /// The body that decided.
    pub body: String,
    /// When it decided; before the last day.
    pub date: Date,
    /// The reference of its decision.
    pub reference: String,
}

impl Reserve {
    /// Whether its last day is over.
    ///
    /// ```
    /// use selectiewijzer::rules::{Date, Reserve};
    /// let day = |day| Date::new(2028, 12, day).ok_or("a day");
    /// let (body, reference) = ("college".to_owned(), "CBS 12".to_owned());
    /// let reserve = Reserve { until: day(30)?, body, date: day(1)?, reference };
    /// assert!(!reserve.has_ended(day(30)?));
    /// assert!(reserve.has_ended(day(31)?));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn has_ended(&self, today: Date) -> bool {
        today > self.until
    }
}

/// A job that somebody on the list was offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which job.
    pub job: String,
    /// When it was offered; not after the last day of the reserve.
    pub on: Date,
    /// The answer; `None` while there is none.
    pub answer: Option<OfferAnswer>,
}

/// What somebody answered to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferAnswer {
    /// Whether the job was accepted; else it was refused.
    pub accepted: bool,
    /// When; not before the offer.
    pub on: Date,
}

/// Something recorded of the reserve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReserveChange {
    /// Until when it holds; `None` takes it back.
    Set {
        /// The reserve.
        reserve: Option<Reserve>,
    },
    /// An offer to a candidate, or its answer; `None` takes it back.
    Offer {
        /// To whom.
        candidate: CandidateId,
        /// Which of the candidate's offers, from 1.
        number: u32,
        /// The offer.
        offer: Option<Offer>,
    },
}

/// Why something about the reserve cannot be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReserveRefusal {
    /// The last day is not after the day of the decision; carries that day.
    EndsBeforeDecision(Date),
    /// No reserve was decided on.
    NoReserve,
    /// The day of the offer is after the last day; carries that one.
    Ended(Date),
    /// The answer is from before the offer; carries the day of the offer.
    AnsweredBeforeOffer(Date),
}

/// Somebody on the list of the reserve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reserved {
    /// Who it is.
    pub candidate: Arc<Candidate>,
    /// The place as it stood at closing, and whether it is shared; `None` where there is no ranking.
    pub place: Option<(usize, bool)>,
    /// How the candidate stands in it.
    pub state: ReserveState,
    /// The offers with their numbers, the oldest first.
    pub offers: Vec<(u32, Offer)>,
}

/// How somebody stands in the reserve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReserveState {
    /// Can be offered a job.
    Available,
    /// Was offered one and has not answered yet.
    Asked,
    /// Accepted a job.
    Accepted,
    /// Declined the place, and is not asked any more.
    Declined(Date),
}

impl Dossier {
    /// The reserve that was decided on.
    pub fn reserve(&self) -> Option<&Reserve> {
        self.conclusions.reserve.as_ref()
    }

    /// The offers to a candidate with their numbers, the oldest first.
    pub fn offers(&self, candidate: &CandidateId) -> Vec<(u32, Offer)> {
        let of = |((who, number), offer): (&(CandidateId, u32), &Offer)| {
            (who == candidate).then(|| (*number, offer.clone()))
        };
        self.conclusions.offers.iter().filter_map(of).collect()
    }

    /// The reserve, for who stands on it and did not decline.
    pub fn reserve_to_tell(&self, candidate: &CandidateId) -> Option<&Reserve> {
        let reserve = self.reserve()?;
        let stands = |one: &Reserved| {
            one.candidate.id == *candidate && !matches!(one.state, ReserveState::Declined(_))
        };
        self.reserved().iter().any(stands).then_some(reserve)
    }

    /// The list as it stood at closing, in the order of the ranking or by number; nobody while the selection is open.
    pub fn reserved(&self) -> Vec<Reserved> {
        let Some((_, closing)) = self.closing() else { return Vec::new() };
        let stood = &closing.stood;
        let placed: Vec<(CandidateId, Option<(usize, bool)>)> = if stood.is_ranked() {
            let ranking = stood.ranking().into_iter();
            ranking.map(|ranked| (ranked.who, Some((ranked.place, ranked.tied)))).collect()
        } else {
            stood.passed().into_iter().map(|(one, _)| (one.id.clone(), None)).collect()
        };
        let reserved = |(id, place): (CandidateId, _)| {
            let offers = self.offers(&id);
            let candidate = self.candidate(&id)?.clone();
            Some(Reserved { candidate, place, state: self.reserve_state(&id, &offers), offers })
        };
        placed.into_iter().filter_map(reserved).collect()
    }

    fn reserve_state(&self, id: &CandidateId, offers: &[(u32, Offer)]) -> ReserveState {
        let answers = || offers.iter().map(|(_, offer)| offer.answer);
        if answers().flatten().any(|answer| answer.accepted) {
            ReserveState::Accepted
        } else if let Some(on) = self.declined(id) {
            ReserveState::Declined(on)
        } else if answers().any(|answer| answer.is_none()) {
            ReserveState::Asked
        } else {
            ReserveState::Available
        }
    }

    /// The first on the list who can be offered a job: all with that place, since a tie stands. Nobody where there is no
    /// ranking, because nobody stands before another.
    pub fn next_in_reserve(&self) -> Vec<Reserved> {
        let available = |one: &Reserved| one.state == ReserveState::Available && one.place.is_some();
        let list: Vec<Reserved> = self.reserved().into_iter().filter(available).collect();
        let first = list.first().and_then(|one| one.place);
        list.into_iter()
            .filter(|one| one.place.map(|(place, _)| place) == first.map(|(place, _)| place))
            .collect()
    }
}

//! What is recorded of the reserve, and when it may be.

use super::apply::filled;
use super::reserve::{Reserve, ReserveChange, ReserveRefusal};
use super::{Change, Conclusions, Dossier, Needed, Offer, Refusal};
use std::sync::Arc;

impl Dossier {
    /// Whether the reserve may be changed in this way by a hand that writes now. What was recorded on another tablet, while
    /// the selection was closed there, stays recorded.
    pub(super) fn may_reserve(&self, change: &Change) -> Result<(), Refusal> {
        let Change::Reserve(change) = change else { return Ok(()) };
        let (_, closing) = self.closing().ok_or(Refusal::NotClosed)?;
        match change {
            ReserveChange::Set { reserve: Some(reserve) } => sound_reserve(reserve),
            ReserveChange::Set { reserve: None } | ReserveChange::Offer { offer: None, .. } => Ok(()),
            ReserveChange::Offer { candidate, offer: Some(offer), .. } => {
                let number = self.known(candidate)?.number;
                let reserve = self.reserve().ok_or(Refusal::Reserve(ReserveRefusal::NoReserve))?;
                if !closing.stood.passed().iter().any(|(passed, _)| passed.id == *candidate) {
                    return Err(Refusal::NoPlace(number));
                }
                sound_offer(offer, reserve)
            }
        }
    }

    pub(super) fn change_reserve(&mut self, change: &ReserveChange) -> Result<(), Refusal> {
        match change {
            ReserveChange::Set { reserve } => self.conclusions_mut().reserve.clone_from(reserve),
            ReserveChange::Offer { candidate, number, offer } => {
                self.known(candidate)?;
                let offers = &mut self.conclusions_mut().offers;
                let of = (candidate.clone(), *number);
                match offer {
                    Some(offer) => drop(offers.insert(of, offer.clone())),
                    None => drop(offers.remove(&of)),
                }
            }
        }
        Ok(())
    }

    pub(super) fn conclusions_mut(&mut self) -> &mut Conclusions {
        Arc::make_mut(&mut self.conclusions)
    }

    /// What takes a change of the reserve back.
    pub(super) fn reserve_again(&self, change: &ReserveChange) -> ReserveChange {
        match change {
            ReserveChange::Set { .. } => ReserveChange::Set { reserve: self.conclusions.reserve.clone() },
            ReserveChange::Offer { candidate, number, .. } => {
                let of = (candidate.clone(), *number);
                let offer = self.conclusions.offers.get(&of).cloned();
                ReserveChange::Offer { candidate: candidate.clone(), number: *number, offer }
            }
        }
    }
}

fn sound_reserve(reserve: &Reserve) -> Result<(), Refusal> {
    filled(&reserve.body, Needed::Body)?;
    filled(&reserve.reference, Needed::Reference)?;
    if reserve.until > reserve.date {
        return Ok(());
    }
    Err(Refusal::Reserve(ReserveRefusal::EndsBeforeDecision(reserve.date)))
}

fn sound_offer(offer: &Offer, reserve: &Reserve) -> Result<(), Refusal> {
    filled(&offer.job, Needed::Job)?;
    if offer.on > reserve.until {
        return Err(Refusal::Reserve(ReserveRefusal::Ended(reserve.until)));
    }
    match offer.answer {
        Some(answer) if answer.on < offer.on => {
            Err(Refusal::Reserve(ReserveRefusal::AnsweredBeforeOffer(offer.on)))
        }
        _ => Ok(()),
    }
}

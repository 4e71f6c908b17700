//! A dossier from what was recorded of it, checked as if it had been entered.

use super::contest::Contests;
use super::gather::Gather;
use super::sheet_trail::SheetTrail;
use super::{
    Candidate, CandidateId, CandidateNumber, Conclusions, CriterionId, Decision, Defect, Dossier, Fault,
    Identity, InterviewGuide, Map, Matter, Member, MemberId, Moment, Note, Observed, Opening, PartId,
    Proceedings, Reopening, SortedSet, TieOutcome, Unmasking,
};
use std::sync::Arc;

/// Everything that was recorded of a dossier; what follows from it is not recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What it began with.
    pub opening: Opening,
    /// The title on the list of dossiers.
    pub title: String,
    /// Every decision, the oldest first.
    pub decisions: Map<Matter, Vec<Decision>>,
    /// The interview guide as it is being written.
    pub guide: InterviewGuide,
    /// Every candidate ever added.
    pub candidates: Map<CandidateId, Candidate>,
    /// Who the candidates are.
    pub key: Map<CandidateId, Identity>,
    /// When names were put beside numbers.
    pub unmasking: Option<Unmasking>,
    /// The committee.
    pub committee: Map<MemberId, Member>,
    /// Declarations, sessions, recusals, and what explains them.
    pub proceedings: Proceedings,
    /// The parts that are closed, and since when.
    pub locked: Map<PartId, Moment>,
    /// Every reopening, the oldest first.
    pub reopenings: Vec<Reopening>,
    /// Whether the running result is shown.
    pub running_result_shown: bool,
    /// The notes of the sitting.
    pub notes: Map<Note, String>,
    /// How ties ended.
    pub ties: Vec<TieOutcome>,
    /// The warnings that were accepted.
    pub accepted: SortedSet<String>,
    /// Values that stand side by side.
    pub contests: Contests,
    /// Where each member's score sheet went.
    pub sheets: Map<MemberId, SheetTrail>,
    /// Every closing of the whole, with what became of it.
    pub conclusions: Conclusions,
}

/// Why what was recorded is no dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsound {
    /// The decisions make no sound procedure.
    Procedure(Vec<Defect>),
    /// A decision stands under another matter than its own.
    WrongMatter(Matter),
    /// Something is recorded of a candidate who was never added.
    UnknownCandidate(CandidateId),
    /// Something is recorded of a part that carries no points, or does not exist.
    UnknownPart(PartId),
    /// Something is recorded of a criterion, a level or an example that the vacancy does not have.
    UnknownCriterion(CriterionId),
    /// Points that the part leaves no room for.
    DoesNotFit {
        /// Whose.
        candidate: CandidateNumber,
        /// Where.
        part: PartId,
    },
    /// The closing with this number is missing, holds what no closing holds, or was never reopened before the next.
    Closing(u32),
}

impl Dossier {
    /// The dossier of which this was recorded.
    ///
    /// # Errors
    /// The first reason why no changes could have led to it.
    pub fn restore(recorded: Recorded) -> Result<Self, Unsound> {
        let mut dossier = Self::open(recorded.opening);
        dossier.title = recorded.title;
        dossier.decisions = recorded.decisions;
        dossier.guide = recorded.guide;
        dossier.candidates = recorded.candidates.into_iter().map(|(id, one)| (id, Arc::new(one))).gather();
        dossier.key = Arc::new(recorded.key);
        dossier.unmasking = recorded.unmasking;
        dossier.committee = recorded.committee;
        dossier.proceedings = Arc::new(recorded.proceedings);
        dossier.locked = recorded.locked;
        dossier.reopenings = recorded.reopenings;
        dossier.running_result_shown = recorded.running_result_shown;
        dossier.notes = recorded.notes;
        dossier.ties = recorded.ties;
        dossier.accepted = recorded.accepted;
        dossier.sheets = recorded.sheets;
        dossier.contest(recorded.contests);
        dossier.conclusions = Arc::new(recorded.conclusions);
        dossier.follow_recusals();
        dossier.fix_as_decided()?;
        dossier.has_sound_candidates()?;
        dossier.has_sound_forms()?;
        dossier.has_sound_closings()?;
        Ok(dossier)
    }

    fn fix_as_decided(&mut self) -> Result<(), Unsound> {
        for (matter, decisions) in &self.decisions {
            if decisions.is_empty() || decisions.iter().any(|decision| decision.ruling.matter() != *matter) {
                return Err(Unsound::WrongMatter(*matter));
            }
        }
        let fixing = [Matter::Split, Matter::Steps, Matter::Panels];
        self.scoring = match self.scoring_under(&self.decisions) {
            Ok(scoring) => Some(Arc::new(scoring)),
            Err(defects) if defects.iter().all(|defect| defect.fault == Fault::StillOpen) => None,
            Err(_) if fixing.iter().all(|matter| !self.decisions.contains_key(matter)) => None,
            Err(defects) => return Err(Unsound::Procedure(defects)),
        };
        Ok(())
    }

    fn has_sound_candidates(&self) -> Result<(), Unsound> {
        let leaves: SortedSet<&PartId> =
            self.announced().leaves().into_iter().map(|(part, _)| &part.id).gather();
        let Proceedings { sessions, recusals, unequal, .. } = self.proceedings.as_ref();
        let named = self.locked.keys().chain(self.candidates.values().flat_map(|one| one.cells.keys()));
        let named = named.chain(sessions.values().flat_map(|held| &held.parts));
        let named = named.chain(recusals.keys().map(|of| &of.part)).chain(unequal.keys());
        for part in named {
            if !leaves.contains(part) {
                return Err(Unsound::UnknownPart(part.clone()));
            }
        }
        let about = recusals.keys().filter_map(|of| of.candidate.as_ref());
        if let Some(stranger) = self.key.keys().chain(about).find(|id| !self.candidates.contains_key(*id)) {
            return Err(Unsound::UnknownCandidate(stranger.clone()));
        }
        for candidate in self.candidates.values() {
            for (part, cell) in &candidate.cells {
                if !self.has_room(part, cell) {
                    let (candidate, part) = (candidate.number, part.clone());
                    return Err(Unsound::DoesNotFit { candidate, part });
                }
            }
        }
        Ok(())
    }

    fn has_sound_closings(&self) -> Result<(), Unsound> {
        let Conclusions { closings, adoptions, reopenings, declined, reserve: _, offers } =
            self.conclusions.as_ref();
        for (expected, (number, closing)) in (1..).zip(closings) {
            let plain = closing.stood.key.is_empty() && *closing.stood.conclusions == Conclusions::default();
            let followed = closings.contains_key(&(expected + 1));
            if *number != expected || !plain || followed && !reopenings.contains_key(number) {
                return Err(Unsound::Closing(expected));
            }
        }
        let mut numbers = adoptions.keys().chain(reopenings.keys());
        if let Some(number) = numbers.find(|number| !closings.contains_key(number)) {
            return Err(Unsound::Closing(*number));
        }
        let offered = offers.keys().map(|(candidate, _)| candidate);
        match declined.keys().chain(offered).find(|id| !self.candidates.contains_key(*id)) {
            Some(stranger) => Err(Unsound::UnknownCandidate(stranger.clone())),
            None => Ok(()),
        }
    }

    /// What is recorded of the oral test is about what the vacancy has.
    fn has_sound_forms(&self) -> Result<(), Unsound> {
        let sound = |id: &CriterionId, observed: &Observed| {
            let Some(criterion) = self.criterion(id) else { return false };
            let competency = criterion.competency();
            let level = |level| competency.is_some_and(|competency| competency.level(level).is_some());
            let examples = competency.map_or(0, |competency| competency.indicators().len());
            observed.level.is_none_or(level)
                && observed.indicators.iter().all(|indicator| usize::from(*indicator) < examples)
        };
        let forms = self.candidates.values().flat_map(|candidate| &candidate.oral.criteria);
        let unsound = forms.filter(|(id, observed)| !sound(id, observed)).map(|(id, _)| id);
        let unasked = self.guide.questions.keys().filter(|id| self.criterion(id).is_none());
        match unsound.chain(unasked).next() {
            Some(id) => Err(Unsound::UnknownCriterion(id.clone())),
            None => Ok(()),
        }
    }

    /// Everything that is recorded of this dossier.
    pub fn recorded(&self) -> Recorded {
        Recorded {
            opening: self.opening.as_ref().clone(),
            title: self.title.clone(),
            decisions: self.decisions.clone(),
            guide: self.guide.clone(),
            candidates: self.candidates.iter().map(|(id, one)| (id.clone(), one.as_ref().clone())).gather(),
            key: self.key.as_ref().clone(),
            unmasking: self.unmasking.clone(),
            committee: self.committee.clone(),
            proceedings: self.proceedings.as_ref().clone(),
            locked: self.locked.clone(),
            reopenings: self.reopenings.clone(),
            running_result_shown: self.running_result_shown,
            notes: self.notes.clone(),
            ties: self.ties.clone(),
            accepted: self.accepted.clone(),
            contests: self.contests.as_ref().clone(),
            sheets: self.sheets.clone(),
            conclusions: self.conclusions.as_ref().clone(),
        }
    }
}

//! The corrigendum (rechtzetting): what differs between two closings, derived from what stood at each.

use super::gather::Gather;
use super::{
    CandidateId, CandidateNumber, CriterionId, Dossier, Map, Matter, PartId, SortedSet, Verdict, in_order,
};

/// Everything in which two closings of one selection differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrigendum {
    /// The matters on which the decision changed.
    pub matters: Vec<Matter>,
    /// Everybody of whom anything changed, by number. A letter gives points, reasons, motivations and place, so
    /// everybody here gets a new one.
    pub corrections: Vec<Correction>,
}

/// What changed for one candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Who.
    pub candidate: CandidateId,
    /// The number: the later one, if it changed.
    pub number: CandidateNumber,
    /// The parts of which the score or the presence changed.
    pub parts: Vec<PartId>,
    /// The parts of which the motivation changed.
    pub motivations: Vec<PartId>,
    /// The criteria of the oral test of which the observation or the level changed.
    pub criteria: Vec<CriterionId>,
    /// Whether it changed how the candidate takes part.
    pub standing: bool,
    /// What followed at the earlier closing; `None` for who was no candidate then.
    pub before: Option<Outcome>,
    /// What follows at the later closing; `None` for who is no candidate any more.
    pub after: Option<Outcome>,
}

/// What follows for a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The verdict; `None` for who does not take part.
    pub verdict: Option<Verdict>,
    /// The place, and whether it is shared; `None` for who did not pass.
    pub place: Option<(usize, bool)>,
}

impl Correction {
    /// Whether the verdict turned into another, not only its reasons.
    pub fn verdict_changes(&self) -> bool {
        let kind = |outcome: &Option<Outcome>| {
            outcome.as_ref().and_then(|outcome| outcome.verdict.as_ref()).map(std::mem::discriminant)
        };
        kind(&self.before) != kind(&self.after)
    }

    /// Whether the place changed, or who shares it.
    pub fn place_changes(&self) -> bool {
        let place = |outcome: &Option<Outcome>| outcome.as_ref().and_then(|outcome| outcome.place);
        place(&self.before) != place(&self.after)
    }
}

impl Corrigendum {
    /// What differs between what stood before and what stands after.
    pub fn between(before: &Dossier, after: &Dossier) -> Self {
        let changed = |matter: &Matter| before.decision(*matter) != after.decision(*matter);
        let matters = Matter::ALL.into_iter().filter(changed).collect();
        let (then, now) = (before.outcomes(), after.outcomes());
        let everyone: SortedSet<&CandidateId> = then.keys().chain(now.keys()).gather();
        let corrections: Vec<Correction> = everyone
            .into_iter()
            .filter_map(|id| {
                let about = Correction {
                    candidate: id.clone(),
                    number: after.candidate(id).or_else(|| before.candidate(id))?.number,
                    parts: differing(before, after, id, super::Candidate::entry),
                    motivations: differing(before, after, id, |one, part| {
                        one.cells.get(part).and_then(|cell| cell.motivation.clone())
                    }),
                    criteria: differing_criteria(before, after, id),
                    standing: before.candidate(id).map(|one| &one.standing)
                        != after.candidate(id).map(|one| &one.standing),
                    before: then.get(id).cloned(),
                    after: now.get(id).cloned(),
                };
                about.says_something().then_some(about)
            })
            .collect();
        let corrections = in_order(corrections, |one, other| one.number.cmp(&other.number));
        Self { matters, corrections }
    }

    /// Whether nothing differs.
    pub const fn is_empty(&self) -> bool {
        self.matters.is_empty() && self.corrections.is_empty()
    }
}

impl Correction {
    fn says_something(&self) -> bool {
        let cells = !self.parts.is_empty() || !self.motivations.is_empty() || !self.criteria.is_empty();
        cells || self.standing || self.before != self.after
    }
}

/// The leaves on which something of a candidate differs, in the order of the procedure.
fn differing<T: PartialEq>(
    before: &Dossier,
    after: &Dossier,
    id: &CandidateId,
    of: impl Fn(&super::Candidate, &PartId) -> T,
) -> Vec<PartId> {
    let leaves = after.announced().leaves();
    let parts = leaves.into_iter().map(|(part, _)| &part.id);
    let said = |dossier: &Dossier, part: &PartId| dossier.candidate(id).map(|one| of(one, part));
    parts.filter(|part| said(before, part) != said(after, part)).cloned().collect()
}

/// The criteria on which something was observed otherwise, in their order; examples are evidence only.
fn differing_criteria(before: &Dossier, after: &Dossier, id: &CandidateId) -> Vec<CriterionId> {
    let said = |dossier: &Dossier, criterion: &CriterionId| {
        let observed = dossier.candidate(id)?.oral.criteria.get(criterion)?;
        Some((observed.observation.clone(), observed.members.clone(), observed.level))
    };
    let criteria = after.criteria().into_iter().map(super::Criterion::id);
    criteria.filter(|criterion| said(before, criterion) != said(after, criterion)).cloned().collect()
}

impl Dossier {
    /// What follows for every candidate that was not removed.
    fn outcomes(&self) -> Map<CandidateId, Outcome> {
        let places: Map<_, _> =
            self.ranking().into_iter().map(|ranked| (ranked.who, (ranked.place, ranked.tied))).gather();
        let outcome = |candidate: &super::Candidate| Outcome {
            verdict: self.verdict(candidate),
            place: places.get(&candidate.id).copied(),
        };
        self.candidates().into_iter().map(|one| (one.id.clone(), outcome(one))).gather()
    }
}

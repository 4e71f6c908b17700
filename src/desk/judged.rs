//! Verdicts and ranking, derived with every change; what did not change is neither judged nor put in order again.

use crate::rules::{Candidate, CandidateId, Dossier, Map, Ranked, Scoring, Verdict, in_order};
use std::sync::Arc;

/// What follows from the dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    scoring: Option<Arc<Scoring>>,
    candidates: Map<CandidateId, JudgedCandidate>,
    by_number: Arc<[CandidateId]>,
    /// The same, as places in the list of candidates.
    places_by_number: Arc<[usize]>,
    /// The ranking of those who passed.
    pub ranking: Vec<Ranked<CandidateId>>,
}

/// A candidate with what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedCandidate {
    /// The candidate as judged.
    pub candidate: Arc<Candidate>,
    /// The verdict; `None` for who does not take part.
    pub verdict: Option<Arc<Verdict>>,
    /// The place in the ranking, and whether it is shared.
    pub place: Option<(usize, bool)>,
}

impl Judged {
    /// Judges every candidate of the dossier, with what was judged before where nothing changed.
    pub fn of(dossier: Option<&Dossier>, before: Option<&Self>) -> Self {
        let Some(dossier) = dossier else { return Self::default() };
        let scoring = dossier.scoring().cloned();
        let same = |before: &&Self| match (&before.scoring, &scoring) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            _ => false,
        };
        let known = before.filter(same);
        // Where only the best go on, another one's points may change a verdict.
        let alone = scoring.as_ref().is_none_or(|scoring| !scoring.judge.only_best_go_on());
        let judge = |candidate: &Arc<Candidate>, known: Option<&JudgedCandidate>| {
            let verdict = match known {
                Some(known) if alone && Arc::ptr_eq(&known.candidate, candidate) => known.verdict.clone(),
                _ => {
                    let now = dossier.verdict(candidate);
                    let same = known.filter(|known| known.verdict.as_deref() == now.as_ref());
                    same.map_or_else(|| now.map(Arc::new), |known| known.verdict.clone())
                }
            };
            JudgedCandidate { candidate: candidate.clone(), verdict, place: None }
        };
        let everyone = dossier.everyone().iter().filter(|(_, candidate)| !candidate.removed);
        let judged = everyone.enumerate().map(|(place, (id, candidate))| {
            (id.clone(), judge(candidate, known.and_then(|known| known.mostly_at(place, id))))
        });
        // By identifier, as the dossier's own list is.
        let mut candidates = Map::from_sorted_store_unchecked(judged.collect::<Vec<_>>());
        let (by_number, places_by_number) = match before {
            Some(before) if before.is_numbered_as(&candidates) => {
                (before.by_number.clone(), before.places_by_number.clone())
            }
            _ => by_number(&candidates),
        };
        let passed = places_by_number.iter().filter_map(|place| {
            let (_, judged) = candidates.get_indexed(*place)?;
            match judged.verdict.as_deref()? {
                Verdict::Passed { total } => Some((&judged.candidate, *total)),
                Verdict::Failed { .. } | Verdict::Undecided { .. } => None,
            }
        });
        let ranking = dossier.ranking_of(passed);
        for ranked in &ranking {
            if let Some(judged) = candidates.get_mut(&ranked.who) {
                judged.place = Some((ranked.place, ranked.tied));
            }
        }
        Self { scoring, candidates, by_number, places_by_number, ranking }
    }

    /// One candidate with what follows.
    pub fn candidate(&self, id: &CandidateId) -> Option<&JudgedCandidate> {
        self.candidates.get(id)
    }

    /// Every candidate that was not removed, by number: the very same list for as long as nobody comes, goes or gets
    /// another number.
    pub const fn by_number(&self) -> &Arc<[CandidateId]> {
        &self.by_number
    }

    /// The same as [`Self::candidate`], for one who mostly stands at this place in the list.
    fn mostly_at(&self, place: usize, id: &CandidateId) -> Option<&JudgedCandidate> {
        match self.candidates.get_indexed(place) {
            Some((there, judged)) if there == id => Some(judged),
            _ => self.candidate(id),
        }
    }

    /// Whether these are the same candidates with the same numbers.
    fn is_numbered_as(&self, candidates: &Map<CandidateId, JudgedCandidate>) -> bool {
        let number = |judged: &JudgedCandidate| judged.candidate.number;
        let same = |((id, judged), (other, now)): (Entry<'_>, Entry<'_>)| {
            id == other && number(judged) == number(now)
        };
        self.candidates.len() == candidates.len() && self.candidates.iter().zip(candidates.iter()).all(same)
    }
}

/// A candidate in the list.
type Entry<'a> = (&'a CandidateId, &'a JudgedCandidate);

/// The candidates by number, and their places in the list.
fn by_number(candidates: &Map<CandidateId, JudgedCandidate>) -> (Arc<[CandidateId]>, Arc<[usize]>) {
    let number = |place: usize| candidates.get_indexed(place).map(|(_, judged)| judged.candidate.number);
    let places = in_order((0..candidates.len()).collect(), |one, other| number(*one).cmp(&number(*other)));
    let id = |place: &usize| candidates.get_indexed(*place).map(|(id, _)| id.clone());
    (places.iter().filter_map(id).collect(), places.into())
}

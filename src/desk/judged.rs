//! Verdicts and ranking, derived with every change; what did not change is not judged again.

use crate::rules::{Candidate, CandidateId, Dossier, Gather, Ranked, Scoring, Verdict};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What follows from the dossier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    scoring: Option<Arc<Scoring>>,
    candidates: BTreeMap<CandidateId, JudgedCandidate>,
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
        let before = before.filter(same);
        let everyone = dossier.candidates();
        // Where only the best go on, another one's points may change a verdict.
        let alone = scoring.as_ref().is_none_or(|scoring| !scoring.judge.only_best_go_on());
        let judge = |candidate: &Arc<Candidate>| {
            let known = before.and_then(|before| before.candidates.get(&candidate.id));
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
        let judged: Vec<JudgedCandidate> = everyone.into_iter().map(judge).collect();
        let passed = judged.iter().filter_map(|judged| match judged.verdict.as_deref()? {
            Verdict::Passed { total } => Some((&judged.candidate, *total)),
            Verdict::Failed { .. } | Verdict::Undecided { .. } => None,
        });
        let ranking = dossier.ranking_of(passed);
        let mut candidates: BTreeMap<_, _> =
            judged.into_iter().map(|judged| (judged.candidate.id.clone(), judged)).gather();
        for ranked in &ranking {
            if let Some(judged) = candidates.get_mut(&ranked.who) {
                judged.place = Some((ranked.place, ranked.tied));
            }
        }
        Self { scoring, candidates, ranking }
    }

    /// One candidate with what follows.
    pub fn candidate(&self, id: &CandidateId) -> Option<&JudgedCandidate> {
        self.candidates.get(id)
    }
}

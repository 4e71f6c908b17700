//! What follows from a dossier: verdicts, who passed, and the ranking.

use super::cuts::InField;
use super::gather::Gather;
use super::ranking::{Contender, Ranked, rank};
use super::{
    Candidate, CandidateId, Dossier, EndsIn, Entry, Exact, SortedSet, Standing, TieDecidedBy, TieRule,
    Verdict, counted,
};
use std::sync::Arc;

impl Dossier {
    /// The verdict over a candidate; `None` for who does not take part, or while the procedure is not fixed.
    pub fn verdict(&self, candidate: &Candidate) -> Option<Verdict> {
        let scoring = self.scoring.as_ref()?;
        let cuts = || self.cuts.get(|| scoring.judge.cuts(self.field(None)));
        candidate.takes_part().then(|| scoring.judge.verdict_among(&self.entries(candidate), cuts()))
    }

    /// The verdict over a candidate if these were the entries.
    pub fn verdict_if(&self, candidate: &Candidate, entries: &[Entry]) -> Option<Verdict> {
        let judge = &self.scoring.as_ref()?.judge;
        let cuts = || judge.cuts(self.field(Some((&candidate.id, entries))));
        candidate.takes_part().then(|| judge.verdict_among(entries, &cuts()))
    }

    /// Everyone who counts for where rounds cut off, one of them perhaps with other entries: who takes part, and who
    /// withdrew after taking a round, so that nobody's result changes because another one leaves.
    fn field<'a>(
        &'a self,
        other: Option<(&'a CandidateId, &'a [Entry])>,
    ) -> impl Iterator<Item = InField> + 'a {
        let counts =
            |one: &&Arc<Candidate>| one.takes_part() || matches!(one.standing, Standing::Withdrawn { .. });
        let there = self.everyone().values().filter(|one| !one.removed);
        // In no order: only their sums count, and without a cut nobody looks at them.
        there.filter(counts).map(move |one| InField {
            entries: match other {
                Some((id, entries)) if *id == one.id => entries.to_vec(),
                _ => self.entries(one),
            },
            awaited: one.takes_part(),
        })
    }

    /// Those who passed with their totals, by number.
    pub fn passed(&self) -> Vec<(&Arc<Candidate>, Exact)> {
        let Some(judge) = self.scoring.as_ref().map(|scoring| &scoring.judge) else { return Vec::new() };
        let total = |candidate: &Candidate| {
            if judge.only_best_go_on() {
                return self.verdict(candidate).filter(Verdict::is_passed)?.total();
            }
            judge.passed_total(&self.entries(candidate))
        };
        let taking_part = self.candidates().into_iter().filter(|candidate| candidate.takes_part());
        taking_part.filter_map(|candidate| Some((candidate, total(candidate)?))).collect()
    }

    /// Whether those who passed are ranked; else they stand in a list, and nobody stands before another.
    pub fn is_ranked(&self) -> bool {
        self.announced().ends_in() == EndsIn::Ranking
    }

    /// The ranking of those who passed; nobody where there is none.
    pub fn ranking(&self) -> Vec<Ranked<CandidateId>> {
        self.ranking_of(self.passed().into_iter())
    }

    /// The ranking of candidates who passed, with their totals; nobody where there is none.
    pub fn ranking_of<'a>(
        &self,
        passed: impl Iterator<Item = (&'a Arc<Candidate>, Exact)>,
    ) -> Vec<Ranked<CandidateId>> {
        if !self.is_ranked() {
            return Vec::new();
        }
        let contenders: Vec<_> = passed
            .map(|(candidate, total)| Contender {
                who: candidate.id.clone(),
                total,
                tie_break: self.tie_break(candidate),
            })
            .collect();
        match self.tie_rule() {
            TieRule::Stands | TieRule::Parts(_) => rank(contenders),
            TieRule::Lot => rank(self.with_lots(contenders)),
        }
    }

    fn tie_break(&self, candidate: &Candidate) -> Vec<Exact> {
        let (TieRule::Parts(parts), Some(scoring)) = (self.tie_rule(), &self.scoring) else {
            return Vec::new();
        };
        let points =
            parts.iter().filter_map(|part| counted(&candidate.entry(part), scoring.procedure.leaf(part)?));
        points.collect()
    }

    /// A recorded lot counts only while exactly those candidates are still tied.
    fn with_lots(&self, mut contenders: Vec<Contender<CandidateId>>) -> Vec<Contender<CandidateId>> {
        for outcome in &self.ties {
            if !matches!(outcome.by, TieDecidedBy::Lot { .. }) {
                continue;
            }
            let drawn: SortedSet<_> = outcome.order.iter().gather();
            let total =
                contenders.iter().find(|contender| drawn.contains(&contender.who)).map(|one| one.total);
            let tied: SortedSet<_> = contenders
                .iter()
                .filter(|contender| Some(contender.total) == total)
                .map(|contender| contender.who.clone())
                .gather();
            if tied.iter().gather::<SortedSet<_>>() != drawn {
                continue;
            }
            for contender in contenders.iter_mut().filter(|contender| tied.contains(&contender.who)) {
                let last = outcome.order.iter().rev().position(|who| *who == contender.who).unwrap_or(0);
                contender.tie_break = vec![Exact::new(last as i128, 1)];
            }
        }
        contenders
    }
}
